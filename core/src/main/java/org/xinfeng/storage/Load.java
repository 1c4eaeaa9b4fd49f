package org.xinfeng.storage;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;

/** Records of one kind, by the text of their ids, on their way from one storage to another. */
final class Load<I extends Code, T> {

    private static final int STEP = 1_000;

    /** An id as a commit knows it: its text, without its class. */
    private record Text(String value) implements Code {}

    private final Kind<I, T> kind;
    private final Map<String, Versioned<T>> records;

    private Load(Kind<I, T> kind, Map<String, Versioned<T>> records) {
        this.kind = kind;
        this.records = records;
    }

    /** @throws StorageException if one of them is not there */
    static <I extends Code, T> Load<I, T> of(Kind<I, T> kind, Records from, Collection<String> ids) {
        Map<String, Versioned<T>> found = find(kind, from.store(kind), ids);
        for (String id : ids) {
            if (!found.containsKey(id)) {
                throw new StorageException("A commit of the source names the " + kind.code() + " " + id
                        + ", which the source does not hold: it is damaged. Restore it and move again.");
            }
        }
        return new Load<>(kind, found);
    }

    /** Puts some of the records, in this order, in place of what is there. */
    void put(Records to, List<String> ids) {
        Store<I, T> store = to.store(kind);
        Map<String, Versioned<T>> there = find(kind, store, ids);
        for (List<String> some : Iterables.partition(ids, STEP)) {
            List<Put<T>> puts = new ArrayList<>();
            for (String id : some) {
                Versioned<T> former = there.get(id);
                T value = java.util.Objects.requireNonNull(records.get(id)).value();
                puts.add(former == null ? Put.fresh(value) : former.replacedBy(value));
            }
            store.put(puts);
        }
    }

    /** The records that exist among the ids, by their text. */
    @SuppressWarnings("unchecked") // a store tells ids apart by their text and does not look at their class
    static <I extends Code, T> Map<String, Versioned<T>> find(
            Kind<I, T> kind, Store<I, T> store, Collection<String> ids) {
        Map<String, Versioned<T>> found = new HashMap<>();
        for (List<String> some : Iterables.partition(ids, STEP)) {
            Collection<? extends Code> texts = some.stream().map(Text::new).toList();
            for (Versioned<T> record : store.find((Collection<I>) texts).values()) {
                found.put(kind.id().apply(record.value()).value(), record);
            }
        }
        return found;
    }
}

package org.xinfeng.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;

/** A storage that answers readers otherwise than it should, for the records of one kind. */
final class AlteredStorage extends ForwardingStorage {

    private final String altered;
    private final UnaryOperator<List<Versioned<?>>> answers;

    /** @param answers what becomes of the records that were found, in one answer of the storage */
    AlteredStorage(Storage storage, Kind<?, ?> altered, UnaryOperator<List<Versioned<?>>> answers) {
        super(storage);
        this.altered = altered.code();
        this.answers = answers;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return super.read(
                station,
                act,
                records -> work.apply(new Records() {
                    @Override
                    public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
                        Store<I, T> store = records.store(kind);
                        return kind.code().equals(altered) ? new Altered<>(kind, store) : store;
                    }
                }));
    }

    private final class Altered<I extends Code, T> implements Store<I, T> {

        private final Kind<I, T> kind;
        private final Store<I, T> store;

        Altered(Kind<I, T> kind, Store<I, T> store) {
            this.kind = kind;
            this.store = store;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private List<Versioned<T>> alter(List<Versioned<T>> found) {
            return (List) answers.apply(new ArrayList<>(found));
        }

        @Override
        public Map<I, Versioned<T>> find(Collection<I> ids) {
            Map<I, Versioned<T>> found = new LinkedHashMap<>();
            alter(List.copyOf(store.find(ids).values()))
                    .forEach(record -> found.put(kind.id().apply(record.value()), record));
            return found;
        }

        @Override
        public void put(List<Put<T>> puts) {
            store.put(puts);
        }

        @Override
        public List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
            return alter(store.scan(by, prefix, after, limit));
        }
    }
}

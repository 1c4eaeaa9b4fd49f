package org.xinfeng.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind of one station, inside one unit of work.
 *
 * <p>Three methods make an adapter; the rest are defaults on them. Named queries are functions on a store in the feature
 * that owns the kind, each a scan of an index. A store is not used by two threads at once and not after its unit.
 */
public interface Store<I extends Code, T> {

    /** The records that exist among the ids. Two ids are the same if their texts are; of which class they are says nothing. */
    Map<I, Versioned<T>> find(Collection<I> ids);

    /**
     * Stores records, all or none.
     *
     * @throws StaleRevisionException if a record was changed since it was read, or exists although it must not; at the
     *     latest at the end of the unit
     * @throws IllegalStateException if the unit is a read, or a record of an append-only kind would change
     * @throws IllegalArgumentException if a value cannot be kept as it is, see {@link Shape#apart}, or a record is put
     *     twice in one call
     */
    void put(List<Put<T>> puts);

    /**
     * The records that begin with {@code prefix}, in the order of the index, behind {@code after}.
     *
     * @param limit most records to return, at least 1
     */
    List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit);

    default Optional<Versioned<T>> find(I id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    default void put(Put<T> put) {
        put(List.of(put));
    }

    /** Stores a record that must not exist yet. */
    default void add(T value) {
        put(List.of(Put.fresh(value)));
    }

    /** Stores {@code next} in place of what was read. */
    default void replace(Versioned<T> read, T next) {
        put(List.of(read.replacedBy(next)));
    }

    /** Stores a record whether or not it exists. */
    default void save(I id, T value) {
        put(List.of(find(id).map(read -> read.replacedBy(value)).orElseGet(() -> Put.fresh(value))));
    }

    /** Every record that begins with {@code prefix}; for prefixes that bound the answer, not for whole kinds. */
    default List<Versioned<T>> all(Kind<I, T> kind, Index<T> by, Prefix prefix) {
        int step = 1000;
        List<Versioned<T>> found = new ArrayList<>();
        Cursor after = null;
        while (true) {
            List<Versioned<T>> some = scan(by, prefix, after, step);
            found.addAll(some);
            if (some.size() < step) {
                return found;
            }
            after = Cursor.at(kind, by, some.get(step - 1).value());
        }
    }

    /** One page of the records that begin with {@code prefix}. */
    default Page<Versioned<T>> page(Kind<I, T> kind, Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "limit must be at least 1 and below the greatest number but is " + limit);
        }
        List<Versioned<T>> some = scan(by, prefix, after, limit + 1);
        if (some.size() <= limit) {
            return new Page<>(some, Optional.empty());
        }
        List<Versioned<T>> items = some.subList(0, limit);
        return new Page<>(
                items, Optional.of(Cursor.at(kind, by, items.get(limit - 1).value())));
    }

    /** How many records begin with {@code prefix}. */
    default long count(Kind<I, T> kind, Index<T> by, Prefix prefix) {
        return all(kind, by, prefix).size();
    }
}

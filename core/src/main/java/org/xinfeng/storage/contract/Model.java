package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;

/** What scans of one index must answer, computed on a plain sorted list. */
final class Model<T> {

    /** A record at its place. */
    private record Placed<T>(List<Object> place, Versioned<T> record) {}

    private final int columns;
    private final List<Placed<T>> sorted;

    private Model(int columns, List<Placed<T>> sorted) {
        this.columns = columns;
        this.sorted = sorted;
    }

    static <I extends Code, T> Model<T> of(Kind<I, T> kind, Collection<Versioned<T>> all, Index<T> index) {
        List<Placed<T>> placed = new ArrayList<>();
        for (Versioned<T> record : all) {
            List<Object> place = kind.position(index, record.value());
            if (place != null) {
                placed.add(new Placed<>(place, record));
            }
        }
        placed.sort(Comparator.comparing(Placed::place, Model::compare));
        return new Model<>(index.columns().size(), placed);
    }

    static <I extends Code, T> List<Versioned<T>> scan(
            Kind<I, T> kind,
            Collection<Versioned<T>> all,
            Index<T> index,
            Prefix prefix,
            @Nullable Cursor after,
            int limit) {
        return of(kind, all, index).scan(prefix, after, limit);
    }

    List<Versioned<T>> scan(Prefix prefix, @Nullable Cursor after, int limit) {
        Stream<Placed<T>> found = sorted.stream().filter(placed -> begins(placed.place(), prefix.values()));
        if (after != null) {
            List<Object> cursor = after.position();
            found = found.filter(placed -> {
                int order = compare(placed.place().subList(0, cursor.size()), cursor);
                return cursor.size() > columns ? order > 0 : order >= 0;
            });
        }
        return found.limit(limit).map(Placed::record).toList();
    }

    /** The places of the records, in order. */
    List<List<Object>> places() {
        return sorted.stream().map(Placed::place).toList();
    }

    private static boolean begins(List<Object> position, List<Object> prefix) {
        return position.subList(0, prefix.size()).equals(prefix);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(List<Object> a, List<Object> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = ((Comparable) a.get(i)).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

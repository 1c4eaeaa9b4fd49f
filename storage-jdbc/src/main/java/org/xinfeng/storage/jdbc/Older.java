package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;

/** Records of older versions in the order of an index that their columns do not have yet. */
final class Older {

    private Older() {}

    /** A page with the older records in their places. */
    static <I extends Code, T> List<Versioned<T>> merge(
            Kind<I, T> kind,
            Index<T> by,
            Prefix prefix,
            @Nullable Cursor after,
            int limit,
            List<Versioned<T>> page,
            Collection<Versioned<T>> older) {
        record Placed<T>(List<Object> position, Versioned<T> record) {}
        List<Placed<T>> all = new ArrayList<>();
        for (Versioned<T> record : page) {
            all.add(new Placed<>(position(kind, by, record), record));
        }
        for (Versioned<T> record : older) {
            List<Object> position = kind.position(by, record.value());
            if (position != null
                    && position.subList(0, prefix.values().size()).equals(prefix.values())
                    && (after == null || isBehind(position, after.position()))) {
                all.add(new Placed<>(position, record));
            }
        }
        all.sort(Comparator.comparing(Placed::position, Older::compare));
        return all.stream().limit(limit).map(Placed::record).toList();
    }

    private static <I extends Code, T> List<Object> position(Kind<I, T> kind, Index<T> by, Versioned<T> record) {
        return java.util.Objects.requireNonNull(kind.position(by, record.value()));
    }

    private static boolean isBehind(List<Object> position, List<Object> cursor) {
        int order = compare(position.subList(0, cursor.size()), cursor);
        return cursor.size() == position.size() ? order > 0 : order >= 0;
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

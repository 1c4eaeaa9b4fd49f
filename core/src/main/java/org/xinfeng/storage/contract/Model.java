package org.xinfeng.storage.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;

/** What a scan must answer, computed by sorting a plain collection. */
final class Model {

    private Model() {}

    static <I extends Code, T> List<Versioned<T>> scan(
            Kind<I, T> kind,
            Collection<Versioned<T>> all,
            Index<T> index,
            Prefix prefix,
            @Nullable Cursor after,
            int limit) {
        int full = index.columns().size() + 1;
        Stream<Versioned<T>> found = all.stream()
                .filter(record -> kind.position(index, record.value()) != null)
                .sorted(Comparator.comparing(record -> position(kind, index, record), Model::compare))
                .filter(record -> begins(position(kind, index, record), prefix.values()));
        if (after != null) {
            found = found.filter(record -> {
                List<Object> place = position(kind, index, record);
                List<Object> cursor = after.position();
                int order = compare(place.subList(0, cursor.size()), cursor);
                return cursor.size() == full ? order > 0 : order >= 0;
            });
        }
        return found.limit(limit).toList();
    }

    private static <I extends Code, T> List<Object> position(Kind<I, T> kind, Index<T> index, Versioned<T> record) {
        return Objects.requireNonNull(kind.position(index, record.value()));
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

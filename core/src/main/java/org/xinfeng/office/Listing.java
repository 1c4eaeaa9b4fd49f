package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;

/** Reads lists off an index. */
final class Listing {

    private static final int STEP = 500;

    private Listing() {}

    static <I extends Code, T> List<T> all(Work work, Kind<I, T> kind, Index<T> by, Prefix prefix) {
        return work.store(kind).all(kind, by, prefix).stream()
                .map(Versioned::value)
                .toList();
    }

    static <I extends Code, T> Page<T> page(
            Work work, Kind<I, T> kind, Index<T> by, Prefix prefix, Optional<Cursor> after, int limit) {
        Page<Versioned<T>> page = work.store(kind).page(kind, by, prefix, after.orElse(null), limit);
        return new Page<>(page.items().stream().map(Versioned::value).toList(), page.next());
    }

    /** Those from the first on, up to the first that is no such. */
    static <I extends Code, T> List<T> whilst(
            Work work, Kind<I, T> kind, Index<T> by, Prefix prefix, Predicate<T> such) {
        return whilst(work, kind, by, prefix, Optional.empty(), such);
    }

    /** The same from a place on. */
    static <I extends Code, T> List<T> from(Work work, Kind<I, T> kind, Index<T> by, Cursor from, Predicate<T> such) {
        return whilst(work, kind, by, Prefix.none(), Optional.of(from), such);
    }

    /** Those with a prefix from a place on. */
    static <I extends Code, T> List<T> whilst(
            Work work, Kind<I, T> kind, Index<T> by, Prefix prefix, Optional<Cursor> from, Predicate<T> such) {
        List<T> found = new ArrayList<>();
        Optional<Cursor> after = from;
        while (true) {
            Page<T> page = page(work, kind, by, prefix, after, STEP);
            for (T one : page.items()) {
                if (!such.test(one)) {
                    return found;
                }
                found.add(one);
            }
            if (page.next().isEmpty()) {
                return found;
            }
            after = page.next();
        }
    }
}

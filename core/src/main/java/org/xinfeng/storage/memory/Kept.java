package org.xinfeng.storage.memory;

import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;

/** The records of one kind in a committed state: a table, or rows of a log that become one when first asked for. */
final class Kept {

    private CommitLog.@Nullable KeptRows rows;
    private @Nullable Table<?, ?> table;

    Kept(CommitLog.KeptRows rows) {
        this.rows = rows;
    }

    Kept(Table<?, ?> table) {
        this.table = table;
    }

    /** The table as the kind sees it: the same version, or an older one through its upgraders. */
    @SuppressWarnings("unchecked")
    synchronized <I extends Code, T> Table<I, T> as(Kind<I, T> kind) {
        Table<?, ?> known = table;
        if (known == null) {
            Table<I, T> read = Table.of(kind, java.util.Objects.requireNonNull(rows));
            table = read;
            rows = null;
            return read;
        }
        return known.kind() == kind ? (Table<I, T>) known : Table.of(kind, known);
    }
}

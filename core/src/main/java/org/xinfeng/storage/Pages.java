package org.xinfeng.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;

/** The records of one kind of a station in the order of their ids, read page by page, each in a unit of its own. */
final class Pages<I extends Code, T> {

    private final Storage storage;
    private final StationId station;
    private final Act act;
    private final Kind<I, T> kind;
    private final int size;
    private List<Versioned<T>> page = List.of();
    private int at;
    private String former = "";
    private boolean last;

    Pages(Storage storage, StationId station, Act act, Kind<I, T> kind, int size) {
        this.storage = storage;
        this.station = station;
        this.act = act;
        this.kind = kind;
        this.size = size;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws StorageException if it does not come behind the one before
     */
    @Nullable
    Versioned<T> next() {
        if (at == page.size() && !last) {
            Cursor after = page.isEmpty()
                    ? null
                    : Cursor.at(kind, kind.byId(), page.get(at - 1).value());
            page = storage.read(
                    station, act, records -> records.store(kind).scan(kind.byId(), Prefix.none(), after, size));
            last = page.size() < size;
            at = 0;
        }
        if (at == page.size()) {
            return null;
        }
        Versioned<T> record = page.get(at++);
        String next = kind.id().apply(record.value()).value();
        if (next.compareTo(former) <= 0) {
            throw new StorageException("A storage does not answer the " + kind.code() + " of station "
                    + station.value() + " in the order of their ids, at " + next
                    + ": it breaks the contract of storages. Run the contract kit on it.");
        }
        former = next;
        return record;
    }
}

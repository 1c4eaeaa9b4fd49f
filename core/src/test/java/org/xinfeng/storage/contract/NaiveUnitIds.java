package org.xinfeng.storage.contract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.contract.NaiveStorage.State;

/** The unit ids that a {@link NaiveStorage} has seen, and mistakes if that is the {@link Fault}. */
final class NaiveUnitIds {

    private final Fault fault;
    private final Set<String> committed = ConcurrentHashMap.newKeySet();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    NaiveUnitIds(Fault fault, Map<StationId, State> opened) {
        this.fault = fault;
        if (fault != Fault.FORGETS_UNIT_IDS_ON_OPENING) {
            opened.forEach((station, state) ->
                    state.commits().forEach(commit -> add(station, commit.act().unit())));
        }
    }

    private String key(StationId station, UnitId unit) {
        String id = unit.value();
        return switch (fault) {
            case UNIT_IDS_COUNT_FOR_ALL_STATIONS -> id;
            case UNIT_IDS_WITHOUT_CASE -> station.value() + " " + id.toLowerCase(Locale.ROOT);
            case CUTS_UNIT_IDS -> station.value() + " " + id.substring(0, Math.min(id.length(), 63));
            default -> station.value() + " " + id;
        };
    }

    void add(StationId station, UnitId unit) {
        committed.add(key(station, unit));
    }

    boolean has(StationId station, UnitId unit) {
        return committed.contains(key(station, unit));
    }

    void requireNew(boolean known, UnitId unit) {
        if (known && fault == Fault.TELLS_A_REPEATED_UNIT_AS_STALE) {
            throw new StaleRevisionException("unit", unit.value(), 0, 1);
        }
        if (known && fault != Fault.COMMITS_A_UNIT_AGAIN) {
            throw new StorageException("The unit " + unit.value() + " was committed before.");
        }
    }

    /** Whether a stale unit of this id was refused before. */
    boolean wasLost(StationId station, UnitId unit) {
        return lost.contains(key(station, unit));
    }

    void lose(StationId station, UnitId unit) {
        lost.add(key(station, unit));
    }
}

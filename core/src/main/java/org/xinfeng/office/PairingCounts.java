package org.xinfeng.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingFigures;
import org.xinfeng.registry.HouseholdId;

/** Counts pairings and seats of a period. */
final class PairingCounts {

    private final Work work;

    PairingCounts(Work work) {
        this.work = work;
    }

    PairingFigures of(DateRange period) {
        Map<Pairing.Id, Pairing> pairings = new HashMap<>();
        List<Pairing.Id> open = new ArrayList<>();
        List<Pairing.Id> ended = new ArrayList<>();
        Set<HouseholdId> households = new HashSet<>();
        for (Versioned<Pairing> found : work.store(Pairing.KIND).all(Pairing.KIND, Pairing.BY_STATE, Prefix.none())) {
            Pairing one = found.value();
            pairings.put(one.id(), one);
            if (one.during().overlaps(period)) {
                households.add(one.household());
                (endsIn(one.during(), period) ? ended : open).add(one.id());
            }
        }
        List<Pairing.Seat.Id> held = new ArrayList<>();
        List<Pairing.Seat.Id> changed = new ArrayList<>();
        for (Versioned<Pairing.Seat> found :
                work.store(Pairing.Seat.KIND).all(Pairing.Seat.KIND, Pairing.Seat.BY_STATE, Prefix.none())) {
            Pairing.Seat seat = found.value();
            if (!seat.during().overlaps(period)) {
                continue;
            }
            held.add(seat.id());
            Pairing pairing = pairings.get(seat.pairing());
            boolean wentOn = pairing == null
                    || !pairing.during().end().equals(seat.during().end());
            if (endsIn(seat.during(), period) && wentOn) {
                changed.add(seat.id());
            }
        }
        return new PairingFigures(period, open, ended, households.size(), held, changed);
    }

    private static boolean endsIn(DateRange during, DateRange period) {
        return during.lastDay().filter(period::contains).isPresent();
    }
}

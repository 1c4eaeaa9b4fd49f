package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.kernel.Page;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;

/**
 * Nobody is lost on the way: who waits is on the list of those on the way and on file here until the answer has come, and whom the
 * other station took is on file there.
 */
final class HandoversCheck implements Check {

    private static final String NAME = "handovers";
    private static final int PAGE = 500;

    private final Handovers handovers;

    HandoversCheck(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public Question today(Town town) {
        LocalDate today = town.today();
        List<String> expected = new ArrayList<>();
        List<String> onFile = new ArrayList<>();
        for (Handovers.OnTheWay one : handovers.open()) {
            expected.add(one.id + " of " + one.who.id());
            if (one.taken.orElse(false)) {
                there(town, one);
            }
            if (one.who.log.onFile) {
                onFile.add(one.who.id());
            }
        }
        return station -> {
            Page<Handover> page = station.referrals().outgoing(Optional.empty(), PAGE);
            List<String> found = page.items().stream()
                    .map(one -> one.id().value() + " of "
                            + one.resident().orElseThrow().value())
                    .toList();
            Differences.none(NAME, today, expected, found);
            for (String id : onFile) {
                if (station.registry()
                        .find(ResidentId.of(id))
                        .filter(Resident::isOnFile)
                        .isEmpty()) {
                    throw new Violation(NAME, today, id, "on file until the answer is here", "on no list");
                }
            }
        };
    }

    @Override
    public Question atTheEnd(Town town) {
        handovers.gone().forEach(one -> there(town, one));
        return today(town);
    }

    /** The other station is asked at once, for what is held fast is of this one. */
    private static void there(Town town, Handovers.OnTheWay one) {
        Station other = town.elsewhere();
        boolean has = other.referrals()
                .handover(new Handover.Id(one.id))
                .flatMap(Handover::resident)
                .flatMap(id -> other.registry().find(id))
                .filter(Resident::isOnFile)
                .isPresent();
        if (!has) {
            throw new Violation(NAME, town.today(), one.who.id(), "on file at the other station", "on no list");
        }
    }
}

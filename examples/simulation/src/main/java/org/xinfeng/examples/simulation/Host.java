package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.xinfeng.office.CatchUpReport;

/** The host tells the station each morning that a day went by; now and then it forgets to for a week. */
final class Host implements Happening {

    private static final double FORGETS_A_YEAR = 1.5;
    private static final int DAYS = 7;

    private int forgotten;

    @Override
    public void happen(Town town) {
        LocalDate today = town.today();
        if (forgotten == 0 && !today.equals(Town.FIRST_DAY) && town.happens(FORGETS_A_YEAR / 365)) {
            forgotten = DAYS;
            town.tally.add(Tally.What.WEEKS_FORGOTTEN);
        }
        if (forgotten > 0) {
            forgotten--;
            return;
        }
        Map<String, String> before = new HashMap<>();
        town.people.values().forEach(one -> before.put(one.id(), one.log.tier));
        CompletableFuture<Void> plain = CompletableFuture.runAsync(town::careForAll);
        CatchUpReport report = town.station().catchUp(today).orElseThrow();
        plain.join();
        if (!report.failed().isEmpty()) {
            throw new Violation(
                    "catchUp", today, report.failed().get(0).resident().value(), "done", "failed");
        }
        town.tally.add(Tally.What.LOOKED_AT, report.residents());
        Map<String, Integer> changes = new TreeMap<>();
        for (Neighbour one : town.people.values()) {
            String was = Objects.requireNonNull(before.get(one.id()));
            town.settled(one.log, was);
            if (!was.equals(one.log.tier)) {
                changes.merge(name(was) + "→" + name(one.log.tier), 1, Integer::sum);
            }
        }
        changes.remove("NONE→NONE");
        if (!changes.equals(report.tierChanges())) {
            throw new Violation("catchUp", today, "everybody", changes, report.tierChanges());
        }
        town.caughtUpTo = today;
    }

    private static String name(String tier) {
        return PlainTiers.MILDEST_LAST.contains(tier) ? tier : "NONE";
    }
}

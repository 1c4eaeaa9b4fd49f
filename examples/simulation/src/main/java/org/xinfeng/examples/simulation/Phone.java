package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.visits.VisitEntry;

/** A phone without a signal keeps visits for days; one with a bad signal sends them twice. */
final class Phone implements Happening {

    private static final double KEPT = 0.06;
    private static final double TWICE = 0.03;
    private static final int DAYS = 5;

    private final Map<LocalDate, List<VisitEntry>> kept = new TreeMap<>();
    private final List<VisitEntry> again = new ArrayList<>();

    /** The visits that are handed in today. */
    List<VisitEntry> keepSome(Town town, List<VisitEntry> entries) {
        List<VisitEntry> now = new ArrayList<>();
        for (VisitEntry entry : entries) {
            if (town.happens(KEPT)) {
                kept.computeIfAbsent(town.today().plusDays(1 + town.chance.nextInt(DAYS)), day -> new ArrayList<>())
                        .add(entry);
                entry.people().forEach(seen -> town.met.add(seen.resident().value()));
            } else {
                now.add(entry);
            }
            if (town.happens(TWICE)) {
                again.add(entry);
            }
        }
        return now;
    }

    @Override
    public void happen(Town town) {
        List<VisitEntry> late = kept.remove(town.today());
        if (late != null) {
            new Deeds(town).handIn(late);
            late.forEach(entry -> entry.people()
                    .forEach(seen -> town.met.remove(seen.resident().value())));
        }
        for (VisitEntry entry : List.copyOf(again)) {
            boolean sent = kept.values().stream().noneMatch(some -> some.contains(entry));
            if (sent) {
                new Deeds(town).sendAgain(entry);
                again.remove(entry);
            }
        }
    }
}

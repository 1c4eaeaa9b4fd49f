package org.xinfeng.office;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xinfeng.indicators.Figures;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;

/** Counts what a station's records say. */
final class Counting {

    private Counting() {}

    static Figures figures(Work work, DateRange period) {
        Map<String, Integer> byTier = new TreeMap<>();
        Map<VillageId, Map<String, Integer>> byVillage =
                new TreeMap<>(java.util.Comparator.comparing(VillageId::value));
        List<Versioned<Resident>> onFile =
                work.store(Resident.KIND).all(Resident.KIND, Resident.BY_STATUS, Prefix.of(Resident.Status.ON_FILE));
        Map<ResidentId, Versioned<TierState>> states = work.store(TierState.KIND)
                .find(onFile.stream().map(one -> one.value().id()).toList());
        for (Versioned<Resident> one : onFile) {
            Versioned<TierState> state = states.get(one.value().id());
            String code = state == null
                    ? "NEVER_ASSESSED"
                    : state.value().on(work.policy().scale(), work.today()).effectiveCode();
            byTier.merge(code, 1, Integer::sum);
            byVillage
                    .computeIfAbsent(one.value().village(), village -> new TreeMap<>())
                    .merge(code, 1, Integer::sum);
        }
        int open = 0;
        int overdue = 0;
        for (Versioned<Occurrence> one : occurrences(work, Occurrence.State.OPEN)) {
            open += one.value().due().isAfter(work.today()) ? 0 : 1;
            overdue += one.value().isOverdue(work.today()) ? 1 : 0;
        }
        Map<Occurrence.State, Integer> ended = new EnumMap<>(Occurrence.State.class);
        for (Occurrence.State state : Occurrence.State.values()) {
            if (state != Occurrence.State.OPEN && state != Occurrence.State.SUSPENDED) {
                ended.put(state, endedIn(work, state, period));
            }
        }
        Map<VisitEntry.Result, Integer> results = new HashMap<>();
        Map<String, Boolean> trips = new HashMap<>();
        Set<ResidentId> seen = new HashSet<>();
        Map<String, Integer> complete = new TreeMap<>();
        for (Visit.Section section : sections(work, period)) {
            results.merge(section.result(), 1, Integer::sum);
            trips.put(section.visit().value(), true);
            if (section.result() == VisitEntry.Result.MET) {
                seen.add(section.resident());
                section.asked().stream()
                        .filter(Visit.Asked::isComplete)
                        .forEach(list -> complete.merge(list.list().value(), 1, Integer::sum));
            }
        }
        Map<VillageId, Integer> visited = new TreeMap<>(java.util.Comparator.comparing(VillageId::value));
        onFile.stream()
                .filter(one -> seen.contains(one.value().id()))
                .forEach(one -> visited.merge(one.value().village(), 1, Integer::sum));
        int met = results.getOrDefault(VisitEntry.Result.MET, 0);
        return new Figures(
                work.today(),
                period,
                onFile.size(),
                byTier,
                byVillage,
                open,
                overdue,
                trips.size(),
                met,
                results.values().stream().mapToInt(count -> count).sum() - met,
                ended,
                visited,
                complete);
    }

    private static List<Versioned<Occurrence>> occurrences(Work work, Occurrence.State state) {
        return work.store(Occurrence.KIND).all(Occurrence.KIND, Occurrence.BY_STATION, Prefix.of(state));
    }

    private static int endedIn(Work work, Occurrence.State state, DateRange period) {
        return (int) occurrences(work, state).stream()
                .filter(one -> one.value()
                        .closure()
                        .filter(how -> period.contains(how.on()))
                        .isPresent())
                .count();
    }

    private static List<Visit.Section> sections(Work work, DateRange period) {
        return Listing.from(
                work,
                Visit.Section.KIND,
                Visit.Section.BY_DAY,
                Cursor.before(period.start()),
                one -> period.contains(one.madeOn()));
    }
}

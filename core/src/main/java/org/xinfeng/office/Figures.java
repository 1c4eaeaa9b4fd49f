package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
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

/**
 * What a station counts, from its records as they are today.
 *
 * @param day the day the standing figures are of
 * @param period the days the figures of a period are of
 * @param onFile residents on file
 * @param byTier residents on file by the code of the tier that counts; without a tier, by why not
 * @param byVillage the same by village
 * @param open open occurrences whose due day is not after {@code day}, the overdue among them
 * @param overdue open occurrences whose due day is over
 * @param visits trips made in the period
 * @param personVisits people met on them, each trip and person once (人次)
 * @param failedAttempts people not met on them
 * @param ended occurrences that ended in the period, by how
 */
public record Figures(
        LocalDate day,
        DateRange period,
        int onFile,
        Map<String, Integer> byTier,
        Map<VillageId, Map<String, Integer>> byVillage,
        int open,
        int overdue,
        int visits,
        int personVisits,
        int failedAttempts,
        Map<Occurrence.State, Integer> ended) {

    /** Counts below this are hidden in figures by area, so that nobody can be picked out. */
    public static final int HIDDEN_BELOW = 3;

    public Figures {
        byTier = java.util.Collections.unmodifiableMap(new TreeMap<>(byTier));
        byVillage = java.util.Collections.unmodifiableMap(byVillage);
        ended = java.util.Collections.unmodifiableMap(new EnumMap<>(ended));
    }

    /** How many residents of a village are in a tier; empty if there are too few to show. */
    public OptionalInt shown(VillageId village, String tier) {
        int count = byVillage.getOrDefault(village, Map.of()).getOrDefault(tier, 0);
        return count > 0 && count < HIDDEN_BELOW ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** The share of occurrences that ended in the period and were answered in time, in percent; empty if none ended. */
    public OptionalInt inTimePercent() {
        int done = ended.getOrDefault(Occurrence.State.DONE, 0);
        int all = done + ended.getOrDefault(Occurrence.State.LATE, 0) + ended.getOrDefault(Occurrence.State.MISSED, 0);
        return all == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * done / all));
    }

    static Figures of(Work work, DateRange period) {
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
            int count = state == Occurrence.State.OPEN ? 0 : endedIn(work, state, period);
            ended.put(state, count);
        }
        ended.remove(Occurrence.State.OPEN);
        Map<VisitEntry.Result, Integer> results = new HashMap<>();
        Map<String, Boolean> trips = new HashMap<>();
        for (Visit.Section section : sections(work, period)) {
            results.merge(section.result(), 1, Integer::sum);
            trips.put(section.visit().value(), true);
        }
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
                ended);
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
        List<Visit.Section> found = new ArrayList<>();
        Cursor after = Cursor.before(period.start());
        while (true) {
            List<Versioned<Visit.Section>> page =
                    work.store(Visit.Section.KIND).scan(Visit.Section.BY_DAY, Prefix.none(), after, 1000);
            for (Versioned<Visit.Section> one : page) {
                if (!period.contains(one.value().madeOn())) {
                    return found;
                }
                found.add(one.value());
            }
            if (page.size() < 1000) {
                return found;
            }
            after = Cursor.at(
                    Visit.Section.KIND, Visit.Section.BY_DAY, page.get(999).value());
        }
    }
}

package org.xinfeng.indicators;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.Occurrence;

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
 * @param visited residents on file who were met in the period, each once, by village
 * @param complete people met on a visit of the period with every question of a checklist answered, by checklist
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
        Map<Occurrence.State, Integer> ended,
        Map<VillageId, Integer> visited,
        Map<String, Integer> complete) {

    /** Counts below this are hidden in figures by area, so that nobody can be picked out. */
    public static final int HIDDEN_BELOW = 3;

    public Figures {
        byTier = java.util.Collections.unmodifiableMap(new TreeMap<>(byTier));
        byVillage = java.util.Collections.unmodifiableMap(byVillage);
        visited = java.util.Collections.unmodifiableMap(visited);
        complete = java.util.Collections.unmodifiableMap(new TreeMap<>(complete));
        ended = java.util.Collections.unmodifiableMap(new EnumMap<>(ended));
    }

    /**
     * How far a round of visits has come in a village: the share of the residents on file who were met in the period, in
     * percent, rounded down; empty if nobody is on file.
     */
    public OptionalInt coveragePercent(VillageId village) {
        int registered = byVillage.getOrDefault(village, Map.of()).values().stream()
                .mapToInt(count -> count)
                .sum();
        return registered == 0
                ? OptionalInt.empty()
                : OptionalInt.of(100 * visited.getOrDefault(village, 0) / registered);
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
}

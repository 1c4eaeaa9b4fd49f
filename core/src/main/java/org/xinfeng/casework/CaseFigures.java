package org.xinfeng.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.visits.VisitEntry.AssistKind;

/**
 * What a station counts about cases and assists in a period, each figure with the records behind it.
 *
 * @param opened cases that began in the period
 * @param closed cases that were closed by their criteria in it, and are not open again
 * @param ended cases whose resident left the file in it
 * @param changes for each dimension, by how many points each closed case changed from start to end
 * @param unbalanced closed cases whose plan lacked goods or service that its needs ask for, or that had no plan
 * @param assists for each of the four assists, what was found and what became of it
 * @param hazards the register of hazards: found or removed in the period, or open at its end
 */
public record CaseFigures(
        DateRange period,
        List<Case.Id> opened,
        List<Case.Id> closed,
        List<Case.Id> ended,
        Map<Measurement.Dimension, List<Change>> changes,
        List<Case.Id> unbalanced,
        Map<AssistKind, Assists> assists,
        List<Hazard> hazards) {

    /** By how many points a case changed in a dimension. */
    public record Change(Case.Id of, int points) {}

    /**
     * What became of the assists of a kind.
     *
     * @param opened those found in the period
     * @param closed those closed with a proof in it
     * @param withdrawn those withdrawn in it
     */
    public record Assists(List<OpenedAssist.Id> opened, List<OpenedAssist.Id> closed, List<OpenedAssist.Id> withdrawn) {

        public Assists {
            opened = List.copyOf(opened);
            closed = List.copyOf(closed);
            withdrawn = List.copyOf(withdrawn);
        }
    }

    /**
     * A hazard of the register; the note and the place are in the assist.
     *
     * @param removed whether it was removed by the end of the period
     * @param daysOpen how long it was open, or has been
     */
    public record Hazard(OpenedAssist.Id assist, boolean removed, int daysOpen) {}

    public CaseFigures {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
        ended = List.copyOf(ended);
        changes = ordered(Measurement.Dimension.class, changes);
        unbalanced = List.copyOf(unbalanced);
        assists = ordered(AssistKind.class, assists);
        hazards = List.copyOf(hazards);
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> type, Map<K, V> map) {
        Map<K, V> ordered = new EnumMap<>(type);
        ordered.putAll(map);
        return Collections.unmodifiableMap(ordered);
    }

    /** Of the closed cases measured at both ends, how many are better off in a dimension. */
    public int improved(Measurement.Dimension dimension) {
        return (int) changes.getOrDefault(dimension, List.of()).stream()
                .filter(one -> one.points() > 0)
                .count();
    }

    /** The sum of all changes in a dimension. */
    public int delta(Measurement.Dimension dimension) {
        return changes.getOrDefault(dimension, List.of()).stream()
                .mapToInt(Change::points)
                .sum();
    }

    /** The middle of the days that removed hazards were open, the lower of two; empty if none was removed. */
    public OptionalInt medianDaysToRemoval() {
        List<Integer> days = hazards.stream()
                .filter(Hazard::removed)
                .map(Hazard::daysOpen)
                .sorted()
                .toList();
        return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.get((days.size() - 1) / 2));
    }
}

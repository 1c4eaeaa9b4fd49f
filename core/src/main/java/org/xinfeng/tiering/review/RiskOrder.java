package org.xinfeng.tiering.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.rules.Factor;

/**
 * Which values of a factor are the riskier ones. A review holds a book to it: of two people who differ in one factor, the
 * riskier one never gets the milder tier. Of a factor that is not in it the points of scores say which values are riskier.
 *
 * @param directions for yes or no, numbers and dates
 * @param choices for choices their codes, the least risky first; those that are left out are not compared
 */
public record RiskOrder(Map<String, Direction> directions, Map<String, List<String>> choices) {

    private static final RiskOrder NONE = new RiskOrder(Map.of(), Map.of());

    /** Where the risk grows. */
    public enum Direction {
        /** From no to yes, from less to more, from earlier to later. */
        UP,
        /** From yes to no, from more to less, from later to earlier. */
        DOWN
    }

    public RiskOrder {
        directions = java.util.Collections.unmodifiableMap(new TreeMap<>(directions));
        Map<String, List<String>> copy = new TreeMap<>();
        choices.forEach((factor, codes) -> copy.put(factor, List.copyOf(codes)));
        choices = java.util.Collections.unmodifiableMap(copy);
        choices.forEach((factor, codes) -> {
            if (codes.stream().distinct().count() != codes.size()) {
                throw new IllegalArgumentException("factor " + factor + " must list each choice once");
            }
        });
    }

    /** Nothing but what scores say. */
    public static RiskOrder none() {
        return NONE;
    }

    /** The same, with yes, more or later the riskier of a factor. */
    public RiskOrder up(String factor) {
        return with(factor, Direction.UP);
    }

    /** The same, with no, less or earlier the riskier of a factor. */
    public RiskOrder down(String factor) {
        return with(factor, Direction.DOWN);
    }

    private RiskOrder with(String factor, Direction direction) {
        Map<String, Direction> more = new LinkedHashMap<>(directions);
        more.put(factor, direction);
        return new RiskOrder(more, choices);
    }

    /** The same, with the choices of a factor, the least risky first. */
    public RiskOrder choices(String factor, String... codes) {
        Map<String, List<String>> more = new LinkedHashMap<>(choices);
        more.put(factor, List.of(codes));
        return new RiskOrder(directions, more);
    }

    /**
     * @throws IllegalArgumentException if it speaks of a factor that is not there or of another type, or of a choice that a
     *     factor does not list
     */
    void check(Map<String, Factor> factors) {
        directions.keySet().forEach(code -> {
            if (known(code, factors).choices().size() > 0) {
                throw new IllegalArgumentException("factor " + code + " has choices: list them by risk");
            }
        });
        choices.forEach((code, codes) -> {
            Factor factor = known(code, factors);
            for (String choice : codes) {
                if (factor.choices().stream().noneMatch(one -> one.code().equals(choice))) {
                    throw new IllegalArgumentException("factor " + code + " has no choice " + choice);
                }
            }
        });
    }

    private static Factor known(String code, Map<String, Factor> factors) {
        Factor factor = factors.get(code);
        if (factor == null) {
            throw new IllegalArgumentException("there is no factor " + code);
        }
        return factor;
    }
}

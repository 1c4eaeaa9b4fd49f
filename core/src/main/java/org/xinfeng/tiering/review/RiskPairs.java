package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.ScoreItem;

/**
 * Pairs of regions of a factor of which the second is the riskier, next to each other in the order of risk: whoever breaks the
 * order somewhere breaks it at one of these.
 *
 * @param byScore whether the points of scores say so, and nobody else
 */
record RiskPairs(int slot, boolean byScore, List<int[]> pairs) {

    /** Whether the region of one code is less risky than that of another. */
    private interface Less {
        boolean test(int one, int other);
    }

    static RiskPairs of(Subject subject, RiskOrder order, int slot) {
        Factor factor = subject.regions().factor(slot);
        RiskOrder.Direction direction = order.directions().get(factor.code());
        int size = subject.regions().size(slot);
        if (direction != null) {
            boolean up = direction == RiskOrder.Direction.UP;
            return of(slot, false, size, (one, other) -> up ? one < other : one > other);
        }
        List<String> choices = order.choices().get(factor.code());
        if (factor.type() == FactType.CHOICE && choices != null) {
            return of(slot, false, size, (one, other) -> {
                int left = choices.indexOf(subject.regions().value(slot, one).text());
                return left >= 0
                        && left
                                < choices.indexOf(
                                        subject.regions().value(slot, other).text());
            });
        }
        List<long[]> points = points(subject, factor, slot);
        return of(slot, true, size, (one, other) -> isLess(points, one, other));
    }

    private static RiskPairs of(int slot, boolean byScore, int size, Less less) {
        List<int[]> pairs = new ArrayList<>();
        for (int one = 1; one <= size; one++) {
            for (int other = 1; other <= size; other++) {
                if (less.test(one, other) && between(one, other, size, less).isEmpty()) {
                    pairs.add(new int[] {one, other});
                }
            }
        }
        return new RiskPairs(slot, byScore, pairs);
    }

    private static Optional<Integer> between(int one, int other, int size, Less less) {
        for (int middle = 1; middle <= size; middle++) {
            if (less.test(one, middle) && less.test(middle, other)) {
                return Optional.of(middle);
            }
        }
        return Optional.empty();
    }

    /** Every item agrees, and one at least gives more points. */
    private static boolean isLess(List<long[]> points, int one, int other) {
        boolean some = false;
        for (long[] item : points) {
            if (item[one] > item[other]) {
                return false;
            }
            some |= item[one] < item[other];
        }
        return some;
    }

    /** For each item on the factor in a score of the book the points by code. */
    private static List<long[]> points(Subject subject, Factor factor, int slot) {
        List<long[]> all = new ArrayList<>();
        for (int rule = 0; rule < subject.size(); rule++) {
            for (Parts.Part part : Parts.of(subject.rule(rule).when())) {
                if (part.condition() instanceof Condition.Score score) {
                    score.items().stream()
                            .filter(item -> item.factor().equals(factor.code()))
                            .forEach(item -> all.add(points(subject, item, slot, part.negated() ? -1 : 1)));
                }
            }
        }
        return all;
    }

    private static long[] points(Subject subject, ScoreItem item, int slot, int sign) {
        long[] points = new long[subject.regions().size(slot) + 1];
        for (int code = 1; code < points.length; code++) {
            FactValue value = subject.regions().value(slot, code);
            points[code] = (long) sign
                    * item.points(Facts.of(subject.regions().day(), Map.of(item.factor(), value)))
                            .least();
        }
        return points;
    }
}

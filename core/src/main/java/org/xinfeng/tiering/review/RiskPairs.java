package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.xinfeng.coding.Regions;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.ScoreItem;

/**
 * Pairs of regions of a factor of which the second is the riskier, next to each other in the order of risk: whoever breaks the
 * order somewhere breaks it at one of these.
 *
 * @param byScore whether the points of scores say so, and nobody else
 */
record RiskPairs(int slot, boolean byScore, List<Pair> pairs) {

    /** The codes of two regions, each with a value of it that the order speaks of. */
    record Pair(int less, int more, FactValue lessRisky, FactValue riskier) {}

    static RiskPairs of(Subject subject, RiskOrder order, int slot) {
        Regions regions = subject.regions();
        String factor = regions.factor(slot).code();
        RiskOrder.Direction direction = order.directions().get(factor);
        if (direction != null) {
            List<FactValue> values = new ArrayList<>(regions.values(slot));
            if (direction == RiskOrder.Direction.DOWN) {
                Collections.reverse(values);
            }
            return new RiskPairs(slot, false, chain(regions, slot, values));
        }
        List<String> choices = order.choices().get(factor);
        return choices != null
                ? new RiskPairs(
                        slot,
                        false,
                        chain(
                                regions,
                                slot,
                                choices.stream().map(FactValue::choice).toList()))
                : new RiskPairs(slot, true, byPoints(regions, slot, points(subject, factor, slot)));
    }

    /** Each value with the next, unless both are of one region. */
    private static List<Pair> chain(Regions regions, int slot, List<FactValue> leastRiskyFirst) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < leastRiskyFirst.size(); i++) {
            FactValue one = leastRiskyFirst.get(i - 1);
            FactValue next = leastRiskyFirst.get(i);
            Pair pair = new Pair(regions.code(slot, one), regions.code(slot, next), one, next);
            if (pair.less() != pair.more()) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static List<Pair> byPoints(Regions regions, int slot, List<long[]> points) {
        List<Pair> pairs = new ArrayList<>();
        int size = regions.size(slot);
        for (int one = 1; one <= size; one++) {
            for (int other = 1; other <= size; other++) {
                int less = one;
                int more = other;
                boolean isNext = isLess(points, less, more)
                        && IntStream.rangeClosed(1, size)
                                .noneMatch(middle -> isLess(points, less, middle) && isLess(points, middle, more));
                if (isNext) {
                    pairs.add(new Pair(less, more, regions.value(slot, less), regions.value(slot, more)));
                }
            }
        }
        return pairs;
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
    private static List<long[]> points(Subject subject, String factor, int slot) {
        List<long[]> all = new ArrayList<>();
        for (int rule = 0; rule < subject.size(); rule++) {
            for (Parts.Part part : Parts.of(subject.rule(rule).when())) {
                if (part.condition() instanceof Condition.Score score) {
                    score.items().stream()
                            .filter(item -> item.factor().equals(factor))
                            .forEach(item -> all.add(points(subject.regions(), item, slot, part.negated() ? -1 : 1)));
                }
            }
        }
        return all;
    }

    private static long[] points(Regions regions, ScoreItem item, int slot, int sign) {
        long[] points = new long[regions.size(slot) + 1];
        for (int code = 1; code < points.length; code++) {
            FactValue value = regions.value(slot, code);
            points[code] = (long) sign
                    * item.points(Facts.of(regions.day(), Map.of(item.factor(), value)))
                            .least();
        }
        return points;
    }
}

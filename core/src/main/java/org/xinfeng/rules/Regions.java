package org.xinfeng.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The regions that conditions cut the values of a factor into: within a region no condition can tell two values apart,
 * so one value of each region stands for all. Enumerating them for the unknown factors looks at every way the unknown
 * can turn out.
 */
public final class Regions {

    private final Map<String, List<FactValue>> values;

    private Regions(Map<String, List<FactValue>> values) {
        this.values = values;
    }

    /**
     * One value for each region of each factor that the conditions look at.
     *
     * @param factors at least those that the conditions look at, by code
     * @param day the day on which ages are taken
     * @throws IllegalArgumentException if the conditions look at a factor that is not there
     */
    public static Regions of(Collection<Condition> conditions, Map<String, Factor> factors, LocalDate day) {
        ListMultimap<String, Condition> leaves =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (Condition condition : conditions) {
            condition.visit(leaf -> leaf.factors().forEach(code -> leaves.put(code, leaf)));
        }
        Map<String, List<FactValue>> values = new TreeMap<>();
        Multimaps.asMap(leaves).forEach((code, about) -> {
            Factor factor = factors.get(code);
            if (factor == null) {
                throw new IllegalArgumentException("there is no factor " + code);
            }
            values.put(code, oneOfEach(Breaks.candidates(factor, about, day), about, code, day));
        });
        return new Regions(values);
    }

    /** Leaves one value of those that no comparison can tell apart. */
    private static List<FactValue> oneOfEach(
            List<FactValue> values, List<Condition> leaves, String factor, LocalDate day) {
        Map<List<Truth>, FactValue> first = new LinkedHashMap<>();
        for (FactValue value : values) {
            Facts alone = Facts.of(day, Map.of(factor, value));
            first.putIfAbsent(leaves.stream().map(leaf -> leaf.on(alone)).toList(), value);
        }
        return List.copyOf(first.values());
    }

    /** One value for each region of a factor, in order; none if no condition looks at it. */
    public List<FactValue> values(String factor) {
        return values.getOrDefault(factor, List.of());
    }

    /** How many ways the unknown of these factors can turn out; capped at {@code Long.MAX_VALUE}. */
    public long ways(Collection<String> factors) {
        long ways = 1;
        for (String factor : factors) {
            int regions = Math.max(1, values(factor).size());
            if (ways > Long.MAX_VALUE / regions) {
                return Long.MAX_VALUE;
            }
            ways *= regions;
        }
        return ways;
    }

    /**
     * Whether the unknown of these factors can turn out in a way that meets a test. The ways are tried one by one until
     * one does; a factor that no condition looks at stays as it is.
     */
    public boolean anyWay(Facts facts, List<String> factors, Predicate<Facts> test) {
        return anyWay(facts, factors, 0, test);
    }

    private boolean anyWay(Facts facts, List<String> factors, int from, Predicate<Facts> test) {
        if (from == factors.size()) {
            return test.test(facts);
        }
        String factor = factors.get(from);
        List<FactValue> regions = values(factor);
        if (regions.isEmpty()) {
            return anyWay(facts, factors, from + 1, test);
        }
        for (FactValue value : regions) {
            if (anyWay(facts.with(factor, value), factors, from + 1, test)) {
                return true;
            }
        }
        return false;
    }
}

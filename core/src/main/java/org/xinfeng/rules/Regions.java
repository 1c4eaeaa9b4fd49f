package org.xinfeng.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
     * @param day the day on which ages are taken
     */
    public static Regions of(Collection<Condition> conditions, Map<String, Factor> factors, LocalDate day) {
        Map<String, TreeSet<FactValue>> cuts = new TreeMap<>();
        for (Condition condition : conditions) {
            for (String factor : condition.factors()) {
                cuts.computeIfAbsent(factor, code -> new TreeSet<>());
            }
            condition.visit(leaf -> cut(leaf, day, cuts));
        }
        Map<String, List<Condition>> leaves = new TreeMap<>();
        for (Condition condition : conditions) {
            condition.visit(leaf -> leaf.factors()
                    .forEach(code -> leaves.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(leaf)));
        }
        Map<String, List<FactValue>> values = new TreeMap<>();
        cuts.forEach((code, points) -> values.put(
                code,
                oneOfEach(
                        representatives(points, factors.get(code)), leaves.getOrDefault(code, List.of()), code, day)));
        return new Regions(values);
    }

    private static void cut(Condition leaf, LocalDate day, Map<String, TreeSet<FactValue>> cuts) {
        if (leaf instanceof Condition.Compare compare) {
            points(cuts, compare.factor()).add(compare.value());
        } else if (leaf instanceof Condition.OneOf oneOf) {
            points(cuts, oneOf.factor()).addAll(oneOf.values());
        } else if (leaf instanceof Condition.Age age) {
            for (int years = age.years(); years <= age.years() + 1; years++) {
                LocalDate turning = day.minusYears(years);
                for (int days = -1; days <= 1; days++) {
                    points(cuts, age.factor()).add(FactValue.of(turning.plusDays(days)));
                }
            }
        } else if (leaf instanceof Condition.Since since) {
            LocalDate ago = day.minus(since.period());
            for (int days = -3; days <= 3; days++) {
                points(cuts, since.factor()).add(FactValue.of(ago.plusDays(days)));
            }
        }
    }

    private static TreeSet<FactValue> points(Map<String, TreeSet<FactValue>> cuts, String factor) {
        return cuts.computeIfAbsent(factor, code -> new TreeSet<>());
    }

    private static List<FactValue> representatives(TreeSet<FactValue> points, @Nullable Factor factor) {
        TreeSet<FactValue> all = new TreeSet<>();
        if (factor != null && factor.type() == FactType.CHOICE) {
            factor.choices().forEach(choice -> all.add(FactValue.choice(choice.code())));
        }
        for (FactValue point : points) {
            switch (point.type()) {
                case YES_NO -> {
                    all.add(FactValue.of(false));
                    all.add(FactValue.of(true));
                }
                case CHOICE -> all.add(point);
                case NUMBER -> {
                    all.add(point);
                    if (point.number() > Long.MIN_VALUE) {
                        all.add(FactValue.of(point.number() - 1));
                    }
                    if (point.number() < Long.MAX_VALUE) {
                        all.add(FactValue.of(point.number() + 1));
                    }
                }
                case DATE -> {
                    all.add(point);
                    neighbour(point.date(), -1).ifPresent(all::add);
                    neighbour(point.date(), 1).ifPresent(all::add);
                }
            }
        }
        List<FactValue> values = new ArrayList<>(all);
        if (factor != null) {
            values.removeIf(value -> !factor.accepts(value));
        }
        return values;
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

    private static Optional<FactValue> neighbour(LocalDate date, int days) {
        try {
            return Optional.of(FactValue.of(date.plusDays(days)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
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

    /** Gives the facts completed in every way the unknown of these factors can turn out. */
    public void complete(Facts facts, List<String> factors, Consumer<Facts> each) {
        complete(facts, factors, 0, each);
    }

    private void complete(Facts facts, List<String> factors, int from, Consumer<Facts> each) {
        if (from == factors.size()) {
            each.accept(facts);
            return;
        }
        String factor = factors.get(from);
        List<FactValue> regions = values(factor);
        if (regions.isEmpty()) {
            complete(facts, factors, from + 1, each);
        }
        for (FactValue value : regions) {
            complete(facts.with(factor, value), factors, from + 1, each);
        }
    }
}

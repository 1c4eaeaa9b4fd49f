package org.xinfeng.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;

/** Values at which conditions change their answer, and those just beside: where rules go wrong. */
final class NearValues {

    private NearValues() {}

    /** Values of a factor, every second one near to what the conditions compare it with. */
    static Arbitrary<FactValue> of(Factor factor, Collection<Condition> conditions, LocalDate day) {
        List<FactValue> near = near(factor, conditions, day);
        Arbitrary<FactValue> any = FactArbitraries.values(factor);
        return near.isEmpty() ? any : Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(near)), Tuple.of(1, any));
    }

    /** Every value that matters, and for numbers and dates their neighbours, in order. */
    static List<FactValue> near(Factor factor, Collection<Condition> conditions, LocalDate day) {
        TreeSet<FactValue> near = new TreeSet<>();
        if (factor.type() == FactType.YES_NO) {
            near.addAll(List.of(FactValue.of(false), FactValue.of(true)));
        }
        factor.choices().forEach(choice -> near.add(FactValue.choice(choice.code())));
        List<Condition> leaves = new ArrayList<>();
        conditions.forEach(condition -> condition.visit(leaf -> {
            if (leaf.factors().contains(factor.code())) {
                leaves.add(leaf);
            }
        }));
        for (Condition leaf : leaves) {
            if (leaf instanceof FactCondition.Compare compare) {
                addAround(near, compare.value());
            } else if (leaf instanceof FactCondition.OneOf oneOf) {
                oneOf.values().forEach(value -> addAround(near, value));
            } else if (leaf instanceof FactCondition.Age age) {
                addAround(near, day.minusYears(age.years()));
                addAround(near, day.minusYears(age.years() + 1L));
            } else if (leaf instanceof FactCondition.Since since) {
                addAround(near, day.minus(since.period()));
            }
        }
        return near.stream().filter(factor::accepts).toList();
    }

    private static void addAround(TreeSet<FactValue> near, FactValue value) {
        near.add(value);
        if (value.type() == FactType.NUMBER) {
            long at = value.number();
            if (at > Long.MIN_VALUE) {
                near.add(FactValue.of(at - 1));
            }
            if (at < Long.MAX_VALUE) {
                near.add(FactValue.of(at + 1));
            }
        } else if (value.type() == FactType.DATE) {
            addAround(near, value.date());
        }
    }

    /** Up to three days either way: months of different lengths end on different days. */
    private static void addAround(TreeSet<FactValue> near, LocalDate date) {
        for (int days = -3; days <= 3; days++) {
            LocalDate other = date.plusDays(days);
            if (other.getYear() >= 1 && other.getYear() <= 9999) {
                near.add(FactValue.of(other));
            }
        }
    }
}

package org.xinfeng.monitoring;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Label;

/**
 * Which change of what is known raises an alert (动态监测规则). It looks at two states, never at one: what has been so for long
 * raises nothing, and so does an old fact that is only written down late.
 *
 * @param citation where it comes from
 * @param verified whether it was checked against that text
 */
public record ChangeRule(
        Id id,
        Label label,
        Signal.Cause cause,
        Signal.Urgency urgency,
        Happens happens,
        Citation citation,
        boolean verified) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Names a rule. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("change rule", value);
        }
    }

    /** What must happen. */
    public sealed interface Happens permits Becomes, Moves, Household {}

    /**
     * A factor takes one of some values that it is not known to have had.
     *
     * @param again whether a later fact with the same value is a new event, such as a second birth in a year
     */
    public record Becomes(String factor, List<FactValue> values, boolean again) implements Happens {

        public Becomes {
            Code.check("factor", factor);
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("values must name at least one value of " + factor);
            }
        }

        /** With the values, which are those of the rule and of nobody. */
        @Override
        public String toString() {
            return factor + " becomes " + values.stream().map(FactValue::text).collect(Collectors.joining("|"))
                    + (again ? " again" : "");
        }
    }

    /** Which way a number moves. */
    public enum Direction {
        RISES,
        FALLS,
        EITHER
    }

    /**
     * A number moves at least so far; where both are given one of them is enough.
     *
     * @param percent of the number before; from nothing any move is more than any percent
     * @param amount in the unit of the factor
     */
    public record Moves(String factor, Direction direction, Optional<Integer> percent, Optional<Long> amount)
            implements Happens {

        public Moves {
            Code.check("factor", factor);
            if (percent.isEmpty() && amount.isEmpty()) {
                throw new IllegalArgumentException("percent or amount must say how far " + factor + " moves");
            }
            if (percent.filter(share -> share < 1 || share > 10_000).isPresent()) {
                throw new IllegalArgumentException("percent must be from 1 to 10000 but is " + percent.get());
            }
            if (amount.filter(least -> least < 1).isPresent()) {
                throw new IllegalArgumentException("amount must be at least 1 but is " + amount.get());
            }
        }

        boolean isFarEnough(long before, long after) {
            BigInteger moved = BigInteger.valueOf(after).subtract(BigInteger.valueOf(before));
            boolean right = switch (direction) {
                case RISES -> moved.signum() > 0;
                case FALLS -> moved.signum() < 0;
                case EITHER -> moved.signum() != 0;
            };
            BigInteger far = moved.abs();
            return right
                    && (amount.filter(least -> far.compareTo(BigInteger.valueOf(least)) >= 0)
                                    .isPresent()
                            || percent.filter(share -> far.multiply(HUNDRED)
                                                    .compareTo(BigInteger.valueOf(before)
                                                            .abs()
                                                            .multiply(BigInteger.valueOf(share)))
                                            >= 0)
                                    .isPresent());
        }
    }

    /** What becomes of a member of a household, as the others see it. */
    public enum Event {
        DIED,
        /** Moved to another household or away. */
        LEFT,
        JOINED,
        /** Somebody is named as the resident's guardian who was not, where another was named before. */
        GUARDIAN
    }

    /** Somebody else of the household dies, leaves or joins, or another is guardian. */
    public record Household(Event event) implements Happens {}

    /** A rule that holds, and what it saw. */
    public record Hit(ChangeRule rule, Signal.Change change) {}

    /** The rules that what is known of a resident on a day breaks, compared with what was known before. */
    public static List<Hit> hits(List<ChangeRule> rules, FactSheet before, FactSheet after, LocalDate day) {
        return rules.stream()
                .flatMap(rule -> rule.between(before, after, day).map(change -> new Hit(rule, change)).stream())
                .toList();
    }

    /**
     * The rules about an event in the household.
     *
     * @param member whom it happened to, as another member sees it; absent for a guardian, who need not be on file
     */
    public static List<Hit> hits(List<ChangeRule> rules, Event event, Optional<ResidentId> member, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.happens instanceof Household one && one.event() == event)
                .map(rule -> new Hit(
                        rule,
                        new Signal.Change(
                                rule.id,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                on,
                                member)))
                .toList();
    }

    private Optional<Signal.Change> between(FactSheet before, FactSheet after, LocalDate day) {
        Optional<String> factor = factor();
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fact> had = before.current(factor.get(), day);
        Optional<Fact> has = after.current(factor.get(), day);
        if (has.isEmpty() || has.equals(had) || !holds(had, has.get())) {
            return Optional.empty();
        }
        return Optional.of(new Signal.Change(
                id,
                Optional.of(has.get().factor()),
                had.map(Fact::value),
                had.map(Fact::asOf),
                Optional.of(has.get().value()),
                has.get().asOf(),
                Optional.empty()));
    }

    /** The factor it looks at, unless it is about the household. */
    public Optional<String> factor() {
        if (happens instanceof Becomes one) {
            return Optional.of(one.factor());
        }
        return happens instanceof Moves one ? Optional.of(one.factor()) : Optional.empty();
    }

    private boolean holds(Optional<Fact> had, Fact has) {
        if (happens instanceof Becomes becomes) {
            boolean was =
                    had.filter(fact -> becomes.values().contains(fact.value())).isPresent();
            boolean later = had.filter(fact -> !has.asOf().isAfter(fact.asOf())).isEmpty();
            return becomes.values().contains(has.value()) && (!was || becomes.again() && later);
        }
        return happens instanceof Moves moves
                && has.value().type() == FactType.NUMBER
                && had.filter(fact -> fact.value().type() == FactType.NUMBER
                                && moves.isFarEnough(
                                        fact.value().number(), has.value().number()))
                        .isPresent();
    }
}

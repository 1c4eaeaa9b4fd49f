package org.xinfeng.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A condition on facts, as data: it answers {@link Truth#UNKNOWN} exactly when what is unknown could decide either way
 * by Kleene's tables. Not code: a pack can hold it, a review can read it, and it says which factors it looks at.
 */
public sealed interface Condition {

    /**
     * Deepest nesting of conditions in each other, the comparisons at the bottom counted; nobody reads a deeper one. A
     * deeper one is refused where it is made, so that nothing that walks a condition runs out of stack.
     */
    int DEEPEST = 200;

    /** How a value is compared. */
    enum Op {
        EQ("="),
        NE("!="),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">=");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Whether values of a type can be compared so: all for being equal, numbers and dates by their order too. */
        public boolean isFor(FactType type) {
            return this == EQ || this == NE || type == FactType.NUMBER || type == FactType.DATE;
        }

        boolean holds(int order) {
            return switch (this) {
                case EQ -> order == 0;
                case NE -> order != 0;
                case LT -> order < 0;
                case LE -> order <= 0;
                case GT -> order > 0;
                case GE -> order >= 0;
            };
        }
    }

    /** The value of a factor compared with a constant of the same type. */
    record Compare(String factor, Op op, FactValue value) implements Condition {

        public Compare {
            if (!op.isFor(value.type())) {
                throw new IllegalArgumentException(factor + " is of type " + value.type() + ", which has no order");
            }
        }

        @Override
        public Truth on(Facts facts) {
            FactValue known = facts.get(factor);
            return known == null ? Truth.UNKNOWN : Truth.of(op.holds(known.compareTo(value)));
        }

        @Override
        public String toString() {
            return factor + " " + op.sign() + " " + value.text();
        }
    }

    /** The value of a factor is one of some. */
    record OneOf(String factor, List<FactValue> values) implements Condition {

        public OneOf {
            values = List.copyOf(new TreeSet<>(values));
            if (values.isEmpty()) {
                throw new IllegalArgumentException(factor + " must be one of at least one value");
            }
        }

        @Override
        public Truth on(Facts facts) {
            FactValue known = facts.get(factor);
            return known == null ? Truth.UNKNOWN : Truth.of(values.contains(known));
        }

        @Override
        public String toString() {
            return factor + " in " + values.stream().map(FactValue::text).toList();
        }
    }

    /**
     * Whole years from the date in a factor to the day of the facts. A birthday counts from its own day; one of 29
     * February comes on 1 March in a year without that day.
     */
    record Age(String factor, Op op, int years) implements Condition {

        @Override
        public Truth on(Facts facts) {
            FactValue known = facts.get(factor);
            if (known == null) {
                return Truth.UNKNOWN;
            }
            return Truth.of(op.holds(order(known.date(), facts.day())));
        }

        /** How the age compares with the years; never greater for a later date. */
        public int order(LocalDate from, LocalDate day) {
            return Integer.compare(Period.between(from, day).getYears(), years);
        }

        @Override
        public String toString() {
            return "age(" + factor + ") " + op.sign() + " " + years;
        }
    }

    /**
     * Time since the date in a factor: {@code GT P6M} is "more than six months ago", that is the date plus six months
     * lies before the day of the facts. A month is counted to the same day of the month, or to its last day if it has no
     * such day: six months after 31 August is the last day of February.
     */
    record Since(String factor, Op op, Period period) implements Condition {

        @Override
        public Truth on(Facts facts) {
            FactValue known = facts.get(factor);
            if (known == null) {
                return Truth.UNKNOWN;
            }
            return Truth.of(op.holds(order(known.date(), facts.day())));
        }

        /** How the time since compares with the period; never greater for a later date. */
        public int order(LocalDate from, LocalDate day) {
            return day.compareTo(from.plus(period));
        }

        @Override
        public String toString() {
            return "since(" + factor + ") " + op.sign() + " " + period;
        }
    }

    /**
     * The value of a factor compared with a number that the place sets for itself. Always unknown: a policy puts the value
     * in where it is set.
     */
    record Local(String factor, Op op, String setting) implements Condition {

        @Override
        public Truth on(Facts facts) {
            return Truth.UNKNOWN;
        }

        @Override
        public String toString() {
            return factor + " " + op.sign() + " setting(" + setting + ")";
        }
    }

    /** Every one holds; with none it holds. */
    record All(List<Condition> of) implements Condition {

        /** @throws IllegalArgumentException if it is nested over {@link #DEEPEST} deep */
        public All {
            of = List.copyOf(of);
            Depth.check(of);
        }

        @Override
        public Truth on(Facts facts) {
            Truth truth = Truth.YES;
            for (Condition condition : of) {
                truth = truth.and(condition.on(facts));
                if (truth == Truth.NO) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public String toString() {
            return "all" + of;
        }
    }

    /** At least one holds; with none it does not. */
    record Any(List<Condition> of) implements Condition {

        /** @throws IllegalArgumentException if it is nested over {@link #DEEPEST} deep */
        public Any {
            of = List.copyOf(of);
            Depth.check(of);
        }

        @Override
        public Truth on(Facts facts) {
            Truth truth = Truth.NO;
            for (Condition condition : of) {
                truth = truth.or(condition.on(facts));
                if (truth == Truth.YES) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public String toString() {
            return "any" + of;
        }
    }

    /** It does not hold. */
    record Not(Condition of) implements Condition {

        /** @throws IllegalArgumentException if it is nested over {@link #DEEPEST} deep */
        public Not {
            Depth.check(List.of(of));
        }

        @Override
        public Truth on(Facts facts) {
            return of.on(facts).not();
        }

        @Override
        public String toString() {
            return "not[" + of + "]";
        }
    }

    /** At least {@code k} of them hold. */
    record AtLeast(int k, List<Condition> of) implements Condition {

        /** @throws IllegalArgumentException if {@code k} cannot be, or it is nested over {@link #DEEPEST} deep */
        public AtLeast {
            of = List.copyOf(of);
            Depth.check(of);
            if (k < 1 || k > of.size()) {
                throw new IllegalArgumentException("k must be from 1 to " + of.size() + " but is " + k);
            }
        }

        @Override
        public Truth on(Facts facts) {
            int sure = 0;
            int possible = 0;
            for (Condition condition : of) {
                Truth truth = condition.on(facts);
                sure += truth == Truth.YES ? 1 : 0;
                possible += truth == Truth.NO ? 0 : 1;
            }
            return sure >= k ? Truth.YES : possible >= k ? Truth.UNKNOWN : Truth.NO;
        }

        @Override
        public String toString() {
            return "atLeast " + k + of;
        }
    }

    /** The points of all items together reach a threshold; unknown facts make the sum an interval. */
    record Score(List<ScoreItem> items, int threshold) implements Condition {

        /** @throws IllegalArgumentException if two items have one factor, or it is nested over {@link #DEEPEST} deep */
        public Score {
            items = List.copyOf(items);
            items.forEach(item -> Depth.check(item.conditions()));
            if (items.stream().map(ScoreItem::factor).distinct().count() != items.size()) {
                throw new IllegalArgumentException("a score has one item for each factor");
            }
        }

        @Override
        public Truth on(Facts facts) {
            long least = 0;
            long most = 0;
            for (ScoreItem item : items) {
                ScoreItem.Points points = item.points(facts);
                least += points.least();
                most += points.most();
            }
            return least >= threshold ? Truth.YES : most >= threshold ? Truth.UNKNOWN : Truth.NO;
        }

        @Override
        public String toString() {
            return "score" + items + " >= " + threshold;
        }
    }

    /** Whether it holds. */
    Truth on(Facts facts);

    /** The factors it looks at, in the order of first mention. */
    default Set<String> factors() {
        Set<String> factors = new LinkedHashSet<>();
        visit(leaf -> factors.add(factorOf(leaf)));
        return factors;
    }

    /** Gives every comparison in it, at any depth. */
    default void visit(Consumer<Condition> leaves) {
        if (this instanceof All all) {
            all.of().forEach(inner -> inner.visit(leaves));
        } else if (this instanceof Any any) {
            any.of().forEach(inner -> inner.visit(leaves));
        } else if (this instanceof Not not) {
            not.of().visit(leaves);
        } else if (this instanceof AtLeast some) {
            some.of().forEach(inner -> inner.visit(leaves));
        } else if (this instanceof Score score) {
            score.items()
                    .forEach(item -> item.bands().forEach(band -> band.when().visit(leaves)));
        } else {
            leaves.accept(this);
        }
    }

    /**
     * The value of a factor lies from the one through the other, both in it.
     *
     * @throws IllegalArgumentException if they are of different types, have no order, or the first is above the last
     */
    static Condition between(String factor, FactValue from, FactValue through) {
        if (from.type() != through.type() || from.compareTo(through) > 0) {
            throw new IllegalArgumentException(
                    factor + " cannot be from " + from.text() + " through " + through.text());
        }
        return new All(List.of(new Compare(factor, Op.GE, from), new Compare(factor, Op.LE, through)));
    }

    private static String factorOf(Condition leaf) {
        if (leaf instanceof Compare compare) {
            return compare.factor();
        }
        if (leaf instanceof OneOf oneOf) {
            return oneOf.factor();
        }
        if (leaf instanceof Local local) {
            return local.factor();
        }
        return leaf instanceof Age age ? age.factor() : ((Since) leaf).factor();
    }
}

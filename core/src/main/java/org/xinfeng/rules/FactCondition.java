package org.xinfeng.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.TreeSet;

/** A condition on the fact of one factor: unknown while the fact is, else it holds or it does not. */
public sealed interface FactCondition extends Condition {

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
    record Compare(String factor, Op op, FactValue value) implements FactCondition {

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
    record OneOf(String factor, List<FactValue> values) implements FactCondition {

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
    record Age(String factor, Op op, int years) implements FactCondition {

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
    record Since(String factor, Op op, Period period) implements FactCondition {

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
    record Local(String factor, Op op, String setting) implements FactCondition {

        @Override
        public Truth on(Facts facts) {
            return Truth.UNKNOWN;
        }

        @Override
        public String toString() {
            return factor + " " + op.sign() + " setting(" + setting + ")";
        }
    }

    /** The code of the factor whose value is compared. */
    String factor();
}

package org.xinfeng.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes conditions in Java: {@code When.number("income.monthly").below(50_000)}. It begins with a factor of a type, so that
 * a comparison of another type does not compile. What comes out is plain data, the same as read from a policy file.
 *
 * <p>A factor given by its code is checked when the condition is put into a policy. Given as a {@link Factor}, its type and
 * the values compared with it are checked at once.
 */
public final class When {

    private When() {}

    /** A factor that is yes or no. */
    public static OfYesNo yesNo(String factor) {
        return new OfYesNo(NamedFactor.of(factor));
    }

    /** @throws IllegalArgumentException if the factor is of another type */
    public static OfYesNo yesNo(Factor factor) {
        return new OfYesNo(NamedFactor.of(factor, FactType.YES_NO));
    }

    /** A factor that is a whole number, in the unit of the factor. */
    public static OfNumber number(String factor) {
        return new OfNumber(NamedFactor.of(factor));
    }

    /** @throws IllegalArgumentException if the factor is of another type */
    public static OfNumber number(Factor factor) {
        return new OfNumber(NamedFactor.of(factor, FactType.NUMBER));
    }

    /** A factor that is a day. */
    public static OfDate date(String factor) {
        return new OfDate(NamedFactor.of(factor));
    }

    /** @throws IllegalArgumentException if the factor is of another type */
    public static OfDate date(Factor factor) {
        return new OfDate(NamedFactor.of(factor, FactType.DATE));
    }

    /** A factor that is one of some codes. */
    public static OfChoice choice(String factor) {
        return new OfChoice(NamedFactor.of(factor));
    }

    /** @throws IllegalArgumentException if the factor is of another type */
    public static OfChoice choice(Factor factor) {
        return new OfChoice(NamedFactor.of(factor, FactType.CHOICE));
    }

    /** Every one holds. */
    public static Condition all(Condition... of) {
        return new Condition.All(List.of(of));
    }

    /** At least one holds. */
    public static Condition any(Condition... of) {
        return new Condition.Any(List.of(of));
    }

    /** It does not hold. */
    public static Condition not(Condition of) {
        return new Condition.Not(of);
    }

    /**
     * At least {@code k} of them hold.
     *
     * @throws IllegalArgumentException if {@code k} is not from 1 to as many as there are
     */
    public static Condition atLeast(int k, Condition... of) {
        return new Condition.AtLeast(k, List.of(of));
    }

    /** A score without points. */
    public static Points score() {
        return new Points(Map.of());
    }

    /** Conditions on a factor that is yes or no. */
    public static final class OfYesNo {

        private final NamedFactor subject;

        private OfYesNo(NamedFactor subject) {
            this.subject = subject;
        }

        public Condition isYes() {
            return subject.compare(FactCondition.Op.EQ, FactValue.of(true));
        }

        public Condition isNo() {
            return subject.compare(FactCondition.Op.EQ, FactValue.of(false));
        }
    }

    /** Conditions on a number. */
    public static final class OfNumber {

        private final NamedFactor subject;

        private OfNumber(NamedFactor subject) {
            this.subject = subject;
        }

        public Condition is(long value) {
            return subject.compare(FactCondition.Op.EQ, FactValue.of(value));
        }

        public Condition isNot(long value) {
            return subject.compare(FactCondition.Op.NE, FactValue.of(value));
        }

        public Condition below(long value) {
            return subject.compare(FactCondition.Op.LT, FactValue.of(value));
        }

        public Condition atMost(long value) {
            return subject.compare(FactCondition.Op.LE, FactValue.of(value));
        }

        public Condition above(long value) {
            return subject.compare(FactCondition.Op.GT, FactValue.of(value));
        }

        public Condition atLeast(long value) {
            return subject.compare(FactCondition.Op.GE, FactValue.of(value));
        }

        /**
         * From the one through the other, both in it.
         *
         * @throws IllegalArgumentException if the first is above the last
         */
        public Condition between(long from, long through) {
            return subject.between(FactValue.of(from), FactValue.of(through));
        }

        /** @throws IllegalArgumentException if there is none */
        public Condition in(long... values) {
            return subject.oneOf(Arrays.stream(values).mapToObj(FactValue::of).toList());
        }

        /** Below a number that the place sets for itself. */
        public Condition belowSetting(String setting) {
            return subject.local(FactCondition.Op.LT, setting);
        }

        /** A number that the place sets for itself, or more. */
        public Condition atLeastSetting(String setting) {
            return subject.local(FactCondition.Op.GE, setting);
        }
    }

    /** Conditions on a day, and on the time from it to the day of the facts. */
    public static final class OfDate {

        private final NamedFactor subject;

        private OfDate(NamedFactor subject) {
            this.subject = subject;
        }

        public Condition is(LocalDate day) {
            return subject.compare(FactCondition.Op.EQ, FactValue.of(day));
        }

        public Condition before(LocalDate day) {
            return subject.compare(FactCondition.Op.LT, FactValue.of(day));
        }

        public Condition after(LocalDate day) {
            return subject.compare(FactCondition.Op.GT, FactValue.of(day));
        }

        /**
         * From the one through the other, both in it.
         *
         * @throws IllegalArgumentException if the first is after the last
         */
        public Condition between(LocalDate from, LocalDate through) {
            return subject.between(FactValue.of(from), FactValue.of(through));
        }

        /** The day plus the period lies before the day of the facts, see {@link FactCondition.Since}. */
        public Condition moreThanAgo(Period period) {
            return new FactCondition.Since(subject.code(), FactCondition.Op.GT, period);
        }

        /** The day plus the period is the day of the facts or lies after it. */
        public Condition atMostAgo(Period period) {
            return new FactCondition.Since(subject.code(), FactCondition.Op.LE, period);
        }

        /** Fewer whole years lie between the day and that of the facts, see {@link FactCondition.Age}. */
        public Condition ageUnder(int years) {
            return new FactCondition.Age(subject.code(), FactCondition.Op.LT, years);
        }

        /** So many whole years or more lie between the day and that of the facts. */
        public Condition ageAtLeast(int years) {
            return new FactCondition.Age(subject.code(), FactCondition.Op.GE, years);
        }
    }

    /** Conditions on a factor that is one of some codes. */
    public static final class OfChoice {

        private final NamedFactor subject;

        private OfChoice(NamedFactor subject) {
            this.subject = subject;
        }

        public Condition is(String code) {
            return subject.compare(FactCondition.Op.EQ, FactValue.choice(code));
        }

        public Condition isNot(String code) {
            return subject.compare(FactCondition.Op.NE, FactValue.choice(code));
        }

        /** @throws IllegalArgumentException if there is none */
        public Condition in(String... codes) {
            return subject.oneOf(Arrays.stream(codes).map(FactValue::choice).toList());
        }
    }

    /** Points for a person; one such sum serves several thresholds. Not a condition until it has a threshold. */
    public static final class Points {

        private final Map<String, List<ScoreItem.Band>> bands;

        private Points(Map<String, List<ScoreItem.Band>> bands) {
            this.bands = bands;
        }

        /**
         * The same with points for whoever meets a condition on one factor. Of several on one factor the first that holds
         * counts.
         *
         * @throws IllegalArgumentException if the condition does not look at exactly one factor
         */
        public Points add(int points, Condition when) {
            if (when.factors().size() != 1) {
                throw new IllegalArgumentException(
                        "points are for a condition on one factor, not on " + when.factors());
            }
            Map<String, List<ScoreItem.Band>> more = new LinkedHashMap<>(bands);
            List<ScoreItem.Band> of =
                    new ArrayList<>(more.getOrDefault(when.factors().iterator().next(), List.of()));
            of.add(new ScoreItem.Band(when, points));
            more.put(when.factors().iterator().next(), List.copyOf(of));
            return new Points(more);
        }

        /** The points together are so many or more. */
        public Condition reaching(int threshold) {
            return new Condition.Score(
                    bands.entrySet().stream()
                            .map(item -> new ScoreItem(item.getKey(), item.getValue()))
                            .toList(),
                    threshold);
        }
    }
}

package org.xinfeng.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A second definition of what a condition says, by going through everything: what is unknown can come out either way,
 * each part on its own, and the answer is the set of all outcomes. It shares no logic with {@link Condition#on}, and
 * counts years and months by hand.
 */
final class OutcomeSets {

    private OutcomeSets() {}

    static Truth truth(Condition condition, Facts facts) {
        Set<Boolean> outcomes = outcomes(condition, facts);
        if (outcomes.size() == 2) {
            return Truth.UNKNOWN;
        }
        return outcomes.contains(true) ? Truth.YES : Truth.NO;
    }

    private static Set<Boolean> outcomes(Condition condition, Facts facts) {
        if (condition instanceof Condition.All all) {
            return counts(all.of(), facts, trues -> trues == all.of().size());
        }
        if (condition instanceof Condition.Any any) {
            return counts(any.of(), facts, trues -> trues > 0);
        }
        if (condition instanceof Condition.AtLeast some) {
            return counts(some.of(), facts, trues -> trues >= some.k());
        }
        if (condition instanceof Condition.Not not) {
            return counts(List.of(not.of()), facts, trues -> trues == 0);
        }
        if (condition instanceof Condition.Score score) {
            Set<Long> sums = Set.of(0L);
            for (ScoreItem item : score.items()) {
                sums = combine(sums, points(item.bands(), facts), Long::sum);
            }
            return map(sums, sum -> sum >= score.threshold());
        }
        String factor = condition.factors().iterator().next();
        return condition instanceof FactCondition.Local || facts.value(factor).isEmpty()
                ? Set.of(true, false)
                : Set.of(holds(condition, facts.value(factor).get(), facts.day()));
    }

    private interface OnCount {
        boolean holds(long trues);
    }

    private static Set<Boolean> counts(List<Condition> of, Facts facts, OnCount rule) {
        Set<Long> counts = Set.of(0L);
        for (Condition condition : of) {
            counts = combine(counts, map(outcomes(condition, facts), holds -> holds ? 1L : 0L), Long::sum);
        }
        return map(counts, rule::holds);
    }

    private static Set<Long> points(List<ScoreItem.Band> bands, Facts facts) {
        if (bands.isEmpty()) {
            return Set.of(0L);
        }
        Set<Long> points = new TreeSet<>();
        for (boolean holds : outcomes(bands.get(0).when(), facts)) {
            points.addAll(holds ? Set.of((long) bands.get(0).points()) : points(bands.subList(1, bands.size()), facts));
        }
        return points;
    }

    private static <A, B> Set<B> map(Set<A> of, Function<A, B> to) {
        Set<B> all = new TreeSet<>();
        of.forEach(one -> all.add(to.apply(one)));
        return all;
    }

    private static <A> Set<A> combine(Set<A> left, Set<A> right, BiFunction<A, A, A> with) {
        Set<A> all = new TreeSet<>();
        left.forEach(one -> right.forEach(other -> all.add(with.apply(one, other))));
        return all;
    }

    private static boolean holds(Condition leaf, FactValue value, LocalDate day) {
        if (leaf instanceof FactCondition.Compare compare) {
            return holds(compare.op(), order(value, compare.value()));
        }
        if (leaf instanceof FactCondition.OneOf oneOf) {
            return oneOf.values().stream().anyMatch(one -> one.text().equals(value.text()));
        }
        if (leaf instanceof FactCondition.Age age) {
            return holds(age.op(), Long.compare(years(value.date(), day), age.years()));
        }
        FactCondition.Since since = (FactCondition.Since) leaf;
        return holds(since.op(), Long.compare(day.toEpochDay(), plus(value.date(), since.period())));
    }

    private static boolean holds(FactCondition.Op op, int order) {
        return switch (op.sign()) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> !(order > 0);
            case ">" -> order > 0;
            default -> !(order < 0);
        };
    }

    private static int order(FactValue value, FactValue other) {
        return switch (value.type()) {
            case NUMBER -> Long.compare(Long.parseLong(value.text()), Long.parseLong(other.text()));
            case DATE ->
                Long.compare(
                        LocalDate.parse(value.text()).toEpochDay(),
                        LocalDate.parse(other.text()).toEpochDay());
            default -> value.text().equals(other.text()) ? 0 : 1;
        };
    }

    /** Birthdays after birth up to the day, as calendar sheets count them; nobody has years below zero in a year to come. */
    private static long years(LocalDate born, LocalDate day) {
        if (born.isAfter(day)) {
            return -years(day, born);
        }
        boolean hadBirthday =
                born.getMonthValue() * 100 + born.getDayOfMonth() <= day.getMonthValue() * 100 + day.getDayOfMonth();
        return day.getYear() - born.getYear() - (hadBirthday ? 0 : 1);
    }

    private static long plus(LocalDate date, Period period) {
        int months = date.getYear() * 12 + date.getMonthValue() - 1 + period.getYears() * 12 + period.getMonths();
        YearMonth month = YearMonth.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1);
        return month.atDay(Math.min(date.getDayOfMonth(), month.lengthOfMonth()))
                        .toEpochDay()
                + period.getDays();
    }
}

package org.xinfeng.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days conditions may come to say something else of the same facts, for a birthday or the end of some time since a
 * date. Not what they say.
 */
public final class TurningDays {

    private final List<Condition> dated;

    private TurningDays(Collection<Condition> dated) {
        this.dated = List.copyOf(dated);
    }

    /** Of these conditions and all that is nested in them. */
    public static TurningDays of(Collection<Condition> conditions) {
        Set<Condition> dated = new LinkedHashSet<>();
        conditions.forEach(condition -> collect(condition, dated));
        return new TurningDays(dated);
    }

    private static void collect(Condition condition, Set<Condition> into) {
        if (condition instanceof FactCondition.Age || condition instanceof FactCondition.Since) {
            into.add(condition);
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(one -> collect(one, into));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(one -> collect(one, into));
        } else if (condition instanceof Condition.Not not) {
            collect(not.of(), into);
        } else if (condition instanceof Condition.AtLeast some) {
            some.of().forEach(one -> collect(one, into));
        } else if (condition instanceof Condition.Score score) {
            score.items().forEach(item -> item.conditions().forEach(one -> collect(one, into)));
        }
    }

    /**
     * A day after that of the facts, and not after the first on which a condition says something else of the same facts;
     * empty if none ever will.
     */
    public Optional<LocalDate> after(Facts facts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Condition condition : dated) {
            if (condition instanceof FactCondition.Age age) {
                FactValue from = facts.get(age.factor());
                if (from != null) {
                    around(from.date().plusYears(age.years()), days);
                    around(from.date().plusYears(age.years() + 1L), days);
                    if (age.years() <= 0) {
                        // before the date whole years are cut towards nought, so that an age begins a year earlier
                        around(from.date().plusYears(age.years() - 1L), days);
                    }
                }
            } else if (condition instanceof FactCondition.Since since) {
                FactValue from = facts.get(since.factor());
                if (from != null) {
                    around(from.date().plus(since.period()), days);
                }
            }
        }
        return Optional.ofNullable(days.higher(facts.day()));
    }

    /** The day itself and those beside it: a comparison may turn on the day or behind it, and a leap day moves it. */
    private static void around(LocalDate day, Set<LocalDate> into) {
        for (int i = -1; i <= 2; i++) {
            into.add(day.plusDays(i));
        }
    }
}

package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something owed to a person, with what is open of it. */
final class PlainDuty {

    /**
     * One time it is due: answered by a visit from {@code opens} on.
     *
     * @param waits whether it waits until the person can be visited again
     */
    record Slot(LocalDate opens, LocalDate due, boolean waits) {

        Slot(LocalDate opens, LocalDate due) {
            this(opens, due, false);
        }
    }

    enum Month {
        OPEN,
        ANSWERED,
        MISSED,
        WITHDRAWN
    }

    PlainRule rule;
    boolean open = true;
    LocalDate begun;
    LocalDate anchor;

    @Nullable
    LocalDate lastMet;

    List<Slot> slots = new ArrayList<>();

    /** On how many days of a year it was answered. */
    final Map<Integer, Integer> years = new TreeMap<>();

    /** The time that was found missed, of a round that is over. */
    @Nullable
    Slot missed;

    final Map<YearMonth, LocalDate> monthDue = new TreeMap<>();
    private final Map<YearMonth, Month> months = new TreeMap<>();

    /** Those of the months that are open: a few of many. */
    private final NavigableSet<YearMonth> openMonths = new TreeSet<>();

    @Nullable
    YearMonth nextMonth;

    PlainDuty(PlainRule rule, LocalDate begun) {
        this.rule = rule;
        this.begun = begun;
        this.anchor = begun;
    }

    @Nullable
    Month in(YearMonth month) {
        return months.get(month);
    }

    void put(YearMonth month, Month state) {
        months.put(month, state);
        if (state == Month.OPEN) {
            openMonths.add(month);
        } else {
            openMonths.remove(month);
        }
    }

    /** Takes over what became of the months of a duty that has ended. */
    void monthsOf(PlainDuty ended) {
        ended.months.forEach(this::put);
        nextMonth = ended.nextMonth;
    }

    /** None of the months is open any more: one that has gone by was missed. */
    void endMonths(LocalDate day) {
        for (YearMonth month : List.copyOf(openMonths)) {
            put(month, YearMonth.from(day).isAfter(month) ? Month.MISSED : Month.WITHDRAWN);
        }
    }

    /** How often it was missed. */
    int timesMissed() {
        long gone = months.values().stream().filter(Month.MISSED::equals).count();
        return (int) gone + (missed == null ? 0 : 1);
    }

    /** The first month since it began of which it is still to be said what becomes of it. */
    YearMonth unsettledMonth(YearMonth now) {
        YearMonth first = YearMonth.from(begun);
        YearMonth next = nextMonth == null ? first : nextMonth;
        YearMonth open = openMonths.isEmpty() ? now : openMonths.first();
        YearMonth least = Collections.min(List.of(now, next, open));
        return least.isBefore(first) ? first : least;
    }

    LocalDate countedFrom() {
        LocalDate met = lastMet;
        return met != null ? met : anchor;
    }

    /** The days on which something open is due. */
    List<LocalDate> due() {
        List<LocalDate> due = new ArrayList<>();
        due(LocalDate.MAX, due::add);
        return due;
    }

    /** Tells the days up to a last one on which something open is due. */
    void due(LocalDate last, Consumer<LocalDate> each) {
        for (Slot slot : slots) {
            if (!slot.waits() && !slot.due().isAfter(last)) {
                each.accept(slot.due());
            }
        }
        for (YearMonth month : openMonths) {
            LocalDate due = monthDue.get(month);
            if (due != null && !due.isAfter(last)) {
                each.accept(due);
            }
        }
    }
}

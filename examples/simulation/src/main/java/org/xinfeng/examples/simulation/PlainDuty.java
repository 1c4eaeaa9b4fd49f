package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    final Map<YearMonth, Month> months = new TreeMap<>();
    final Map<YearMonth, LocalDate> monthDue = new TreeMap<>();

    @Nullable
    YearMonth nextMonth;

    PlainDuty(PlainRule rule, LocalDate begun) {
        this.rule = rule;
        this.begun = begun;
        this.anchor = begun;
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
        for (Map.Entry<YearMonth, Month> month : months.entrySet()) {
            LocalDate due = month.getValue() == Month.OPEN ? monthDue.get(month.getKey()) : null;
            if (due != null && !due.isAfter(last)) {
                each.accept(due);
            }
        }
    }
}

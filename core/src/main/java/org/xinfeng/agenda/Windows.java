package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;

/**
 * On which days each thing that is due may be done, what appointments answer, and in which order the occurrences of one duty come:
 * a visit answers the earliest due of a duty, so an earlier one is never planned behind a later one.
 */
final class Windows {

    static final Comparator<AgendaCase.Due> EARLIEST = Comparator.comparing(
                    (AgendaCase.Due one) -> one.occurrence().due())
            .thenComparingInt(one -> one.occurrence().number())
            .thenComparing(one -> one.occurrence().id().value());

    private static final Comparator<Appointment> IN_ORDER = Comparator.comparing(Appointment::day)
            .thenComparingInt(one -> one.hours().map(Appointment.Hours::from).orElse(-1))
            .thenComparing(one -> one.id().value());

    private final LocalDate from;
    private final LocalDate through;
    private final List<Appointment> appointments;
    private final Map<Appointment.Id, List<Occurrence>> answers = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    /**
     * Something due that no appointment answers.
     *
     * @param first the first day it may be done on
     * @param last the last; before the first if another one for the same duty leaves none
     */
    record Item(AgendaCase.Due due, LocalDate first, LocalDate last, boolean overdue) {

        Occurrence occurrence() {
            return due.occurrence();
        }
    }

    Windows(AgendaCase made) {
        from = made.request().from();
        through = made.request().through();
        appointments = made.appointments().stream()
                .filter(one -> one.isOpen() && one.worker().equals(made.worker()))
                .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(through))
                .sorted(IN_ORDER)
                .toList();
        Map<String, List<AgendaCase.Due>> byDuty = new TreeMap<>();
        made.due().stream()
                .distinct()
                .filter(one -> one.occurrence().isOpen()
                        && !one.occurrence().due().isAfter(through)
                        && !one.occurrence().opens().isAfter(through))
                .forEach(one -> byDuty.computeIfAbsent(one.occurrence().duty().value(), key -> new ArrayList<>())
                        .add(one));
        byDuty.values().forEach(duty -> {
            duty.sort(EARLIEST);
            clamp(duty);
        });
    }

    /** The appointments of the worker on these days, in order. */
    List<Appointment> appointments() {
        return appointments;
    }

    /** What an appointment answers. */
    List<Occurrence> answers(Appointment appointment) {
        return answers.getOrDefault(appointment.id(), List.of());
    }

    /** What is left to be planned, by duty. */
    List<Item> items() {
        return items;
    }

    private void clamp(List<AgendaCase.Due> duty) {
        LocalDate[] answered = new LocalDate[duty.size()];
        for (Appointment appointment : appointments) {
            for (int i = 0; i < answered.length; i++) {
                if (answered[i] == null && isAnsweredBy(duty.get(i), appointment)) {
                    answered[i] = appointment.day();
                    answers.computeIfAbsent(appointment.id(), key -> new ArrayList<>())
                            .add(duty.get(i).occurrence());
                    break;
                }
            }
        }
        LocalDate[] last = new LocalDate[answered.length];
        LocalDate bound = through;
        for (int i = answered.length - 1; i >= 0; i--) {
            bound = earlier(bound, lastDay(duty.get(i)));
            last[i] = bound;
            bound = answered[i] == null ? bound : earlier(bound, answered[i].minusDays(1));
        }
        LocalDate first = from;
        for (int i = 0; i < answered.length; i++) {
            Occurrence one = duty.get(i).occurrence();
            first = one.opens().isAfter(first) ? one.opens() : first;
            if (answered[i] == null) {
                items.add(new Item(duty.get(i), first, last[i], isOverdue(one)));
            } else if (!answered[i].isBefore(first)) {
                first = answered[i].plusDays(1);
            }
        }
    }

    private boolean isAnsweredBy(AgendaCase.Due due, Appointment appointment) {
        LocalDate day = appointment.day();
        return appointment.form().filter(due.owed()::isMetBy).isPresent()
                && appointment
                        .resident()
                        .filter(due.occurrence().resident()::equals)
                        .isPresent()
                && !day.isBefore(due.occurrence().opens())
                && !day.isAfter(lastDay(due));
    }

    private boolean isOverdue(Occurrence one) {
        return one.due().isBefore(from);
    }

    /** The due day; of what is overdue any day, as long as a visit still answers it. */
    private LocalDate lastDay(AgendaCase.Due due) {
        if (!isOverdue(due.occurrence())) {
            return due.occurrence().due();
        }
        Cadence cadence = due.owed().cadence();
        return cadence.way() == Cadence.Way.CALENDAR
                ? cadence.periodStart(due.occurrence().number() + 1)
                        .plusDays(due.owed().graceDays() - 1L)
                : through;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The duties of some items. */
    static Stream<DutyId> duties(Collection<Item> items) {
        return items.stream().map(item -> item.occurrence().duty());
    }
}

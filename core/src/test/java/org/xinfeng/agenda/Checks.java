package org.xinfeng.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.VisitForm;

/** Holds a work calendar against its case, reading nothing but the two. */
final class Checks {

    private final AgendaCase made;
    private final Agenda agenda;
    private final List<String> faults = new ArrayList<>();
    private final Map<OccurrenceId, AgendaCase.Due> due = new LinkedHashMap<>();

    private Checks(AgendaCase made, Agenda agenda) {
        this.made = made;
        this.agenda = agenda;
        made.due().stream()
                .filter(one -> !one.occurrence().due().isAfter(made.request().through()))
                .filter(one -> !one.occurrence().opens().isAfter(made.request().through()))
                .forEach(one -> due.put(one.occurrence().id(), one));
    }

    static List<String> faults(AgendaCase made, Agenda agenda) {
        Checks checks = new Checks(made, agenda);
        checks.everythingIsSomewhereOnce();
        checks.days();
        checks.appointments();
        checks.oneVisitAnswersWhatItCan();
        checks.dutiesInOrder();
        return checks.faults;
    }

    private void everythingIsSomewhereOnce() {
        Map<OccurrenceId, Integer> seen = new HashMap<>();
        agenda.stops().forEach(stop -> count(stop.answers(), seen));
        agenda.leftOut().forEach(left -> count(left.stop().answers(), seen));
        agenda.days().forEach(day -> day.fixed().forEach(fixed -> count(fixed.answers(), seen)));
        due.keySet().forEach(id -> {
            if (seen.getOrDefault(id, 0) != 1) {
                faults.add(id + " is there " + seen.get(id) + " times");
            }
        });
        seen.keySet().stream().filter(id -> !due.containsKey(id)).forEach(id -> faults.add(id + " is not due"));
    }

    private static void count(List<Occurrence> answers, Map<OccurrenceId, Integer> seen) {
        answers.forEach(one -> seen.merge(one.id(), 1, Integer::sum));
    }

    private boolean isWorked(LocalDate day) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !day.equals(Cases.FRIDAY);
        return (weekday || day.equals(Cases.SATURDAY)) && !made.request().away().contains(day);
    }

    private boolean mayBe(Occurrence one, LocalDate day) {
        return !day.isBefore(one.opens())
                && (!day.isAfter(one.due()) || one.due().isBefore(made.request().from()));
    }

    private void days() {
        AgendaRequest.Load load = made.request().load();
        for (Agenda.Day day : agenda.days()) {
            LocalDate date = day.date();
            if (day.worked() != isWorked(date) || !day.stops().isEmpty() && !isWorked(date)) {
                faults.add(date + ": " + day.stops().size() + " stops, worked " + day.worked());
            }
            int minutes = 0;
            int home = 0;
            for (Agenda.Fixed fixed : day.fixed()) {
                minutes += fixed.appointment().minutes(load);
                home += fixed.appointment()
                                .form()
                                .filter(VisitForm.HOME::equals)
                                .isPresent()
                        ? 1
                        : 0;
            }
            int visits = 0;
            for (AgendaStop stop : day.stops()) {
                boolean atHome = stop.form() == VisitForm.HOME;
                visits += atHome ? 1 : 0;
                minutes += atHome ? load.visitMinutes() : load.callMinutes();
                if (date.isBefore(stop.first()) || date.isAfter(stop.last())) {
                    faults.add(date + ": " + stop);
                }
                for (Occurrence one : stop.answers()) {
                    if (!mayBe(one, date) || !due.get(one.id()).owed().isMetBy(stop.form())) {
                        faults.add(date + ": " + stop.form() + " for " + one);
                    }
                }
            }
            if (minutes != day.minutes()
                    || !day.stops().isEmpty() && minutes > load.minutes()
                    || visits > 0 && visits + home > load.visits()
                    || day.calls().size() > load.calls()) {
                faults.add(date + ": " + minutes + " minutes, " + visits + " visits, "
                        + day.calls().size() + " calls");
            }
        }
    }

    private void appointments() {
        List<Appointment> kept = agenda.days().stream()
                .flatMap(day -> day.fixed().stream())
                .map(Agenda.Fixed::appointment)
                .toList();
        if (!new HashSet<>(kept).equals(new HashSet<>(made.appointments()))
                || kept.size() != made.appointments().size()) {
            faults.add("appointments: " + kept + " of " + made.appointments());
        }
        agenda.days()
                .forEach(day -> day.fixed().forEach(fixed -> {
                    for (Occurrence one : fixed.answers()) {
                        if (!day.date().equals(fixed.appointment().day())
                                || !mayBe(one, day.date())
                                || !due.get(one.id())
                                        .owed()
                                        .isMetBy(fixed.appointment().form().orElseThrow())) {
                            faults.add(fixed.appointment() + " does not answer " + one);
                        }
                    }
                }));
    }

    /** No two visits to one resident on different days where one would answer both. */
    private void oneVisitAnswersWhatItCan() {
        List<AgendaStop> stops = agenda.stops();
        for (int i = 0; i < stops.size(); i++) {
            for (int j = i + 1; j < stops.size(); j++) {
                AgendaStop one = stops.get(i);
                AgendaStop other = stops.get(j);
                if (one.resident().equals(other.resident())
                        && one.form() == VisitForm.HOME
                        && other.form() == VisitForm.HOME
                        && one.answers().size() == 1
                        && other.answers().size() == 1
                        && shareADay(one, other)
                        && !one.answers()
                                .get(0)
                                .duty()
                                .equals(other.answers().get(0).duty())) {
                    faults.add(one + " and " + other + " could be one visit");
                }
            }
        }
    }

    private boolean shareADay(AgendaStop one, AgendaStop other) {
        for (LocalDate day = made.request().from(); !day.isAfter(made.request().through()); day = day.plusDays(1)) {
            if (isWorked(day)
                    && !day.isBefore(one.first())
                    && !day.isBefore(other.first())
                    && !day.isAfter(one.last())
                    && !day.isAfter(other.last())) {
                return true;
            }
        }
        return false;
    }

    /** A visit answers the earliest due of a duty, so an earlier one is never on a later day, and no two are in one visit. */
    private void dutiesInOrder() {
        Map<DutyId, Occurrence> last = new HashMap<>();
        for (Agenda.Day day : agenda.days()) {
            List<List<Occurrence>> visits = new ArrayList<>();
            day.fixed().forEach(fixed -> visits.add(fixed.answers()));
            day.stops().forEach(stop -> visits.add(stop.answers()));
            Set<DutyId> atHome = new HashSet<>();
            day.rounds()
                    .forEach(round -> round.visits()
                            .forEach(stop -> stop.answers().forEach(one -> {
                                if (!atHome.add(one.duty())) {
                                    faults.add(one.duty() + " by two visits on " + day.date());
                                }
                            })));
            for (List<Occurrence> visit : visits) {
                Set<DutyId> duties = new HashSet<>();
                for (Occurrence one : visit) {
                    if (!duties.add(one.duty())) {
                        faults.add(one.duty() + " twice in one visit on " + day.date());
                    }
                }
            }
            for (List<Occurrence> visit : visits) {
                for (Occurrence one : visit) {
                    Occurrence before = last.get(one.duty());
                    if (before != null && before.number() > one.number()) {
                        faults.add(one + " is behind " + before);
                    }
                    last.put(one.duty(), one);
                }
            }
        }
    }
}

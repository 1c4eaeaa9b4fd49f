package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.VisitForm;

/** The days of a work calendar as they are shown: appointments by their time, visits by village in the order of the way. */
final class DayPlans {

    private final AgendaCase made;
    private final Workdays days;
    private final Windows windows;
    private final Route.Table roads;

    DayPlans(AgendaCase made, Workdays days, Windows windows) {
        this.made = made;
        this.days = days;
        this.windows = windows;
        this.roads = new Route.Table(made.request().roads());
    }

    /** In which village an appointment is, if that is known. */
    static Optional<VillageId> where(Appointment one, Map<ResidentId, VillageId> homes) {
        return one.village()
                .or(() -> one.form().filter(VisitForm.HOME::equals).isPresent()
                        ? one.resident().map(homes::get)
                        : Optional.empty());
    }

    List<Agenda.Day> of(Answered answered) {
        List<Agenda.Day> all = new ArrayList<>();
        AgendaRequest request = made.request();
        for (LocalDate day = request.from(); !day.isAfter(request.through()); day = day.plusDays(1)) {
            LocalDate date = day;
            List<Appointment> fixed = windows.appointments().stream()
                    .filter(one -> one.day().equals(date))
                    .toList();
            if (days.contains(date) || !fixed.isEmpty()) {
                all.add(day(date, fixed, days.contains(date) ? answered.on(days.number(date)) : List.of()));
            }
        }
        return all;
    }

    private Agenda.Day day(LocalDate date, List<Appointment> fixed, List<Draft> drafts) {
        List<Draft> home = drafts.stream().filter(Draft::home).toList();
        List<AgendaStop> calls =
                drafts.stream().filter(one -> !one.home()).map(Draft::stop).toList();
        Route route = Route.of(
                Stream.concat(
                                home.stream().map(Draft::village),
                                fixed.stream().flatMap(one -> where(one, made.homes()).stream()))
                        .map(VillageId::value)
                        .distinct()
                        .sorted()
                        .map(VillageId::new)
                        .toList(),
                roads);
        List<Agenda.Round> rounds = new ArrayList<>();
        for (VillageId village : route.villages()) {
            List<AgendaStop> visits = home.stream()
                    .filter(one -> one.village().equals(village))
                    .map(Draft::stop)
                    .toList();
            if (!visits.isEmpty()) {
                rounds.add(new Agenda.Round(village, visits));
            }
        }
        AgendaRequest.Load load = made.request().load();
        int minutes = home.size() * load.visitMinutes()
                + calls.size() * load.callMinutes()
                + fixed.stream().mapToInt(one -> one.minutes(load)).sum();
        return new Agenda.Day(
                date,
                days.contains(date),
                days.isEstimated(date),
                fixed.stream()
                        .map(one -> new Agenda.Fixed(one, windows.answers(one)))
                        .toList(),
                rounds,
                calls,
                minutes,
                route.minutes(),
                route.known());
    }
}

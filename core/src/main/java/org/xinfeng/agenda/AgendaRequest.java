package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinfeng.registry.VillageId;

/**
 * For which days a work calendar is wanted, and what a day can hold. The same request serves every worker of a station.
 *
 * @param from the first day
 * @param through the last day, at most {@value #MOST_DAYS} days in all
 * @param load what a day can hold
 * @param away days on which the worker is not there: leave, a course
 * @param roads how long it takes between villages, as far as known
 */
public record AgendaRequest(LocalDate from, LocalDate through, Load load, List<LocalDate> away, List<Road> roads) {

    /** Most days of a calendar, two months. */
    public static final int MOST_DAYS = 62;

    /** Most visits, and most calls, of a day. */
    public static final int MOST_A_DAY = 40;

    private static final int DAY = 24 * 60;

    /**
     * What a day can hold. The way inside a village is part of a visit; the road between villages is told beside, see
     * {@link Agenda.Day#roadMinutes()}. The numbers of {@link #USUAL} are only something to begin with: nobody publishes such
     * numbers, and a station sets its own.
     *
     * @param visits most home visits a day
     * @param calls most calls and other contacts a day
     * @param minutes of visits, calls and appointments a day
     * @param visitMinutes of a home visit
     * @param callMinutes of a call or other contact
     * @param appointmentMinutes of an appointment that does not say until when it lasts and is no visit
     */
    public record Load(int visits, int calls, int minutes, int visitMinutes, int callMinutes, int appointmentMinutes) {

        /** 8 visits and 8 calls in 7 hours: 45 minutes a visit, 15 a call, 60 another appointment. */
        public static final Load USUAL = new Load(8, 8, 420, 45, 15, 60);

        public Load {
            within("visits", visits, 0, MOST_A_DAY);
            within("calls", calls, 0, MOST_A_DAY);
            within("minutes", minutes, 0, DAY);
            within("visitMinutes", visitMinutes, 1, DAY);
            within("callMinutes", callMinutes, 1, DAY);
            within("appointmentMinutes", appointmentMinutes, 1, DAY);
        }

        /** The same with another number of home visits a day. */
        public Load visits(int most) {
            return new Load(most, calls, minutes, visitMinutes, callMinutes, appointmentMinutes);
        }

        /** The same with other minutes a day. */
        public Load minutes(int most) {
            return new Load(visits, calls, most, visitMinutes, callMinutes, appointmentMinutes);
        }

        private static void within(String name, int number, int least, int most) {
            if (number < least || number > most) {
                throw new IllegalArgumentException(
                        name + " must be from " + least + " to " + most + " but is " + number);
            }
        }
    }

    /** How many minutes it takes from one village to another, in either direction. */
    public record Road(VillageId from, VillageId to, int minutes) {

        public Road {
            Load.within("minutes", minutes, 0, DAY);
        }
    }

    /** @throws IllegalArgumentException if there is no day, there are too many, or a road is told twice */
    public AgendaRequest {
        away = away.stream().distinct().sorted().toList();
        roads = List.copyOf(roads);
        long days = through.toEpochDay() - from.toEpochDay() + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a work calendar has from 1 to " + MOST_DAYS + " days, but from " + from
                    + " through " + through + " there are " + days);
        }
        Set<Set<VillageId>> told = new HashSet<>();
        for (Road road : roads) {
            if (!told.add(new HashSet<>(List.of(road.from(), road.to())))) {
                throw new IllegalArgumentException("the road from "
                        + road.from().value() + " to " + road.to().value() + " is told twice");
            }
        }
    }

    /** These days with the usual load, nobody away, no roads known. */
    public static AgendaRequest of(LocalDate from, LocalDate through) {
        return new AgendaRequest(from, through, Load.USUAL, List.of(), List.of());
    }

    /** The same with another load. */
    public AgendaRequest with(Load other) {
        return new AgendaRequest(from, through, other, away, roads);
    }

    /** The same with days on which the worker is not there. */
    public AgendaRequest away(List<LocalDate> days) {
        return new AgendaRequest(from, through, load, days, roads);
    }

    /** The same with a table of roads. */
    public AgendaRequest over(List<Road> table) {
        return new AgendaRequest(from, through, load, away, table);
    }
}

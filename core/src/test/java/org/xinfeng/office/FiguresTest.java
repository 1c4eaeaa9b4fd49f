package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.met;
import static org.xinfeng.office.Town.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xinfeng.indicators.Figures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Occurrence.State;
import org.xinfeng.visits.VisitEntry.PersonSeen;

/** What a station counts, against counts by hand. */
class FiguresTest {

    private static final DateRange JUNE = DateRange.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 1));
    private static final DateRange JULY = DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 1));

    private final Town town = Town.open();

    @Test
    void whoIsOnFileIsCountedOnceByTierAndVillage() {
        for (int i = 0; i < 4; i++) {
            town.greenChild("g" + i);
        }
        town.learn(town.child("r1"), MONDAY, HARM, true);
        town.child("u1");
        town.elder("e1");
        town.registry()
                .takeOffFile(town.child("x1"), Resident.Status.MOVED_AWAY)
                .orElseThrow();
        town.registry()
                .importRoster(Lists.empty().row(Lists.child(1)), ImportOptions.writing())
                .orElseThrow();
        Figures figures = town.station().figures(JUNE);
        assertEquals(8, figures.onFile());
        assertEquals(Map.of("GREEN", 4, "RED", 1, "UNASSESSED", 2, "NEVER_ASSESSED", 1), figures.byTier());
        assertEquals(Map.of("UNASSESSED", 1), figures.byVillage().get(Town.WEST));
        assertEquals(OptionalInt.of(4), figures.shown(Town.EAST, "GREEN"));
        assertEquals(OptionalInt.empty(), figures.shown(Town.EAST, "RED"));
        assertEquals(OptionalInt.of(0), figures.shown(Town.WEST, "RED"));
    }

    @Test
    void visitsAreTripsAndPeopleMetOnThemInThePeriod() { // D11
        ResidentId one = town.greenChild("c1");
        ResidentId two = town.greenChild("c2");
        town.record(visit("v1", LocalDate.of(2025, 6, 9), met(one), met(two)));
        town.on(LocalDate.of(2025, 7, 1));
        town.record(visit("v2", LocalDate.of(2025, 6, 30), met(one), PersonSeen.notAtHome(two)));
        town.record(visit("v2", LocalDate.of(2025, 6, 30), met(one), PersonSeen.notAtHome(two)));
        town.record(visit("v3", LocalDate.of(2025, 7, 1), met(two)));
        Figures june = town.station().figures(JUNE);
        assertEquals(2, june.visits());
        assertEquals(3, june.personVisits());
        assertEquals(1, june.failedAttempts());
        Figures july = town.station().figures(JULY);
        assertEquals(1, july.visits());
        assertEquals(1, july.personVisits());
        assertEquals(0, july.failedAttempts());
    }

    @Test
    void whatWasOwedIsCountedByHowItEnded() { // D5
        ResidentId seen = town.elder("e1");
        town.elder("e2");
        town.record(visit("v1", LocalDate.of(2025, 6, 9), met(seen)));
        town.catchUpOn(LocalDate.of(2025, 7, 1));
        Figures june = town.station().figures(JUNE);
        // e1 was seen: the monthly visit and the intake; nothing else ended in June
        assertEquals(Map.of(State.DONE, 2, State.LATE, 0, State.MISSED, 0, State.WITHDRAWN, 0), june.ended());
        assertEquals(OptionalInt.of(100), june.inTimePercent());
        // e2 was not: June was found missed on 1 July, and the intake of 23 June is still open
        Figures july = town.station().figures(JULY);
        assertEquals(1, july.ended().get(State.MISSED));
        assertEquals(OptionalInt.of(0), july.inTimePercent());
        assertEquals(1, july.open());
        assertEquals(1, july.overdue());
        assertEquals(
                OptionalInt.empty(),
                town.station()
                        .figures(DateRange.ofUnboundedEnd(MONDAY.plusYears(1)))
                        .inTimePercent());
    }
}

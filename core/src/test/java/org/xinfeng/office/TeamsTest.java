package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.CHEN;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.CareTeam.Holder;
import org.xinfeng.casework.CareTeam.Outside;
import org.xinfeng.casework.CareTeam.Partner;
import org.xinfeng.casework.TeamRefusal;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/** The team of five around a patient (五位一体). D3. */
class TeamsTest {

    private final Town town = Town.open(SampleReferrals.library());
    private final ResidentId elder = town.elder("e1");

    static Outcome<CareTeam.Seat> fill(Town town, String id, ResidentId resident, String seat, WorkerId worker) {
        return town.station().staff().fill(CareTeam.Entry.of(id, resident, seat, Holder.of(worker), town.today()));
    }

    static void outside(Town town, ResidentId resident, String seat) {
        Outside person = new Outside("某某", Optional.of("单位"), Optional.of("138"), Optional.of(Partner.COMMUNITY));
        CareTeam.Entry entry = CareTeam.Entry.of("s-" + seat, resident, seat, Holder.of(person), town.today());
        town.station().staff().fill(entry).orElseThrow();
        assertTrue(town.station().staff().fill(entry).isDone(), "twice is once");
        assertFalse(person.toString().contains("某"));
    }

    private CareTeam team() {
        return town.station().staff().team(elder).orElseThrow();
    }

    // D3
    @Test
    void theTeamIsCompleteWithItsFiveSeats() {
        assertEquals(5, team().vacancies().size());
        for (String seat : List.of("police", "doctor", "federation", "family")) {
            outside(town, elder, seat);
        }
        assertEquals(0, town.station().staff().teamFigures().completePercent().getAsInt());
        fill(town, "s1", elder, "social-worker", CHEN).orElseThrow();
        assertTrue(team().isComplete());
        assertEquals(100, town.station().staff().teamFigures().completePercent().getAsInt());
        assertEquals(List.of(), town.station().staff().vacancies());
        town.child("c1");
        assertEquals(Optional.empty(), town.station().staff().team(ResidentId.of("c1")));
        assertEquals(1, town.station().staff().teamFigures().of().size());
    }

    @Test
    void aSeatIsHeldByOneWhoMayAndByOneAtATime() {
        assertRefused(TeamRefusal.WRONG_HOLDER, fill(town, "s1", elder, "police", LIN));
        assertRefused(TeamRefusal.UNKNOWN_SEAT, fill(town, "s1", elder, "pilot", LIN));
        fill(town, "s1", elder, "social-worker", LIN).orElseThrow();
        assertRefused(TeamRefusal.SEAT_TAKEN, fill(town, "s2", elder, "social-worker", CHEN));
        assertRefused(OfficeRefusal.ID_IN_USE, fill(town, "s1", elder, "social-worker", CHEN));
        CareTeam.Seat.Id held = new CareTeam.Seat.Id("s1");
        town.station().staff().vacate(held, MONDAY, CareTeam.Why.REPLACED).orElseThrow();
        town.on(MONDAY.plusDays(1));
        assertTrue(team().vacancies().stream().anyMatch(seat -> seat.value().equals("social-worker")));
        fill(town, "s2", elder, "social-worker", CHEN).orElseThrow();
        assertEquals(2, town.station().staff().seats(elder).size(), "nobody is forgotten");
    }

    @Test
    void aStandInFillsTheSeatUntilHisLastDay() {
        CareTeam.Entry entry = CareTeam.Entry.of("s1", elder, "social-worker", Holder.of(LIN), MONDAY)
                .standingInUntil(MONDAY.plusDays(2));
        town.station().staff().fill(entry).orElseThrow();
        assertEquals(4, team().vacancies().size());
        town.on(MONDAY.plusDays(3));
        assertEquals(5, team().vacancies().size());
        assertRefused(
                TeamRefusal.NO_LAST_DAY,
                town.station()
                        .staff()
                        .fill(new CareTeam.Entry(
                                new CareTeam.Seat.Id("s2"),
                                elder,
                                entry.seat(),
                                entry.holder(),
                                true,
                                org.xinfeng.kernel.DateRange.ofUnboundedEnd(MONDAY))));
    }
}

package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.visits.VisitEntry.Learnt;
import org.xinfeng.visits.VisitEntry.PersonSeen;

/** A fact of a day that has not come is refused, and where there is one it is not used before its day. */
class FutureFactTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final List<Learnt> HARMED = List.of(new Learnt(HARM, FactValue.of(true)));

    private final Town town = Town.open();

    @Test
    void itIsNotRecordedByAReportNorByAVisit() {
        ResidentId child = town.child("c");
        Outcome<CareChange> refused = town.registry().learn(child, TUESDAY, Fact.Source.REPORT, HARMED);
        assertRefused(OfficeRefusal.IN_FUTURE, refused);
        String told = refused.refusal().orElseThrow().toString();
        assertTrue(told.contains("2025-06-10") && told.contains("2025-06-09"), told);
        PersonSeen seen = Town.met(child).learning(HARMED);
        assertRefused(OfficeRefusal.IN_FUTURE, town.visits().record(Town.visit("v", TUESDAY, seen)));
        assertEquals("UNASSESSED", town.tier(child));
        assertEquals("RED", afterLearning(child, MONDAY));
    }

    private String afterLearning(ResidentId child, LocalDate asOf) {
        town.learn(child, asOf, HARM, true);
        return town.tier(child);
    }

    @Test
    void oneThatIsThereCountsFromItsDayOn() {
        ResidentId child = town.child("c");
        Fact fact = new Fact(
                new Fact.FactorCode(HARM),
                FactValue.of(true),
                TUESDAY,
                Fact.Source.REPORT,
                new org.xinfeng.kernel.ActorId("lin"),
                TUESDAY);
        FactSheet sheet = FactSheet.empty(child).with(List.of(fact));
        var factors = SamplePolicies.policy().factors();
        assertFalse(sheet.on(MONDAY, factors).isKnown(HARM));
        assertTrue(sheet.on(TUESDAY, factors).isKnown(HARM));
        assertEquals(List.of(), sheet.currentOn(MONDAY));
    }
}

package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.Signal.Urgency;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.visits.VisitEntry.Learnt;

/** What raises an alert by itself: changed facts, events in the household, the most severe tier, failed visits. */
class AlertSourcesTest {

    private final AlertTown alerts = AlertTown.open();
    private final Town town = alerts.town;

    private void income(ResidentId who, LocalDate asOf, long fen) {
        town.registry()
                .learn(who, asOf, Fact.Source.REPORT, List.of(new Learnt(SamplePolicies.INCOME, FactValue.of(fen))))
                .orElseThrow();
    }

    @Test
    void anIncomeThatFallsFarRaisesAnAlertWithBeforeAndAfterAndASmallFallDoesNot() { // B7
        ResidentId elder = town.elder("e1");
        income(elder, MONDAY.minusDays(60), 300_000);
        income(elder, MONDAY.minusDays(30), 220_000);
        assertEquals(List.of(), alerts.of(elder, Alerts.INCOME), "26 % and 800 yuan");
        income(elder, MONDAY, 150_000);
        Alert alert = alerts.of(elder, Alerts.INCOME).get(0);
        Signal.Change change = alerts.desk().signals(alert.id()).get(0).change().orElseThrow();
        assertEquals(Optional.of(FactValue.of(220_000)), change.before());
        assertEquals(Optional.of(FactValue.of(150_000)), change.after());
        assertEquals(Optional.of(MONDAY.minusDays(30)), change.beforeOn());
        assertEquals(MONDAY, change.on());
    }

    @Test
    void whatIsKnownAlreadyOrOldAndWrittenDownLateRaisesNothing() { // B7
        ResidentId child = town.greenChild("c1");
        town.learn(child, MONDAY.minusDays(100), ABSENT, true);
        assertEquals(List.of(), alerts.of(child, Alerts.GUARDIAN), "long over");
        town.on(MONDAY.plusDays(1));
        town.learn(child, town.today(), ABSENT, true);
        assertEquals(1, alerts.of(child, Alerts.GUARDIAN).size());
        town.on(MONDAY.plusDays(2));
        town.learn(child, town.today(), ABSENT, true);
        assertEquals(1, alerts.of(child, Alerts.GUARDIAN).get(0).origin().signals(), "no change");
    }

    @Test
    void theVisitThatFoundSomethingIsNotTheVisitThatVerifiesIt() {
        ResidentId child = town.greenChild("c1");
        town.on(MONDAY.plusDays(1));
        town.record(Town.visit(
                "v1", town.today(), Town.met(child).learning(List.of(new Learnt(ABSENT, FactValue.of(true))))));
        Alert alert = alerts.of(child, Alerts.GUARDIAN).get(0);
        assertEquals(Alert.State.RAISED, alert.state());
        assertEquals(Signal.Source.FACT, alert.origin().source());
        town.record(alerts.visit("v2", child, town.today()));
        assertEquals(
                Alert.State.VISITED, alerts.of(child, Alerts.GUARDIAN).get(0).state());
    }

    @Test
    void theMostSevereTierRaisesAnImmediateAlertOnceForEachChange() { // D1
        ResidentId child = town.greenChild("c1");
        town.learn(child, MONDAY, HARM, true);
        Alert alert = alerts.of(child, Alerts.RED).get(0);
        assertEquals(Urgency.IMMEDIATE, alert.urgency());
        assertEquals(Optional.of(alerts.now().plusSeconds(1800)), alert.waits().listedBy());
        town.catchUp();
        town.on(MONDAY.plusDays(1));
        town.catchUp();
        assertEquals(1, alerts.of(child, Alerts.RED).get(0).origin().signals());
        town.learn(child, town.today(), HARM, false);
        town.on(MONDAY.plusDays(2));
        town.learn(child, town.today(), HARM, true);
        assertEquals(2, alerts.of(child, Alerts.RED).get(0).origin().signals());
    }

    @Test
    void threeVisitsInARowThatMeetNobodyRaiseAnAlertAndAMeetingEndsTheRow() { // D4
        ResidentId child = town.greenChild("c1");
        town.record(alerts.tried("v1", child, MONDAY));
        town.record(alerts.tried("v2", child, MONDAY));
        assertEquals(List.of(), alerts.of(child, Alerts.NOT_MET));
        town.record(alerts.tried("v3", child, MONDAY));
        town.record(alerts.tried("v4", child, MONDAY));
        assertEquals(1, alerts.of(child, Alerts.NOT_MET).get(0).origin().signals());
        town.on(MONDAY.plusDays(1));
        town.record(alerts.visit("v5", child, town.today()));
        town.on(MONDAY.plusDays(2));
        town.record(alerts.tried("v6", child, town.today()));
        town.record(alerts.tried("v7", child, town.today()));
        assertEquals(1, alerts.of(child, Alerts.NOT_MET).get(0).origin().signals());
        town.record(alerts.tried("v8", child, town.today()));
        assertEquals(2, alerts.of(child, Alerts.NOT_MET).get(0).origin().signals());
    }

    @Test
    void whoStaysBehindInAHouseholdHearsOfADeathAndOfWhoJoins() { // B7
        ResidentId child = town.greenChild("c1");
        ResidentId elder = town.elder("e1");
        Household.Number number = new Household.Number("h1");
        town.registry().moveInto(number, child, Optional.empty(), MONDAY).orElseThrow();
        town.on(MONDAY.plusDays(5));
        town.registry().moveInto(number, elder, Optional.empty(), town.today()).orElseThrow();
        assertEquals(1, alerts.of(child, Alerts.FAMILY).get(0).origin().signals());
        assertEquals(List.of(), alerts.of(elder, Alerts.FAMILY));
        town.on(MONDAY.plusDays(9));
        town.registry().takeOffFile(elder, Resident.Status.DECEASED).orElseThrow();
        Alert alert = alerts.of(child, Alerts.FAMILY).get(0);
        assertEquals(2, alert.origin().signals());
        assertEquals(
                Optional.of(elder),
                alerts.desk().signals(alert.id()).get(1).change().orElseThrow().member());
    }

    @Test
    void aPackWithoutTheSectionRaisesNothingByItself() {
        AlertTown bare = AlertTown.withoutRules();
        ResidentId child = bare.town.greenChild("c1");
        bare.town.learn(child, MONDAY, HARM, true, ABSENT, true);
        assertEquals("RED", bare.town.tier(child));
        assertTrue(bare.desk().ofResident(child).isEmpty());
    }
}

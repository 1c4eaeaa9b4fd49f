package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.CaseTown.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** After the closing: followed up, opened again, or the resident has left the file. */
class CaseAfterClosingTest {

    private final CaseTown cases = CaseTown.open();
    private final Town town = cases.town;

    private CaseDesk desk() {
        return cases.desk();
    }

    private Case now(Case one) {
        return desk().find(one.id()).orElseThrow();
    }

    @Test
    void aClosedCaseIsLookedAtAgainOnEachDayAndThenClosedForGood() {
        Case one = cases.closed("k1", cases.stableChild("c1"));
        LocalDate closed = town.today();
        LocalDate first = closed.plusMonths(1);
        LocalDate last = closed.plusMonths(3);
        assertRefused(CaseRefusal.UNKNOWN_FOLLOW_UP, desk().followedUp(one.id(), last));
        town.on(first);
        Case after = desk().followedUp(one.id(), first).orElseThrow();
        assertEquals(after, desk().followedUp(one.id(), first).orElseThrow());
        assertEquals(Optional.of(last), after.dates().next());
        assertEquals(
                Case.Phase.CLOSED,
                desk().followedUp(one.id(), last).orElseThrow().phase());
    }

    @Test
    void withinTheTimeItIsTheSameCaseAndLaterANewOneThatNamesTheFormer() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.closed("k1", child);
        LocalDate closed = town.today();
        assertEquals(one, cases.opened("k1", child), "the first opening sent again opens nothing");
        town.on(closed.plusMonths(2));
        Case again = cases.opened("k2", child);
        assertEquals(one.id(), again.id());
        assertEquals(Case.Phase.OPEN, again.phase());
        assertTrue(again.closure().isEmpty());
        assertRefused(CaseRefusal.CASE_OPEN, desk().reopen(one.id(), cases.opening("k3", child)));
        town.visits().record(cases.visit("v1", child)).orElseThrow();
        desk().proposeClosing(one.id()).orElseThrow();
        cases.second().agreeClosing(one.id()).orElseThrow();
        town.on(closed.plusMonths(4).plusDays(1));
        Case other = desk().reopen(one.id(), cases.opening("k4", child)).orElseThrow();
        assertEquals(new Case.Id("k4"), other.id());
        assertEquals(Optional.of(one.id()), other.former());
        assertEquals(2, desk().of(child).size());
        assertRefused(CaseRefusal.UNKNOWN_CASE, desk().reopen(one.id(), cases.opening("k5", town.greenChild("c2"))));
    }

    @Test
    void aHazardFoundAfterTheClosingOpensTheCaseAgainAndAResourceDoesNot() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.closed("k1", child);
        cases.found("a1", child, AssistKind.RESOURCE);
        assertEquals(Case.Phase.FOLLOWING_UP, now(one).phase());
        town.visits().record(cases.visit("v1", child, AssistKind.HAZARD)).orElseThrow();
        assertEquals(Case.Phase.OPEN, now(one).phase());
        Case.Origin why = now(one).origins().get(1);
        assertEquals(Case.OriginKind.ASSIST, why.kind());
        assertEquals("v1/1/1", why.reference().value());
    }

    @Test
    void whoMovesAwayTakesNoOpenCaseAlongAndEveryOpenEndIsListed() {
        ResidentId child = town.greenChild("c1");
        Case one = cases.opened("k1", child);
        cases.planned(one.id());
        cases.found("a1", child, AssistKind.POLICY);
        town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY).orElseThrow();
        Case ended = now(one);
        assertEquals(Case.Phase.ENDED, ended.phase());
        assertEquals(Case.EndCause.MOVED_AWAY, ended.closure().orElseThrow().cause());
        assertEquals(
                List.of("ASSIST a1", "PLAN_ITEM rice", "PLAN_ITEM advice"),
                ended.openEnds().stream()
                        .map(end -> end.kind() + " " + end.reference().value())
                        .toList());
        assertEquals(
                Optional.of(OpenedAssist.WithdrawnWhy.OFF_FILE),
                desk().assists(child).get(0).ending().orElseThrow().why());
        assertRefused(OfficeRefusal.NOT_ON_FILE, desk().open(cases.opening("k2", child)));
        town.registry().backOnFile(child).orElseThrow();
        assertEquals(one.id(), cases.opened("k2", child).id(), "back in time it is the same case");
    }

    @Test
    void whoDiesAfterTheClosingIsNotFollowedUpAnyMore() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.closed("k1", child);
        town.registry().takeOffFile(child, Resident.Status.DECEASED).orElseThrow();
        assertEquals(Case.Phase.CLOSED, now(one).phase());
        assertEquals(
                Case.EndCause.CRITERIA_MET, now(one).closure().orElseThrow().cause());
        assertEquals(2, now(one).openEnds().size());
        assertEquals(Optional.empty(), now(one).dates().next());
    }

    @Test
    void whatAVisitHandedInLateFoundOfWhoHasLeftIsWithdrawnAndOpensNothing() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.closed("k1", child);
        town.registry().takeOffFile(child, Resident.Status.DECEASED).orElseThrow();
        town.visits().record(cases.visit("v1", child, AssistKind.URGENT)).orElseThrow();
        assertEquals(Case.Phase.CLOSED, now(one).phase());
        assertEquals(
                OpenedAssist.AssistState.WITHDRAWN, desk().assists(child).get(0).state());
        town.on(MONDAY.plusMonths(1));
        town.catchUp();
    }

    @Test
    void aCaseIsGivenToAnotherWorkerOnce() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        assertEquals(Town.CHEN, desk().give(one.id(), Town.CHEN).orElseThrow().owner());
        long before = town.revision();
        desk().give(one.id(), Town.CHEN).orElseThrow();
        assertEquals(before, town.revision());
        assertEquals(
                1,
                desk().ownedBy(Town.CHEN, Case.Phase.OPEN, Optional.empty(), 9)
                        .items()
                        .size());
    }
}

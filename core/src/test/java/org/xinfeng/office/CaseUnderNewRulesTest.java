package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.CaseRules.Criterion;
import org.xinfeng.casework.CaseRules.CriterionCode;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/**
 * The policy changes while cases go on: a day that was set stays, whatever is decided goes by the rules of the day it is decided
 * on, and a policy without a word on cases loses none.
 */
class CaseUnderNewRulesTest {

    /** The first day of the new rules, after {@link #TAKEN_BACK} of the old ones again. */
    private static final LocalDate CHANGED = MONDAY.plusDays(30);

    private static final LocalDate TAKEN_BACK = MONDAY.plusMonths(8);

    private static final Criterion TWO = Criterion.of(CriterionCode.SECOND_PERSON);
    private static final Criterion NO_HAZARD = Criterion.noOpen(AssistKind.HAZARD);

    private static PolicyPack pack(String version, DateRange days, Optional<CaseRules> rules) {
        return SamplePolicies.pack(version, days, SamplePolicies.duties())
                .withLoop(new LoopRules(Optional.empty(), rules, Optional.empty(), Optional.empty()));
    }

    /** The town by rules that change, and change back. */
    private static CaseTown changing(CaseRules before, Optional<CaseRules> after) {
        CaseTown cases = CaseTown.open(before);
        cases.town.governedBy(PolicyLibrary.of(
                pack("1", DateRange.ofClosed(SamplePolicies.BEGIN, CHANGED.minusDays(1)), Optional.of(before)),
                pack("2", DateRange.ofClosed(CHANGED, TAKEN_BACK.minusDays(1)), after),
                pack("3", DateRange.ofUnboundedEnd(TAKEN_BACK), Optional.of(before))));
        return cases;
    }

    private static CaseRules rules(Period review, Criterion... closing) {
        return CaseTown.rules(Optional.of(review), closing);
    }

    private static void on(CaseTown cases, LocalDate day) {
        cases.town.catchUpOn(day);
    }

    private static List<List<String>> gaps(CaseTown cases, Gap.Kind kind) {
        return cases.town.station().gaps().stream()
                .filter(gap -> gap.kind() == kind)
                .map(Gap::details)
                .toList();
    }

    @Test
    void theDayOfAReviewStaysAndTheNextOneGoesByTheNewRules() {
        CaseTown cases = changing(rules(Period.ofMonths(2), TWO), Optional.of(rules(Period.ofDays(10), TWO)));
        Case one = cases.opened("k1", cases.town.greenChild("c1"));
        LocalDate due = MONDAY.plusMonths(2);
        on(cases, CHANGED);
        assertEquals(
                Optional.of(due),
                cases.desk().find(one.id()).orElseThrow().dates().review());
        assertEquals(
                Optional.of(CHANGED.plusDays(10)),
                cases.desk().review(one.id()).orElseThrow().dates().review());
    }

    @Test
    void whatIsAskedForMeanwhileStopsAClosingThatWasProposedBefore() {
        CaseTown cases =
                changing(rules(Period.ofMonths(2), TWO), Optional.of(rules(Period.ofMonths(2), TWO, NO_HAZARD)));
        ResidentId child = cases.town.greenChild("c1");
        Case one = cases.opened("k1", child);
        cases.desk().proposeClosing(one.id()).orElseThrow();
        var hazard = cases.found("a1", child, AssistKind.HAZARD);
        on(cases, CHANGED);
        assertRefused(CaseRefusal.CRITERIA_NOT_MET, cases.second().agreeClosing(one.id()));
        cases.desk().closeAssist(hazard.id(), CHANGED, CaseTown.photo("p")).orElseThrow();
        assertEquals(
                Case.Phase.FOLLOWING_UP,
                cases.second().agreeClosing(one.id()).orElseThrow().phase());
    }

    @Test
    void whatIsNotAskedForAnyMoreStandsAgainstNoClosing() {
        CaseTown cases =
                changing(rules(Period.ofMonths(2), TWO, NO_HAZARD), Optional.of(rules(Period.ofMonths(2), TWO)));
        ResidentId child = cases.town.greenChild("c1");
        Case one = cases.opened("k1", child);
        cases.found("a1", child, AssistKind.HAZARD);
        assertRefused(CaseRefusal.CRITERIA_NOT_MET, cases.desk().proposeClosing(one.id()));
        on(cases, CHANGED);
        cases.desk().proposeClosing(one.id()).orElseThrow();
        assertTrue(cases.second().agreeClosing(one.id()).isDone());
        assertEquals(
                List.of(List.of("a1", "HAZARD", MONDAY.plusDays(14).toString())),
                gaps(cases, Gap.Kind.ASSIST_OVERDUE),
                "a ceiling that was set stays");
    }

    @Test
    void underAPolicyWithoutAWordOnCasesNoneIsLost() {
        CaseTown cases = changing(rules(Period.ofMonths(2), TWO), Optional.empty());
        ResidentId child = cases.town.greenChild("c1");
        Case one = cases.opened("k1", child);
        on(cases, CHANGED);
        assertRefused(CaseRefusal.NO_RULES, cases.desk().conditions(one.id()));
        assertRefused(CaseRefusal.NO_RULES, cases.desk().proposeClosing(one.id()));
        assertRefused(CaseRefusal.NO_RULES, cases.desk().open(cases.opening("k2", cases.town.greenChild("c2"))));
        assertEquals(
                List.of(one.id()),
                cases.desk().in(Case.Phase.OPEN, Optional.empty(), 10).items().stream()
                        .map(Case::id)
                        .toList());
        assertEquals(List.of(), gaps(cases, Gap.Kind.SETTING_MISSING));
        cases.town.record(cases.visit("v1", child, AssistKind.URGENT));
        assertEquals(List.of(List.of("cases/ceilings/URGENT")), gaps(cases, Gap.Kind.SETTING_MISSING));
        LocalDate due = MONDAY.plusMonths(2);
        on(cases, due.plusDays(1));
        assertEquals(List.of(List.of("k1", due.toString())), gaps(cases, Gap.Kind.CASE_REVIEW_OVERDUE));
        on(cases, TAKEN_BACK);
        cases.desk().proposeClosing(one.id()).orElseThrow();
        assertTrue(cases.second().agreeClosing(one.id()).isDone());
    }

    @Test
    void theDaysOfTheFollowUpStay() {
        CaseTown cases = changing(rules(Period.ofMonths(2), TWO), Optional.empty());
        Case one = cases.opened("k1", cases.town.greenChild("c1"));
        cases.desk().proposeClosing(one.id()).orElseThrow();
        List<LocalDate> days =
                cases.second().agreeClosing(one.id()).orElseThrow().dates().followUps();
        assertEquals(List.of(MONDAY.plusMonths(1), MONDAY.plusMonths(3)), days);
        on(cases, CHANGED.plusDays(2));
        assertEquals(List.of(List.of("k1", days.get(0).toString())), gaps(cases, Gap.Kind.FOLLOW_UP_OVERDUE));
        Case after = cases.desk().followedUp(one.id(), days.get(0)).orElseThrow();
        assertEquals(Optional.of(days.get(1)), after.dates().next());
    }
}

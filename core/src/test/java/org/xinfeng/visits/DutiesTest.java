package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.BLUE;
import static org.xinfeng.policy.SamplePolicies.CHILD;
import static org.xinfeng.policy.SamplePolicies.ELDER;
import static org.xinfeng.policy.SamplePolicies.GREEN;
import static org.xinfeng.policy.SamplePolicies.GUARDIAN_ABSENT;
import static org.xinfeng.policy.SamplePolicies.RED;
import static org.xinfeng.policy.SamplePolicies.YELLOW;
import static org.xinfeng.policy.SamplePolicies.duty;
import static org.xinfeng.policy.SamplePolicies.monthly;
import static org.xinfeng.policy.SamplePolicies.to;
import static org.xinfeng.policy.SamplePolicies.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.When;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Cadence.Unit;

class DutiesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-02");

    private static Duties.Situation of(Category category, Optional<Tier> tier, Map<String, FactValue> facts) {
        return new Duties.Situation(
                Owing.RESIDENT,
                Set.of(category),
                tier,
                tier.isEmpty(),
                Facts.of(DAY, facts),
                Optional.empty(),
                Optional.empty());
    }

    private static Duties.Situation child(Tier tier) {
        return of(CHILD, Optional.of(tier), Map.of());
    }

    private static Duties.Situation visitedAtHome(Duties.Situation situation, String day) {
        Optional<LocalDate> visit = Optional.of(LocalDate.parse(day));
        return new Duties.Situation(
                situation.resident(),
                situation.categories(),
                situation.tier(),
                situation.unassessed(),
                situation.facts(),
                visit,
                visit);
    }

    private static List<Duty> inForce(Duties.Situation situation, Collection<DutyRule> rules) {
        return Duties.derive(rules, situation, List.of(), DAY).inForce();
    }

    private static List<String> rules(List<Duty> duties) {
        return duties.stream().map(duty -> duty.rule().value()).sorted().toList();
    }

    private static List<String> owedToChildIn(Tier tier) {
        return rules(inForce(child(tier), SamplePolicies.duties()));
    }

    @Test
    void eachColourOwesWhatThePlanSays() {
        assertEquals(List.of("child.contact", "child.red.now", "child.red.visit"), owedToChildIn(RED));
        assertEquals(List.of("child.contact", "child.yellow.visit"), owedToChildIn(YELLOW));
        assertEquals(List.of("child.blue.visit", "child.contact"), owedToChildIn(BLUE));
        assertEquals(List.of("child.contact", "child.green.visit"), owedToChildIn(GREEN));
    }

    @Test
    void whoCannotBeAssessedIsOwedAnIntakeVisit() {
        assertEquals(
                List.of("child.intake"),
                rules(inForce(of(CHILD, Optional.empty(), Map.of()), SamplePolicies.duties())));
        assertEquals(
                List.of("elder.intake", "elder.visit"),
                rules(inForce(of(ELDER, Optional.empty(), Map.of()), SamplePolicies.duties())));
    }

    @Test
    void theFlagOfAProvisionalRuleIsOnTheDutyAndNotOnOthers() {
        for (Duty duty : inForce(child(RED), SamplePolicies.duties())) {
            assertEquals(
                    duty.rule().value().equals("child.red.visit"),
                    duty.reasons().get(0).provisional());
        }
    }

    @Test
    void anUnknownConditionOwesTheDutyAndSaysItIsAssumed() {
        DutyRule plain = duty("absent.visit", visit(monthly()), to(CHILD));
        DutyRule rule = new DutyRule(
                plain.id(),
                plain.label(),
                plain.owed(),
                new DutyRule.To(
                        List.of(CHILD),
                        List.of(),
                        false,
                        Optional.of(When.yesNo(GUARDIAN_ABSENT).isYes())),
                Citation.of(SamplePolicies.CHILD_PLAN),
                true,
                false);
        Duty assumed = inForce(child(GREEN), List.of(rule)).get(0);
        assertTrue(assumed.reasons().get(0).assumed());
        Duty known = inForce(of(CHILD, Optional.of(GREEN), Map.of(GUARDIAN_ABSENT, FactValue.of(true))), List.of(rule))
                .get(0);
        assertFalse(known.reasons().get(0).assumed());
        assertTrue(inForce(of(CHILD, Optional.of(GREEN), Map.of(GUARDIAN_ABSENT, FactValue.of(false))), List.of(rule))
                .isEmpty());
    }

    @Test
    void dutiesOfAnotherKindRoleOrChecklistStandBesideEachOther() {
        DutyRule often = duty("a", visit(monthly()), to(CHILD));
        DutyRule seldom = duty("b", visit(Cadence.rolling(3, Unit.MONTH)), to(CHILD));
        assertTrue(Duties.isKeptBy(seldom, often));
        assertFalse(Duties.isKeptBy(often, seldom));
        DutyRule.Owed owed = seldom.owed();
        List<DutyRule.Owed> others = List.of(
                new DutyRule.Owed(
                        DutyKind.CONTACT, owed.cadence(), owed.role(), owed.checklist(), owed.metByHomeVisit(), 0),
                new DutyRule.Owed(owed.kind(), owed.cadence(), Role.CHILD_DIRECTOR, owed.checklist(), false, 0),
                new DutyRule.Owed(owed.kind(), owed.cadence(), owed.role(), Optional.empty(), false, 0),
                visit(Cadence.calendar(3, Unit.MONTH)),
                visit(Cadence.once(3, Unit.MONTH)));
        for (DutyRule.Owed other : others) {
            assertEquals(
                    List.of("a", "b"),
                    rules(inForce(child(GREEN), List.of(often, duty("b", other, to(CHILD))))),
                    other::toString);
        }
    }

    @Test
    void whatIsOwedOnceIsOwedEvenIfTheLikeOfItWasMetLongAgo() {
        DutyRule intake = duty("a.intake", visit(Cadence.once(14, Unit.DAY)), to(CHILD));
        DutyRule onYellow = duty("b.yellow", visit(Cadence.once(14, Unit.DAY)), to(CHILD, YELLOW));
        assertFalse(Duties.isKeptBy(onYellow, intake));
        Duty met = inForce(child(GREEN), List.of(intake, onYellow)).get(0).metOn(DAY);
        Duties.Change raised = Duties.derive(List.of(intake, onYellow), child(YELLOW), List.of(met), DAY.plusYears(1));
        assertEquals(List.of("b.yellow"), rules(raised.begun()));
    }

    @Test
    void aVisitThatLeftTheQuestionsOpenGivesNoMoreTimeWhenTheTierIsRaised() {
        Duty blue = inForce(child(BLUE), SamplePolicies.duties()).stream()
                .filter(duty -> duty.rule().value().equals("child.blue.visit"))
                .findFirst()
                .orElseThrow();
        LocalDate later = DAY.plusMonths(3);
        Duties.Change raised = Duties.derive(
                SamplePolicies.duties(), visitedAtHome(child(YELLOW), "2025-08-25"), List.of(blue), later);
        Duty yellow = raised.begun().stream()
                .filter(duty -> duty.rule().value().equals("child.yellow.visit"))
                .findFirst()
                .orElseThrow();
        assertEquals(blue.anchor(), yellow.anchor());
        assertEquals(Optional.empty(), yellow.lastMet());
    }

    @Test
    void aCalendarMonthIsMetBeforeTheDutyBeganOnlyByAVisitThatAskedTheQuestions() {
        DutyRule calendar = duty("elder.visit", visit(Cadence.calendar(1, Unit.MONTH)), to(ELDER));
        Duties.Situation elder = visitedAtHome(of(ELDER, Optional.of(GREEN), Map.of()), "2025-06-01");
        assertEquals(Optional.empty(), inForce(elder, List.of(calendar)).get(0).lastMet());
        Duty intake =
                Owing.duty(visit(Cadence.once(14, Unit.DAY)), DAY.minusDays(9)).metOn(DAY.minusDays(1));
        Duty begun = Duties.derive(List.of(calendar), elder, List.of(intake), DAY)
                .begun()
                .get(0);
        assertEquals(Optional.of(DAY.minusDays(1)), begun.lastMet());
    }

    @Test
    void aDutyOwedAgainGoesOnWithItsNumbers() {
        List<DutyRule> rules = SamplePolicies.duties();
        Duty red = inForce(child(RED), rules).stream()
                .filter(duty -> duty.rule().value().equals("child.red.now"))
                .findFirst()
                .orElseThrow()
                .withNextNumber(2);
        Duty ended = Duties.derive(rules, child(GREEN), List.of(red), DAY.plusDays(9))
                .ended()
                .get(0);
        assertEquals(Optional.of(DAY.plusDays(9)), ended.during().end());
        Duty again = Duties.derive(rules, child(RED), List.of(ended), DAY.plusDays(20)).begun().stream()
                .filter(duty -> duty.id().equals(ended.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(2, again.nextNumber());
        assertEquals(DAY.plusDays(20), again.during().start());
    }
}

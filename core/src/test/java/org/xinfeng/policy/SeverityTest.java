package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.BLUE;
import static org.xinfeng.policy.SamplePolicies.CHILD;
import static org.xinfeng.policy.SamplePolicies.FIVE_INQUIRIES;
import static org.xinfeng.policy.SamplePolicies.GREEN;
import static org.xinfeng.policy.SamplePolicies.RED;
import static org.xinfeng.policy.SamplePolicies.YELLOW;
import static org.xinfeng.policy.SamplePolicies.contact;
import static org.xinfeng.policy.SamplePolicies.duty;
import static org.xinfeng.policy.SamplePolicies.monthly;
import static org.xinfeng.policy.SamplePolicies.to;
import static org.xinfeng.policy.SamplePolicies.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.When;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Cadence.Way;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.DutyRule.ChecklistId;
import org.xinfeng.visits.VisitForm;

/** A more severe tier never owes less: against visits that do what it asks and no more. */
class SeverityTest {

    private static final long SEED = 20240511;
    private static final LocalDate BEGIN = LocalDate.parse("2024-11-30");
    private static final List<Tier> TIERS = List.of(RED, YELLOW, BLUE, GREEN);

    private static final List<Cadence> CADENCES = List.of(
            Cadence.rolling(1, Unit.WEEK),
            Cadence.rolling(4, Unit.WEEK),
            Cadence.rolling(60, Unit.DAY),
            Cadence.rolling(1, Unit.MONTH),
            Cadence.rolling(2, Unit.MONTH),
            Cadence.rolling(3, Unit.MONTH),
            Cadence.calendar(1, Unit.WEEK),
            Cadence.calendar(1, Unit.MONTH),
            Cadence.calendar(3, Unit.MONTH));

    /** A visit that was made, and the questions that were answered. */
    private record Made(LocalDate day, VisitForm form, Optional<ChecklistId> asked) {}

    private static List<PolicyProblem> problems(List<DutyRule> duties) {
        Problems problems = new Problems("sample");
        new SeverityChecks(SamplePolicies.scale(), Set.of(CHILD), problems).check(duties);
        return problems.found();
    }

    private static List<DutyRule> random(Random random) {
        List<DutyRule> duties = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            DutyKind kind = random.nextInt(3) > 0 ? DutyKind.HOME_VISIT : DutyKind.CONTACT;
            DutyRule.Owed owed = new DutyRule.Owed(
                    kind,
                    CADENCES.get(random.nextInt(CADENCES.size())),
                    Role.SOCIAL_WORKER,
                    random.nextBoolean() ? Optional.of(FIVE_INQUIRIES) : Optional.empty(),
                    kind == DutyKind.CONTACT && random.nextBoolean(),
                    0);
            int from = random.nextInt(3) > 0 ? 0 : random.nextInt(TIERS.size());
            int until = from + 1 + random.nextInt(TIERS.size() - from);
            duties.add(duty("d" + i, owed, to(CHILD, TIERS.subList(from, until).toArray(Tier[]::new))));
        }
        return duties;
    }

    private static List<DutyRule> owedIn(Tier tier, List<DutyRule> duties) {
        return duties.stream().filter(duty -> duty.to().tiers().contains(tier)).toList();
    }

    /** For each duty on its own, as seldom, as short and as distant as it allows. */
    private static List<Made> noMoreThan(List<DutyRule> duties, Random random) {
        List<Made> made = new ArrayList<>();
        for (DutyRule duty : duties) {
            DutyRule.Owed owed = duty.owed();
            LocalDate day = BEGIN;
            while (day.isBefore(BEGIN.plusYears(1))) {
                VisitForm form = owed.kind() == DutyKind.HOME_VISIT
                        ? VisitForm.HOME
                        : owed.metByHomeVisit() && random.nextBoolean() ? VisitForm.HOME : VisitForm.PHONE;
                made.add(new Made(day, form, owed.checklist()));
                LocalDate latest = latest(owed.cadence(), day);
                day = random.nextInt(3) > 0
                        ? latest
                        : day.plusDays(1 + random.nextInt((int) (latest.toEpochDay() - day.toEpochDay())));
            }
        }
        return made;
    }

    private static LocalDate latest(Cadence cadence, LocalDate day) {
        return cadence.way() == Way.ROLLING
                ? cadence.after(day, 1)
                : cadence.periodStart(cadence.periodOf(day) + 2).minusDays(1);
    }

    private static boolean isKept(DutyRule duty, List<Made> made) {
        List<LocalDate> days = made.stream()
                .filter(one -> duty.owed().isMetBy(one.form()))
                .filter(one -> duty.owed().checklist().isEmpty()
                        || duty.owed().checklist().equals(one.asked()))
                .map(Made::day)
                .sorted(Comparator.naturalOrder())
                .toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).isAfter(latest(duty.owed().cadence(), days.get(i - 1)))) {
                return false;
            }
        }
        return !days.isEmpty();
    }

    @Test
    void whoDoesWhatAnAcceptedSevereTierAsksHasDoneWhatEveryMilderTierAsks() {
        Random random = new Random(SEED);
        int accepted = 0;
        for (int i = 0; i < 4000; i++) {
            List<DutyRule> duties = random(random);
            if (!problems(duties).isEmpty()) {
                continue;
            }
            accepted++;
            for (int milder = 1; milder < TIERS.size(); milder++) {
                for (int worse = 0; worse < milder; worse++) {
                    List<Made> made = noMoreThan(owedIn(TIERS.get(worse), duties), random);
                    for (DutyRule duty : owedIn(TIERS.get(milder), duties)) {
                        assertTrue(isKept(duty, made), () -> duty + " is not kept; seed " + SEED);
                    }
                }
            }
        }
        assertTrue(accepted > 400, "too few were accepted to prove anything: " + accepted);
    }

    @Test
    void everyRefusalNamesTheDutyTheTierAndTheCure() {
        List<PolicyProblem> problems = problems(List.of(
                duty("red", visit(Cadence.rolling(2, Unit.MONTH)), to(CHILD, RED)),
                duty("green", visit(monthly()), to(CHILD, GREEN))));
        assertTrue(problems.contains(new PolicyProblem(
                "sample",
                "duties/green",
                "tier RED of child.left-behind owes less than tier GREEN",
                "owe RED HOME_VISIT ROLLING 1 MONTH or more, with five-inquiries")));
        assertEquals(3, problems.size(), "YELLOW and BLUE owe nothing at all");
    }

    @Test
    void aSevereTierOwesTheSameQuestionsAndACallWhereACallIsOwed() {
        DutyRule.Owed asked = visit(monthly());
        DutyRule.Owed silent =
                new DutyRule.Owed(asked.kind(), asked.cadence(), asked.role(), Optional.empty(), false, 0);
        assertFalse(problems(List.of(redAnd(silent), green(asked))).isEmpty());
        assertTrue(problems(List.of(redAnd(asked), green(silent))).isEmpty());
        DutyRule.Owed either = contact(monthly());
        DutyRule.Owed call =
                new DutyRule.Owed(either.kind(), either.cadence(), either.role(), Optional.empty(), false, 0);
        assertFalse(problems(List.of(redAnd(either), green(call))).isEmpty());
        assertTrue(problems(List.of(redAnd(call), green(either))).isEmpty());
        assertTrue(problems(List.of(redAnd(asked), green(either))).isEmpty(), "a home visit answers it");
        assertFalse(problems(List.of(redAnd(asked), green(call))).isEmpty());
    }

    private static DutyRule redAnd(DutyRule.Owed owed) {
        return duty("severe", owed, to(CHILD, RED, YELLOW, BLUE));
    }

    private static DutyRule green(DutyRule.Owed owed) {
        return duty("green", owed, to(CHILD, GREEN));
    }

    @Test
    void aDutyUnderAConditionKeepsOnlyOneUnderTheSame() {
        DutyRule red = redAnd(visit(monthly()));
        DutyRule sometimes =
                when(red, When.yesNo(SamplePolicies.GUARDIAN_ABSENT).isYes());
        DutyRule green = green(visit(monthly()));
        assertFalse(problems(List.of(sometimes, green)).isEmpty());
        assertTrue(problems(List.of(
                        sometimes,
                        when(green, When.yesNo(SamplePolicies.GUARDIAN_ABSENT).isYes())))
                .isEmpty());
        assertTrue(problems(List.of(
                        red,
                        when(green, When.yesNo(SamplePolicies.GUARDIAN_ABSENT).isYes())))
                .isEmpty());
    }

    private static DutyRule when(DutyRule rule, Condition when) {
        return new DutyRule(
                rule.id(),
                rule.label(),
                rule.owed(),
                new DutyRule.To(rule.to().categories(), rule.to().tiers(), false, Optional.of(when)),
                rule.citation(),
                rule.verified(),
                rule.provisional());
    }

    @Test
    void toActAtOnceIsNotLessThanToActInThreeDays() {
        DutyRule atOnce = redAnd(visit(Cadence.immediate()));
        DutyRule inTime = green(visit(Cadence.once(3, Unit.DAY)));
        assertTrue(problems(List.of(atOnce, inTime)).isEmpty());
        assertFalse(
                problems(List.of(redAnd(inTime.owed()), green(atOnce.owed()))).isEmpty());
    }
}

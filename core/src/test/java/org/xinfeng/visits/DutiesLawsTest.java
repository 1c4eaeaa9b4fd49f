package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.BLUE;
import static org.xinfeng.policy.SamplePolicies.CHILD;
import static org.xinfeng.policy.SamplePolicies.YELLOW;
import static org.xinfeng.policy.SamplePolicies.duty;
import static org.xinfeng.policy.SamplePolicies.to;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.rules.Facts;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.Tier;

/** What holds for every set of rules and every history of visits. */
class DutiesLawsTest {

    private static final LocalDate BEGUN = LocalDate.parse("2024-12-01");

    @Provide
    Arbitrary<DutyRule.Owed> owed() {
        return Combinators.combine(
                        Arbitraries.of(DutyKind.HOME_VISIT, DutyKind.HOME_VISIT, DutyKind.CONTACT),
                        Arbitraries.of(Cadences.all(8)),
                        Arbitraries.of(Role.SOCIAL_WORKER, Role.SOCIAL_WORKER, Role.CHILD_DIRECTOR),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 0, 3))
                .as((kind, cadence, role, asked, grace) -> new DutyRule.Owed(
                        kind,
                        cadence,
                        role,
                        asked ? Optional.of(SamplePolicies.FIVE_INQUIRIES) : Optional.empty(),
                        kind == DutyKind.CONTACT,
                        grace));
    }

    @Provide
    Arbitrary<DutyRule.Owed> visits() {
        return Combinators.combine(Arbitraries.of(Cadences.repeating(12)), Arbitraries.of(0, 0, 3))
                .as((cadence, grace) -> new DutyRule.Owed(
                        DutyKind.HOME_VISIT,
                        cadence,
                        Role.SOCIAL_WORKER,
                        Optional.of(SamplePolicies.FIVE_INQUIRIES),
                        false,
                        grace));
    }

    private static Duties.Situation child(Tier tier, LocalDate day, Optional<LocalDate> lastHomeVisit) {
        return new Duties.Situation(
                Owing.RESIDENT,
                Set.of(CHILD),
                Optional.of(tier),
                false,
                Facts.of(day, java.util.Map.of()),
                lastHomeVisit,
                lastHomeVisit);
    }

    /** Keeping B in time on any days keeps A in time, and A is never due before B. */
    @Property(seed = "20240511", tries = 4000)
    void whatIsLeftOutIsKeptByWhatStaysAndIsNeverDueSooner(
            @ForAll("visits") DutyRule.Owed left, @ForAll("visits") DutyRule.Owed stays, @ForAll Random random) {
        Assume.that(Duties.isKeptBy(duty("a", left, to(CHILD)), duty("b", stays, to(CHILD))));
        LocalDate today = BEGUN.plusDays(random.nextInt(200));
        Owing one = Owing.of(left, today);
        Owing other = Owing.of(stays, today);
        one.plan(today);
        other.plan(today);
        for (int i = 0; i < 8; i++) {
            Occurrence next = first(other);
            assertFalse(next.due().isAfter(first(one).due()), () -> stays + " is due later than " + left);
            LocalDate from = next.opens().isBefore(today) ? today : next.opens();
            LocalDate until = next.due().plusDays(random.nextInt(stays.graceDays() + 1));
            if (until.isBefore(from)) {
                return;
            }
            today = from.plusDays(random.nextInt((int) (until.toEpochDay() - from.toEpochDay()) + 1));
            Optional<Occurrence> answered = one.visit(today, today);
            other.visit(today, today);
            assertEquals(
                    0,
                    one.in(Occurrence.State.LATE).size()
                            + one.in(Occurrence.State.MISSED).size(),
                    () -> left + " is not kept by " + stays + ": " + answered);
        }
    }

    private static Occurrence first(Owing owing) {
        return owing.open().stream()
                .min(java.util.Comparator.comparing(Occurrence::due))
                .orElseThrow();
    }

    /** A calendar period that has gone by, and is open in its grace only, ends with its duty. */
    private static Occurrence firstNotGoneBy(Owing owing, LocalDate today) {
        Cadence cadence = owing.duty().owed().cadence();
        return owing.open().stream()
                .filter(one -> cadence.way() == Cadence.Way.ROLLING || one.number() >= cadence.periodOf(today))
                .min(java.util.Comparator.comparing(Occurrence::due))
                .orElseThrow();
    }

    private static List<DutyRule> rules(List<Duties.Binding> binding) {
        return binding.stream().map(Duties.Binding::rule).toList();
    }

    @Property(seed = "20240511", tries = 500)
    void somethingStaysThatKeepsWhateverIsLeftOut(@ForAll("rules") List<DutyRule> rules) {
        var binding = Duties.binding(rules, child(BLUE, BEGUN, Optional.empty()));
        List<DutyRule> stays = rules(Duties.withoutKeptByOthers(binding));
        for (DutyRule rule : rules(binding)) {
            assertTrue(stays.contains(rule)
                    || stays.stream()
                            .anyMatch(other ->
                                    Duties.isKeptBy(rule, other) && (rule.provisional() || !other.provisional())));
        }
        for (DutyRule one : stays) {
            assertTrue(
                    stays.stream()
                            .noneMatch(other -> other != one
                                    && Duties.isKeptBy(one, other)
                                    && (one.provisional() || !other.provisional())),
                    "nothing is owed twice");
        }
    }

    @Provide
    Arbitrary<List<DutyRule>> rules() {
        return Combinators.combine(owed(), Arbitraries.of(true, false, false))
                .as((owed, provisional) -> {
                    DutyRule rule = duty("x", owed, to(CHILD));
                    return provisional ? SamplePolicies.provisional(rule) : rule;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(rules -> {
                    List<DutyRule> named = new ArrayList<>();
                    for (DutyRule rule : rules) {
                        named.add(new DutyRule(
                                "r" + named.size(),
                                rule.label(),
                                rule.owed(),
                                rule.to(),
                                rule.citation(),
                                true,
                                rule.provisional()));
                    }
                    return named;
                });
    }

    @Property(seed = "20240511", tries = 500)
    void derivingAgainChangesNothing(
            @ForAll("rules") List<DutyRule> before, @ForAll("rules") List<DutyRule> rules, @ForAll Random random) {
        LocalDate today = BEGUN.plusDays(random.nextInt(400));
        List<Duty> had = Duties.derive(before, child(BLUE, BEGUN, Optional.empty()), List.of(), BEGUN)
                .inForce();
        Duties.Change change = Duties.derive(rules, child(BLUE, today, Optional.empty()), had, today);
        List<Duty> stored = new ArrayList<>(change.inForce());
        stored.addAll(change.ended());
        Duties.Change again = Duties.derive(rules, child(BLUE, today, Optional.empty()), stored, today);
        assertEquals(List.of(), again.begun());
        assertEquals(List.of(), again.ended());
        assertEquals(Set.copyOf(change.inForce()), Set.copyOf(again.kept()));
    }

    /** With visits, some of which left the questions open, and whenever the tier is raised. */
    @Property(seed = "20240511", tries = 4000)
    void raisingATierNeverMakesTheNextVisitDueLater(
            @ForAll("visits") DutyRule.Owed milder, @ForAll("visits") DutyRule.Owed severe, @ForAll Random random) {
        DutyRule blue = duty("blue", milder, to(CHILD, BLUE));
        DutyRule yellow = duty("yellow", severe, to(CHILD, YELLOW));
        Assume.that(Duties.isKeptBy(blue, yellow));
        LocalDate today = BEGUN.plusDays(random.nextInt(100));
        Optional<LocalDate> lastHomeVisit =
                random.nextBoolean() ? Optional.of(today.minusDays(random.nextInt(200))) : Optional.empty();
        List<DutyRule> rules = List.of(blue, yellow);
        List<Duty> duties = Duties.derive(rules, child(BLUE, today, lastHomeVisit), List.of(), today)
                .inForce();
        Owing owing = Owing.of(duties.get(0));
        owing.plan(today);
        for (int i = random.nextInt(5); i > 0; i--) {
            today = today.plusDays(random.nextInt(90));
            if (random.nextBoolean()) {
                owing.visit(today, today);
            }
            lastHomeVisit = Optional.of(today);
        }
        today = today.plusDays(random.nextInt(120));
        owing.plan(today);
        LocalDate owed = firstNotGoneBy(owing, today).due();
        Duties.Change raised = Duties.derive(rules, child(YELLOW, today, lastHomeVisit), List.of(owing.duty()), today);
        Owing worse = Owing.of(raised.begun().get(0)).with(NoticeYears.calendar());
        worse.plan(today);
        assertFalse(
                first(worse).due().isAfter(owed), () -> "due " + first(worse).due() + ", not by " + owed);
    }
}

package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Duties;
import org.xinfeng.visits.DutyRule;

/** What the shipped packs owe to whom. */
class PolicyCyclesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Policy policy = JsonPolicies.shipped().on(MONDAY);

    private List<Duties.Binding> owed(String categories, String tier, String... facts) {
        Map<String, FactValue> known = new TreeMap<>();
        for (String fact : facts) {
            int sign = fact.indexOf('=');
            known.put(
                    fact.substring(0, sign),
                    new FactValue(policy.factors().get(fact.substring(0, sign)).type(), fact.substring(sign + 1)));
        }
        Set<Category> of = new java.util.LinkedHashSet<>();
        Arrays.stream(categories.split("\\+")).map(Category::of).forEach(of::add);
        Optional<Tier> in = tier.equals("-") ? Optional.empty() : Optional.of(Tier.of(tier));
        return Duties.withoutKeptByOthers(Duties.binding(
                policy.duties(),
                new Duties.Situation(
                        ResidentId.of("r1"),
                        of,
                        in,
                        in.isEmpty(),
                        Facts.of(MONDAY, known),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static List<String> ids(List<Duties.Binding> owed) {
        return owed.stream().map(one -> one.rule().id()).sorted().toList();
    }

    /** 三年行动实施方案: RED at once; YELLOW monthly; BLUE two-monthly; GREEN contact monthly and home three-monthly. */
    @ParameterizedTest
    @CsvSource({
        "RED,    child.contact child.red-monthly child.red-now",
        "YELLOW, child.contact child.yellow-monthly",
        "BLUE,   child.blue-2-monthly child.contact",
        "GREEN,  child.green-3-monthly child.green-contact",
        "-,      child.intake"
    })
    void aChildIsOwedWhatThePlanSaysForItsTier(String tier, String duties) {
        assertEquals(List.of(duties.split(" ")), ids(owed("child.left-behind", tier)));
        assertEquals(List.of(duties.split(" ")), ids(owed("child.in-difficulty", tier)));
        assertEquals(List.of(duties.split(" ")), ids(owed("child.in-difficulty+child.left-behind", tier)));
    }

    @ParameterizedTest
    @CsvSource({
        "child.red-now,          HOME_VISIT, IMMEDIATE,       social-worker",
        "child.red-monthly,      HOME_VISIT, ROLLING 1 MONTH, social-worker",
        "child.yellow-monthly,   HOME_VISIT, ROLLING 1 MONTH, social-worker",
        "child.blue-2-monthly,   HOME_VISIT, ROLLING 2 MONTH, social-worker",
        "child.green-3-monthly,  HOME_VISIT, ROLLING 3 MONTH, social-worker",
        "child.green-contact,    CONTACT,    ROLLING 1 MONTH, child-director",
        "child.contact,          CONTACT,    ROLLING 1 MONTH, child-director",
        "child.intake,           HOME_VISIT, ROLLING 14 DAY,  social-worker",
        "care.disabled-monthly,  HOME_VISIT, CALENDAR 1 MONTH, social-worker",
        "smd.unstable-2-weekly,  HOME_VISIT, ROLLING 2 WEEK,  social-worker",
        "smd.basically-monthly,  HOME_VISIT, ROLLING 1 MONTH, social-worker",
        "smd.stable-3-monthly,   HOME_VISIT, ROLLING 3 MONTH, social-worker"
    })
    void everyCycleIsThePublishedOne(String id, String kind, String cadence, String role) {
        DutyRule.Owed owed = policy.duty(id).orElseThrow().owed();
        assertEquals(kind, owed.kind().name());
        assertEquals(cadence, owed.cadence().toString());
        assertEquals(role, owed.role().value());
    }

    @Test
    void oneHomeVisitAnswersTheContactOfTheMonthToo() {
        for (String id : List.of("child.green-contact", "child.contact", "care.green-contact", "care.contact")) {
            assertTrue(policy.duty(id).orElseThrow().owed().metByHomeVisit(), id);
        }
    }

    @Test
    void inEveryCategoryRedOwesAtOnceWhateverElseIsKnown() {
        for (PolicyPack.CategoryRule category : policy.categories()) {
            assertTrue(
                    owed(category.category().value(), "RED").stream()
                            .anyMatch(one -> one.rule().owed().cadence().way() == Cadence.Way.IMMEDIATE),
                    category.category().value());
        }
    }

    @Test
    void inEveryCategoryWhoeverIsNotAssessedIsOwedAVisitWithinTwoWeeks() {
        for (PolicyPack.CategoryRule category : policy.categories()) {
            assertTrue(
                    owed(category.category().value(), "-").stream()
                            .map(Duties.Binding::rule)
                            .anyMatch(rule -> rule.to().unassessed()
                                    && List.of("ONCE 14 DAY", "ROLLING 14 DAY")
                                            .contains(rule.owed().cadence().toString())),
                    category.category().value());
        }
    }

    @Test
    void aDisabledElderIsOwedAVisitInEachMonthBesideThatOfTheTier() {
        assertEquals(
                List.of("care.contact", "care.disabled-monthly", "care.yellow-monthly"),
                ids(owed("elder.special", "YELLOW", "disabled.self-care=yes")));
        assertEquals(
                List.of("care.contact", "care.yellow-monthly"),
                ids(owed("elder.special", "YELLOW", "disabled.self-care=no")));
    }

    @Test
    void aFollowUpGoesByTheStabilityThatTheDoctorFound() {
        assertEquals(List.of("smd.unstable-2-weekly"), ids(owed("smd", "YELLOW", "smd.status=unstable", "smd.risk=3")));
        assertEquals(
                List.of("smd.basically-first", "smd.basically-monthly"),
                ids(owed("smd", "BLUE", "smd.status=basically-stable", "smd.risk=1")));
        assertEquals(
                List.of("smd.basically-3-monthly", "smd.basically-first"),
                ids(owed("smd", "BLUE", "smd.status=basically-stable", "smd.risk=1", "smd.result=settled")));
        assertEquals(
                List.of("smd.basically-first", "smd.basically-monthly"),
                ids(owed("smd", "BLUE", "smd.status=basically-stable", "smd.risk=1", "smd.result=not-settled")));
        assertEquals(List.of("smd.stable-3-monthly"), ids(owed("smd", "GREEN", "smd.status=stable", "smd.risk=0")));
    }

    @Test
    void whileTheStabilityIsUnknownTheShortestCycleIsOwedAndSaidToBeAssumed() {
        var owed = owed("smd", "-");
        assertEquals(List.of("smd.basically-first", "smd.intake", "smd.unstable-2-weekly"), ids(owed));
        assertTrue(owed.stream()
                .filter(one -> one.rule().id().equals("smd.unstable-2-weekly"))
                .allMatch(one -> one.reasons().get(0).assumed()));
        assertEquals(
                List.of("smd.basically-first", "smd.red-now", "smd.unstable-2-weekly"),
                ids(owed("smd", "RED", "smd.risk=5")));
    }

    @Test
    void theFollowUpOfADisabledPatientDoesNotTakeThePlaceOfTheMonthlyVisit() {
        assertEquals(
                List.of("care.contact", "care.disabled-monthly", "care.yellow-monthly", "smd.unstable-2-weekly"),
                ids(owed("disabled+smd", "YELLOW", "disabled.self-care=yes", "smd.status=unstable")));
    }

    @Test
    void aChildOnTheAllowanceIsVisitedByEachRoleOnce() {
        assertEquals(
                List.of("care.green-contact", "child.green-3-monthly", "child.green-contact"),
                ids(owed("child.in-difficulty+dibao", "GREEN", "disabled.self-care=no")));
    }
}

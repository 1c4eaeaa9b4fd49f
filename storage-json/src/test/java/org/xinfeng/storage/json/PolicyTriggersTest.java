package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Finding;

/** What tier people get by the shipped books, and what the unknown can still lead to. */
class PolicyTriggersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String NOTHING_WRONG =
            "guardian.absent=no guardian.incapable=no parents.both-away=no harm.suspected=no birth.date=2015-05-05";

    private final Policy policy = JsonPolicies.shipped().on(MONDAY);

    private Facts facts(String words) {
        return PolicyExamples.facts(policy, words);
    }

    private Finding assess(String category, String facts) {
        return policy.assessor().assess(Set.of(Category.of(category)), facts(facts));
    }

    private static String tier(Finding finding) {
        return finding.tierIfAny().map(Object::toString).orElse("-");
    }

    private static String possible(Finding finding) {
        return finding.possibleTier().map(Object::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN,  school.dropout=no",
        "BLUE,   school.dropout=yes",
        "GREEN,  illness.serious=yes",
        "BLUE,   illness.serious=yes disability.grade=3",
        "YELLOW, school.dropout=yes illness.serious=yes disability.grade=4",
        "BLUE,   parents.both-away=yes",
        "YELLOW, parents.both-away=yes school.dropout=yes",
        "YELLOW, guardian.incapable=yes",
        "RED,    care.none=yes",
        "RED,    guardian.absent=yes"
    })
    void aChildIsTieredByTheSampleScoreWhereNoTriggerFires(String tier, String facts) {
        assertEquals(tier, tier(assess("child.in-difficulty", NOTHING_WRONG + " " + facts)));
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN,  living.alone=no disabled.self-care=no",
        "BLUE,   living.alone=yes disabled.self-care=no birth.date=1960-01-01",
        "BLUE,   living.alone=yes disabled.self-care=no birth.date=1946-03-03",
        "YELLOW, living.alone=yes disabled.self-care=no birth.date=1946-03-02",
        "BLUE,   living.alone=no disabled.self-care=no selfcare.failed=1",
        "BLUE,   living.alone=no disabled.self-care=no selfcare.failed=3",
        "YELLOW, living.alone=no disabled.self-care=no selfcare.failed=4",
        "YELLOW, living.alone=no disabled.self-care=yes",
        "RED,    living.alone=no disabled.self-care=yes care.none=yes",
        "BLUE,   living.alone=no disabled.self-care=no disability.grade=2",
        "GREEN,  living.alone=no disabled.self-care=no disability.grade=3",
        "BLUE,   living.alone=no disabled.self-care=no illness.serious=yes",
        "-,      disabled.self-care=no",
        "YELLOW, disabled.self-care=yes"
    })
    void anElderIsTieredByTheSampleRules(String tier, String facts) {
        assertEquals(tier, tier(assess("elder.special", facts)));
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN,  smd.status=stable smd.risk=0",
        "BLUE,   smd.status=stable smd.risk=1",
        "BLUE,   smd.status=basically-stable smd.risk=0",
        "BLUE,   smd.status=basically-stable smd.risk=2",
        "YELLOW, smd.status=basically-stable smd.risk=3",
        "YELLOW, smd.status=unstable smd.risk=0",
        "RED,    smd.status=unstable smd.risk=4",
        "RED,    smd.status=stable smd.risk=5",
        "YELLOW, smd.status=unstable",
        "-,      smd.status=stable"
    })
    void aPatientIsTieredByTheClassificationTakenOver(String tier, String facts) {
        assertEquals(tier, tier(assess("smd", facts)));
    }

    @Test
    void whatIsRequiredOfAChildIsFewAndWithoutItNobodyIsGreen() {
        Finding unassessed = assess("child.left-behind", NOTHING_WRONG.replace("harm.suspected=no ", ""));
        assertEquals(List.of("harm.suspected"), ((Finding.Unassessed) unassessed).missing());
        assertEquals(
                4,
                policy.books().stream()
                        .filter(book -> book.id().equals("child"))
                        .findFirst()
                        .orElseThrow()
                        .required()
                        .size());
    }

    @Test
    void onlyWhetherAnybodyCaresAndWhetherHeLivesAloneCanStillMakeAChildRed() {
        Finding finding = assess("child.left-behind", NOTHING_WRONG);
        assertEquals("GREEN", tier(finding));
        assertEquals(
                Set.of("care.none", "living.alone"),
                finding.questions().stream()
                        .filter(question -> question.leadsTo().value().equals("RED"))
                        .map(Finding.OpenQuestion::factor)
                        .collect(Collectors.toSet()));
        String answered = NOTHING_WRONG + " care.none=no living.alone=no";
        assertEquals("YELLOW", possible(assess("child.left-behind", answered)), "by the sample score");
        String roster = answered + " school.dropout=no illness.serious=no disability.grade=4 income.monthly=100000";
        assertNotEquals("YELLOW", possible(assess("child.left-behind", roster)));
    }

    @Test
    void aChildWhoseParentsAreAwayIsAskedWhoCaresForItNext() {
        Finding finding = assess(
                "child.left-behind",
                "guardian.absent=no guardian.incapable=no parents.both-away=yes harm.suspected=no"
                        + " care.none=no living.alone=no birth.date=2015-05-05 school.dropout=no illness.serious=no"
                        + " disability.grade=4");
        assertEquals("BLUE", tier(finding));
        assertEquals("YELLOW", possible(finding));
        assertEquals(
                List.of("carer.unfit", "parents.contact-weekly"),
                finding.questions().stream().map(Finding.OpenQuestion::factor).toList());
    }

    @Test
    void sixteenIsTheEndOfBeingLeftBehindAndEighteenOfBeingAChild() {
        Set<Category> both = Set.of(Category.of("child.left-behind"), Category.of("child.in-difficulty"));
        assertEquals(both, policy.counting(both, facts("birth.date=2010-03-03")));
        assertEquals(Set.of(Category.of("child.in-difficulty")), policy.counting(both, facts("birth.date=2010-03-02")));
        assertEquals(Set.of(), policy.counting(both, facts("birth.date=2008-03-02")));
        assertEquals(both, policy.counting(both, Facts.of(MONDAY, Map.of())), "age unknown: both count");
    }
}

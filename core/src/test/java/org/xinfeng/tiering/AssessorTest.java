package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.Books.BLUE;
import static org.xinfeng.tiering.Books.CHILD;
import static org.xinfeng.tiering.Books.GREEN;
import static org.xinfeng.tiering.Books.PATIENT;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.YELLOW;
import static org.xinfeng.tiering.Books.book;
import static org.xinfeng.tiering.Books.bookWithoutOtherwise;
import static org.xinfeng.tiering.Books.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;

class AssessorTest {

    private static final String ABSENT = Vocabulary.ABSENT.code();
    private static final String DROPOUT = Vocabulary.DROPOUT.code();
    private static final String VIOLENT = Vocabulary.VIOLENT.code();
    private static final String GRADE = Vocabulary.GRADE.code();
    private static final String BALANCE = Vocabulary.BALANCE.code();
    private static final Set<String> NOTHING = Set.of();

    private final Facts nothingKnown = Facts.of(LocalDate.of(2025, 9, 1), Map.of());
    private final RuleBook childBook = book(
            "child",
            CHILD,
            Set.of(ABSENT),
            rule("violence", RED, When.yesNo(VIOLENT).isYes()),
            rule("absent", BLUE, When.yesNo(ABSENT).isYes()));
    private final RuleBook patientBook = book(
            "patient",
            PATIENT,
            Set.of(GRADE),
            rule("grave", YELLOW, When.number(GRADE).atMost(2)));

    private Facts known(String code, boolean value) {
        return nothingKnown.with(code, FactValue.of(value));
    }

    @Test
    void aChildKnownToBeWellIsGreenAndWhatCouldRaiseItStaysAsked() {
        Finding finding = Books.assessor(childBook).assess(Set.of(CHILD), known(ABSENT, false));
        assertEquals(
                new Finding.Tiered(GREEN, RED, true, List.of(), List.of(new Finding.OpenQuestion(VIOLENT, RED))),
                finding);
    }

    @Test
    void aChildOfWhomTheRequiredIsUnknownHasNoTier() {
        Finding finding = Books.assessor(childBook).assess(Set.of(CHILD), nothingKnown);
        Finding.Unassessed unassessed = assertInstanceOf(Finding.Unassessed.class, finding);
        assertEquals(List.of(ABSENT), unassessed.missing());
        assertEquals(Optional.of(RED), unassessed.mostSevere());
        assertEquals(
                List.of(new Finding.OpenQuestion(VIOLENT, RED), new Finding.OpenQuestion(ABSENT, BLUE)),
                unassessed.open());
    }

    @Test
    void aRuleThatFiresGivesATierWhateverElseIsUnknown() {
        Finding finding = Books.assessor(childBook).assess(Set.of(CHILD), known(VIOLENT, true));
        assertEquals(Optional.of(RED), finding.tierIfAny());
        assertEquals(List.of(new Finding.OpenQuestion(ABSENT, GREEN)), finding.questions());
    }

    @Test
    void greenUnderOneBookIsNoTierWhileAnotherBookLacksWhatItRequires() {
        Finding finding = Books.assessor(childBook, patientBook).assess(Set.of(CHILD, PATIENT), known(ABSENT, false));
        Finding.Unassessed unassessed = assertInstanceOf(Finding.Unassessed.class, finding);
        assertEquals(List.of(GRADE), unassessed.missing());
    }

    @Test
    void greenUnderBothBooksIsGreen() {
        Facts both = known(ABSENT, false).with(GRADE, FactValue.of(4));
        Finding finding = Books.assessor(childBook, patientBook).assess(Set.of(CHILD, PATIENT), both);
        assertEquals(Optional.of(GREEN), finding.tierIfAny());
    }

    @Test
    void aRuleForTheMildestTierDoesNotHideThatSomethingRequiredIsUnknown() {
        RuleBook book = book(
                "child",
                CHILD,
                Set.of(VIOLENT),
                rule("cared-for", GREEN, When.yesNo(ABSENT).isNo()));
        assertInstanceOf(Finding.Unassessed.class, Books.assessor(book).assess(Set.of(CHILD), known(ABSENT, false)));
        assertEquals(
                Optional.of(GREEN),
                Books.assessor(book)
                        .assess(Set.of(CHILD), known(ABSENT, false).with(VIOLENT, FactValue.of(false)))
                        .tierIfAny());
    }

    @Test
    void aMildRuleOfOneBookDoesNotLowerWhatAnotherBookGivesOtherwise() {
        RuleBook strict = new RuleBook("strict", List.of(CHILD), List.of(), NOTHING, Optional.of(YELLOW));
        RuleBook mild = book(
                "mild", CHILD, NOTHING, rule("absent", BLUE, When.yesNo(ABSENT).isYes()));
        Finding finding = Books.assessor(strict, mild).assess(Set.of(CHILD), known(ABSENT, true));
        assertEquals(Optional.of(YELLOW), finding.tierIfAny());
        assertEquals(Optional.of(YELLOW), finding.possibleTier());
    }

    @Test
    void anUnknownRuleMilderThanTheTierIsNotAsked() {
        RuleBook book = book(
                "child",
                CHILD,
                NOTHING,
                rule("violence", YELLOW, When.yesNo(VIOLENT).isYes()),
                rule("absent", BLUE, When.yesNo(ABSENT).isYes()));
        Finding finding = Books.assessor(book).assess(Set.of(CHILD), known(VIOLENT, true));
        assertEquals(List.of(), finding.questions());
        assertEquals(Optional.of(YELLOW), finding.possibleTier());
    }

    @Test
    void aBookThatGivesNothingOtherwiseLeavesPeopleWithoutTier() {
        RuleBook book = bookWithoutOtherwise(
                "child", CHILD, NOTHING, rule("absent", BLUE, When.yesNo(ABSENT).isYes()));
        Finding finding = Books.assessor(book).assess(Set.of(CHILD), known(ABSENT, false));
        assertEquals(new Finding.Unassessed(Optional.empty(), true, List.of(), List.of()), finding);
    }

    @Test
    void aPersonInNoCategoryOfABookHasNeitherTierNorPossibleTier() {
        Finding finding = Books.assessor(childBook).assess(Set.of(PATIENT), nothingKnown);
        assertEquals(new Finding.NoBook(), finding);
        assertEquals(Optional.empty(), finding.possibleTier());
        assertTrue(finding.isExact());
    }

    @Test
    void aQuestionThatCanNoLongerMatterIsNotAsked() {
        Condition when = When.any(
                When.yesNo(VIOLENT).isYes(),
                When.all(When.yesNo(ABSENT).isYes(), When.yesNo(DROPOUT).isYes()));
        RuleBook book = book("child", CHILD, NOTHING, rule("danger", RED, when));
        assertEquals(
                List.of(new Finding.OpenQuestion(VIOLENT, RED)),
                Books.assessor(book).assess(Set.of(CHILD), known(ABSENT, false)).questions());
        assertEquals(
                List.of(new Finding.OpenQuestion(VIOLENT, RED), new Finding.OpenQuestion(DROPOUT, RED)),
                Books.assessor(book).assess(Set.of(CHILD), known(ABSENT, true)).questions());
    }

    @Test
    void whatIsRequiredIsAskedBeforeWhatIsNotAndThenByCode() {
        RuleBook book = book(
                "child",
                CHILD,
                Set.of(VIOLENT),
                rule(
                        "any",
                        RED,
                        When.any(
                                When.yesNo(ABSENT).isYes(),
                                When.yesNo(DROPOUT).isYes(),
                                When.yesNo(VIOLENT).isYes())));
        assertEquals(
                List.of(VIOLENT, ABSENT, DROPOUT),
                Books.assessor(book).assess(Set.of(CHILD), nothingKnown).questions().stream()
                        .map(Finding.OpenQuestion::factor)
                        .toList());
    }

    @Test
    void aContradictionAmongTheUnknownRaisesNothing() {
        Condition never =
                When.all(When.number(GRADE).atMost(1), When.number(GRADE).atLeast(3));
        RuleBook book = book("patient", PATIENT, NOTHING, rule("never", RED, never));
        assertEquals(
                new Finding.Tiered(GREEN, GREEN, true, List.of(), List.of()),
                Books.assessor(book).assess(Set.of(PATIENT), nothingKnown));
    }

    @Test
    void aNumberOutOfTheBoundsOfItsFactorStillCutsThemAll() {
        RuleBook book = book(
                "patient",
                PATIENT,
                NOTHING,
                rule("any-grade", RED, When.number(GRADE).below(9)));
        assertEquals(
                Optional.of(RED),
                Books.assessor(book).assess(Set.of(PATIENT), nothingKnown).possibleTier());
    }

    @Test
    void aLimitThatThePlaceHasNotSetCouldBePassedAndIsNotProved() {
        FactCondition.Local poor = new FactCondition.Local(BALANCE, FactCondition.Op.LT, "poverty.line");
        RuleBook book = book("child", CHILD, NOTHING, rule("poor", RED, poor));
        for (Facts facts : List.of(nothingKnown, nothingKnown.with(BALANCE, FactValue.of(5)))) {
            Finding finding = Books.assessor(book).assess(Set.of(CHILD), facts);
            assertEquals(Optional.of(GREEN), finding.tierIfAny());
            assertEquals(Optional.of(RED), finding.possibleTier());
            assertFalse(finding.isExact());
        }
    }

    @Test
    void aLimitThatIsNotSetDoesNotMatterWhereTheRestFails() {
        FactCondition.Local poor = new FactCondition.Local(BALANCE, FactCondition.Op.LT, "poverty.line");
        RuleBook book = book(
                "child",
                CHILD,
                NOTHING,
                rule("poor", RED, When.all(poor, When.yesNo(ABSENT).isYes())));
        Finding finding = Books.assessor(book).assess(Set.of(CHILD), known(ABSENT, false));
        assertEquals(new Finding.Tiered(GREEN, GREEN, true, List.of(), List.of()), finding);
    }

    @Test
    void aContradictionOfPartsThatLookAtTheirOwnFactorsIsSeenHoweverManyThereAre() {
        List<Condition> all = new ArrayList<>(yes(60));
        all.add(When.yesNo("factor.0").isNo());
        Finding seen = assessorOf(60, new Condition.All(all)).assess(Set.of(CHILD), nothingKnown);
        assertEquals(new Finding.Tiered(GREEN, GREEN, true, List.of(), List.of()), seen);
    }

    @Test
    void upToTheBoundAContradictionOfEntangledPartsIsSeenAndBeyondItAnUpperBoundIsFlagged() {
        assertEquals(4096, Assessor.EXACT_UP_TO);
        Finding seen = entangled(12).assess(Set.of(CHILD), nothingKnown);
        assertEquals(new Finding.Tiered(GREEN, GREEN, true, List.of(), List.of()), seen);
        Finding feared = entangled(13).assess(Set.of(CHILD), nothingKnown);
        assertEquals(Optional.of(RED), feared.possibleTier());
        assertFalse(feared.isExact());
        assertEquals(13, feared.questions().size());
    }

    /** One of n yes/no factors holds, and none does: never, in 2 to the n ways. */
    private static Assessor entangled(int n) {
        List<Condition> all = new ArrayList<>(List.of(new Condition.Any(yes(n))));
        yes(n).forEach(one -> all.add(When.not(one)));
        return assessorOf(n, new Condition.All(all));
    }

    private static List<Condition> yes(int n) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(When.yesNo("factor." + i).isYes());
        }
        return all;
    }

    private static Assessor assessorOf(int n, Condition never) {
        Map<String, Factor> factors = new HashMap<>();
        for (int i = 0; i < n; i++) {
            String code = "factor." + i;
            factors.put(code, Factor.yesNo(code, code, code));
        }
        return new Assessor(Books.SCALE, List.of(book("b", CHILD, NOTHING, rule("never", RED, never))), factors);
    }

    @Test
    void manySmallRulesStayExactHoweverManyFactorsTheyHaveTogether() {
        Map<String, Factor> factors = new HashMap<>();
        TierRule[] rules = new TierRule[40];
        for (int i = 0; i < rules.length; i++) {
            String code = "factor." + i;
            factors.put(code, Factor.yesNo(code, code, code));
            rules[i] =
                    rule("rule-" + i, i == 39 ? YELLOW : BLUE, When.yesNo(code).isYes());
        }
        Finding finding = new Assessor(Books.SCALE, List.of(book("b", CHILD, NOTHING, rules)), factors)
                .assess(Set.of(CHILD), nothingKnown);
        assertEquals(Optional.of(YELLOW), finding.possibleTier());
        assertTrue(finding.isExact());
        assertEquals(
                new Finding.OpenQuestion("factor.39", YELLOW),
                finding.questions().get(0));
    }
}

package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.ALONE;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;

/** A book as sets of people gives them the tiers that an assessment gives. */
class SubjectTest {

    private static final Condition FOUR = When.all(DROPOUT, ALONE, ABSENT, MANY_FALLS);
    private static final Condition OPEN = When.number("balance.fen").belowSetting("standard");

    private static Subject of(RuleBook book, Map<Category, Condition> whilst, long work) {
        return new Subject(book, Books.SCALE, Vocabulary.byCode(Vocabulary.ALL), whilst, DAY, new Budget(work));
    }

    private static Subject of(RuleBook book) {
        return of(book, Map.of(), 1_600_000);
    }

    @Test
    void itsRulesStandTheMostSevereFirst() {
        Subject subject = of(book(Books.rule("A", Books.BLUE, ALONE), Books.rule("Z", Books.RED, DROPOUT)));
        assertEquals(5, subject.size());
        assertEquals(
                List.of("R1", "Z", "R2", "A", "R3"),
                List.of(subject.id(0), subject.id(1), subject.id(2), subject.id(3), subject.id(4)));
        assertEquals(
                List.of(0, 0, 1, 2, 2),
                List.of(subject.rank(0), subject.rank(1), subject.rank(2), subject.rank(3), subject.rank(4)));
        assertEquals("child", subject.id());
        assertEquals(3, subject.otherwise());
        assertEquals(3, subject.mildest());
    }

    @Test
    void noTierIsBehindTheMildest() {
        Subject subject = of(Books.bookWithoutOtherwise("child", Books.CHILD, Set.of()));
        assertEquals(4, subject.otherwise());
        assertEquals(List.of(Books.RED, Books.GREEN), subject.tiers(0, 3, 4));
        assertEquals(4, subject.rankOf(new int[0]));
    }

    @Test
    void everybodyGetsTheTierThatAnAssessmentGives() {
        for (RuleBook book : List.of(
                book(),
                book(Books.rule("X", Books.GREEN, DROPOUT), rule("Y", When.all(MANY_FALLS, OPEN))),
                Books.bookWithoutOtherwise(
                        "child", Books.CHILD, Set.of(), book().rules().get(1)))) {
            Subject subject = of(book);
            Assessor assessor = Books.assessor(book);
            for (Facts person : People.ALL) {
                Facts today = Facts.of(DAY, person.known());
                int rank = subject.rankOf(subject.regions().codes(today));
                assertEquals(
                        assessor.assess(Set.of(Books.CHILD), today.with("balance.fen", FactValue.of(1)))
                                .tierIfAny(),
                        subject.tiers(rank).stream().findFirst());
            }
        }
    }

    @Test
    void whoCountsInACategoryOfTheBookIsOfIt() {
        assertEquals(Diagrams.ALL, of(book()).scope());
        assertEquals(
                Diagrams.ALL,
                of(book(), Map.of(Books.PATIENT, DROPOUT), 1_600_000).scope());
        Subject subject = of(book(), Map.of(Books.CHILD, DROPOUT), 1_600_000);
        assertEquals(subject.of(DROPOUT, Truth.YES), subject.scope());
        assertEquals(subject.of(When.not(DROPOUT), Truth.YES), subject.not(subject.scope()));
        RuleBook both = new RuleBook("child", Books.CATEGORIES, book().rules(), Set.of(), Optional.empty());
        Subject either = of(both, Map.of(Books.CHILD, DROPOUT, Books.PATIENT, ALONE), 1_600_000);
        assertEquals(either.of(When.any(DROPOUT, ALONE), Truth.YES), either.scope());
    }

    @Test
    void aLocalNumberLeavesOpenForWhomARuleHolds() {
        Subject subject = of(book(rule("X", When.all(DROPOUT, OPEN)), rule("Y", When.any(ABSENT, When.not(OPEN)))));
        List<String> ids = List.of(subject.id(0), subject.id(1), subject.id(2), subject.id(3), subject.id(4));
        int x = ids.indexOf("X");
        int y = ids.indexOf("Y");
        assertTrue(subject.hasUnsetNumber(x));
        assertTrue(subject.hasUnsetNumber(y));
        assertFalse(subject.hasUnsetNumber(ids.indexOf("R2")));
        assertEquals(Diagrams.NONE, subject.sure(x));
        assertEquals(subject.of(DROPOUT, Truth.YES), subject.may(x));
        assertEquals(subject.of(ABSENT, Truth.YES), subject.holds(y));
        assertEquals(Diagrams.ALL, subject.may(y));
    }

    @Test
    void aCheckGetsItsPartOfTheWorkAndWhatItTookIsGone() {
        Subject subject = of(book(), Map.of(), 32);
        assertEquals(Optional.empty(), subject.attempt(() -> subject.of(FOUR, Truth.YES)));
        assertEquals(Optional.of(7), subject.attempt(() -> 7));
        long before = subject.sets().steps();
        for (int i = 0; i < 40; i++) {
            subject.attempt(() -> subject.of(FOUR, Truth.YES));
        }
        assertTrue(subject.sets().steps() - before <= 32 + 40, "one step over what is allowed ends a check");
    }

    @Test
    void checksThatTakeLittleLeaveTheRestToOthers() {
        Subject subject = of(book(), Map.of(), 1600);
        int done = 0;
        while (subject.completes(() -> subject.of(FOUR, Truth.YES))) {
            done++;
        }
        long steps = subject.sets().steps();
        assertTrue(done > 100 && steps > 1590 && steps <= 1601, done + " checks in " + steps + " steps");
    }

    @Test
    void whateverElseGoesWrongInACheckIsNotTakenForTooMuchWork() {
        Subject subject = of(book());
        assertThrows(
                IllegalStateException.class,
                () -> subject.attempt(() -> {
                    throw new IllegalStateException("a fault");
                }));
    }
}

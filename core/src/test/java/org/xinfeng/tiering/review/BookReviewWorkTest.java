package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** However little work a review may do: what it says is true, and what it does not know it says. */
class BookReviewWorkTest {

    private static final RuleBook FALL =
            book(rule("X", When.all(When.yesNo("school.dropout").isNo(), MANY_FALLS)));
    private static final int ENOUGH = 400;

    private static Set<String> inShort(ReviewReport report) {
        Set<String> all = new TreeSet<>();
        report.findings().forEach(one -> all.add(one.kind() + " " + one.rules() + one.details() + one.tiers()));
        return all;
    }

    @Test
    void nothingIsCalledProvedWhileSomethingIsLeftOut() {
        Set<String> all = inShort(of(FALL).on(DAY));
        for (int work = 0; work <= ENOUGH; work++) {
            ReviewReport report = of(FALL).work(work).on(DAY);
            if (report.isProved()) {
                assertEquals(all, inShort(report), "work " + work);
            }
        }
        assertTrue(of(FALL).work(ENOUGH).on(DAY).isProved());
    }

    private static Optional<Tier> tier(Assessor assessor, Facts facts) {
        return assessor.assess(Set.of(Books.CHILD), facts).tierIfAny();
    }

    @Test
    void aFallIsToldWithTwoPeopleWhoShowItThoughTheFewestFactsAreNotFound() {
        Assessor assessor = Books.assessor(FALL);
        Set<Boolean> exact = new HashSet<>();
        for (int work = 0; work <= ENOUGH; work++) {
            List<ReviewFinding> falls = of(FALL).work(work).on(DAY).of(Kind.RISK_LOWERS_TIER);
            for (ReviewFinding fall : falls) {
                ReviewFinding.Example two = fall.example().orElseThrow();
                Facts person = two.person();
                People.completions(person).forEach(all -> assertEquals(Optional.of(Books.YELLOW), tier(assessor, all)));
                People.completions(two.riskier().orElseThrow())
                        .forEach(all -> assertEquals(Optional.of(Books.BLUE), tier(assessor, all)));
                exact.add(fall.exact());
            }
        }
        assertEquals(Set.of(true, false), exact);
    }
}

package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

class ReviewReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static ReviewFinding of(Kind kind, String book, String... rules) {
        return ReviewFinding.of(kind, book, rules);
    }

    /** Each stands before the next for another reason. */
    private static final List<ReviewFinding> IN_ORDER = List.of(
            of(Kind.RULE_NEVER_HOLDS, "b", "Z"),
            of(Kind.GAP, "c"),
            of(Kind.RULES_SAME, "a", "Z", "Y"),
            of(Kind.PART_ALWAYS_HOLDS, "a", "A").at("when/all/0").saying("z"),
            of(Kind.PART_ALWAYS_HOLDS, "a", "A").at("when/all/1").saying("x"),
            of(Kind.PART_ALWAYS_HOLDS, "a", "A").at("when/all/1").saying("y"),
            of(Kind.PART_ALWAYS_HOLDS, "a", "B"),
            of(Kind.DAYS_UNCOVERED, "a").saying("1", "2").on(DateRange.parse("2024-01-01/2025-01-01")),
            of(Kind.DAYS_UNCOVERED, "a").saying("1", "2").on(DateRange.parse("2025-01-01/2025-02-01")),
            of(Kind.RULES_SAME, "b", "A", "Y"),
            of(Kind.RULE_INCLUDED, "a", "A", "B"));

    @Provide
    Arbitrary<List<ReviewFinding>> mixed() {
        return Arbitraries.shuffle(IN_ORDER);
    }

    @Property(seed = "20261129")
    void theGravestIsFirstThenByBookKindAndRuleHoweverItWasFound(@ForAll("mixed") List<ReviewFinding> findings) {
        assertEquals(IN_ORDER, new ReviewReport(DAY, findings).findings());
        assertEquals(
                new ReviewReport(DAY, IN_ORDER),
                new ReviewReport(DAY, findings.subList(0, 4)).with(findings.subList(4, findings.size())));
    }

    @Test
    void aReportWithMoreLeavesTheOtherAsItIs() {
        ReviewReport one = new ReviewReport(DAY, List.of(of(Kind.GAP, "c")));
        ReviewReport more = one.with(List.of(of(Kind.GAP, "b")));
        assertEquals(List.of(of(Kind.GAP, "c")), one.findings());
        assertEquals(List.of(of(Kind.GAP, "b"), of(Kind.GAP, "c")), more.findings());
        assertEquals(DAY, more.day());
        assertThrows(UnsupportedOperationException.class, () -> more.findings().clear());
    }

    @Test
    void onlyErrorsKeepABookFromBeingPublished() {
        ReviewReport report = new ReviewReport(DAY, IN_ORDER);
        assertEquals(IN_ORDER.subList(0, 2), report.errors());
        assertEquals(IN_ORDER.subList(3, 7), report.of(Kind.PART_ALWAYS_HOLDS));
        assertEquals(List.of(), report.of(Kind.RULE_OUTSIDE_BOOK));
    }

    @Test
    void aReportIsProvedUnlessItSaysOfSomethingThatItIsNot() {
        assertTrue(new ReviewReport(DAY, IN_ORDER).isProved());
        assertFalse(new ReviewReport(DAY, IN_ORDER)
                .with(List.of(of(Kind.NOT_PROVED, "a")))
                .isProved());
    }
}

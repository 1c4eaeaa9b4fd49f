package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.review.ReviewFinding.Example;
import org.xinfeng.tiering.review.ReviewFinding.Kind;
import org.xinfeng.tiering.review.ReviewFinding.Severity;

class ReviewFindingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Facts ALONE = Facts.of(DAY, Map.of("living", FactValue.choice("alone")));

    @Test
    void errorsAreWhatMustNotBePublishedAndNotesWhatMayBeMeantSo() {
        Map<Severity, Set<Kind>> kinds = new EnumMap<>(Severity.class);
        for (Kind kind : Kind.values()) {
            kinds.computeIfAbsent(kind.severity(), none -> EnumSet.noneOf(Kind.class))
                    .add(kind);
            assertEquals(kind.severity(), ReviewFinding.of(kind, "child").severity());
        }
        Set<Kind> errors = EnumSet.of(
                Kind.GAP,
                Kind.RISK_LOWERS_TIER,
                Kind.RULE_NEVER_HOLDS,
                Kind.RULE_OUTSIDE_BOOK,
                Kind.BOOK_COVERS_NOBODY,
                Kind.DAYS_COVERED_TWICE);
        Set<Kind> notes = EnumSet.of(
                Kind.RULE_INCLUDED,
                Kind.RULE_NEVER_DECIDES,
                Kind.PART_IDLE,
                Kind.CHOICES_NOT_TOLD_APART,
                Kind.SETTING_NOT_SET,
                Kind.DAYS_WITHOUT_SUCCESSOR);
        Set<Kind> warnings = EnumSet.allOf(Kind.class);
        warnings.removeAll(errors);
        warnings.removeAll(notes);
        assertEquals(Map.of(Severity.ERROR, errors, Severity.WARNING, warnings, Severity.NOTE, notes), kinds);
    }

    @Test
    void whatIsAddedToAFindingChangesNothingElse() {
        ReviewFinding finding = ReviewFinding.of(Kind.RULES_SAME, "child", "X")
                .against(List.of("R1", "R2"))
                .at("when/all/1")
                .saying(2, "of", 3L)
                .with(List.of(Books.RED, Books.BLUE))
                .shownBy(Example.of(ALONE))
                .on(DateRange.ofUnboundedEnd(DAY));
        ReviewFinding whole = new ReviewFinding(
                Kind.RULES_SAME,
                "child",
                List.of("X", "R1", "R2"),
                Optional.of("when/all/1"),
                List.of("2", "of", "3"),
                List.of(Books.RED, Books.BLUE),
                Optional.of(new Example(ALONE, Optional.empty())),
                Optional.of(DateRange.ofUnboundedEnd(DAY)),
                true);
        assertEquals(whole, finding);
        assertEquals(
                new ReviewFinding(
                        whole.kind(),
                        whole.book(),
                        whole.rules(),
                        whole.place(),
                        whole.details(),
                        whole.tiers(),
                        whole.example(),
                        whole.days(),
                        false),
                finding.sampled());
        assertEquals(whole, finding.against(List.of()).at("when/all/1").with(whole.tiers()));
    }

    @Test
    void onlyWhatIsNotProvedIsNotExactOfItself() {
        for (Kind kind : Kind.values()) {
            assertEquals(
                    kind != Kind.NOT_PROVED, ReviewFinding.of(kind, "child").exact());
        }
    }

    @Test
    void aFindingKeepsWhatItWasMadeOf() {
        List<String> words = new ArrayList<>(List.of("X"));
        ReviewFinding finding = ReviewFinding.of(Kind.RULES_SAME, "child", "X").saying(words);
        words.clear();
        assertEquals(List.of("X"), finding.details());
    }

    @Test
    void examplesAreEqualIfTheyTellTheSameOfTheSamePeople() {
        Facts family = ALONE.with("living", FactValue.choice("family"));
        Example one = new Example(ALONE, Optional.of(family));
        Example same = new Example(Facts.of(DAY, ALONE.known()), Optional.of(Facts.of(DAY, family.known())));
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, new Example(family, Optional.of(family)));
        assertNotEquals(one, new Example(ALONE, Optional.of(ALONE)));
        assertNotEquals(one, Example.of(ALONE));
        assertNotEquals(Example.of(ALONE), Example.of(Facts.of(DAY.plusDays(1), ALONE.known())));
        assertFalse(one.equals((Object) ALONE));
    }

    @Test
    void examplesOfOtherPeopleHaveOtherHashes() {
        Set<Integer> hashes = new TreeSet<>();
        for (int falls = 0; falls <= 5; falls++) {
            hashes.add(Example.of(ALONE.with("falls.year", FactValue.of(falls))).hashCode());
        }
        assertEquals(6, hashes.size());
    }

    @Test
    void anExampleInALogNamesTheFactsAndNotTheirValues() {
        String told = Example.of(ALONE).toString();
        assertTrue(told.contains("living"), told);
        assertFalse(told.contains("alone"), told);
    }
}

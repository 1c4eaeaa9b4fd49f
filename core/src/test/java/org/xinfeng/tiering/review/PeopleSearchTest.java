package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.coding.TooLargeException;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;

/** Somebody is found if there is anybody, by some people drawn first, a search, and joining sets. */
class PeopleSearchTest {

    private static final int FACTORS = 16;

    private final Subject subject = subject();
    private final Diagrams sets = subject.sets();
    private final PeopleSearch search = subject.search();

    private static Subject subject() {
        List<Factor> factors = IntStream.range(0, FACTORS)
                .mapToObj(i -> Factor.yesNo("f" + (10 + i), "f", "f"))
                .toList();
        List<TierRule> rules = List.of(Books.rule(
                "R",
                Books.RED,
                new Condition.All(IntStream.range(0, FACTORS)
                        .mapToObj(PeopleSearchTest::yes)
                        .toList())));
        RuleBook book = new RuleBook("child", List.of(Books.CHILD), rules, Set.of(), Optional.empty());
        return new Subject(
                book, Books.SCALE, Vocabulary.byCode(factors), Map.of(), SoundBook.DAY, new Budget(1_000_000));
    }

    private static Condition yes(int factor) {
        return When.yesNo("f" + (10 + factor)).isYes();
    }

    private int set(Condition when) {
        return subject.of(when, Truth.YES);
    }

    /** Those of whom each but the first is not so, one set for each. */
    private List<Integer> others() {
        List<Integer> all = new ArrayList<>();
        IntStream.range(1, FACTORS).forEach(i -> all.add(set(When.not(yes(i)))));
        return all;
    }

    private static int[] all(int code) {
        int[] codes = new int[FACTORS];
        Arrays.fill(codes, code);
        return codes;
    }

    @Test
    void somebodyOfASetIsDrawnUntilOnePassesAndAlwaysTheSame() {
        List<int[]> seen = new ArrayList<>();
        int set = set(When.all(yes(0), When.not(yes(1))));
        Optional<int[]> third = search.find(set, 9, codes -> {
            seen.add(codes);
            return seen.size() == 3;
        });
        assertEquals(3, seen.size());
        assertArrayEquals(seen.get(2), third.orElseThrow());
        assertTrue(seen.stream().allMatch(codes -> sets.has(set, codes)));
        assertEquals(3, seen.stream().map(Arrays::toString).distinct().count());
        assertArrayEquals(seen.get(0), search.find(set, 1, codes -> true).orElseThrow());
    }

    @Test
    void noMoreAreDrawnThanIsSaidAndNobodyOfNone() {
        int[] drawn = new int[1];
        assertEquals(Optional.empty(), search.find(Diagrams.ALL, 7, codes -> drawn[0]++ > 99));
        assertEquals(7, drawn[0]);
        assertEquals(Optional.empty(), search.find(Diagrams.NONE, 7, codes -> true));
        assertEquals(Optional.empty(), search.find(Diagrams.ALL, 0, codes -> true));
    }

    @Test
    void theOnlyOneOutsideManySetsIsFound() {
        PeopleSearch.Outsider outsider = search.outside(set(yes(0)), others());
        assertArrayEquals(all(2), outsider.codes().orElseThrow());
    }

    @Test
    void whereNobodyIsLeftSetsThatLeaveNobodyAreTold() {
        List<Integer> others = others();
        int few = set(When.all(yes(0), When.any(When.not(yes(3)), When.not(yes(5)))));
        PeopleSearch.Outsider outsider = search.outside(few, others);
        assertEquals(Optional.empty(), outsider.codes());
        assertTrue(outsider.covering().containsAll(List.of(others.get(2), others.get(4))));
        assertTrue(others.containsAll(outsider.covering()));
    }

    @Test
    void ofTheOthersTheOneWithMostPeopleIsTakenFirst() {
        int rare = set(When.all(When.not(yes(1)), When.not(yes(2)), When.not(yes(3))));
        int most = set(When.not(yes(1)));
        int rest = set(yes(1));
        PeopleSearch.Outsider outsider = search.outside(Diagrams.ALL, List.of(rare, most, rest));
        assertEquals(Optional.empty(), outsider.codes());
        assertEquals(List.of(most, rest), outsider.covering());
    }

    @Test
    void withoutOthersAnybodyOfTheSetIsOutside() {
        assertTrue(sets.has(
                set(yes(3)), search.outside(set(yes(3)), List.of()).codes().orElseThrow()));
        assertEquals(Optional.empty(), search.outside(Diagrams.NONE, List.of()).codes());
        assertTrue(
                sets.has(set(yes(3)), search.outsideAll(set(yes(3)), List.of()).orElseThrow()));
    }

    @Test
    void somebodyIsInNoneOfAFew() {
        int[] codes = search.outsideAll(set(yes(0)), List.of(set(yes(1)), set(When.not(yes(2)))))
                .orElseThrow();
        assertTrue(sets.has(set(When.all(yes(0), When.not(yes(1)), yes(2))), codes));
        assertEquals(Optional.empty(), search.outsideAll(set(yes(0)), List.of(set(yes(1)), set(When.not(yes(1))))));
    }

    @Test
    void theFewestFactsKeepSomebodyOutWhateverElseIsTrue() {
        int[] few = search.fewest(all(2), List.of(set(When.not(yes(0))), set(When.all(yes(1), When.not(yes(7))))));
        int[] two = new int[FACTORS];
        two[0] = 2;
        two[1] = 1;
        int[] other = new int[FACTORS];
        other[0] = 2;
        other[7] = 2;
        assertTrue(Arrays.equals(two, few) || Arrays.equals(other, few), Arrays.toString(few));
        assertArrayEquals(new int[FACTORS], search.fewest(all(1), List.of()));
    }

    /** Sets that turn on three facts each. */
    private List<Integer> entangled() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i + 8 < FACTORS; i++) {
            all.add(set(When.any(When.all(yes(i), yes(i + 4)), When.all(When.not(yes(i + 8)), When.not(yes(i))))));
        }
        return all;
    }

    @Test
    void aSearchTakesOnlyTheStepsThatItNeedsFromThoseAllowed() {
        List<Integer> others = entangled();
        sets.allow(500_000);
        long before = sets.steps();
        search.outsideAll(Diagrams.ALL, others);
        long taken = sets.steps() - before;
        assertTrue(taken > 0);
        assertEquals(500_000 - taken, sets.allow(taken));
        search.outsideAll(Diagrams.ALL, others);
    }

    @Test
    void aSearchThatNeedsMoreStepsThanAreAllowedEnds() {
        List<Integer> others = entangled();
        sets.allow(1);
        assertThrows(TooLargeException.class, () -> search.outsideAll(Diagrams.ALL, others));
        assertTrue(sets.allow(1_000_000) <= 0);
        assertTrue(search.outsideAll(Diagrams.ALL, others).isPresent());
    }
}

package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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

/** Searching and joining sets take turns: where the one takes long the other may not. */
class PeopleSearchTurnsTest {

    /** Sets of people who are not odd in three facts near each other: quickly joined, and long to search. */
    private static final class Odd {

        private final Subject subject;
        private final List<Integer> sets = new ArrayList<>();

        Odd(int factors, int window, int many) {
            this.subject = subject(factors);
            Random random = new Random(7);
            for (int i = 0; i < many; i++) {
                int at = random.nextInt(factors - window + 1);
                List<Integer> three = mixed(at, at + window, random);
                sets.add(subject.of(odd(three, random.nextBoolean()), Truth.YES));
            }
        }
    }

    private static Subject subject(int factors) {
        List<Factor> all = IntStream.range(0, factors)
                .mapToObj(i -> Factor.yesNo("f" + (10 + i), "f", "f"))
                .toList();
        RuleBook book = new RuleBook(
                "child",
                List.of(Books.CHILD),
                List.of(Books.rule(
                        "R",
                        Books.RED,
                        new Condition.All(IntStream.range(0, factors)
                                .mapToObj(i -> fact(i, true))
                                .toList()))),
                Set.of(),
                Optional.empty());
        return new Subject(book, Books.SCALE, Vocabulary.byCode(all), Map.of(), SoundBook.DAY, new Budget(1));
    }

    private static Condition fact(int factor, boolean yes) {
        Condition is = When.yesNo("f" + (10 + factor)).isYes();
        return yes ? is : When.not(is);
    }

    private static List<Integer> mixed(int from, int to, Random random) {
        List<Integer> all = new ArrayList<>(IntStream.range(from, to).boxed().toList());
        Collections.shuffle(all, random);
        return all;
    }

    private static Condition odd(List<Integer> three, boolean odd) {
        List<Condition> ways = new ArrayList<>();
        for (int way = 0; way < 8; way++) {
            if (Integer.bitCount(way) % 2 == 1 == odd) {
                ways.add(When.all(
                        fact(three.get(0), (way & 1) != 0),
                        fact(three.get(1), (way & 2) != 0),
                        fact(three.get(2), (way & 4) != 0)));
            }
        }
        return new Condition.Any(ways);
    }

    @Test
    void whereASearchTakesLongSetsAreJoined() {
        Odd somebody = new Odd(32, 5, 28);
        int[] codes = somebody.subject
                .search()
                .outsideAll(Diagrams.ALL, somebody.sets)
                .orElseThrow();
        assertTrue(
                somebody.sets.stream().noneMatch(set -> somebody.subject.sets().has(set, codes)));
        Odd nobody = new Odd(32, 6, 28);
        long before = nobody.subject.sets().steps();
        assertEquals(Optional.empty(), nobody.subject.search().outsideAll(Diagrams.ALL, nobody.sets));
        assertTrue(nobody.subject.sets().steps() - before < 8_000);
    }

    @Test
    void whereJoiningTakesLongItIsSearched() {
        int factors = 20;
        Subject subject = subject(factors);
        Random random = new Random(7);
        List<Integer> sets = new ArrayList<>();
        for (int i = 0; i < 6 * factors; i++) {
            List<Integer> three = mixed(0, factors, random);
            sets.add(subject.of(
                    When.all(
                            fact(three.get(0), random.nextBoolean()),
                            fact(three.get(1), random.nextBoolean()),
                            fact(three.get(2), random.nextBoolean())),
                    Truth.YES));
        }
        long before = subject.sets().steps();
        assertEquals(Optional.empty(), subject.search().outsideAll(Diagrams.ALL, sets));
        long taken = subject.sets().steps() - before;
        assertTrue(taken > 10_000 && taken < 30_000, "one turn of both, and a longer one, but took " + taken);
    }

    @Test
    void theTurnsTogetherTakeNoMoreThanIsAllowedAndLeaveTheRest() {
        Odd nobody = new Odd(32, 6, 28);
        Diagrams sets = nobody.subject.sets();
        sets.allow(7_000);
        long before = sets.steps();
        assertThrows(TooLargeException.class, () -> nobody.subject.search().outsideAll(Diagrams.ALL, nobody.sets));
        assertEquals(7_001, sets.steps() - before);
        assertEquals(-1, sets.allow(1));

        Odd again = new Odd(32, 6, 28);
        again.subject.sets().allow(100_000);
        long start = again.subject.sets().steps();
        assertEquals(Optional.empty(), again.subject.search().outsideAll(Diagrams.ALL, again.sets));
        long taken = again.subject.sets().steps() - start;
        assertEquals(100_000 - taken, again.subject.sets().allow(1));
    }
}

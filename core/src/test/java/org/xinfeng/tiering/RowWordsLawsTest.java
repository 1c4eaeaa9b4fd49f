package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;

/** The rules of a row as words of 64 bits, wherever in an answer they begin and end. */
class RowWordsLawsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final int MOST = 140;
    private static final List<Facts> PEOPLE = LongStream.rangeClosed(-1, 5)
            .mapToObj(falls ->
                    Facts.of(DAY, falls < 0 ? Map.of() : Map.of(Vocabulary.FALLS.code(), FactValue.of(falls))))
            .flatMap(facts -> List.of(
                    facts,
                    facts.with(Vocabulary.ABSENT.code(), FactValue.of(true)),
                    facts.with(Vocabulary.ABSENT.code(), FactValue.of(false)))
                    .stream())
            .toList();

    private static TierRule[] rules(int size) {
        Random random = new Random(size);
        TierRule[] rules = new TierRule[size];
        for (int i = 0; i < size; i++) {
            Condition falls = When.number(Vocabulary.FALLS)
                    .in(random.longs(1 + random.nextInt(4), 0, 6).toArray());
            Condition absent = When.yesNo(Vocabulary.ABSENT).isYes();
            rules[i] = Books.rule(
                    "rule-" + (100 + i),
                    Books.BLUE,
                    switch (random.nextInt(3)) {
                        case 0 -> falls;
                        case 1 -> When.all(falls, absent);
                        default -> When.any(falls, absent);
                    });
        }
        return rules;
    }

    @Property(tries = MOST, generation = GenerationMode.EXHAUSTIVE)
    void eachBitIsThatOfItsRuleHoweverManyThereAre(@ForAll @IntRange(min = 1, max = MOST) int size) {
        TierRule[] rules = rules(size);
        Population population = Population.of(
                Books.assessor(Books.book("b", Books.CHILD, Set.of(), rules)), Map.of(Books.CHILD, When.all()), DAY);
        PEOPLE.forEach(facts -> population.add(Set.of(Books.CHILD), facts));
        population.sweep().forEach(row -> {
            BitSet sure = new BitSet();
            BitSet possible = new BitSet();
            for (int i = 0; i < size; i++) {
                Truth truth = rules[i].when().on(PEOPLE.get(row.number()));
                sure.set(i, truth == Truth.YES);
                possible.set(i, truth != Truth.NO);
                assertEquals(truth == Truth.YES, row.isSure(i));
                assertEquals(truth != Truth.NO, row.isPossible(i));
            }
            assertArrayEquals(
                    words(sure),
                    LongStream.range(0, 4).map(w -> row.sure((int) w)).toArray());
            assertArrayEquals(
                    words(possible),
                    LongStream.range(0, 4).map(w -> row.possible((int) w)).toArray());
        });
        population.sweep().forEach(row -> {
            for (int none : new int[] {-1, size}) {
                assertThrows(IndexOutOfBoundsException.class, () -> row.isSure(none));
                assertThrows(IndexOutOfBoundsException.class, () -> row.isPossible(none));
            }
        });
    }

    private static long[] words(BitSet bits) {
        return Arrays.copyOf(bits.toLongArray(), 4);
    }
}

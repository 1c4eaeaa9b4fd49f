package org.xinfeng.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.testing.ConditionArbitraries;

/** Diagrams against every single row of codes. */
class DiagramsLawsTest {

    private static final List<Factor> FACTORS = Vocabulary.FEW_VALUES;

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return ConditionArbitraries.conditions(FACTORS).list().ofSize(4).withoutEdgeCases();
    }

    /** Conditions as sets, and all rows there are. */
    private record Fixture(Regions regions, List<Formula> formulas, Diagrams diagrams, int[] sets, List<int[]> rows) {

        static Fixture of(List<Condition> conditions) {
            Regions regions = Regions.of(conditions, Set.of(), Vocabulary.byCode(FACTORS), LocalDate.of(2025, 9, 1));
            List<Formula> formulas = conditions.stream().map(regions::formula).toList();
            int[] sizes = new int[regions.slots()];
            Arrays.setAll(sizes, regions::size);
            Diagrams diagrams = new Diagrams(sizes, SlotOrder.of(sizes.length, formulas));
            int[] sets = formulas.stream()
                    .mapToInt(formula -> new FormulaDiagrams(diagrams).of(formula, Truth.YES))
                    .toArray();
            return new Fixture(regions, formulas, diagrams, sets, everyRow(sizes));
        }

        boolean holds(int formula, int[] row) {
            return formulas.get(formula).on(row) == Truth.YES;
        }
    }

    private static List<int[]> everyRow(int[] sizes) {
        List<int[]> rows = List.of(new int[sizes.length]);
        for (int slot = 0; slot < sizes.length; slot++) {
            List<int[]> more = new ArrayList<>();
            for (int[] row : rows) {
                for (int code = 1; code <= sizes[slot]; code++) {
                    int[] next = row.clone();
                    next[slot] = code;
                    more.add(next);
                }
            }
            rows = more;
        }
        return rows;
    }

    @Property(seed = "20250901", tries = 500)
    void aSetHasTheRowsForWhichItsFormulaHolds(@ForAll("conditions") List<Condition> conditions) {
        Fixture all = Fixture.of(conditions);
        Diagrams diagrams = all.diagrams();
        int a = all.sets()[0];
        int b = all.sets()[1];
        for (int[] row : all.rows()) {
            boolean inA = all.holds(0, row);
            boolean inB = all.holds(1, row);
            assertEquals(inA, diagrams.has(a, row));
            assertEquals(inA && inB, diagrams.has(diagrams.and(a, b), row));
            assertEquals(inA || inB, diagrams.has(diagrams.or(a, b), row));
            assertEquals(inA && !inB, diagrams.has(diagrams.minus(a, b), row));
        }
    }

    @Property(seed = "20250901", tries = 300)
    void equalSetsAreTheSameNumber(@ForAll("conditions") List<Condition> conditions) {
        Fixture all = Fixture.of(conditions);
        boolean alike = all.rows().stream().allMatch(row -> all.holds(0, row) == all.holds(1, row));
        assertEquals(alike, all.sets()[0] == all.sets()[1]);
        assertEquals(
                all.diagrams().minus(Diagrams.ALL, all.sets()[0]),
                new FormulaDiagrams(all.diagrams()).of(all.regions().formula(When.not(conditions.get(0))), Truth.YES));
    }

    @Property(seed = "20250901", tries = 300)
    void whatIsLeftForACodeIsWhatHoldsWithIt(@ForAll("conditions") List<Condition> conditions) {
        Fixture all = Fixture.of(conditions);
        for (int slot = 0; slot < all.regions().slots(); slot++) {
            for (int code = 1; code <= all.regions().size(slot); code++) {
                int left = all.diagrams().with(all.sets()[0], slot, code);
                assertFalse(all.diagrams().slots(left).get(slot));
                for (int[] row : all.rows()) {
                    int[] changed = row.clone();
                    changed[slot] = code;
                    assertEquals(all.holds(0, changed), all.diagrams().has(left, row));
                }
            }
        }
    }

    @Property(seed = "20250901", tries = 500)
    void aRowOutsideIsFoundIfAndOnlyIfThereIsOne(@ForAll("conditions") List<Condition> conditions) {
        Fixture all = Fixture.of(conditions);
        List<Integer> others = List.of(all.sets()[1], all.sets()[2], all.sets()[3]);
        boolean there = all.rows().stream()
                .anyMatch(row -> all.holds(0, row) && !all.holds(1, row) && !all.holds(2, row) && !all.holds(3, row));
        Optional<int[]> row = new Outside(all.diagrams()).row(all.sets()[0], others);
        assertEquals(there, row.isPresent());
        row.ifPresent(found -> {
            assertTrue(all.diagrams().has(all.sets()[0], found));
            assertTrue(others.stream().noneMatch(other -> all.diagrams().has(other, found)));
        });
    }

    @Property(seed = "20250901", tries = 300)
    void aSetMeetsCodesIfSomeRowOfItHasThem(@ForAll("conditions") List<Condition> conditions) {
        Fixture all = Fixture.of(conditions);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20; i++) {
            int[] codes = new int[all.regions().slots()];
            for (int slot = 0; slot < codes.length; slot++) {
                codes[slot] = random.nextInt(all.regions().size(slot) + 1);
            }
            boolean met = all.rows().stream().anyMatch(row -> all.holds(0, row) && fits(row, codes));
            assertEquals(met, all.diagrams().meets(all.sets()[0], codes));
            if (all.sets()[0] != Diagrams.NONE) {
                assertTrue(all.holds(0, all.diagrams().row(all.sets()[0], random)));
            }
        }
    }

    private static boolean fits(int[] row, int[] codes) {
        for (int slot = 0; slot < codes.length; slot++) {
            if (codes[slot] != 0 && codes[slot] != row[slot]) {
                return false;
            }
        }
        return true;
    }

    @Example
    void workBeyondWhatIsAllowedEndsAndTheSetsBeforeStay() {
        Diagrams diagrams = new Diagrams(new int[] {2, 2, 2}, new int[] {2, 0, 1});
        int first = diagrams.node(diagrams.levelOfSlot(1), new int[] {Diagrams.NONE, Diagrams.ALL});
        int second = diagrams.node(diagrams.levelOfSlot(0), new int[] {Diagrams.NONE, Diagrams.ALL});
        long left = diagrams.allow(0);
        assertTrue(left > 1_000_000);
        assertThrows(TooLargeException.class, () -> diagrams.and(first, second));
        diagrams.allow(100);
        assertNotEquals(Diagrams.NONE, diagrams.and(first, second));
        assertTrue(diagrams.has(first, new int[] {1, 2, 1}));
        int[] way =
                new SmallestWay(diagrams, List.of(diagrams.minus(Diagrams.ALL, first))).from(new int[] {1, 2, 2}, 100);
        assertArrayEquals(new int[] {0, 2, 0}, way);
    }
}

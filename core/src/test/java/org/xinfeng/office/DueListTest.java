package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Occurrence;

/** The list a worker's Monday depends on: everything open, nothing twice, the most pressing first. */
class DueListTest {

    private static final LocalDate LATER = MONDAY.plusDays(45);
    private static final long SEED = 20250609;
    private static final Town CROWD = crowd();

    /** Sixty people of every tier and none, in two villages, some of whom were seen, forty-five days on. */
    private static Town crowd() {
        Town town = Town.open();
        Random random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            ResidentId id = i % 3 == 0 ? town.elder("e" + i) : town.child("c" + i, i % 2 == 0 ? Town.EAST : Town.WEST);
            if (i % 3 != 0 && random.nextInt(4) > 0) {
                town.learn(id, MONDAY, ABSENT, random.nextBoolean(), HARM, random.nextInt(4) == 0);
            }
            if (random.nextInt(3) == 0) {
                town.record(Town.visit("v" + i, MONDAY, Town.met(id)));
            }
        }
        town.catchUpOn(LATER);
        return town;
    }

    private static List<DueVisit> all(DueQuery query) {
        return CROWD.visits().due(query.atMost(DueQuery.MOST)).items();
    }

    private static List<DueVisit> inPages(DueQuery query, int limit) {
        List<DueVisit> items = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            DueQuery page = query.atMost(limit);
            DueList list = CROWD.visits()
                    .due(after.map(Cursor::toString)
                            .map(Cursor::parse)
                            .map(page::after)
                            .orElse(page));
            assertTrue(list.items().size() <= limit);
            items.addAll(list.items());
            after = list.next();
        } while (after.isPresent());
        return items;
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, seed = "20250609")
    void pagesOfEverySizeTogetherAreTheWholeList(
            @ForAll @IntRange(min = 1, max = 70) int limit, @ForAll @IntRange(min = -20, max = 100) int days) {
        DueQuery until = DueQuery.until(LATER.plusDays(days));
        assertEquals(all(until), inPages(until, limit));
        DueQuery east = until.in(Town.EAST);
        assertEquals(all(east), inPages(east, limit));
    }

    @Test
    void itHoldsEverythingThatIsOpenAndDueAndNothingElse() {
        List<Occurrence> open = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            open.addAll(CROWD.open(ResidentId.of((i % 3 == 0 ? "e" : "c") + i)));
        }
        for (int days : new int[] {-60, -20, -1, 0, 1, 30, 200}) {
            LocalDate until = LATER.plusDays(days);
            List<String> expected = open.stream()
                    .filter(one -> !one.due().isAfter(until))
                    .map(one -> one.id().value())
                    .sorted()
                    .toList();
            assertEquals(
                    expected,
                    all(DueQuery.until(until)).stream()
                            .map(one -> one.occurrence().id().value())
                            .sorted()
                            .toList());
        }
        assertTrue(open.size() > 150, "seed " + SEED + " gives " + open.size());
    }

    @Test
    void theOverdueComeFirstThenTheMoreSevereThenTheEarlierDue() {
        List<DueVisit> list = all(DueQuery.until(LATER.plusDays(100)));
        Comparator<DueVisit> order = Comparator.comparing((DueVisit one) -> !one.overdue())
                .thenComparing(one -> one.occurrence().urgency())
                .thenComparing(one -> one.occurrence().due())
                .thenComparing(one -> one.occurrence().id().value());
        assertEquals(list.stream().sorted(order).toList(), list);
        assertTrue(list.get(0).overdue());
        assertEquals(Optional.of(SamplePolicies.RED), list.get(0).tier());
        list.forEach(one -> assertEquals(one.occurrence().due().isBefore(LATER), one.overdue()));
    }

    @Test
    void aVillageSeesItsOwn() {
        DueQuery until = DueQuery.until(LATER.plusDays(100));
        List<DueVisit> east = all(until.in(Town.EAST));
        List<DueVisit> west = all(until.in(Town.WEST));
        assertTrue(east.stream().allMatch(one -> one.occurrence().village().equals(Town.EAST)));
        assertEquals(all(until).size(), east.size() + west.size());
        assertFalse(east.isEmpty() || west.isEmpty());
        assertTrue(east.stream().allMatch(one -> one.responsible().equals(Optional.of(Town.LIN))));
        assertTrue(west.stream().allMatch(one -> one.responsible().equals(Optional.of(Town.CHEN))));
    }

    @Test
    void itTellsWhoAndWhyAndWhenLastSeenButNoNameInText() {
        Town town = Town.open();
        ResidentId child = town.greenChild("c1");
        town.record(Town.visit("v1", MONDAY, Town.met(child)));
        DueList list = town.visits().due(DueQuery.until(MONDAY.plusMonths(2)));
        DueVisit first = list.items().get(0);
        assertEquals("某某", first.name());
        assertEquals(Optional.of(MONDAY), first.lastContact());
        assertEquals(SamplePolicies.CHILD, first.reasons().get(0).category());
        assertFalse(list.toString().contains("某某"), list.toString());
    }

    @Test
    void itSaysWhileTheStationIsBehind() {
        Town town = Town.open();
        DueQuery query = DueQuery.until(MONDAY);
        assertTrue(town.visits().due(query).behind());
        assertEquals(Optional.empty(), town.visits().due(query).caughtUpTo());
        town.catchUp();
        assertFalse(town.visits().due(query).behind());
        town.on(MONDAY.plusDays(1));
        assertTrue(town.visits().due(query).behind());
        assertEquals(Optional.of(MONDAY), town.visits().due(query).caughtUpTo());
    }

    @Test
    void aPageHasABoundAndACursorIsNotMadeUp() {
        DueQuery query = DueQuery.until(MONDAY);
        assertThrows(IllegalArgumentException.class, () -> query.atMost(0));
        assertThrows(IllegalArgumentException.class, () -> query.atMost(Integer.MAX_VALUE));
        for (String made : List.of("i0", "cx cy cz cw", "i0 i0 d2025-06-09 i4", "i0 i0 d2025-06-09 cx cx")) {
            assertThrows(IllegalArgumentException.class, () -> CROWD.visits().due(query.after(Cursor.parse(made))));
        }
    }
}

package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.visits.Cadence.Way;

/** What holds for every cadence, against a simulation of visits day by day. */
class CadenceLawsTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");

    @Provide
    Arbitrary<Cadence> calendar() {
        return Arbitraries.of(Cadences.calendar().toList());
    }

    @Provide
    Arbitrary<Cadence> any() {
        return Cadences.any(120);
    }

    @Provide
    Arbitrary<Cadence> repeating() {
        return Arbitraries.of(Cadences.repeating(120));
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.longs().between(-800_000, 2_900_000).map(LocalDate::ofEpochDay);
    }

    @Property(seed = "20240511")
    void aPeriodHoldsExactlyTheDaysFromItsStartToTheNext(
            @ForAll("calendar") Cadence cadence, @ForAll("day") LocalDate day) {
        int period = cadence.periodOf(day);
        assertFalse(cadence.periodStart(period).isAfter(day));
        assertTrue(cadence.periodStart(period + 1).isAfter(day));
        assertEquals(period, cadence.periodOf(cadence.periodStart(period)));
        assertEquals(period - 1, cadence.periodOf(cadence.periodStart(period).minusDays(1)));
    }

    @Property(seed = "20240511")
    void moreTimesAreLaterAndNoTimesAreTheSameDay(@ForAll("any") Cadence cadence, @ForAll("day") LocalDate day) {
        assertEquals(day, cadence.after(day, 0));
        assertTrue(cadence.after(day, 1).isAfter(day));
        assertTrue(cadence.after(day, 2).isAfter(cadence.after(day, 1)));
    }

    @Property(seed = "20240511", tries = 3000)
    void whoeverKeepsTheStricterKeepsTheOther(
            @ForAll("repeating") Cadence strict, @ForAll("repeating") Cadence other, @ForAll Random random) {
        Assume.that(strict.isAtLeastAsStrictAs(other));
        LocalDate from = FIRST.plusDays(random.nextInt(1461));
        List<LocalDate> visits = Cadences.keeping(strict, from, 12, random);
        assertTrue(Cadences.isKept(strict, visits), "the simulation keeps it");
        assertTrue(Cadences.isKept(other, visits), () -> strict + " kept on " + visits + " but not " + other);
    }

    /** From each day of four years, the longest wait that keeps the stricter one keeps the other. */
    @Example
    void noLongestWaitBreaksTheOther() {
        List<Cadence> all = Cadences.repeating(60);
        for (Cadence strict : all) {
            List<Cadence> others =
                    all.stream().filter(strict::isAtLeastAsStrictAs).toList();
            for (int i = 0; i < 1461; i += strict.count() > 12 ? 5 : 1) {
                LocalDate from = FIRST.plusDays(i);
                LocalDate next = Cadences.latest(strict, from);
                for (Cadence other : others) {
                    assertTrue(
                            Cadences.isKept(other, List.of(from, next)),
                            () -> strict + " kept from " + from + " but not " + other);
                }
            }
        }
    }

    /** Of cycles in the same unit, the answer is no only where some visits keep the one and break the other. */
    @Example
    void noIsSaidOfCyclesInTheSameUnitOnlyWithAProof() {
        List<Cadence> all = Cadences.repeating(24).stream()
                .filter(one -> one.way() == Way.ROLLING)
                .toList();
        for (Cadence strict : all) {
            all.stream()
                    .filter(other -> strict.unit() == other.unit() && !strict.isAtLeastAsStrictAs(other))
                    .forEach(other -> assertTrue(
                            IntStream.range(0, 1461)
                                    .mapToObj(FIRST::plusDays)
                                    .anyMatch(from ->
                                            !Cadences.isKept(other, List.of(from, Cadences.latest(strict, from)))),
                            () -> strict + " keeps " + other));
        }
    }

    @Property(seed = "20240511", tries = 20_000)
    void strictnessIsAPreorder(@ForAll("any") Cadence one, @ForAll("any") Cadence other, @ForAll("any") Cadence third) {
        assertTrue(one.isAtLeastAsStrictAs(one));
        if (one.isAtLeastAsStrictAs(other) && other.isAtLeastAsStrictAs(third)) {
            assertTrue(one.isAtLeastAsStrictAs(third), () -> one + ", " + other + ", " + third);
        }
    }

    /** All of them, since chains over units of different length are rare among random ones. */
    @Example
    void strictnessIsAPreorderForEveryShortCadence() {
        List<Cadence> all = Cadences.all(20);
        for (Cadence one : all) {
            List<Cadence> milder = all.stream().filter(one::isAtLeastAsStrictAs).toList();
            for (Cadence other : milder) {
                for (Cadence third : all) {
                    if (other.isAtLeastAsStrictAs(third)) {
                        assertTrue(milder.contains(third), () -> one + ", " + other + ", " + third);
                    }
                }
            }
        }
    }
}

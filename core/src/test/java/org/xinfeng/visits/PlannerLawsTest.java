package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Cadence.Way;

/** What holds for the due days of every cycle from every day. */
class PlannerLawsTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    @Provide
    Arbitrary<Cadence> rolling() {
        return Arbitraries.of(Cadences.repeating(12).stream()
                .filter(one -> one.way() == Way.ROLLING)
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 800).map(FIRST::plusDays);
    }

    @Property(seed = "20240511", tries = 500)
    void metOnItsDueDayTheNextIsNeverFurtherThanTheCycle(
            @ForAll("rolling") Cadence cadence, @ForAll("day") LocalDate begun) {
        Owing owing = Owing.of(cadence, begun);
        owing.plan(begun);
        LocalDate from = begun;
        for (int i = 0; i < 6; i++) {
            LocalDate due = owing.due().get(0);
            assertFalse(due.isAfter(cadence.after(from, 1)), "later than the cycle");
            assertTrue(due.isAfter(from) || i == 0 && due.equals(begun), "not after the visit before");
            owing.visit(due, due);
            from = due;
        }
        assertEquals(6, owing.in(Occurrence.State.DONE).size());
    }

    @Property(seed = "20240511", tries = 500)
    void everyDayAheadIsTheLastWorkingDayUpToItsMultipleOfTheCycle(
            @ForAll("rolling") Cadence cadence, @ForAll("day") LocalDate begun) {
        Owing owing = Owing.of(cadence, begun);
        owing.plan(begun);
        WorkCalendar calendar = NoticeYears.calendar();
        List<LocalDate> due = owing.due();
        LocalDate horizon = begun.plusDays(100);
        for (int times = 1; times == 1 || !cadence.after(begun, times).isAfter(horizon); times++) {
            LocalDate unshifted = cadence.after(begun, times);
            LocalDate opens =
                    times == 1 ? begun : cadence.after(begun, times - 1).plusDays(1);
            LocalDate worked = calendar.estimatePreviousWorkday(unshifted).day();
            assertTrue(due.contains(worked.isBefore(opens) ? unshifted : worked));
        }
    }

    /** Nobody waits over a whole month because the one before was short. */
    @Property(seed = "20240511", tries = 300)
    void aMonthlyVisitFromTheLastDayOfAMonthIsDueInEveryMonthAfter(@ForAll("day") LocalDate day) {
        LocalDate begun = YearMonth.from(day).atEndOfMonth();
        Owing owing = Owing.of(Cadence.rolling(1, Unit.MONTH), begun).ahead(400);
        owing.plan(begun);
        for (int month = 1; month <= 12; month++) {
            YearMonth wanted = YearMonth.from(begun).plusMonths(month);
            assertEquals(
                    1,
                    owing.due().stream()
                            .filter(due -> YearMonth.from(due).equals(wanted))
                            .count());
        }
    }
}

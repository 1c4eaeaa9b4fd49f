package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Cadence.Way;

/** What holds for every yearly minimum, and whenever visits are suspended. */
class YearlyAndSuspendedLawsTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    @Provide
    Arbitrary<Cadence> rolling() {
        return Arbitraries.of(Cadences.repeating(12).stream()
                .filter(one -> one.way() == Way.ROLLING && one.longestGapInDays() > 6)
                .toList());
    }

    @Provide
    Arbitrary<Cadence> repeating() {
        return Arbitraries.of(Cadences.repeating(4).stream()
                .filter(one -> one.longestGapInDays() > 12)
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 500).map(FIRST::plusDays);
    }

    // D4
    @Property(seed = "20240511", tries = 300)
    void metOnItsDueDaysAtLeastTheLeastNumberFallsIntoEachWholeYear(
            @ForAll("rolling") Cadence cadence, @ForAll("day") LocalDate begun, @ForAll Random random) {
        int least = 1 + random.nextInt(12);
        Owing owing = Owing.of(SamplePolicies.visit(cadence).atLeastYearly(least), begun);
        owing.plan(begun);
        Map<Integer, Integer> met = new HashMap<>();
        while (owing.due().get(0).getYear() < 2029) {
            LocalDate due = owing.due().get(0);
            owing.visit(due, due);
            met.merge(due.getYear(), 1, Integer::sum);
        }
        for (int year = begun.getYear() + 1; year < 2029; year++) {
            assertTrue(met.getOrDefault(year, 0) >= least, cadence + " from " + begun + ": " + met + ", not " + least);
        }
    }

    @Property(seed = "20240511", tries = 300)
    void aYearlyMinimumMakesNothingDueLater(@ForAll("rolling") Cadence cadence, @ForAll("day") LocalDate begun) {
        Owing plain = Owing.of(cadence, begun);
        Owing yearly = Owing.of(SamplePolicies.visit(cadence).atLeastYearly(6), begun);
        plain.plan(begun);
        yearly.plan(begun);
        assertFalse(yearly.due().get(0).isAfter(plain.due().get(0)));
        assertEquals(List.of(), yearly.plan(begun), "planning twice changes nothing");
    }

    @Example
    void monthlyOnDay31IsTheLastDayOfAShortMonthAndThe31stAgainAfterIt() {
        LocalDate begun = LocalDate.parse("2024-12-31");
        Cadence monthly = Cadence.rolling(1, Unit.MONTH);
        for (int month = 1; month <= 48; month++) {
            LocalDate due = monthly.after(begun, month);
            assertEquals(YearMonth.from(begun).plusMonths(month).atEndOfMonth(), due);
        }
    }

    private static Suspensions.Suspension suspension(LocalDate from, Optional<LocalDate> end, boolean ended) {
        return new Suspensions.Suspension(
                new Suspensions.Id("s"),
                new Suspensions.Reason("HOSPITAL"),
                from,
                ended ? Optional.empty() : end,
                ended ? end : Optional.empty(),
                from,
                5);
    }

    /** Plans day by day through a suspension and after it, and keeps what a station would keep. */
    @Property(seed = "20240511", tries = 300)
    void whatIsSuspendedIsNeverMissedAndDueAfterItsEndAndPlanningTwiceChangesNothing(
            @ForAll("repeating") Cadence cadence, @ForAll("day") LocalDate begun, @ForAll Random random) {
        LocalDate from = begun.plusDays(random.nextInt(60));
        LocalDate end = from.plusDays(random.nextInt(120));
        boolean expected = random.nextBoolean();
        Map<Integer, Occurrence> stored = new HashMap<>();
        Duty duty = Owing.duty(SamplePolicies.visit(cadence), begun);
        LocalDate last = NoticeYears.calendar().estimatePlusWorkdays(end, 5).day();
        for (LocalDate today = begun; !today.isAfter(last); today = today.plusDays(1)) {
            List<Suspensions.Suspension> known = today.isBefore(from)
                    ? List.of()
                    : today.isBefore(end)
                            ? List.of(suspension(from, expected ? Optional.of(end) : Optional.empty(), false))
                            : List.of(suspension(from, Optional.of(end), true));
            Planner planner = new Planner(NoticeYears.calendar(), today, today.plusDays(100));
            for (int times = 0; times < 2; times++) {
                Planner.Plan plan = planner.plan(
                        duty,
                        new ArrayList<>(stored.values()),
                        Owing.VILLAGE,
                        Owing.URGENCY,
                        Occurrence.Cause.FACT_CHANGED,
                        known);
                if (times == 1) {
                    assertEquals(List.of(), plan.changed(), "planning twice on " + today);
                    assertEquals(duty, plan.duty());
                }
                duty = plan.duty();
                for (Occurrence one : plan.changed()) {
                    Occurrence had = stored.put(one.number(), one);
                    assertFalse(
                            one.state() == Occurrence.State.MISSED
                                    && had != null
                                    && had.state() == Occurrence.State.SUSPENDED,
                            () -> "missed while suspended: " + one);
                }
            }
            for (Occurrence one : stored.values()) {
                LocalDate day = today;
                boolean inTime = cadence.way() == Way.CALENDAR
                        && cadence.periodStart(one.number()).isBefore(end)
                        && !cadence.periodStart(one.number() + 1).minusDays(1).isBefore(from);
                assertFalse(inTime && one.state() == Occurrence.State.MISSED, () -> "missed on " + day + ": " + one);
                assertFalse(
                        !known.isEmpty()
                                && one.opens().isBefore(end)
                                && !one.due().isBefore(from)
                                && one.isOverdue(today),
                        () -> "overdue on " + day + ": " + one);
                boolean fell = one.origin().kind() == Occurrence.OriginKind.SUSPENSION;
                assertFalse(fell && one.isOpen() && one.isOverdue(today), () -> "overdue " + one);
                assertFalse(known.isEmpty() && one.state() == Occurrence.State.SUSPENDED);
            }
            assertTrue(stored.values().stream().anyMatch(Occurrence::isOpen), "nothing is owed on " + today);
        }
        assertTrue(
                stored.values().stream().noneMatch(one -> one.state() == Occurrence.State.SUSPENDED),
                "nothing waits once it has ended");
    }

    /** Suspended again and again, met or not, by a host that looks on the days named and on some others. */
    @Property(seed = "20240511", tries = 300)
    void beforeTheDayNamedPlanningAgainChangesNothingWhateverWasSuspended(
            @ForAll("repeating") Cadence cadence, @ForAll("day") LocalDate begun, @ForAll Random random) {
        DutyRule.Owed plain = SamplePolicies.visit(cadence);
        Owing owing = Owing.of(
                new DutyRule.Owed(plain.kind(), cadence, plain.role(), plain.checklist(), false, random.nextInt(3) * 3),
                begun);
        owing.plan(begun);
        List<Suspensions.Suspension> times = new ArrayList<>();
        LocalDate today = begun;
        for (int step = 0; step < 12; step++) {
            LocalDate now = today;
            int last = times.size() - 1;
            boolean runs = last >= 0 && times.get(last).isRunning();
            switch (random.nextInt(3)) {
                case 0 -> owing.visit(now, now);
                case 1 -> {
                    if (!runs) {
                        Optional<LocalDate> expected = Optional.of(now.plusDays(random.nextInt(60)));
                        times.add(suspension(now, expected.filter(day -> random.nextBoolean()), false));
                    }
                }
                default -> {
                    if (runs) {
                        times.set(last, times.get(last).ended(now));
                    }
                }
            }
            owing.suspended(times).plan(now);
            LocalDate next = now.plusDays(1 + random.nextInt(50));
            LocalDate named = owing.changesAfter(now).orElse(next);
            assertTrue(named.isAfter(now));
            for (LocalDate day = now; day.isBefore(named) && !day.isAfter(next); day = day.plusDays(1)) {
                Planner.Plan again = owing.planned(day, Occurrence.Cause.FACT_CHANGED);
                assertEquals(List.of(), again.changed(), "on " + day + ", before " + named);
                assertEquals(owing.duty(), again.duty());
            }
            today = next;
        }
    }
}

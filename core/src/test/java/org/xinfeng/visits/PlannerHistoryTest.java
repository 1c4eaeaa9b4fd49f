package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Cadence.Way;
import org.xinfeng.visits.Occurrence.Cause;
import org.xinfeng.visits.Occurrence.State;

/** What holds whatever happens to a duty: days pass, visits are made and entered late, it ends and is owed again. */
class PlannerHistoryTest {

    private static final WorkCalendar UNTIL_2025 = WorkCalendar.of(List.of(NoticeYears.Y2024, NoticeYears.Y2025));

    /** Something that happens, with a number of days. */
    private record Event(What what, int days) {}

    private enum What {
        PASS,
        VISIT,
        END,
        BEGIN,
        PUBLISH
    }

    @Provide
    Arbitrary<Cadence> cadence() {
        return Arbitraries.of(
                Cadence.rolling(2, Unit.DAY),
                Cadence.rolling(2, Unit.WEEK),
                Cadence.rolling(1, Unit.MONTH),
                Cadence.rolling(3, Unit.MONTH),
                Cadence.calendar(1, Unit.WEEK),
                Cadence.calendar(1, Unit.MONTH),
                Cadence.calendar(3, Unit.MONTH),
                Cadence.once(14, Unit.DAY),
                Cadence.immediate());
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<What> what = Arbitraries.of(
                What.PASS, What.PASS, What.VISIT, What.VISIT, What.END, What.BEGIN, What.BEGIN, What.PUBLISH);
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(1, 20),
                Arbitraries.integers().between(1, 150));
        return Combinators.combine(what, days).as(Event::new).list().ofMaxSize(25);
    }

    private static final class History {
        final int grace;
        final int ahead;
        final Owing owing;
        final Set<LocalDate> visits = new HashSet<>();
        LocalDate today;
        WorkCalendar calendar = UNTIL_2025;
        boolean metInStint;

        History(Cadence cadence, LocalDate begun, int grace, int ahead) {
            this.grace = grace;
            this.ahead = ahead;
            DutyRule.Owed plain = SamplePolicies.visit(cadence);
            DutyRule.Owed owed =
                    new DutyRule.Owed(plain.kind(), cadence, plain.role(), plain.checklist(), false, grace);
            owing = Owing.of(owed, begun).with(calendar).ahead(ahead);
            today = begun;
            owing.plan(today);
        }

        void happens(Event event) {
            switch (event.what()) {
                case PASS -> {
                    today = today.plusDays(event.days());
                    owing.plan(today);
                }
                case VISIT -> {
                    LocalDate madeOn = today.minusDays(event.days());
                    if (owing.duty().isOpen()) {
                        visits.add(madeOn);
                        metInStint |= owing.visit(madeOn, today).isPresent();
                    }
                }
                case END -> {
                    if (owing.duty().isOpen()) {
                        owing.end(today, Cause.TIER_CHANGED);
                    }
                }
                case BEGIN -> {
                    if (!owing.duty().isOpen()) {
                        owing.begin(today);
                        metInStint = false;
                    }
                }
                case PUBLISH -> {
                    calendar = NoticeYears.calendar();
                    owing.with(calendar).plan(today);
                }
            }
        }

        Cadence cadence() {
            return owing.duty().owed().cadence();
        }
    }

    @Property(seed = "20240511", tries = 2500, shrinking = ShrinkingMode.BOUNDED)
    void whateverHappensNobodyIsMissedAndNothingIsDoubled(
            @ForAll("cadence") Cadence cadence,
            @ForAll("events") List<Event> events,
            @ForAll("start") LocalDate begun,
            @ForAll("grace") int grace,
            @ForAll("ahead") int ahead) {
        History history = new History(cadence, begun, grace, ahead);
        check(history);
        for (Event event : events) {
            Map<Integer, Occurrence> before = new HashMap<>();
            history.owing.all().forEach(one -> before.put(one.number(), one));
            history.happens(event);
            check(history);
            history.owing.all().forEach(now -> checkStep(before.get(now.number()), now, cadence));
        }
    }

    @Property(seed = "20240511", tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void beforeTheDayItNamesPlanningAgainChangesNothing(
            @ForAll("cadence") Cadence cadence,
            @ForAll("events") List<Event> events,
            @ForAll("start") LocalDate begun,
            @ForAll("grace") int grace,
            @ForAll("ahead") int ahead) {
        History history = new History(cadence, begun, grace, ahead);
        events.forEach(history::happens);
        LocalDate today = history.today;
        LocalDate named = history.owing.changesAfter(today).orElse(today.plusYears(1));
        assertTrue(named.isAfter(today));
        for (LocalDate day = today; history.owing.duty().isOpen() && day.isBefore(named); day = day.plusDays(1)) {
            Planner.Plan again = history.owing.planned(day, Cause.FACT_CHANGED);
            assertEquals(List.of(), again.changed(), "on " + day + ", before " + named);
            assertEquals(history.owing.duty(), again.duty());
        }
    }

    @Provide
    Arbitrary<LocalDate> start() {
        return Arbitraries.integers().between(0, 500).map(LocalDate.parse("2024-12-01")::plusDays);
    }

    @Provide
    Arbitrary<Integer> grace() {
        return Arbitraries.of(0, 0, 3);
    }

    @Provide
    Arbitrary<Integer> ahead() {
        return Arbitraries.of(40, 100);
    }

    private static void check(History history) {
        Planner.Plan again = history.owing.planned(history.today, Cause.FACT_CHANGED);
        assertEquals(List.of(), again.changed(), "planning again changes nothing");
        assertEquals(history.owing.duty(), again.duty());
        List<Occurrence> open = history.owing.open();
        if (!history.owing.duty().isOpen()) {
            assertTrue(open.isEmpty(), "what is not owed is not open");
            return;
        }
        assertEquals(open.size(), open.stream().map(Occurrence::due).distinct().count(), "each due day once");
        LocalDate horizon = history.today.plusDays(history.ahead);
        open.stream()
                .filter(one -> one.due().isAfter(horizon))
                .forEach(one -> assertTrue(
                        !one.opens().isAfter(history.today) || isFirst(one, open),
                        "after the horizon falls only what can be met now, or the first"));
        open.forEach(one -> checkDay(history, one));
        assertTrue(!open.isEmpty() || !history.cadence().repeats(), "there is always a next time");
        switch (history.cadence().way()) {
            case ROLLING ->
                assertTrue(
                        open.stream()
                                        .filter(one -> one.isOverdue(history.today))
                                        .count()
                                <= 1,
                        "overdue once");
            case CALENDAR -> checkPeriods(history);
            case ONCE, IMMEDIATE -> assertEquals(history.metInStint ? 0 : 1, open.size(), "owed until it is met");
        }
    }

    private static boolean isFirst(Occurrence one, List<Occurrence> open) {
        return open.stream().noneMatch(other -> other.due().isBefore(one.due()));
    }

    private static void checkDay(History history, Occurrence one) {
        assertFalse(one.due().isBefore(one.opens()));
        if (history.cadence().way() != Way.IMMEDIATE) {
            LocalDate worked =
                    history.calendar.estimatePreviousWorkday(one.due()).day();
            assertTrue(worked.equals(one.due()) || worked.isBefore(one.opens()), "due on a working day");
            boolean published = one.due().plusDays(15).getYear() <= (history.calendar == UNTIL_2025 ? 2025 : 2026);
            boolean unpublished = one.due().getYear() > (history.calendar == UNTIL_2025 ? 2025 : 2026);
            assertTrue(one.estimated() ? !published : !unpublished, () -> "flagged as an estimate: " + one);
        }
    }

    /** One for each period of the stint, and none open whose period has gone by. */
    private static void checkPeriods(History history) {
        Cadence cadence = history.cadence();
        Map<Integer, Occurrence> known =
                history.owing.all().stream().collect(Collectors.toMap(Occurrence::number, one -> one));
        Set<Integer> visited = history.visits.stream().map(cadence::periodOf).collect(Collectors.toSet());
        int first = cadence.periodOf(history.owing.duty().during().start());
        for (int period = first; period <= cadence.periodOf(history.today); period++) {
            Occurrence one = known.get(period);
            boolean over =
                    cadence.periodStart(period + 1).plusDays(history.grace - 1).isBefore(history.today);
            if (one == null || one.state() == State.WITHDRAWN) {
                assertTrue(visited.contains(period), "period from " + cadence.periodStart(period) + " is owed");
            } else {
                assertFalse(over && one.isOpen(), "gone by and still open");
                assertTrue(over || one.state() != State.MISSED, "missed before it went by");
            }
        }
    }

    /** What is closed stays as it is, but for a period that is owed again or was visited after all. */
    private static void checkStep(
            @org.jspecify.annotations.Nullable Occurrence before, Occurrence now, Cadence cadence) {
        if (before == null || before.isOpen() || before.equals(now)) {
            return;
        }
        boolean again = before.state() == State.WITHDRAWN && now.state() != State.DONE && now.state() != State.LATE;
        boolean afterAll =
                before.state() == State.MISSED && now.closure().orElseThrow().cause() == Cause.VISIT;
        assertTrue(cadence.way() == Way.CALENDAR && (again || afterAll), () -> before + " became " + now);
    }
}

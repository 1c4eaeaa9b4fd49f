package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.calendar.DueDay;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Planner;

/**
 * The days on which 50,000 cases fall due within a year, in the cadences that are shipped (every two weeks, every month, from the
 * 31st too, every second and third month), beside a loop over {@code java.time} that knows the same days off: the days alone, by
 * {@link Cadence} and {@link WorkCalendar}, and as the {@link Planner} plans them, each an occurrence with its id.
 *
 * <p>Not beside lib-recur, ical4j and the cron expressions of Quartz: they repeat days, but none of them goes back to the last
 * working day, which is a good part of the work here.
 */
final class VisitsDueDates {

    private static final double REACH = 2;
    private static final LocalDate LAST = Town.TODAY.plusYears(1);
    private static final VillageId VILLAGE = Town.village(0).id();

    private final Bench bench;
    private final WorkCalendar calendar = Town.policy().calendar();
    private final Planner planner = new Planner(calendar, Town.TODAY, LAST);
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    VisitsDueDates(Bench bench) {
        this.bench = bench;
        for (CalendarYear year : calendar.years()) {
            off.addAll(year.daysOff());
            madeUp.removeAll(year.daysOff());
            madeUp.addAll(year.makeUpDays());
            off.removeAll(year.makeUpDays());
        }
    }

    /** Gives the due days of a duty, the earliest first. */
    private interface Way<T> {

        List<T> days(Duty duty);
    }

    List<Figure> measure() throws IOException {
        List<Duty> duties = duties(bench.size(50_000, 500));
        long dates = 0;
        for (Duty duty : duties) {
            List<LocalDate> expected = bare(duty);
            dates += expected.size();
            WrongAnswerException.check(
                    "the due days of " + duty.id().value(),
                    expected,
                    cadence(duty).stream().map(DueDay::day).toList());
            WrongAnswerException.check(
                    "the days planned of " + duty.id().value(),
                    expected,
                    planned(duty).stream().map(Occurrence::due).toList());
        }
        long all = dates;
        bench.say("visits.due.dates: %d dates of %d duties", all, duties.size());
        Sample ratio = new Sample();
        Sample planned = new Sample();
        bench.rounds("visits.due.dates", 3, round -> {
            double plain = nanos(duties, this::bare, all);
            double ours = nanos(duties, this::cadence, all);
            double occurrences = nanos(duties, this::planned, all);
            bench.say("  ns a date: java.time %.0f, library %.0f, as occurrences %.0f", plain, ours, occurrences);
            if (round >= 0) {
                ratio.add(ours / plain);
                planned.add(occurrences / plain);
            }
        });
        return List.of(
                Figure.atMost("visits.due.dates", ratio.median(), "x-loop", REACH),
                Figure.atMost("visits.due.dates.planned", planned.median(), "x-loop", REACH));
    }

    private static <T> double nanos(List<Duty> duties, Way<T> way, long expected) {
        long count = 0;
        long begin = System.nanoTime();
        for (Duty duty : duties) {
            count += way.days(duty).size();
        }
        double nanos = (double) (System.nanoTime() - begin) / expected;
        WrongAnswerException.check("the number of due days", expected, count);
        return nanos;
    }

    /** The days by the cadence and the calendar of the library. */
    private List<DueDay> cadence(Duty duty) {
        List<DueDay> days = new ArrayList<>();
        Cadence cadence = duty.owed().cadence();
        for (int k = 1; ; k++) {
            LocalDate next = cadence.after(duty.anchor(), k);
            if (k > 1 && next.isAfter(LAST)) {
                return days;
            }
            DueDay due = calendar.estimatePreviousWorkday(next);
            if (k == 1 || due.day().isAfter(Town.TODAY)) {
                days.add(due);
            }
        }
    }

    private List<Occurrence> planned(Duty duty) {
        return planner.plan(duty, List.of(), VILLAGE, 0, Occurrence.Cause.REPLANNED)
                .changed();
    }

    /** The days as somebody would write the loop who needs only them. */
    private List<LocalDate> bare(Duty duty) {
        int count = duty.owed().cadence().count();
        boolean weeks = duty.owed().cadence().unit() == Cadence.Unit.WEEK;
        List<LocalDate> days = new ArrayList<>();
        LocalDate next = duty.anchor();
        for (int k = 1; ; k++) {
            next = weeks
                    ? duty.anchor().plusWeeks((long) count * k)
                    : duty.anchor().plusMonths((long) count * k);
            if (k > 1 && next.isAfter(LAST)) {
                return days;
            }
            LocalDate due = next;
            while (isOff(due)) {
                due = due.minusDays(1);
            }
            if (k == 1 || due.isAfter(Town.TODAY)) {
                days.add(due);
            }
        }
    }

    private boolean isOff(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return weekend ? !madeUp.contains(day) : off.contains(day);
    }

    /** Of eight cases four are owed a visit each two weeks and one each quarter, two one each month and each second, and so on. */
    private static List<Duty> duties(int cases) {
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            int kind = i % 8;
            if (kind < 4) {
                duties.add(duty(i, 2, Cadence.Unit.WEEK));
                duties.add(duty(i, 3, Cadence.Unit.MONTH));
            }
            if (kind >= 4 && kind < 7) {
                duties.add(duty(i, 1, Cadence.Unit.MONTH));
            }
            if (kind == 4 || kind == 5 || kind == 7) {
                duties.add(duty(i, 2, Cadence.Unit.MONTH));
            }
        }
        return duties;
    }

    /** Begun within the fortnight before, or for each third case that is owed by months on the 31st. */
    private static Duty duty(int i, int count, Cadence.Unit unit) {
        boolean on31st = unit == Cadence.Unit.MONTH && i % 3 == 0;
        LocalDate begun = on31st ? LocalDate.of(2026, 1, 31) : Town.TODAY.minusDays(i % 14);
        String rule = "bench." + count + unit;
        return new Duty(
                Duty.idOf(Caseload.resident(i), rule),
                Caseload.resident(i),
                new Duty.RuleRef(rule),
                new DutyRule.Owed(
                        DutyKind.HOME_VISIT,
                        Cadence.rolling(count, unit),
                        Role.SOCIAL_WORKER,
                        Optional.empty(),
                        false,
                        0),
                DateRange.ofUnboundedEnd(begun),
                begun,
                List.of(new Duty.Reason(
                        Category.of("child.in-difficulty"),
                        Optional.empty(),
                        new Duty.SourceRef("bench"),
                        true,
                        false,
                        false)),
                1,
                Optional.empty());
    }
}

package org.xinfeng.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days over the years whose holiday notice is known.
 *
 * <p>A day is worked if a notice makes it up, or if it is from Monday to Friday and no notice takes it off. Where two
 * notices speak of the same day of December, the later one holds. The start of a count is not counted: due is the
 * <i>n</i>-th working day after it.
 *
 * <p>Two families of methods, and no silent third: the exact ones throw {@link UnpublishedYearException} as soon as they
 * would have to look at a day of a year that is not published; the ones named {@code estimate…} go on with Monday to
 * Friday and flag the answer. Not a calendar of visits: cycles belong to the duties.
 */
public final class WorkCalendar {

    /** Most working days that can be added at once, about forty years. */
    public static final int MAX_WORKDAYS = 10_000;

    /** Longest period that can be counted, so that a mistyped year fails instead of running long. */
    private static final int MAX_DAYS = 2 * MAX_WORKDAYS;

    /** So many years behind the last published one are in the table too, for plans reach into them. */
    private static final int YEARS_AHEAD = 2;

    private final List<CalendarYear> years;
    private final Map<Integer, CalendarYear> byYear;

    /** The first year that has its worked days in the table: a notice may speak of the December before its year. */
    private final int first;

    private final WorkedDays[] table;

    /** The worked days of a year, as far as is known: a number for each month, with a bit for each day. */
    private record WorkedDays(boolean published, int[] months) {}

    private WorkCalendar(List<CalendarYear> years) {
        this.years = years.stream()
                .sorted(Comparator.comparingInt(CalendarYear::year))
                .toList();
        Map<Integer, CalendarYear> published = new HashMap<>();
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (CalendarYear year : this.years) {
            if (published.put(year.year(), year) != null) {
                throw new IllegalArgumentException("the year " + year.year() + " is there twice");
            }
            for (LocalDate day : year.makeUpDays()) {
                // only a day of the December before can be from Monday to Friday, and then its own year must have it
                // off
                if (CalendarYear.isWeekday(day)
                        && published.containsKey(day.getYear())
                        && !Boolean.FALSE.equals(days.get(day))) {
                    throw CalendarYear.worked(year.year(), day);
                }
            }
            year.daysOff().forEach(day -> days.put(day, false));
            year.makeUpDays().forEach(day -> days.put(day, true));
        }
        this.byYear = Map.copyOf(published);
        this.first = this.years.isEmpty() ? 0 : this.years.get(0).year() - 1;
        int last = this.years.isEmpty()
                ? -1
                : this.years.get(this.years.size() - 1).year() + YEARS_AHEAD;
        this.table = IntStream.rangeClosed(first, last)
                .mapToObj(year -> workedDays(year, days))
                .toArray(WorkedDays[]::new);
    }

    private WorkedDays workedDays(int year, Map<LocalDate, Boolean> settled) {
        int[] months = new int[12];
        LocalDate begin = LocalDate.of(year, 1, 1);
        for (int i = 0; i < begin.lengthOfYear(); i++) {
            LocalDate day = begin.plusDays(i);
            if (settled.getOrDefault(day, CalendarYear.isWeekday(day))) {
                months[day.getMonthValue() - 1] |= 1 << day.getDayOfMonth();
            }
        }
        return new WorkedDays(byYear.containsKey(year), months);
    }

    /**
     * A calendar of these years, in any order and with gaps if need be. Without years, everything is an estimate.
     *
     * @throws IllegalArgumentException if a year is there twice, or a notice makes up a day of the December before that
     *     is worked anyway
     */
    public static WorkCalendar of(List<CalendarYear> years) {
        return new WorkCalendar(List.copyOf(years));
    }

    /** The years that are published, in order. */
    public List<CalendarYear> years() {
        return years;
    }

    /** What the notice of a year says, if it is published. */
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** Whether the notice of the year is known. Its December may still be changed by the notice of the next year. */
    public boolean isPublished(int year) {
        return byYear.containsKey(year);
    }

    /** @throws UnpublishedYearException if the year of the day is not published */
    public boolean isWorkday(LocalDate day) {
        return new Walk(true).works(day);
    }

    /**
     * The {@code n}-th working day after {@code start}, or {@code start} itself if {@code n} is 0.
     *
     * @throws UnpublishedYearException if a day after {@code start} and not after the answer lies in a year that is not
     *     published
     * @throws IllegalArgumentException if {@code n} is negative or more than {@link #MAX_WORKDAYS}
     */
    public LocalDate plusWorkdays(LocalDate start, int n) {
        return new Walk(true).plus(start, n);
    }

    /**
     * That day if it is a working day, else the next one.
     *
     * @throws UnpublishedYearException if a day that had to be looked at lies in a year that is not published
     */
    public LocalDate nextWorkday(LocalDate day) {
        return new Walk(true).first(day, 1);
    }

    /**
     * That day if it is a working day, else the one before.
     *
     * @throws UnpublishedYearException if a day that had to be looked at lies in a year that is not published
     */
    public LocalDate previousWorkday(LocalDate day) {
        return new Walk(true).first(day, -1);
    }

    /**
     * How many working days lie after {@code start} and not after {@code end}.
     *
     * @throws UnpublishedYearException if one of those days lies in a year that is not published
     * @throws IllegalArgumentException if {@code end} is before {@code start}, or more than 20,000 days
     *     after it
     */
    public int workdaysBetween(LocalDate start, LocalDate end) {
        return new Walk(true).count(start, end);
    }

    /** As {@link #plusWorkdays}, but goes on through years that are not published and says so. */
    public DueDay estimatePlusWorkdays(LocalDate start, int n) {
        Walk walk = new Walk(false);
        LocalDate due = walk.plus(start, n);
        return new DueDay(due, walk.guessed);
    }

    /** As {@link #nextWorkday}, but goes on through years that are not published and says so. */
    public DueDay estimateNextWorkday(LocalDate day) {
        Walk walk = new Walk(false);
        LocalDate next = walk.first(day, 1);
        return new DueDay(next, walk.guessed);
    }

    /** As {@link #previousWorkday}, but goes on through years that are not published and says so. */
    public DueDay estimatePreviousWorkday(LocalDate day) {
        Walk walk = new Walk(false);
        LocalDate previous = walk.first(day, -1);
        return new DueDay(previous, walk.guessed);
    }

    /** As {@link #workdaysBetween}, but goes on through years that are not published and says so. */
    public WorkdayCount estimateWorkdaysBetween(LocalDate start, LocalDate end) {
        Walk walk = new Walk(false);
        int days = walk.count(start, end);
        return new WorkdayCount(days, walk.guessed);
    }

    /** Two calendars are equal if the same years say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar calendar && years.equals(calendar.years);
    }

    @Override
    public int hashCode() {
        return years.hashCode();
    }

    /** The years only. */
    @Override
    public String toString() {
        List<Integer> published = new ArrayList<>();
        years.forEach(year -> published.add(year.year()));
        return "WorkCalendar" + published;
    }

    /** One count over the days; remembers whether it had to guess, or refuses to if it is exact. */
    private final class Walk {

        private final boolean exact;
        private boolean guessed;

        Walk(boolean exact) {
            this.exact = exact;
        }

        boolean works(LocalDate day) {
            int at = day.getYear() - first;
            WorkedDays year = at >= 0 && at < table.length ? table[at] : null;
            if (year == null || !year.published()) {
                if (exact) {
                    throw new UnpublishedYearException(day);
                }
                guessed = true;
            }
            return year == null
                    ? CalendarYear.isWeekday(day)
                    : (year.months()[day.getMonthValue() - 1] >>> day.getDayOfMonth() & 1) != 0;
        }

        LocalDate first(LocalDate from, int step) {
            LocalDate day = from;
            while (!works(day)) {
                day = day.plusDays(step);
            }
            return day;
        }

        LocalDate plus(LocalDate start, int n) {
            if (n < 0 || n > MAX_WORKDAYS) {
                throw new IllegalArgumentException("n must be from 0 to " + MAX_WORKDAYS + " but is " + n);
            }
            LocalDate day = start;
            for (int i = 0; i < n; i++) {
                day = first(day.plusDays(1), 1);
            }
            return day;
        }

        int count(LocalDate start, LocalDate end) {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("end " + end + " must not be before start " + start);
            }
            if (end.toEpochDay() - start.toEpochDay() > MAX_DAYS) {
                throw new IllegalArgumentException(
                        "end " + end + " must be at most " + MAX_DAYS + " days after start " + start);
            }
            int count = 0;
            for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                count += works(day) ? 1 : 0;
            }
            return count;
        }
    }
}

package org.xinfeng.monitoring.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The residents in the order of their birth dates, those of one day side by side, each with a mark of the characters of his
 * name. Whoever was born near a day is found by going along some eighty days; a look at the marks rules out whose name is
 * another before anything of him is read.
 */
final class BirthDays {

    private static final int MONTHS = 16;
    private static final int DAYS = 32;
    private static final int[] NONE = {};

    private final int firstYear;
    /** Where the residents of a day begin, by {@link #slot}. */
    private final int[] starts;

    private final int[] positions;
    private final long[] marks;

    /** @param names of the people, as they are compared */
    BirthDays(List<KnownPerson> people, int[][] names) {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        int size = 0;
        for (KnownPerson person : people) {
            if (person.birth().isPresent()) {
                from = Math.min(from, person.birth().get().getYear());
                to = Math.max(to, person.birth().get().getYear());
                size++;
            }
        }
        firstYear = from;
        starts = size == 0 ? NONE : new int[(to - from + 1) * MONTHS * DAYS + 1];
        positions = new int[size];
        marks = new long[size];
        for (KnownPerson person : people) {
            person.birth().ifPresent(day -> starts[slot(MatchScore.digits(day)) + 1]++);
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        for (int i = 0; i < people.size(); i++) {
            Optional<LocalDate> birth = people.get(i).birth();
            if (birth.isPresent()) {
                int place = next[slot(MatchScore.digits(birth.get()))]++;
                positions[place] = i;
                marks[place] = mark(names[i]);
            }
        }
    }

    /** The slot of a date given as yyyymmdd, or a negative number if there is no such day or nobody was born in that year. */
    private int slot(int digits) {
        int year = digits / 10_000 - firstYear;
        int month = digits / 100 % 100;
        int day = digits % 100;
        int slot = (year * MONTHS + month) * DAYS + day;
        return year < 0 || month < 1 || month > 12 || day < 1 || day >= DAYS || slot + 1 >= starts.length ? -1 : slot;
    }

    /** The first of those born on a day given as yyyymmdd. */
    int first(int digits) {
        int slot = slot(digits);
        return slot < 0 ? 0 : starts[slot];
    }

    /** Behind the last of those born on a day. */
    int end(int digits) {
        int slot = slot(digits);
        return slot < 0 ? 0 : starts[slot + 1];
    }

    int position(int place) {
        return positions[place];
    }

    /** Whether the name of somebody may be the same as one of this mark, but for one character at most. */
    boolean mayBeNamed(int place, long mark) {
        return mayBeNear(marks[place], mark);
    }

    static boolean mayBeNear(long one, long other) {
        return Long.bitCount(one & other) >= Math.min(Long.bitCount(one), Long.bitCount(other)) - 1;
    }

    /** A bit for each character of a name. */
    static long mark(int[] name) {
        long mark = 0;
        for (int character : name) {
            mark |= 1L << (Blocks.mixed(character) >>> 26);
        }
        return mark;
    }
}

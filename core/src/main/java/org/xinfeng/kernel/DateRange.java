package org.xinfeng.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A period of whole days: from {@code start} inclusive to {@code end} exclusive, or without end.
 *
 * <p>Never empty. {@link #parse} reads what {@link #toString} writes, such as {@code 2024-01-01/2025-01-01} and
 * {@code 2024-01-01/..}.
 *
 * @param start the first day
 * @param end the day after the last day, or empty if the period has no end
 */
public record DateRange(LocalDate start, Optional<LocalDate> end) {

    private static final String UNBOUNDED = "..";

    /** @throws IllegalArgumentException if {@code end} is not after {@code start} */
    public DateRange {
        if (end.isPresent() && !end.get().isAfter(start)) {
            throw new IllegalArgumentException("end " + end.get() + " must be after start " + start);
        }
    }

    /** From {@code start} inclusive to {@code end} exclusive. */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, Optional.of(end));
    }

    /** From {@code first} to {@code last}, both inclusive. */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return new DateRange(first, Optional.of(last.plusDays(1)));
    }

    /** From {@code start} on, without end. */
    public static DateRange ofUnboundedEnd(LocalDate start) {
        return new DateRange(start, Optional.empty());
    }

    /** Reads what {@link #toString} writes. */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "a period is written start/end, such as 2024-01-01/2025-01-01 or 2024-01-01/..");
        }
        try {
            LocalDate start = LocalDate.parse(text.substring(0, slash));
            String end = text.substring(slash + 1);
            return end.equals(UNBOUNDED) ? ofUnboundedEnd(start) : of(start, LocalDate.parse(end));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a period is written start/end with ISO dates", e);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end.isEmpty() || day.isBefore(end.get()));
    }

    /** Whether some day is in both. */
    public boolean overlaps(DateRange other) {
        return (end.isEmpty() || other.start.isBefore(end.get()))
                && (other.end.isEmpty() || start.isBefore(other.end.get()));
    }

    /** The days in both, if any. */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = start.isAfter(other.start) ? start : other.start;
        Optional<LocalDate> to;
        if (end.isEmpty()) {
            to = other.end;
        } else if (other.end.isEmpty() || end.get().isBefore(other.end.get())) {
            to = end;
        } else {
            to = other.end;
        }
        return Optional.of(new DateRange(from, to));
    }

    /** Whether every day of {@code other} is in this. */
    public boolean encloses(DateRange other) {
        return !other.start.isBefore(start)
                && (end.isEmpty() || other.end.isPresent() && !other.end.get().isAfter(end.get()));
    }

    /**
     * The same period, ended on {@code lastDay}.
     *
     * @throws IllegalArgumentException if {@code lastDay} is before the start
     */
    public DateRange endedOn(LocalDate lastDay) {
        return ofClosed(start, lastDay);
    }

    /** The last day, if the period has an end. */
    public Optional<LocalDate> lastDay() {
        return end.map(day -> day.minusDays(1));
    }

    /** Whether the period ends before {@code day}. */
    public boolean isOverBy(LocalDate day) {
        return end.isPresent() && !end.get().isAfter(day);
    }

    @Override
    public String toString() {
        return start + "/" + end.map(LocalDate::toString).orElse(UNBOUNDED);
    }
}

package org.xinfeng.storage.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Versioned;

/** A scan that sorts, and does so wrongly if that is the {@link Fault}. */
final class NaiveScan<I extends Code, T> {

    /** A record and its place. */
    private record Placed<T>(List<Object> place, Versioned<T> record) {}

    private final NaiveUnit unit;
    private final Kind<I, T> kind;
    private final Index<T> index;

    NaiveScan(NaiveUnit unit, Kind<I, T> kind, Index<T> index) {
        this.unit = unit;
        this.kind = kind;
        this.index = index;
    }

    List<Versioned<T>> over(List<Versioned<T>> records, Prefix prefix, @Nullable Cursor after, int limit) {
        List<Placed<T>> placed = new ArrayList<>();
        for (Versioned<T> record : records) {
            List<Object> place = place(record.value());
            if (place != null) {
                placed.add(new Placed<>(place, record));
            }
        }
        placed.sort((a, b) -> compare(a.place(), b.place()));
        if (unit.writing() && unit.is(Fault.SCANS_OWN_PUTS_LAST)) {
            placed.sort(Comparator.comparing(one -> one.record().revision() == unit.revision()));
        }
        if (unit.is(Fault.ADDS_ONE_TO_THE_LIMIT) && limit + 1 < 0) {
            return List.of();
        }
        if (unit.is(Fault.CURSOR_IS_A_ROW_NUMBER)) {
            List<List<Object>> rows = placed.stream()
                    .map(Placed::place)
                    .filter(place -> begins(place, prefix.values()))
                    .toList();
            int row = unit.row(kind.code() + index.code() + prefix.values(), rows, after);
            if (row >= 0) {
                return placed.stream()
                        .filter(one -> begins(one.place(), prefix.values()))
                        .skip(row)
                        .limit(limit)
                        .map(Placed::record)
                        .toList();
            }
        }
        List<Versioned<T>> found = new ArrayList<>();
        boolean known = after == null
                || after.position().size() <= index.columns().size()
                || placed.stream().anyMatch(one -> one.place().equals(after.position()));
        int left = unit.is(Fault.SCANS_A_THOUSAND_AT_MOST) ? Math.min(limit, 1_000) : limit;
        for (Placed<T> one : placed) {
            if (left == 0 && !unit.is(Fault.IGNORES_THE_LIMIT)) {
                break;
            }
            boolean skipsPrefix = after != null && unit.is(Fault.CURSOR_REPLACES_THE_PREFIX);
            boolean fits = (skipsPrefix || begins(one.place(), prefix.values()))
                    && (after == null
                            || !known && unit.is(Fault.CURSOR_NEEDS_ITS_RECORD)
                            || behind(one.place(), after.position()));
            if (fits) {
                found.add(one.record());
            }
            if (fits || unit.is(Fault.LIMITS_BEFORE_IT_FILTERS)) {
                left--;
            }
        }
        return found;
    }

    private @Nullable List<Object> place(T value) {
        List<Object> place = kind.position(index, value);
        if (place != null || !unit.is(Fault.INDEXES_WHAT_IS_ABSENT)) {
            return place;
        }
        Row row = kind.shape().apart(value);
        List<Object> filled = new ArrayList<>();
        for (String column : index.columns()) {
            Object cell = row.cell(kind.shape().table().position(column));
            boolean code = column.equals("holder");
            filled.add(cell != null ? cell : code ? "!" : LocalDate.of(1, 1, 1));
        }
        filled.add(kind.id().apply(value).value());
        return filled;
    }

    private boolean begins(List<Object> place, List<Object> prefix) {
        if (unit.is(Fault.MATCHES_PREFIXES_BY_LETTERS)) {
            return place.subList(0, prefix.size())
                    .toString()
                    .replace("]", "")
                    .startsWith(prefix.toString().replace("]", ""));
        }
        for (int i = 0; i < prefix.size(); i++) {
            if (!matches(place.get(i), prefix.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(Object value, Object asked) {
        return switch (unit.fault()) {
            case MATCHES_CODES_AS_PATTERNS ->
                value instanceof String code ? like(code, (String) asked) : value.equals(asked);
            case MATCHES_CODES_WITHOUT_CASE ->
                value instanceof String code ? code.equalsIgnoreCase((String) asked) : value.equals(asked);
            case LOOKS_FOR_NUMBERS_AS_DOUBLES ->
                value instanceof Long number ? (double) number == (double) (Long) asked : value.equals(asked);
            case LOOKS_FOR_DAYS_IN_THE_JULIAN_CALENDAR ->
                value instanceof LocalDate day
                        ? inCalendar(day).equals(inCalendar((LocalDate) asked))
                        : value.equals(asked);
            case LOOKS_FOR_INSTANTS_IN_LOCAL_TIME ->
                value instanceof Instant at
                        ? NaiveCommits.inLocalTime(at).equals(NaiveCommits.inLocalTime((Instant) asked))
                        : value.equals(asked);
            default -> value.equals(asked);
        };
    }

    /** A day as a calendar keeps it in which ten days of 1582 do not exist. */
    private static LocalDate inCalendar(LocalDate day) {
        boolean gone = day.isAfter(LocalDate.of(1582, 10, 4)) && day.isBefore(LocalDate.of(1582, 10, 15));
        return gone ? day.plusDays(10) : day;
    }

    /** Whether a text is like a pattern, as databases understand it. */
    static boolean like(String text, String pattern) {
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(c == '_' ? "." : c == '%' ? ".*" : Pattern.quote(String.valueOf(c)));
        }
        return text.matches(regex.toString());
    }

    private boolean behind(List<Object> place, List<Object> cursor) {
        int order = compare(place.subList(0, cursor.size()), cursor);
        boolean full = cursor.size() > index.columns().size();
        if (full && !index.columns().isEmpty() && unit.is(Fault.CURSOR_BREAKS_ON_EQUAL_KEYS)) {
            int columns = index.columns().size();
            return compare(place.subList(0, columns), cursor.subList(0, columns)) > 0;
        }
        if (full) {
            return order > 0 || order == 0 && unit.is(Fault.CURSOR_INCLUDES_ITS_RECORD);
        }
        return order > 0 || order == 0 && !unit.is(Fault.SHORT_CURSOR_SKIPS_ITS_VALUES);
    }

    private int compare(List<Object> a, List<Object> b) {
        for (int i = 0; i < a.size(); i++) {
            boolean id = i == index.columns().size();
            if (i > 0 && !id && unit.is(Fault.ORDERS_BY_THE_FIRST_COLUMN)) {
                continue;
            }
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return id && i > 0 && unit.is(Fault.ORDERS_TIES_BACKWARDS) ? -order : order;
            }
        }
        return 0;
    }

    private int compare(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            if (unit.is(Fault.ORDERS_NUMBERS_AS_TEXT)) {
                return x.toString().compareTo(y.toString());
            }
            return unit.is(Fault.ORDERS_NUMBERS_UNSIGNED) ? Long.compareUnsigned(x, y) : Long.compare(x, y);
        }
        if (a instanceof LocalDate x && b instanceof LocalDate y) {
            return unit.is(Fault.ORDERS_DAYS_UNSIGNED)
                    ? Long.compareUnsigned(x.toEpochDay(), y.toEpochDay())
                    : x.compareTo(y);
        }
        if (a instanceof Instant x && b instanceof Instant y) {
            return unit.is(Fault.ORDERS_INSTANTS_BY_SECONDS)
                    ? Long.compare(x.getEpochSecond(), y.getEpochSecond())
                    : x.compareTo(y);
        }
        String x = (String) a;
        String y = (String) b;
        if (unit.is(Fault.ORDERS_CODES_WITHOUT_CASE)) {
            int order = x.toLowerCase(Locale.ROOT).compareTo(y.toLowerCase(Locale.ROOT));
            return order != 0 ? order : x.compareTo(y);
        }
        return x.compareTo(y);
    }
}

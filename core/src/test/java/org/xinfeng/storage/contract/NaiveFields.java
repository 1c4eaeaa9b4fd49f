package org.xinfeng.storage.contract;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the fields of a record, and spoils them if that is the {@link Fault}. */
final class NaiveFields {

    private final NaiveUnit unit;

    NaiveFields(NaiveUnit unit) {
        this.unit = unit;
    }

    Map<String, @Nullable Object> keep(Map<String, @Nullable Object> fields) {
        return keep(fields, false);
    }

    private Map<String, @Nullable Object> keep(Map<String, @Nullable Object> fields, boolean inner) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.indexOf('.') != name.lastIndexOf('.') && unit.is(Fault.LOSES_RECORDS_TWO_DEEP)) {
                return;
            }
            kept.put(name, value instanceof List<?> list ? list(list, inner) : value(name, value));
        });
        if (unit.is(Fault.TURNS_ABSENT_INTO_ZERO) && fields.containsKey("big")) {
            kept.putIfAbsent("otherBig", 0L);
        }
        if (unit.is(Fault.TURNS_ABSENT_INTO_ZERO) && fields.containsKey("number") && fields.containsKey("at")) {
            kept.putIfAbsent("due", LocalDate.EPOCH);
        }
        return kept;
    }

    private List<Object> list(List<?> elements, boolean inner) {
        List<Object> kept = new ArrayList<>();
        for (Object element : elements) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            ((Map<?, ?>) element).forEach((name, value) -> fields.put((String) name, value));
            kept.add(keep(fields, true));
        }
        if (unit.is(Fault.SORTS_LISTS)) {
            kept.sort(Comparator.comparing(Object::toString));
        }
        if (inner && unit.is(Fault.REVERSES_INNER_LISTS)) {
            Collections.reverse(kept);
        }
        if (unit.is(Fault.CUTS_LONG_LISTS) && kept.size() > 256) {
            return kept.subList(0, 256);
        }
        return unit.is(Fault.LOSES_LISTS_OF_ONE) && kept.size() == 1 ? List.of() : kept;
    }

    private @Nullable Object value(String name, @Nullable Object value) {
        if (value instanceof String text && !name.equals("id")) {
            return text(text);
        }
        if (value instanceof Instant at && unit.is(Fault.CUTS_INSTANTS_TO_MILLISECONDS)) {
            return at.truncatedTo(ChronoUnit.MILLIS);
        }
        if (value instanceof LocalDate day && unit.is(Fault.SHIFTS_JULIAN_DAYS) && day.getYear() < 1583) {
            return day.plusDays(10);
        }
        if (value instanceof Long number && unit.is(Fault.KEEPS_NUMBERS_AS_DOUBLES)) {
            return (long) (double) number;
        }
        return value;
    }

    private String text(String text) {
        if (unit.is(Fault.TRIMS_TEXT)) {
            return text.strip();
        }
        if (unit.is(Fault.KEEPS_TEXT_WITHOUT_SUPPLEMENTARY_HAN)) {
            return text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?");
        }
        if (unit.is(Fault.TURNS_LINE_ENDS_INTO_ONE)) {
            return text.replaceAll("\\R", "\n");
        }
        if (unit.is(Fault.DOUBLES_QUOTES)) {
            return text.replace("'", "''");
        }
        if (unit.is(Fault.NORMALISES_TEXT)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        return unit.is(Fault.CUTS_LONG_TEXT) && text.length() > 2_000 ? text.substring(0, 2_000) : text;
    }

    /** Adds what lists held before behind what they hold now. */
    void addFormerLists(Map<String, @Nullable Object> kept, Map<String, @Nullable Object> before) {
        before.forEach((name, value) -> {
            if (value instanceof List<?> former && kept.get(name) instanceof List<?> now) {
                List<Object> both = new ArrayList<>(now);
                both.addAll(former);
                kept.put(name, both);
            }
        });
    }
}

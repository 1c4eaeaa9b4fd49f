package org.xinfeng.storage.contract;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final NaiveUnit unit;

    NaiveFields(NaiveUnit unit) {
        this.unit = unit;
    }

    Map<String, @Nullable Object> keep(Map<String, @Nullable Object> fields) {
        return keep(fields, 0);
    }

    private Map<String, @Nullable Object> keep(Map<String, @Nullable Object> fields, int depth) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.indexOf('.') != name.lastIndexOf('.') && unit.is(Fault.LOSES_RECORDS_TWO_DEEP)) {
                return;
            }
            boolean lost = name.contains(".") && unit.is(Fault.LOSES_LISTS_IN_RECORDS);
            kept.put(name, value instanceof List<?> list ? list(lost ? List.of() : list, depth) : value(name, value));
        });
        if (unit.is(Fault.TURNS_ABSENT_INTO_ZERO) && fields.containsKey("big")) {
            kept.putIfAbsent("otherBig", 0L);
        }
        if (unit.is(Fault.TURNS_ABSENT_INTO_ZERO) && fields.containsKey("number") && fields.containsKey("at")) {
            kept.putIfAbsent("due", LocalDate.EPOCH);
        }
        return kept;
    }

    private List<Object> list(List<?> elements, int depth) {
        List<Object> kept = new ArrayList<>();
        if (depth > 1 && unit.is(Fault.LOSES_LISTS_THREE_DEEP)) {
            return kept;
        }
        for (Object element : elements) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            ((Map<?, ?>) element).forEach((name, value) -> fields.put((String) name, value));
            kept.add(keep(fields, depth + 1));
        }
        if (unit.is(Fault.SORTS_LISTS)) {
            kept.sort(Comparator.comparing(Object::toString));
        }
        if (depth > 0 && unit.is(Fault.REVERSES_INNER_LISTS)) {
            Collections.reverse(kept);
        }
        if (unit.is(Fault.CUTS_LONG_LISTS) && kept.size() > 256) {
            return kept.subList(0, 256);
        }
        if (unit.is(Fault.CUTS_LISTS_OF_A_THOUSAND) && kept.size() > 1_000) {
            return kept.subList(0, 1_000);
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
        if (value instanceof Instant at && unit.is(Fault.APPLIES_A_TIME_ZONE_TWICE)) {
            return at.atZone(SHANGHAI).toLocalDateTime().toInstant(ZoneOffset.ofHours(8));
        }
        if (value instanceof Instant at && unit.is(Fault.KEEPS_INSTANTS_AS_LOCAL_TIME)) {
            return NaiveCommits.inLocalTime(at);
        }
        if (value instanceof LocalDate day && unit.is(Fault.KEEPS_DAYS_AS_MIDNIGHTS)) {
            return day.atStartOfDay(SHANGHAI)
                    .withZoneSameInstant(ZoneOffset.ofHours(8))
                    .toLocalDate();
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
        if (unit.is(Fault.DROPS_JOINERS)) {
            return text.replaceAll("\\p{Cf}", "");
        }
        if (unit.is(Fault.TURNS_BLANKS_INTO_ONE)) {
            return text.replaceAll("[\\s\u00A0\u3000]+", " ");
        }
        return unit.is(Fault.CUTS_LONG_TEXT) && text.length() > 2_000 ? text.substring(0, 2_000) : text;
    }

    /** Adds what lists held before behind what they hold now. */
    void addFormerLists(Map<String, @Nullable Object> kept, Map<String, @Nullable Object> before, boolean ofThisUnit) {
        before.forEach((name, value) -> {
            if (value instanceof List<?> former && kept.get(name) instanceof List<?> now) {
                List<Object> both = new ArrayList<>(now);
                if (unit.is(Fault.KEEPS_FORMER_LISTS)
                        || unit.is(Fault.DOUBLES_LISTS_PUT_TWICE) && ofThisUnit
                        || unit.is(Fault.KEEPS_LISTS_THAT_WERE_EMPTIED) && now.isEmpty()) {
                    both.addAll(former);
                } else if (unit.is(Fault.KEEPS_THE_TAIL_OF_A_LONGER_LIST) && former.size() > now.size()) {
                    both.addAll(former.subList(now.size(), former.size()));
                }
                kept.put(name, both);
            }
        });
    }

    /** The fields of one record with the lists of another. */
    static Map<String, @Nullable Object> withLists(
            Map<String, @Nullable Object> fields, Map<String, @Nullable Object> other) {
        Map<String, @Nullable Object> mixed = new LinkedHashMap<>(fields);
        mixed.replaceAll((name, value) -> value instanceof List<?> ? other.get(name) : value);
        return mixed;
    }
}

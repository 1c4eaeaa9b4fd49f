package org.xinfeng.storage.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Code;

/** Values of which storages are known to lose something, because of a collation, a pattern, a calendar or a time zone. */
final class EdgeValues {

    private EdgeValues() {}

    /** Every character alone, what looks like a language, and the longest. */
    static final List<String> CODES = codes();

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (char c = '!'; c <= '~'; c++) {
            codes.add(String.valueOf(c));
        }
        codes.addAll(List.of("ab", "Ab", "aB", "AB", "a_", "a%", "%%", "__", "''", "\\'", "\\\\", "--", "/*", "';--"));
        codes.addAll(
                List.of("${a}", "a,b", "a;b", "a|b", "[a,b]", ".*", "^a$", "[a-z]", "(?i)a", "\\d", "\"a\"", "\\n"));
        codes.addAll(
                List.of("null", "NULL", "true", "00", "-0", "+1", "1e3", "0x1", "1.0", "NaN", "a:b", "a/b", "&amp;"));
        StringBuilder all = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            all.append(c);
        }
        codes.add(all.substring(0, Code.MAX_LENGTH));
        codes.add(all.substring(all.length() - Code.MAX_LENGTH));
        codes.add("a".repeat(Code.MAX_LENGTH));
        codes.add("a".repeat(Code.MAX_LENGTH - 1));
        codes.add("a".repeat(Code.MAX_LENGTH - 1) + "A");
        return List.copyOf(codes);
    }

    /** So many ids, none of which is where its number is. */
    static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }

    /** The edges of the calendar: the first and the last day, the Gregorian reform, days that begin without midnight. */
    static final List<LocalDate> DAYS = List.of(
                    "0001-01-01",
                    "0001-01-02",
                    "0100-02-28",
                    "0100-03-01",
                    "0999-12-31",
                    "1582-10-04",
                    "1582-10-05",
                    "1582-10-10",
                    "1582-10-14",
                    "1582-10-15",
                    "1900-02-28",
                    "1900-03-01",
                    "1900-12-31",
                    "1901-01-01",
                    "1940-06-01",
                    "1941-03-15",
                    "1969-12-31",
                    "1970-01-01",
                    "1986-05-04",
                    "1986-09-14",
                    "1991-09-15",
                    "2024-02-29",
                    "2024-03-31",
                    "2024-10-27",
                    "9999-12-30",
                    "9999-12-31")
            .stream()
            .map(LocalDate::parse)
            .toList();

    static final List<Instant> INSTANTS = instants();

    private static List<Instant> instants() {
        List<Instant> instants = new ArrayList<>();
        for (String at : List.of(
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.000001Z",
                "1582-10-04T23:59:59.999999Z",
                "1582-10-10T12:00:00Z",
                "1582-10-15T00:00:00Z",
                "1969-12-31T23:59:59.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "1970-01-01T00:00:00.000001Z",
                "2024-02-29T08:15:30.1Z",
                "2024-02-29T08:15:30.123456Z",
                "9999-12-31T00:00:00Z",
                "9999-12-31T23:59:59.999999Z")) {
            instants.add(Instant.parse(at));
        }
        changes(instants, "Asia/Shanghai", 1901, 1940, 1986, 1991);
        changes(instants, "Europe/Berlin", 1893, 2024);
        changes(instants, "America/New_York", 2024);
        return instants.stream().distinct().sorted().toList();
    }

    /** Around every change of the clocks in a year: half an hour before and after they often show the same. */
    private static void changes(List<Instant> instants, String zone, int... years) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        for (int year : years) {
            Instant from = LocalDate.of(year - 1, 12, 30).atStartOfDay().toInstant(ZoneOffset.UTC);
            ZoneOffsetTransition change = rules.nextTransition(from);
            while (change != null && change.getDateTimeBefore().getYear() == year) {
                Instant at = change.getInstant();
                instants.addAll(List.of(at.minusSeconds(1_800), at.minusNanos(1_000), at, at.plusSeconds(1_800)));
                change = rules.nextTransition(at);
            }
        }
    }
}

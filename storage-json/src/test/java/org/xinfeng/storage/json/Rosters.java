package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.xinfeng.roster.RosterRow;

/** Short ways to read a roster in tests. */
final class Rosters {

    private Rosters() {}

    static CsvRoster of(String text) {
        return CsvRoster.of("名单.csv", text.getBytes(UTF_8));
    }

    static List<RosterRow> rows(CsvRoster roster) {
        try (Stream<RosterRow> rows = roster.rows()) {
            return rows.toList();
        }
    }

    static List<List<String>> cells(CsvRoster roster) {
        return rows(roster).stream().map(RosterRow::cells).toList();
    }

    static List<Long> lines(CsvRoster roster) {
        return rows(roster).stream().map(RosterRow::line).toList();
    }
}

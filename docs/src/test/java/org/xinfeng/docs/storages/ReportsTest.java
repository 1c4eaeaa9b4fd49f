package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.indicators.Figures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.office.DueVisit;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Village;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.visits.DueQuery;

/** The reports that the guide shows in SQL say on every server what the library says. */
class ReportsTest {

    private static final LocalDate DAY = MainJob.END;

    @TempDir
    Path directory;

    private static List<List<String>> ask(DataSource pool, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @TestFactory
    Stream<DynamicTest> a_report_in_sql_says_what_the_library_says() {
        Path roster = MainJob.roster(directory);
        return Pools.onEach(pool -> {
            try (Storage database = JdbcStorage.over(pool)) {
                MainJob job = new MainJob(database, roster);
                Map<String, Object> unusedSteps = job.run();
                Map<String, String> reports = Guide.sql();
                assertEquals(residents(job.town()), ask(pool, reports.get("residents")));
                assertEquals(overdue(job.town()), ask(pool, reports.get("overdue")));
                assertEquals(commits(database), ask(pool, reports.get("commits")));
                assertEquals(personal(), ask(pool, reports.get("personal")));
            }
        });
    }

    private static List<List<String>> residents(Station town) {
        Figures figures = town.figures(DateRange.ofClosed(DAY, DAY));
        List<List<String>> rows = new ArrayList<>();
        for (Village village : town.registry().villages()) {
            figures.byVillage()
                    .getOrDefault(village.id(), Map.of())
                    .forEach((tier, count) -> rows.add(List.of(village.id().value(), tier, String.valueOf(count))));
        }
        rows.sort((a, b) -> (a.get(0) + " " + a.get(1)).compareTo(b.get(0) + " " + b.get(1)));
        assertFalse(rows.isEmpty());
        return rows;
    }

    private static List<List<String>> overdue(Station town) {
        Map<String, Long> byWorker =
                town.visits().due(DueQuery.until(town.today()).atMost(DueQuery.MOST)).items().stream()
                        .filter(DueVisit::overdue)
                        .collect(Collectors.groupingBy(
                                one -> one.responsible()
                                        .map(worker -> worker.value())
                                        .orElse("nobody"),
                                TreeMap::new,
                                Collectors.counting()));
        assertEquals(Set.of("nobody", "sw1"), byWorker.keySet());
        return byWorker.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
    }

    private static List<List<String>> commits(Storage database) {
        Map<String, long[]> byPurpose = new TreeMap<>();
        Instant begin = DAY.atStartOfDay(Xinfeng.ZONE).toInstant();
        Instant end = DAY.plusDays(1).atStartOfDay(Xinfeng.ZONE).toInstant();
        for (Commit commit : RandomTown.commits(database, MainJob.TOWN)) {
            if (!commit.act().at().isBefore(begin) && commit.act().at().isBefore(end)) {
                long[] counts = byPurpose.computeIfAbsent(
                        commit.act().actor().value() + " "
                                + commit.act().purpose().value(),
                        key -> new long[2]);
                counts[0]++;
                counts[1] += commit.touched().stream()
                        .mapToLong(kind -> kind.ids().size())
                        .sum();
            }
        }
        assertFalse(byPurpose.isEmpty());
        List<List<String>> rows = new ArrayList<>();
        byPurpose.forEach((key, counts) -> rows.add(
                List.of(key.split(" ")[0], key.split(" ")[1], String.valueOf(counts[0]), String.valueOf(counts[1]))));
        return rows;
    }

    private static List<List<String>> personal() {
        Set<String> components = new TreeSet<>();
        for (Kind<?, ?> kind : Xinfeng.kinds()) {
            personal(kind.code(), "", kind.shape().table(), components);
        }
        return components.stream().map(line -> List.of(line.split(" "))).toList();
    }

    private static void personal(String kind, String list, Shape.Table table, Set<String> found) {
        table.columns().stream()
                .filter(Shape.Column::personal)
                .forEach(column -> found.add(kind + " " + list + column.name()));
        table.children().forEach(child -> personal(kind, list + child.name() + ".", child.table(), found));
    }

    @TestFactory
    Stream<DynamicTest> the_table_that_the_guide_shows_is_the_one_that_is_made() {
        return Pools.onEach(pool -> {
            Map<String, String> columns = new LinkedHashMap<>();
            try (Connection connection = pool.getConnection()) {
                boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
                String table = upper ? "XF_VISIT_SECTION" : "xf_visit_section";
                try (ResultSet rows = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
                    while (rows.next()) {
                        columns.put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), rows.getString("REMARKS"));
                    }
                }
            }
            Map<String, String> shown = new LinkedHashMap<>();
            Pattern.compile("^\\| `([a-z_]+)` \\| ([^|]+) \\|$", Pattern.MULTILINE)
                    .matcher(Guide.text()
                            .split("## What the tables look like")[1]
                            .split("Its lists are")[0])
                    .results()
                    .forEach(row -> shown.put(row.group(1), row.group(2)));
            assertEquals(columns, shown);
        });
    }

    @Test
    void every_piece_of_sql_in_the_guide_is_tried() throws Exception {
        assertEquals(
                Set.of("residents", "overdue", "commits", "personal", "h2compact", "h2backup"),
                Guide.sql().keySet());
    }
}

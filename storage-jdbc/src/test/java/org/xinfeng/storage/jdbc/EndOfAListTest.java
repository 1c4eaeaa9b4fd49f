package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.Occurrence;

/** What is due in a village is read from the village's own list, to its end, and not picked out of the whole station's. */
class EndOfAListTest {

    private static final int VILLAGES = 19;
    private static final int URGENCIES = 5;
    private static final int PAGE = 20;

    static List<DatabaseServer> postgresql() {
        return Servers.all().stream()
                .filter(server -> server.kind() == DatabaseServer.Kind.POSTGRESQL)
                .toList();
    }

    private static Occurrence occurrence(int i) {
        DutyId duty = new DutyId(String.format("d%05d", i));
        LocalDate due = LocalDate.of(2026, 3, 2).plusDays(i % 97);
        return new Occurrence(
                Occurrence.idOf(duty, 1),
                duty,
                1,
                new ResidentId("r" + i),
                VillageId.of("v" + i % VILLAGES),
                Role.SOCIAL_WORKER,
                DutyKind.CONTACT,
                i / VILLAGES % URGENCIES,
                due,
                due,
                false,
                Occurrence.State.OPEN,
                0,
                Optional.empty());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("postgresql")
    void a_page_near_the_end_reads_no_other_list(DatabaseServer server) throws SQLException {
        Database database = server.freshDatabase();
        try (HikariDataSource pool = JdbcFixture.pool(database)) {
            // the statistics are those of one session
            pool.setMaximumPoolSize(1);
            JdbcStorage.migrate(pool);
            JdbcStorage storage = JdbcStorage.over(pool);
            storage.write(Neighbours.TOWN, Neighbours.act(), records -> {
                records.store(Occurrence.KIND)
                        .put(IntStream.range(0, 20_000)
                                .mapToObj(EndOfAListTest::occurrence)
                                .map(Put::fresh)
                                .toList());
                return true;
            });
            database.execute("vacuum analyze xf_occurrence");
            long before = read(pool, "ix_xf_occurrence__due_in_station");
            Occurrence last = occurrence(VILLAGES * (URGENCIES - 1));
            int given = storage.read(
                    Neighbours.TOWN,
                    Neighbours.act(),
                    records -> records.store(Occurrence.KIND)
                            .scan(
                                    Occurrence.BY_VILLAGE,
                                    Prefix.of(Occurrence.State.OPEN, last.village()),
                                    Cursor.at(Occurrence.KIND, Occurrence.BY_VILLAGE, last),
                                    PAGE)
                            .size());
            assertEquals(PAGE, given);
            assertEquals(before, read(pool, "ix_xf_occurrence__due_in_station"));
        }
        database.drop();
    }

    static List<DatabaseServer> h2() {
        return Servers.all().stream()
                .filter(server -> server.kind() == DatabaseServer.Kind.H2)
                .toList();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("h2")
    void no_step_of_a_page_reads_more_than_it_gives(DatabaseServer server) throws SQLException {
        Database database = server.freshDatabase();
        JdbcStorage.migrate(database.dataSource());
        JdbcStorage storage = JdbcStorage.over(database.dataSource());
        storage.write(Neighbours.TOWN, Neighbours.act(), records -> {
            records.store(Occurrence.KIND)
                    .put(IntStream.range(0, 5_000)
                            .mapToObj(EndOfAListTest::occurrence)
                            .map(Put::fresh)
                            .toList());
            return true;
        });
        Layout layout = Layout.of(List.of(), List.of()).with(List.of(Occurrence.KIND));
        Level level = Level.of(Occurrence.KIND.code(), layout.all(Occurrence.KIND.code()), List.of());
        List<Integer> read = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (Seek.Step step : Seek.steps(
                    Occurrence.KIND,
                    level,
                    Occurrence.BY_STATION,
                    Prefix.of(Occurrence.State.OPEN),
                    Cursor.at(Occurrence.KIND, Occurrence.BY_STATION, occurrence(VILLAGES)),
                    Neighbours.TOWN.value(),
                    false,
                    Dialect.h2(),
                    "")) {
                Seek.Step page = step.limited(PAGE, false);
                new Sql(connection, Dialect.h2())
                        .query("explain analyze " + level.select() + page.where(), page.types(), page.values(), row -> {
                            Matcher scanned =
                                    Pattern.compile("scanCount: (\\d+)").matcher(row.getString(1));
                            assertTrue(scanned.find(), row.getString(1));
                            read.add(Integer.valueOf(scanned.group(1)));
                        });
            }
        }
        assertEquals(3, read.size());
        // H2 counts the row at which it begins and the one at which it stops
        assertTrue(read.stream().allMatch(rows -> rows <= PAGE + 2), read.toString());
        database.drop();
    }

    static List<DatabaseServer> mariadb() {
        return Servers.all().stream()
                .filter(server -> server.kind() == DatabaseServer.Kind.MARIADB)
                .toList();
    }

    /** From the beginning, from the middle and near the end, of a village and of the station, by whatever name their indexes have. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mariadb")
    void a_page_reads_no_more_entries_than_it_gives(DatabaseServer server) throws SQLException {
        Database database = server.freshDatabase();
        JdbcStorage.migrate(database.dataSource());
        JdbcStorage.over(database.dataSource()).write(Neighbours.TOWN, Neighbours.act(), records -> {
            records.store(Occurrence.KIND)
                    .put(IntStream.range(0, 5_000)
                            .mapToObj(EndOfAListTest::occurrence)
                            .map(Put::fresh)
                            .toList());
            return true;
        });
        database.execute(
                "analyze table xf_occurrence",
                "alter table xf_occurrence rename index ix_xf_occurrence__due_in_village to `of the villages`");
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database.dataSource());
            // the counts are those of one session
            pool.setMaximumPoolSize(1);
            JdbcStorage storage = JdbcStorage.over(pool);
            // whoever is first to use a table reads what is known of its columns
            storage.read(
                    Neighbours.TOWN,
                    Neighbours.act(),
                    records -> records.store(Occurrence.KIND).scan(Occurrence.BY_STATION, Prefix.of(), null, 1));
            for (Index<Occurrence> index : List.of(Occurrence.BY_VILLAGE, Occurrence.BY_STATION)) {
                for (int from : new int[] {-1, VILLAGES, 2 * VILLAGES + 1, VILLAGES * (URGENCIES - 1)}) {
                    Cursor after = from < 0 ? null : Cursor.at(Occurrence.KIND, index, occurrence(from));
                    Prefix prefix = index.equals(Occurrence.BY_STATION)
                            ? Prefix.of(Occurrence.State.OPEN)
                            : Prefix.of(
                                    Occurrence.State.OPEN,
                                    occurrence(Math.max(0, from)).village());
                    long before = entries(pool);
                    int given = storage.read(
                            Neighbours.TOWN,
                            Neighbours.act(),
                            records -> records.store(Occurrence.KIND)
                                    .scan(index, prefix, after, PAGE)
                                    .size());
                    assertTrue(given >= PAGE / 2, index + " " + from);
                    // each step enters the index once and may read one that it does not give
                    assertTrue(
                            entries(pool) - before <= given + 6, index + " " + from + " " + (entries(pool) - before));
                }
            }
            database.execute("alter table xf_occurrence rename index `of the villages` to `of all villages`");
            StorageException renamed = assertThrows(
                    StorageException.class,
                    () -> storage.read(
                            Neighbours.TOWN,
                            Neighbours.act(),
                            records -> records.store(Occurrence.KIND)
                                    .scan(Occurrence.BY_VILLAGE, Prefix.of(Occurrence.State.OPEN), null, 1)));
            assertTrue(
                    String.valueOf(renamed.getMessage()).contains("not as the library made it"), renamed::getMessage);
        }
        database.drop();
    }

    /** How many entries of indexes a session has read up to now. */
    private static long entries(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "show session status where variable_name in ('Handler_read_next', 'Handler_read_key')")) {
            long read = 0;
            while (rows.next()) {
                read += rows.getLong(2);
            }
            return read;
        }
    }

    /** How many entries of an index were read up to now. */
    private static long read(HikariDataSource pool, String index) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
            try (ResultSet row = statement.executeQuery(
                    "select idx_tup_read from pg_stat_user_indexes where indexrelname = '" + index + "'")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

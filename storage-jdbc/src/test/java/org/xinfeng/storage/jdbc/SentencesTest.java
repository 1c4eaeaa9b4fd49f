package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** What an operator reads when something is wrong with the database, its address or its users, word for word. */
class SentencesTest {

    private static final String REFUSED =
            "The database refused the login or a permission while %s; check the user, the password and the grants"
                    + " (%s).";
    private static final String AWAY =
            "The database could not be reached while %s; check that it runs, its address, and"
                    + " that it has connections left (%s).";
    private static final String ONLY_READS =
            "The database, its user or its pool may only read, while %s; connect to the"
                    + " primary, with a user and a pool that may write (%s).";

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    /** The library's users of H2 are administrators, from whom nothing can be taken. */
    static List<DatabaseServer> withGrants() {
        return Servers.killable();
    }

    /**
     * What is wrong with an address, and the sentence.
     *
     * @param said what the database itself says, by product; none where it cannot happen there
     */
    private record Wrong(
            String condition,
            UnaryOperator<Database> address,
            String sentence,
            String h2,
            String postgresql,
            String mariadb) {

        String said(DatabaseServer server) {
            return switch (server.kind()) {
                case H2 -> h2;
                case POSTGRESQL -> postgresql;
                case MARIADB -> mariadb;
            };
        }
    }

    private static final List<Wrong> WRONG = List.of(
            new Wrong(
                    "a wrong password",
                    right -> Administrators.as(right, right.user(), Neighbours.PASSWORD),
                    REFUSED,
                    "Wrong user name or password*",
                    "FATAL: password authentication failed for user \"xinfeng\"",
                    "*Access denied for user 'xinfeng'@'127.0.0.1' (using password: YES)"),
            new Wrong(
                    "an unknown user",
                    right -> Administrators.as(right, "stranger", Neighbours.PASSWORD),
                    REFUSED,
                    "Wrong user name or password*",
                    "FATAL: password authentication failed for user \"stranger\"",
                    "*Access denied for user 'stranger'@'127.0.0.1' (using password: YES)"),
            new Wrong(
                    "an unknown database",
                    right -> Administrators.at(right, "xf_(\\d+)", "xf_no$1").with("IFEXISTS=TRUE"),
                    AWAY,
                    "Database \"*\" not found*",
                    "FATAL: database \"xf_no*\" does not exist",
                    "*Unknown database 'xf_no*'"),
            new Wrong(
                    "a port on which nobody listens",
                    right -> Administrators.at(right, ":\\d+/", ":1/"),
                    AWAY,
                    "",
                    "Connection to 127.0.0.1:1 refused. Check that the hostname and port are correct and that the"
                            + " postmaster is accepting TCP/IP connections",
                    "Socket fail to connect to 127.0.0.1:1. Connection refused"));

    @TestFactory
    Stream<DynamicContainer> at_the_opening() {
        return Servers.all().stream()
                .map(server -> DynamicContainer.dynamicContainer(
                        server.name(),
                        WRONG.stream()
                                .filter(wrong -> !wrong.said(server).isEmpty())
                                .map(wrong -> DynamicTest.dynamicTest(wrong.condition(), () -> {
                                    UnaryOperator<String> sentence =
                                            doing -> wrong.sentence().formatted(doing, wrong.said(server));
                                    Database right = server.freshDatabase();
                                    right.execute("select 1");
                                    Database database = wrong.address().apply(right);
                                    assertOpeningSays(sentence, database.dataSource());
                                    try (HikariDataSource pool = lazy(database)) {
                                        assertOpeningSays(sentence, pool);
                                    }
                                }))));
    }

    /** @param sentence by what was being done */
    private static void assertOpeningSays(UnaryOperator<String> sentence, DataSource source) {
        Sentence.assertSays(
                sentence.apply("migrating the tables"), () -> JdbcStorage.migrate(Neighbours.options(source)));
        Sentence.assertSays(sentence.apply("opening the database"), () -> JdbcStorage.over(Neighbours.options(source)));
    }

    /** A pool as hosts make it from settings: it connects when it is first asked. */
    private static HikariDataSource lazy(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.dataSource());
        pool.setConnectionTimeout(500);
        return pool;
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_database_without_tables(DatabaseServer server) {
        Sentence.assertSays(
                "The database has no tables of the library yet; run JdbcStorage.migrate, or the scripts with your own"
                        + " tool.",
                () -> JdbcStorage.over(server.freshDatabase().dataSource()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_pool_that_was_closed(DatabaseServer server) {
        HikariDataSource pool = lazy(server.freshDatabase());
        JdbcStorage storage = Neighbours.open(pool);
        pool.close();
        Sentence.assertSays(
                "The pool had no connection free or is closed, or the database is down, while reading from station"
                        + " town; give the pool more connections or look for what holds them, and check that the database"
                        + " runs (HikariDataSource HikariDataSource (HikariPool-*) has been closed).",
                () -> Neighbours.ids(storage));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_user_who_may_only_read(DatabaseServer server) {
        Database database = server.freshDatabase();
        JdbcStorage storage = Neighbours.open(database.dataSource());
        Neighbours.add(storage, 1);
        Database reader = Administrators.reader(server, database);
        if (server.kind() == DatabaseServer.Kind.H2) {
            // the library's address sets what only administrators may set
            Sentence.assertSays(
                    REFUSED.formatted("opening the database", "Admin rights are required for this operation"),
                    () -> JdbcStorage.over(Neighbours.options(reader.dataSource())));
            return;
        }
        JdbcStorage reading = JdbcStorage.over(Neighbours.options(reader.dataSource()));
        assertReads(reading);
        assertDoesNotWrite(
                reading,
                REFUSED,
                server.kind() == DatabaseServer.Kind.POSTGRESQL
                        ? "ERROR: permission denied for table xinfeng_station"
                        : "* command denied to user *");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_database_that_may_only_be_read(DatabaseServer server) {
        Database database = server.freshDatabase();
        Neighbours.add(Neighbours.open(database.dataSource()), 1);
        Database admin = Administrators.of(server, database);
        String name = Administrators.name(database);
        switch (server.kind()) {
            case H2 -> {
                database.execute("shutdown");
                assertOnlyReads(database.with("ACCESS_MODE_DATA=r"), "The database is read only");
            }
            case POSTGRESQL -> {
                admin.execute("alter database " + name + " set default_transaction_read_only = on");
                assertOnlyReads(database, "ERROR: cannot execute * in a read-only transaction");
            }
            case MARIADB -> {
                admin.execute("set global read_only = 1");
                try {
                    assertOnlyReads(
                            database, "*is running with the --read-only option so it cannot execute this statement");
                } finally {
                    admin.execute("set global read_only = 0");
                }
            }
        }
    }

    private static void assertOnlyReads(Database database, String said) {
        JdbcStorage storage = JdbcStorage.over(Neighbours.options(database.dataSource()));
        assertReads(storage);
        assertDoesNotWrite(storage, ONLY_READS, said);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_pool_that_may_only_read(DatabaseServer server) {
        Database database = server.freshDatabase();
        Neighbours.add(Neighbours.open(database.dataSource()), 1);
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setReadOnly(true);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStorage storage = JdbcStorage.over(Neighbours.options(pool));
            assertReads(storage);
            if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
                assertDoesNotWrite(storage, ONLY_READS, "ERROR: cannot execute * in a read-only transaction");
            }
        }
    }

    private static void assertReads(JdbcStorage storage) {
        assertEquals(List.of("n1"), Neighbours.ids(storage));
        assertEquals(List.of(1L), Neighbours.revisions(storage));
        assertEquals(List.of(Neighbours.TOWN), storage.stations().toList());
    }

    private static void assertDoesNotWrite(JdbcStorage storage, String sentence, String said) {
        Sentence.assertSays(sentence.formatted("*", said), () -> Neighbours.add(storage, 2));
        Sentence.assertSays(
                sentence.formatted("*", said),
                () -> storage.write(StationId.of("other"), Neighbours.act(), records -> {
                    records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(3));
                    return null;
                }));
        assertReads(storage);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("withGrants")
    void a_permission_that_was_taken_back(DatabaseServer server) {
        Database database = server.freshDatabase();
        Neighbours.add(Neighbours.open(database.dataSource()), 1);
        Database reader = Administrators.reader(server, database);
        JdbcStorage storage = JdbcStorage.over(Neighbours.options(reader.dataSource()));
        assertReads(storage);
        if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
            database.execute("revoke all on xf_neighbour from " + reader.user());
        } else {
            Administrators.of(server, database)
                    .execute("revoke select on " + Administrators.name(database) + ".* from " + reader.user()
                            + "@'127.0.0.1'");
        }
        Sentence.assertSays(
                REFUSED.formatted(
                        "*",
                        server.kind() == DatabaseServer.Kind.POSTGRESQL
                                ? "ERROR: permission denied for table xf_neighbour"
                                : "* denied *"),
                () -> Neighbours.ids(storage));
    }
}

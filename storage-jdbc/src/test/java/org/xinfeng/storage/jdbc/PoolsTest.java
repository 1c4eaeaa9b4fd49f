package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;
import org.xinfeng.storage.memory.MemoryStorage;

/** Whatever pool the host has: units are kept, connections go back as they came, and nobody waits for ever. */
class PoolsTest {

    /** The settings of pools that hosts have, by what they are called here. */
    enum Pool {
        COMMITTING(config -> config.setAutoCommit(true)),
        NOT_COMMITTING(config -> config.setAutoCommit(false)),
        SERIALIZABLE(config -> {
            config.setAutoCommit(false);
            config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        });

        private final Consumer<HikariConfig> settings;

        Pool(Consumer<HikariConfig> settings) {
            this.settings = settings;
        }

        HikariDataSource over(Database database, int connections) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(database.dataSource());
            config.setMaximumPoolSize(connections);
            config.setConnectionTimeout(1_000);
            settings.accept(config);
            return new HikariDataSource(config);
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> pools() {
        return Servers.all().stream()
                .flatMap(server -> Stream.of(Pool.values())
                        .map(pool -> org.junit.jupiter.params.provider.Arguments.of(server, pool)));
    }

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    static List<DatabaseServer> killable() {
        return Servers.killable();
    }

    @ParameterizedTest
    @MethodSource("pools")
    void one_connection_is_enough_for_one_thread(DatabaseServer server, Pool settings) {
        try (HikariDataSource pool = settings.over(server.freshDatabase(), 1)) {
            JdbcStorage storage = Neighbours.open(pool);
            Neighbours.add(storage, 1);
            Neighbours.add(storage, 2);
            try (Stream<Commit> commits = storage.commits(Neighbours.TOWN, 0)) {
                Iterator<Commit> each = commits.iterator();
                for (int i = 3; each.hasNext() && i < 6; i++) {
                    each.next();
                    Neighbours.add(storage, i);
                }
            }
            assertEquals(List.of("n1", "n2", "n3", "n4", "n5"), Neighbours.ids(storage));
            try (Stream<org.xinfeng.kernel.StationId> stations = storage.stations()) {
                stations.forEach(
                        station -> assertEquals(5, Neighbours.ids(storage).size()));
            }
            try (MemoryStorage copy = new MemoryStorage()) {
                Transfer.of(List.of(Neighbours.NEIGHBOURS), Neighbours.act()).copyAll(storage, copy);
                assertEquals(Neighbours.ids(storage), Neighbours.ids(copy));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void a_connection_goes_back_as_it_came(DatabaseServer server, Pool settings) throws SQLException {
        try (HikariDataSource pool = settings.over(server.freshDatabase(), 1)) {
            List<String> before = state(server, pool);
            JdbcStorage storage = Neighbours.open(pool);
            Neighbours.add(storage, 1);
            Neighbours.ids(storage);
            assertEquals(before, state(server, pool));
        }
    }

    private static List<String> state(DatabaseServer server, HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> state = new ArrayList<>(List.of(
                    "commits by itself: " + connection.getAutoCommit(),
                    "level: " + connection.getTransactionIsolation()));
            for (String setting : switch (server.kind()) {
                case H2 -> List.<String>of();
                case POSTGRESQL ->
                    List.of(
                            "show idle_in_transaction_session_timeout",
                            "show lock_timeout",
                            "show transaction_isolation");
                case MARIADB -> List.of("select @@idle_transaction_timeout", "select @@session.tx_isolation");
            }) {
                try (ResultSet row = statement.executeQuery(setting)) {
                    row.next();
                    state.add(setting + ": " + row.getString(1));
                }
            }
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return state;
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void two_threads_take_turns_on_one_connection(DatabaseServer server, Pool settings) throws Exception {
        try (HikariDataSource pool = settings.over(server.freshDatabase(), 1)) {
            JdbcStorage storage = Neighbours.open(pool);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Future<?>> both = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                int first = thread * 10;
                both.add(threads.submit(() -> {
                    for (int i = first; i < first + 10; i++) {
                        Neighbours.add(storage, i);
                    }
                }));
            }
            for (Future<?> one : both) {
                one.get();
            }
            threads.shutdown();
            assertEquals(20, Neighbours.ids(storage).size());
            assertEquals(20, Neighbours.revisions(storage).size());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_pool_without_a_free_connection_says_so_in_its_own_time(DatabaseServer server) throws SQLException {
        try (HikariDataSource pool = Pool.COMMITTING.over(server.freshDatabase(), 1)) {
            JdbcStorage storage = Neighbours.open(pool);
            Neighbours.add(storage, 1);
            try (Connection taken = pool.getConnection()) {
                for (String doing : List.of("reading from station town", "writing to station town")) {
                    long start = System.nanoTime();
                    Sentence.assertSays(
                            "The pool had no connection free or is closed, or the database is down, while " + doing
                                    + "; give the pool more connections or look for what holds them, and check that the"
                                    + " database runs (HikariPool-* - Connection is not available, request timed out"
                                    + " after *ms (total=1, active=1, idle=0, waiting=0)).",
                            () -> {
                                if (doing.startsWith("reading")) {
                                    Neighbours.ids(storage);
                                } else {
                                    Neighbours.add(storage, 2);
                                }
                            });
                    Duration waited = Duration.ofNanos(System.nanoTime() - start);
                    assertTrue(waited.compareTo(Duration.ofSeconds(4)) < 0, waited.toString());
                }
            }
            assertEquals(List.of("n1"), Neighbours.ids(storage));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("killable")
    void connections_that_the_server_cut_meanwhile_are_replaced(DatabaseServer server) {
        Database database = server.freshDatabase();
        try (HikariDataSource pool = Pool.NOT_COMMITTING.over(database, 3)) {
            JdbcStorage storage = Neighbours.open(pool);
            Neighbours.add(storage, 1);
            cutAll(server, database);
            Neighbours.add(storage, 2);
            cutAll(server, database);
            assertEquals(List.of("n1", "n2"), Neighbours.ids(storage));
            List<Integer> runs = new ArrayList<>();
            storage.write(Neighbours.TOWN, Neighbours.act(), records -> {
                records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(3));
                if (runs.isEmpty()) {
                    cutAll(server, database);
                }
                runs.add(runs.size());
                return null;
            });
            assertEquals(List.of(0, 1), runs);
            assertEquals(List.of("n1", "n2", "n3"), Neighbours.ids(storage));
            assertEquals(List.of(1L, 2L, 3L), Neighbours.revisions(storage));
        }
    }

    /** All sessions of a database but the one that does it. */
    static void cutAll(DatabaseServer server, Database database) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
                // the server's own workers are no sessions of ours, and only a superuser may end them
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and usename = current_user"
                        + " and pid <> pg_backend_pid()");
                return;
            }
            List<String> kills = new ArrayList<>();
            try (ResultSet sessions = statement.executeQuery("select id from information_schema.processlist"
                    + " where db = database() and id <> connection_id()")) {
                while (sessions.next()) {
                    kills.add("kill " + sessions.getLong(1));
                }
            }
            for (String kill : kills) {
                statement.execute(kill);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

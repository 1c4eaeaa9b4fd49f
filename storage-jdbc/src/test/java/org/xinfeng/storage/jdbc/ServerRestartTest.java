package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** A server goes and comes while storages are open: they say so, keep what was acknowledged, and go on by themselves. */
class ServerRestartTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    static List<DatabaseServer> killable() {
        return Servers.killable();
    }

    private static final String DOWN = "The database could not be reached while *; check that it runs, its address, and"
            + " that it has connections left (*).";

    private static HikariDataSource pool(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.dataSource());
        // of H2 more than one would seem good to the pool long after a shutdown from within
        pool.setMaximumPoolSize(database.url().startsWith("jdbc:h2:") ? 1 : 3);
        pool.setConnectionTimeout(1_000);
        return pool;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("killable")
    void a_server_that_was_down_between_two_units_is_used_again(DatabaseServer shared) {
        try (DatabaseServer server = shared.own()) {
            Database database = server.freshDatabase();
            try (HikariDataSource pool = pool(database)) {
                JdbcStorage bare = Neighbours.open(database.dataSource());
                JdbcStorage pooled = JdbcStorage.over(Neighbours.options(pool));
                Neighbours.add(bare, 1);
                Neighbours.add(pooled, 2);
                server.stop();
                long start = System.nanoTime();
                for (JdbcStorage storage : List.of(bare, pooled)) {
                    Sentence.assertSays(DOWN, () -> Neighbours.ids(storage));
                    Sentence.assertSays(DOWN, () -> Neighbours.add(storage, 3));
                    Sentence.assertSays(DOWN, () -> Neighbours.revisions(storage));
                    Sentence.assertSays(DOWN, () -> storage.stations().toList());
                }
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                assertTrue(waited.compareTo(Duration.ofSeconds(20)) < 0, waited.toString());
                server.start();
                Neighbours.add(bare, 3);
                untilReached(pooled);
                Neighbours.add(pooled, 4);
                assertEquals(List.of("n1", "n2", "n3", "n4"), Neighbours.ids(bare));
                assertEquals(List.of(1L, 2L, 3L, 4L), Neighbours.revisions(pooled));
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("killable")
    void a_server_that_goes_down_within_a_unit_keeps_nothing_of_it(DatabaseServer shared) {
        try (DatabaseServer server = shared.own()) {
            Database database = server.freshDatabase();
            try (HikariDataSource pool = pool(database)) {
                JdbcStorage bare = Neighbours.open(database.dataSource());
                for (JdbcStorage storage : List.of(bare, JdbcStorage.over(Neighbours.options(pool)))) {
                    Act act = Neighbours.act();
                    Sentence.assertSays(
                            DOWN,
                            () -> storage.write(Neighbours.TOWN, act, records -> {
                                records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(9));
                                server.stop();
                                return null;
                            }));
                    server.start();
                    untilReached(storage);
                    assertEquals(Optional.empty(), storage.committed(Neighbours.TOWN, act.unit()));
                    assertEquals(List.of(), Neighbours.ids(storage));
                    Sentence.assertSays(
                            DOWN,
                            () -> storage.read(Neighbours.TOWN, Neighbours.act(), records -> {
                                server.stop();
                                return records.store(Neighbours.NEIGHBOURS)
                                        .find(Neighbours.neighbour(9).id());
                            }));
                    server.start();
                    untilReached(storage);
                }
                Neighbours.add(bare, 1);
                assertEquals(List.of(1L), Neighbours.revisions(bare));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_server_that_is_back_before_the_unit_ends_is_not_noticed(DatabaseServer shared) {
        try (DatabaseServer server = shared.own()) {
            Database database = server.freshDatabase();
            try (HikariDataSource pool = pool(database)) {
                JdbcStorage bare = Neighbours.open(database.dataSource());
                for (DataSource source : List.of(database.dataSource(), pool)) {
                    JdbcStorage storage = JdbcStorage.over(Neighbours.options(source));
                    List<Integer> runs = new ArrayList<>();
                    storage.write(Neighbours.TOWN, Neighbours.act(), records -> {
                        records.store(Neighbours.NEIGHBOURS)
                                .save(Neighbours.neighbour(1).id(), Neighbours.neighbour(1));
                        if (runs.isEmpty()) {
                            server.stop();
                            server.start();
                        }
                        runs.add(runs.size());
                        return null;
                    });
                    assertEquals(List.of(0, 1), runs);
                }
                assertEquals(List.of("n1"), Neighbours.ids(bare));
                assertEquals(List.of(1L, 2L), Neighbours.revisions(bare));
            }
        }
    }

    /** A pool that found a server down looks for it again in its own time, which is as long as it lets a caller wait. */
    private static void untilReached(JdbcStorage storage) {
        for (int tries = 0; tries < 20; tries++) {
            try {
                Neighbours.ids(storage);
                return;
            } catch (StorageException notYet) {
                // the pool has waited
            }
        }
        Neighbours.ids(storage);
    }
}

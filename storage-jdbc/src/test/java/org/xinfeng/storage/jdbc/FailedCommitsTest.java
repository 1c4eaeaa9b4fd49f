package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Commits that fail before or after they are done, on every database, an embedded one too. */
class FailedCommitsTest {

    private final StationId station = Books.station();
    private final AtomicInteger runs = new AtomicInteger();

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    private static SQLException gone() {
        return new SQLException("the connection is gone", "08006");
    }

    /** Books whose commits go as said; the first unit went well. */
    private JdbcStorage books(Database database, AtCommit atCommit) {
        JdbcStorage direct = JdbcStorage.over(WiredBooks.options(database));
        Books.open(direct, station);
        return JdbcStorage.over(JdbcOptions.of(AtCommit.of(database.dataSource(), atCommit))
                .withKinds(Books.kinds())
                .withAttempts(3)
                .withPatience(Duration.ofSeconds(2)));
    }

    private long move(JdbcStorage storage, String unit) {
        Act act = Books.act(unit);
        return storage.write(station, act, records -> {
            runs.incrementAndGet();
            return Books.move(records, act, 0, 1, 1);
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_commit_that_fails_after_it_is_done_is_taken_as_done(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        AtomicBoolean failed = new AtomicBoolean();
        JdbcStorage storage = books(database, connection -> {
            connection.commit();
            if (failed.compareAndSet(false, true)) {
                throw gone();
            }
        });
        assertEquals(2, move(storage, "u"));
        assertEquals(1, runs.get());
        assertEquals(3, move(storage, "v"));
        assertEquals(List.of("open", "u", "v"), Books.units(storage, station));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_commit_that_fails_before_it_is_done_is_done_again(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        AtomicBoolean failed = new AtomicBoolean();
        JdbcStorage storage = books(database, connection -> {
            if (failed.compareAndSet(false, true)) {
                throw gone();
            }
            connection.commit();
        });
        assertEquals(2, move(storage, "u"));
        assertEquals(2, runs.get());
        assertEquals(List.of("open", "u"), Books.units(storage, station));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_commit_that_fails_each_time_is_given_up_and_leaves_nothing(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        JdbcStorage storage = books(database, connection -> {
            throw gone();
        });
        StorageException failed = assertThrows(StorageException.class, () -> move(storage, "u"));
        assertTrue(failed.getMessage().contains("committing the unit u of station"), failed.getMessage());
        assertEquals(3, runs.get());
        assertEquals(List.of("open"), Books.units(storage, station));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_nobody_can_ask_for_is_told_as_unknown_and_known_later(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        AtomicBoolean away = new AtomicBoolean();
        DataSource source = AtCommit.of(database.dataSource(), connection -> {
            connection.commit();
            away.set(true);
            throw gone();
        });
        Books.open(JdbcStorage.over(WiredBooks.options(database)), station);
        JdbcStorage storage = JdbcStorage.over(JdbcOptions.of(new Leaving(source, away))
                .withKinds(Books.kinds())
                .withPatience(Duration.ofSeconds(1)));
        StorageException unknown = assertThrows(StorageException.class, () -> move(storage, "u"));
        assertTrue(unknown.getMessage().contains("is not known; ask Storage.committed"), unknown.getMessage());
        assertTrue(unknown.getCause() instanceof StorageException);
        away.set(false);
        assertEquals(
                Optional.of(2L),
                storage.committed(station, Books.act("u").unit()).map(Commit::revision));
        assertEquals(1, runs.get());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_thread_interrupted_while_it_asks_is_told_that_it_is_not_known(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        AtomicBoolean away = new AtomicBoolean();
        Books.open(JdbcStorage.over(WiredBooks.options(database)), station);
        DataSource source = AtCommit.of(database.dataSource(), connection -> {
            connection.commit();
            away.set(true);
            Thread.currentThread().interrupt();
            throw gone();
        });
        JdbcStorage storage = JdbcStorage.over(JdbcOptions.of(new Leaving(source, away))
                .withKinds(Books.kinds())
                .withPatience(Duration.ofSeconds(server.kind() == DatabaseServer.Kind.H2 ? 1 : 60)));
        long begun = System.nanoTime();
        StorageException unknown = assertThrows(StorageException.class, () -> move(storage, "u"));
        // an embedded database closes its file then, and forgets about it
        assertTrue(Thread.interrupted() || server.kind() == DatabaseServer.Kind.H2);
        assertTrue(unknown.getMessage().contains("is not known; ask Storage.committed"), unknown.getMessage());
        assertTrue(System.nanoTime() - begun < 20_000_000_000L);
        away.set(false);
        assertEquals(List.of("open", "u"), Books.units(storage, station));
    }

    /** Two records of which the second is refused; the first one has been written by then. */
    @ParameterizedTest
    @MethodSource("servers")
    void what_a_work_throws_that_nobody_expects_leaves_nothing(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        JdbcStorage storage = books(database, Connection::commit);
        for (Throwable thrown : List.of(new AssertionError("a bug"), new java.io.IOException("undeclared"))) {
            Act act = Books.act("u");
            Throwable caught = assertThrows(
                    Throwable.class,
                    () -> storage.write(station, act, records -> {
                        Books.move(records, act, 0, 1, 1);
                        Books.wrong(records); // reads, so that what was put is written first
                        throw FailedCommitsTest.<RuntimeException>undeclared(thrown);
                    }));
            assertEquals(thrown, caught);
            assertEquals(List.of("open"), Books.units(storage, station));
        }
        assertEquals(2, move(storage, "u"));
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X undeclared(Throwable thrown) throws X {
        throw (X) thrown;
    }
}

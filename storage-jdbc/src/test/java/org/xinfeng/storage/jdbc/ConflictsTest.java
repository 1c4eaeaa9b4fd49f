package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.PostgresServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Deadlocks with somebody's own SQL, and conflicts that a database tells: the unit gives way and is run again. */
class ConflictsTest {

    private static final int ATTEMPTS = 3;

    private final StationId station = Books.station();
    private final AtomicInteger runs = new AtomicInteger();

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    static List<DatabaseServer> killable() {
        return Servers.killable();
    }

    private JdbcStorage books(Database database) {
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(database).withAttempts(ATTEMPTS));
        Books.open(storage, station);
        return storage;
    }

    private long move(JdbcStorage storage, Runnable first) {
        Act act = Books.act("u");
        return storage.write(station, act, records -> {
            runs.incrementAndGet();
            first.run();
            return Books.move(records, act, 0, 1, 1);
        });
    }

    /** Somebody holds a record that the unit wants, and wants the station that the unit holds. */
    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_that_ends_a_deadlock_is_run_again(DatabaseServer server) throws Exception {
        Database database = WiredBooks.migrated(server);
        JdbcStorage storage = books(database);
        CompletableFuture<Boolean> has = new CompletableFuture<>();
        CompletableFuture<Boolean> unitHas = new CompletableFuture<>();
        CompletableFuture<Boolean> somebody = WiredBooks.start(() -> {
            try (Connection connection = strong(server, database).getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                prepare(server, statement);
                statement.execute("select 1 from xf_books_account where xf_station = '" + station.value()
                        + "' and xf_id = 'a0' for update");
                has.complete(true);
                unitHas.get(60, TimeUnit.SECONDS);
                Sessions.awaitWaiting(server, database, 1);
                statement.execute(
                        "update xinfeng_station set upgrades = upgrades where station = '" + station.value() + "'");
                connection.rollback();
                return true;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        CompletableFuture.anyOf(has, somebody).get(60, TimeUnit.SECONDS);
        assertEquals(2, move(storage, () -> unitHas.complete(true)));
        assertTrue(somebody.get(60, TimeUnit.SECONDS));
        assertEquals(2, runs.get());
        assertEquals(List.of("open", "u"), Books.units(storage, station));
        database.drop();
    }

    /** A session that a database does not choose to give way. */
    private static DataSource strong(DatabaseServer server, Database database) {
        if (server instanceof PostgresServer postgres) {
            Database admin = postgres.admin();
            String name = database.url().substring(database.url().lastIndexOf('/') + 1);
            return new Database(
                            admin.server(),
                            admin.url().substring(0, admin.url().lastIndexOf('/') + 1) + name,
                            admin.user(),
                            admin.password())
                    .dataSource();
        }
        return database.dataSource();
    }

    private static void prepare(DatabaseServer server, Statement statement) throws SQLException {
        switch (server.kind()) {
            // it looks for deadlocks later than others
            case POSTGRESQL -> statement.execute("set deadlock_timeout = '60s'");
            // it has more to lose than others
            case MARIADB -> {
                statement.execute("create temporary table weight (n int primary key) engine=InnoDB");
                statement.execute("insert into weight select seq from seq_1_to_2000");
            }
            case H2 -> {}
        }
    }

    @ParameterizedTest
    @MethodSource("killable")
    void a_unit_that_gives_way_once_is_run_again(DatabaseServer server) {
        Database database = WiredBooks.migrated(server);
        JdbcStorage storage = books(database);
        givesWay(server, database);
        assertEquals(2, move(storage, () -> {
            if (runs.get() == 2) {
                database.execute("update somebody set busy = 0");
            }
        }));
        assertEquals(2, runs.get());
        assertEquals(List.of("open", "u"), Books.units(storage, station));
        database.drop();
    }

    @ParameterizedTest
    @MethodSource("killable")
    void a_unit_that_gives_way_each_time_is_given_up_and_leaves_nothing(DatabaseServer server) {
        Database database = WiredBooks.migrated(server);
        JdbcStorage storage = books(database);
        givesWay(server, database);
        StorageException busy = assertThrows(StorageException.class, () -> move(storage, () -> {}));
        assertTrue(busy.getMessage().startsWith("Other units were in the way each time"), busy.getMessage());
        assertEquals(ATTEMPTS, runs.get());
        database.execute("update somebody set busy = 0");
        assertEquals(List.of("open"), Books.units(storage, station));
        assertEquals(2, move(storage, () -> {}));
        database.drop();
    }

    /** The server itself tells each change of an account that it could not be serialised, for as long as somebody is busy. */
    private static void givesWay(DatabaseServer server, Database database) {
        database.execute("create table somebody (busy int)", "insert into somebody values (1)");
        if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
            database.execute(
                    "create function give_way() returns trigger language plpgsql as $$ begin"
                            + " if (select busy from somebody) = 1 then"
                            + " raise exception 'could not serialize access' using errcode = '40001'; end if;"
                            + " return new; end $$",
                    "create trigger give_way before update on xf_books_account for each row"
                            + " execute procedure give_way()");
        } else {
            // the error that InnoDB gives when a row has changed since it was read
            database.execute("create trigger give_way before update on xf_books_account for each row"
                    + " if (select busy from somebody) = 1 then"
                    + " signal sqlstate 'HY000' set mysql_errno = 1020; end if");
        }
    }
}

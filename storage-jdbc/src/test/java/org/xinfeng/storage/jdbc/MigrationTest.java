package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.jdbc.Notes.NoteId;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** An operator brings a database up to the library, again and again, and loses nothing. */
class MigrationTest {

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    private static JdbcOptions with(DataSource source, Kind<?, ?>... kinds) {
        return JdbcOptions.of(source).withKinds(List.of(kinds));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_empty_database_gets_its_tables_as_planned_and_a_second_time_nothing(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        Migration planned = JdbcStorage.plan(with(source, Notes.V1));
        assertEquals(List.of(), List.copyOf(Picture.of(source)), "to plan is to do nothing");
        assertEquals(List.of("V1__xinfeng"), planned.scripts());
        assertEquals(planned, JdbcStorage.migrate(with(source, Notes.V1)));
        var made = Picture.of(source);
        assertTrue(JdbcStorage.plan(with(source, Notes.V1)).isEmpty());
        assertTrue(JdbcStorage.migrate(with(source, Notes.V1)).isEmpty());
        assertEquals(Set.of(), Picture.difference(made, Picture.of(source)));
        JdbcStorage.over(with(source, Notes.V1)).close();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_empty_database_is_not_opened(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        assertEquals(
                "The database has no tables of the library yet; run JdbcStorage.migrate, or the scripts with your own"
                        + " tool.",
                assertThrows(StorageException.class, () -> JdbcStorage.over(source))
                        .getMessage());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void further_kinds_of_the_host_are_added_beside_what_is_there(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        JdbcStorage.migrate(source);
        assertEquals(
                "The tables are older than this library: they do not know version 1 of the kind portal_note; run"
                        + " JdbcStorage.migrate.",
                assertThrows(StorageException.class, () -> JdbcStorage.over(with(source, Notes.V1)))
                        .getMessage());
        Migration further = JdbcStorage.migrate(with(source, Notes.V1));
        assertEquals(List.of(), further.scripts());
        assertTrue(further.statements().stream().noneMatch(statement -> statement.contains("xf_visit")));
        JdbcStorage.over(with(source, Notes.V1)).close();
        // who does not know the host's kinds leaves them alone
        assertTrue(JdbcStorage.migrate(source).isEmpty());
        JdbcStorage.over(source).close();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void records_of_the_first_version_are_read_after_the_second_came(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        JdbcStorage.migrate(with(source, Notes.V1));
        List<Put<Notes.NoteV1>> puts = List.of(Put.fresh(Notes.v1("a")), Put.fresh(Notes.v1("b")));
        try (JdbcStorage storage = JdbcStorage.over(with(source, Notes.V1))) {
            storage.write(Notes.STATION, Notes.act(), records -> {
                records.store(Notes.V1).put(puts);
                return 0;
            });
        }
        Migration second = JdbcStorage.migrate(with(source, Notes.V2));
        assertTrue(second.statements().stream().anyMatch(statement -> statement.contains(" answer ")));
        assertTrue(second.statements().stream().anyMatch(statement -> statement.contains("xf_portal_note__links")));
        assertTrue(JdbcStorage.migrate(with(source, Notes.V2)).isEmpty());
        assertEquals(
                "The tables are newer than this library: they know version 2 of the kind portal_note and it knows 1;"
                        + " use the newer library.",
                assertThrows(StorageException.class, () -> JdbcStorage.over(with(source, Notes.V1)))
                        .getMessage());
        try (JdbcStorage storage = JdbcStorage.over(with(source, Notes.V2))) {
            assertEquals(2, notes(storage).size());
            assertEquals(Notes.v2("a"), notes(storage).get(0).value());
            storage.write(Notes.STATION, Notes.act(), records -> {
                var store = records.store(Notes.V2);
                store.put(List.of(new Put<>(Notes.v2("b"), 1), Put.fresh(Notes.v2("c"))));
                return 0;
            });
            assertEquals(3, notes(storage).size());
            assertEquals(Notes.v2("b"), notes(storage).get(1).value());
        }
    }

    private static List<Versioned<Notes.NoteV2>> notes(JdbcStorage storage) {
        List<Versioned<Notes.NoteV2>> all = new ArrayList<>();
        storage.read(Notes.STATION, Notes.act(), records -> {
            var store = records.store(Notes.V2);
            all.addAll(store.scan(Notes.BY_MOOD, Prefix.of(), (Cursor) null, 10));
            Map<NoteId, Versioned<Notes.NoteV2>> found =
                    store.find(all.stream().map(note -> note.value().id()).toList());
            assertEquals(all, List.copyOf(found.values()));
            return 0;
        });
        return all;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void several_migrate_at_once_and_each_comes_back(DatabaseServer server) throws Exception {
        Database database = server.freshDatabase();
        int many = 4;
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        List<Future<Migration>> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(threads.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return JdbcStorage.migrate(with(database.dataSource(), Notes.V1, Notes.V2));
            }));
        }
        int did = 0;
        for (Future<Migration> one : all) {
            did += one.get(120, TimeUnit.SECONDS).isEmpty() ? 0 : 1;
        }
        threads.shutdown();
        assertEquals(1, did, "one has done it all");
        JdbcStorage.over(with(database.dataSource(), Notes.V1, Notes.V2)).close();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_pool_that_does_not_commit_by_itself_is_as_good(DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.freshDatabase().dataSource());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            assertFalse(JdbcStorage.plan(with(pool, Notes.V1)).isEmpty());
            assertFalse(JdbcStorage.migrate(with(pool, Notes.V1)).isEmpty());
            assertTrue(JdbcStorage.migrate(with(pool, Notes.V1)).isEmpty());
            JdbcStorage.over(with(pool, Notes.V1)).close();
        }
        assertFalse(Picture.of(config.getDataSource()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_failed_migration_gives_the_lock_back(DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.freshDatabase().dataSource());
        config.setMaximumPoolSize(1);
        config.setAutoCommit(false);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            // not the library's table
            execute(pool, "create table xf_portal_note (whatever bigint not null)");
            assertThrows(StorageException.class, () -> JdbcStorage.migrate(with(pool, Notes.V1)));
            execute(pool, "drop table xf_portal_note");
            if (server.kind() == DatabaseServer.Kind.MARIADB) {
                // here it failed only at the index, behind what was written down
                execute(pool, "delete from xinfeng_column where kind = 'portal_note'");
            }
            // on a connection of its own, which would wait for the lock
            JdbcStorage.migrate(with(config.getDataSource(), Notes.V1));
            JdbcStorage.over(with(pool, Notes.V1)).close();
        }
    }

    static void execute(DataSource source, String... statements) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_user_who_may_not_make_tables_is_told_so(DatabaseServer server) {
        Database database = server.freshDatabase();
        Database limited = switch (server.kind()) {
            case H2 -> {
                database.execute("create user reader password 'secret'");
                yield new Database(database.server(), database.url(), "reader", "secret");
            }
            case POSTGRESQL -> {
                database.execute("revoke create on schema public from public, pg_database_owner");
                yield database;
            }
            // where nobody may make tables
            case MARIADB ->
                new Database(
                        database.server(),
                        database.url().replaceAll("/xf_[0-9]+", "/information_schema"),
                        database.user(),
                        database.password());
        };
        String message = assertThrows(StorageException.class, () -> JdbcStorage.migrate(limited.dataSource()))
                .getMessage();
        assertTrue(
                message.startsWith("The database refused the login or a permission while migrating the tables;"
                        + " check the user, the password and the grants ("),
                message);
        assertEquals(new TreeSet<>(), Picture.of(database.dataSource()));
    }
}

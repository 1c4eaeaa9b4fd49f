package org.xinfeng.storage.jdbc.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The servers the other tests rest on are what they claim to be. */
class ServersTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    static List<DatabaseServer> killable() {
        return Servers.killable();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_fresh_database_is_empty_and_apart_from_the_next(DatabaseServer server) {
        Database one = server.freshDatabase();
        Database other = server.freshDatabase();
        one.execute("create table t (a int)", "insert into t values (1)");
        assertEquals("1", ask(one, "select count(*) from t"));
        assertThrows(IllegalStateException.class, () -> other.execute("select a from t"));
        one.drop();
        other.drop();
        one.drop();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_dropped_database_is_gone_while_somebody_is_connected(DatabaseServer server) throws SQLException {
        Database database = server.freshDatabase();
        try (Connection connection = database.dataSource().getConnection()) {
            database.execute("create table t (a int)");
            connection.setAutoCommit(false);
            connection.createStatement().execute("insert into t values (1)");
            database.drop();
            assertFalse(connection.isValid(5));
        }
        if (server.kind() == DatabaseServer.Kind.H2) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.with("IFEXISTS=TRUE").execute("select 1"));
        } else {
            assertThrows(IllegalStateException.class, () -> database.execute("select 1"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_the_version_its_name_says(DatabaseServer server) throws SQLException {
        Database database = server.freshDatabase();
        try (Connection connection = database.dataSource().getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            String version = connection.getMetaData().getDatabaseProductVersion();
            assertTrue((product + " " + version).startsWith(server.name()), product + " " + version);
        }
        database.drop();
    }

    @ParameterizedTest
    @MethodSource("killable")
    void texts_without_a_collation_do_not_sort_by_code(DatabaseServer server) {
        Database database = server.freshDatabase();
        database.execute("create table t (a varchar(10))", "insert into t values ('b'), ('C'), ('a')");
        List<String> found = column(database, "select a from t order by a");
        assertEquals(List.of("a", "b", "C"), found);
        assertNotEquals(found.stream().sorted().toList(), found);
        database.drop();
    }

    @ParameterizedTest
    @MethodSource("killable")
    void commits_are_durable(DatabaseServer server) {
        Database database = server.freshDatabase();
        if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertEquals("on", ask(database, "show " + setting), setting);
            }
        } else {
            assertEquals("1", ask(database, "select @@innodb_flush_log_at_trx_commit"));
            assertEquals("1", ask(database, "select @@innodb_doublewrite"));
        }
        database.drop();
    }

    @ParameterizedTest
    @MethodSource("killable")
    void the_time_is_not_that_of_the_tests(DatabaseServer server) {
        server.freshDatabase().drop();
        Database admin = ((ProcessServer) server).admin();
        if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
            // of the server: the driver sets another one for its session
            String query = "select setting from pg_file_settings where name = 'timezone' and applied";
            assertEquals("Asia/Shanghai", ask(admin, query));
        } else {
            assertEquals("+08:00", ask(admin, "select @@global.time_zone"));
        }
    }

    @ParameterizedTest
    @MethodSource("killable")
    void the_owner_of_a_database_is_no_administrator(DatabaseServer server) {
        Database database = server.freshDatabase();
        String command = "create user somebody" + (server.kind() == DatabaseServer.Kind.MARIADB ? "@localhost" : "");
        assertThrows(IllegalStateException.class, () -> database.execute(command));
        ((ProcessServer) server).admin().execute(command, command.replace("create", "drop"));
        database.drop();
    }

    @ParameterizedTest
    @MethodSource("killable")
    void what_was_committed_survives_a_kill(DatabaseServer shared) throws SQLException {
        try (DatabaseServer server = shared.own()) {
            Database database = server.freshDatabase();
            database.execute("create table t (a int)", "insert into t values (1)");
            Connection open = database.dataSource().getConnection();
            open.setAutoCommit(false);
            open.createStatement().execute("insert into t values (2)");
            server.kill();
            assertThrows(SQLException.class, () -> open.createStatement().execute("select 1"));
            assertThrows(IllegalStateException.class, server::freshDatabase);
            server.start();
            assertEquals(List.of("1"), column(database, "select a from t"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_was_committed_survives_a_stop(DatabaseServer shared) throws SQLException {
        try (DatabaseServer server = shared.own()) {
            Database database = server.freshDatabase();
            database.execute("create table t (a int)", "insert into t values (1)");
            if (server.canKill()) {
                database.dataSource().getConnection();
            }
            server.stop();
            server.start();
            assertEquals(List.of("1"), column(database, "select a from t"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_shared_server_is_not_ended_by_a_test(DatabaseServer server) {
        server.freshDatabase().drop();
        assertThrows(IllegalStateException.class, server::kill);
        assertThrows(IllegalStateException.class, server::stop);
        server.close();
        server.freshDatabase().drop();
    }

    @Test
    void h2_cannot_be_killed_without_its_jvm() {
        try (DatabaseServer server = H2Server.shared().own()) {
            server.start();
            assertFalse(server.canKill());
            assertThrows(UnsupportedOperationException.class, server::kill);
        }
    }

    @Test
    void an_unknown_server_is_named() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Servers.of("h2,oracle"));
        assertTrue(refused.getMessage().endsWith("oracle"), refused.getMessage());
    }

    @Test
    void a_machine_without_mariadb_is_told_the_package() {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> MariaServer.find(Stream.of("/", "/nowhere")));
        assertTrue(refused.getMessage().contains("mariadb-server-core"), refused.getMessage());
    }

    @Test
    void a_machine_without_binaries_is_told_what_is_needed() {
        PostgresPrograms.requireMachine("Linux", "aarch64");
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> PostgresPrograms.requireMachine("Windows 11", "amd64"));
        assertTrue(refused.getMessage().contains("Linux on amd64 or aarch64"), refused.getMessage());
    }

    private static String ask(Database database, String query) {
        return column(database, query).get(0);
    }

    private static List<String> column(Database database, String query) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.contract.Check;
import org.xinfeng.storage.contract.Law;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.contract.StorageFixture;
import org.xinfeng.storage.contract.Verdict;
import org.xinfeng.storage.jdbc.Dialect;
import org.xinfeng.storage.jdbc.JdbcOptions;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.jdbc.Migration;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;
import org.xinfeng.storage.json.JsonPolicies;

/** The code of the guide to the relational store, run as it stands. */
class RelationalSnippetsTest {

    @TempDir
    Path folder;

    @Test
    void a_file_of_h2_is_opened_at_the_address_of_the_guide() {
        String password = "xinfeng";
        // snippet: jdbcopen
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:retry:" + folder + "/town;REUSE_SPACE=FALSE;WRITE_DELAY=0", "xinfeng", password);
        JdbcStorage.migrate(pool);
        Storage storage = JdbcStorage.over(pool);
        Station town = Xinfeng.over(storage, JsonPolicies.shipped(), InstantSource.system())
                .station(StationId.of("445122104"), Actor.of("w-17", "casework"));
        // end
        assertEquals(List.of(), town.registry().villages());
        storage.close();
        pool.dispose();
    }

    @Test
    void what_would_be_done_is_told_and_a_hosts_own_kind_gets_a_table() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:guide", "xinfeng", "xinfeng");
        StringBuilder script = new StringBuilder();
        // snippet: jdbcplan
        Migration ahead = JdbcStorage.plan(JdbcOptions.of(pool));
        for (String statement : ahead.statements()) {
            script.append(statement).append(";\n");
        }
        // end
        assertTrue(script.toString().contains("create table if not exists xf_resident ("), script::toString);
        // snippet: jdbckinds
        JdbcOptions options = JdbcOptions.of(pool).withKinds(List.of(Snippets.Note.KIND));
        JdbcStorage.migrate(options);
        Storage storage = JdbcStorage.over(options);
        // end
        assertTrue(JdbcStorage.plan(options).isEmpty());
        storage.close();
        pool.dispose();
    }

    // snippet: jdbctry
    static StorageContract contract(DataSource database, Dialect dialect) {
        JdbcOptions options = JdbcOptions.of(database).withDialect(dialect).withKinds(StorageContract.kinds());
        JdbcStorage.migrate(options);
        StorageFixture emptied = () -> {
            empty(database);
            return JdbcStorage.over(options);
        };
        return StorageContract.of(emptied).withKinds(Xinfeng.kinds());
    }

    /** Of a database for tests alone. */
    static void empty(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            List<String> tables =
                    new ArrayList<>(List.of("xinfeng_commit_record", "xinfeng_commit", "xinfeng_station"));
            try (ResultSet rows = statement.executeQuery("select distinct table_name from xinfeng_column")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                statement.execute("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
    // end

    @TestFactory
    Stream<DynamicTest> a_dialect_is_tried_with_the_kit() {
        return Servers.all().stream()
                .map(server -> DynamicTest.dynamicTest(server.name(), () -> {
                    HikariConfig config = new HikariConfig();
                    config.setDataSource(server.freshDatabase().dataSource());
                    config.setMaximumPoolSize(24);
                    config.setMinimumIdle(0);
                    try (HikariDataSource pool = new HikariDataSource(config)) {
                        List<Check> some = contract(pool, dialect(server)).checks().stream()
                                .filter(check -> check.law() == Law.APPEND_ONLY)
                                .toList();
                        assertTrue(some.size() > 5);
                        assertEquals(
                                List.of(),
                                some.stream()
                                        .map(Check::verdict)
                                        .filter(verdict -> !verdict.held())
                                        .map(Verdict::toString)
                                        .toList());
                    }
                }));
    }

    private static Dialect dialect(DatabaseServer server) {
        return switch (server.kind()) {
            case H2 -> Dialect.h2();
            case POSTGRESQL -> Dialect.postgresql();
            case MARIADB -> Dialect.mariadb();
        };
    }
}

package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** A host that has a tool for its tables runs the shipped scripts with it, beside tables of its own. */
class HostToolsTest {

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    private static String dialect(DatabaseServer server) {
        return switch (server.kind()) {
            case H2 -> "h2";
            case POSTGRESQL -> "postgresql";
            case MARIADB -> "mariadb";
        };
    }

    /** Tables of ours and not those of the tool. */
    private static void assertAsMigrated(DatabaseServer server, DataSource source) {
        DataSource own = server.freshDatabase().dataSource();
        JdbcStorage.migrate(own);
        assertEquals(Set.of(), Picture.difference(Picture.of(own), Picture.of(source)));
        assertTrue(JdbcStorage.migrate(source).isEmpty());
        JdbcStorage.over(source).close();
        JdbcOptions more = JdbcOptions.of(source).withKinds(List.of(Notes.V1));
        assertEquals(List.of(), JdbcStorage.migrate(more).scripts());
        JdbcStorage.over(more).close();
    }

    private static Flyway flyway(DatabaseServer server, DataSource source) {
        // #region flyway
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/xinfeng/storage/jdbc/schema/" + dialect(server))
                .table("flyway_xinfeng")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        // #endregion
    }

    @ParameterizedTest
    @MethodSource("servers")
    void flyway_runs_the_shipped_scripts(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        MigrationTest.execute(source, "create table portal_user (id bigint not null primary key)");
        assertEquals(1, flyway(server, source).migrate().migrationsExecuted);
        assertEquals(0, flyway(server, source).migrate().migrationsExecuted);
        flyway(server, source).validate();
        assertAsMigrated(server, source);
    }

    private static void liquibase(DatabaseServer server, DataSource source) throws Exception {
        try (Connection connection = source.getConnection()) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (Liquibase liquibase = new Liquibase(
                    "host-changelog-" + dialect(server) + ".xml", new ClassLoaderResourceAccessor(), database)) {
                liquibase.update(new Contexts(), new LabelExpression());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void liquibase_runs_the_shipped_scripts(DatabaseServer server) throws Exception {
        DataSource source = server.freshDatabase().dataSource();
        MigrationTest.execute(source, "create table portal_user (id bigint not null primary key)");
        liquibase(server, source);
        TreeSet<String> once = Picture.of(source);
        liquibase(server, source);
        assertEquals(Set.of(), Picture.difference(once, Picture.of(source)));
        assertAsMigrated(server, source);
    }
}

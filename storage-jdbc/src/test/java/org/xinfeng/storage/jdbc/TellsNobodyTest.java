package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/**
 * Databases like to repeat the row that did not fit. No name, no identity number and no password gets into a message, a
 * cause, or what drivers and pools write into the log of the host.
 */
class TellsNobodyTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_failed_unit_tells_nobody(DatabaseServer server) {
        String printed = new OtherJvm()
                .with("-Dslf4j.provider=" + LoggingToStderr.class.getName())
                .run(Failing.class, server.freshDatabase(), server.kind().name());
        assertEquals(
                7, printed.lines().filter(line -> line.startsWith("failed: ")).count(), printed);
        assertTrue(printed.contains("HikariPool-1 - Start completed"), printed);
        assertTrue(printed.contains("查有此人"), "names can be read in what is printed: " + printed);
        Sentence.assertTellsNobody(printed);
    }

    /** Changes the table so that what is written does not fit, in several ways, and prints what it is told. */
    static final class Failing {

        private static final String NAME = "alter table xf_neighbour ";

        public static void main(String[] arguments) {
            Database database = OtherJvm.database(arguments);
            DatabaseServer.Kind kind = DatabaseServer.Kind.valueOf(arguments[4]);
            HikariDataSource pool = new HikariDataSource();
            pool.setDataSource(database.dataSource());
            pool.setMaximumPoolSize(2);
            JdbcStorage storage = Neighbours.open(pool);
            Neighbours.add(storage, 1);
            System.err.println("查有此人");

            failing(
                    "a record that is there",
                    () -> storage.write(Neighbours.TOWN, Neighbours.act(), records -> {
                        records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(1));
                        return null;
                    }));
            database.execute(NAME + "add constraint short check (char_length(called) < 2 or id = 'n1')");
            failing("a check", () -> Neighbours.add(storage, 2));
            database.execute(NAME + "drop constraint short");
            database.execute("create unique index one on xf_neighbour ("
                    + (kind == DatabaseServer.Kind.MARIADB ? "called(20)" : "called") + ")");
            failing("another unique key", () -> Neighbours.add(storage, 3));
            database.execute("drop index one" + (kind == DatabaseServer.Kind.MARIADB ? " on xf_neighbour" : ""));
            database.execute(NAME + "add column more int default 0 not null");
            database.execute(NAME
                    + (kind == DatabaseServer.Kind.MARIADB
                            ? "modify more int not null"
                            : "alter column more drop default"));
            failing(
                    "a null, in a batch",
                    () -> storage.write(Neighbours.TOWN, Neighbours.act(), records -> {
                        records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(4));
                        records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(14));
                        return null;
                    }));
            database.execute(NAME + "drop column more", "update xf_neighbour set called = '1', card = '1'");
            database.execute(NAME + column(kind, "called", "varchar(3)"));
            failing("a text too long", () -> Neighbours.add(storage, 5));
            database.execute(NAME + column(kind, "called", "bigint"));
            failing("a text that is no number", () -> Neighbours.add(storage, 6));
            JdbcOptions wrong = Neighbours.options(Administrators.as(database, database.user(), Neighbours.PASSWORD)
                    .dataSource());
            failing("a wrong password", () -> JdbcStorage.over(wrong));
        }

        private static String column(DatabaseServer.Kind kind, String column, String type) {
            return switch (kind) {
                case H2 -> "alter column " + column + " set data type " + type;
                case POSTGRESQL ->
                    "alter column " + column + " type " + type + " using cast(" + column + " as " + type + ")";
                case MARIADB -> "modify " + column + " " + type + " not null";
            };
        }

        private static void failing(String how, Runnable unit) {
            try {
                unit.run();
                System.out.println("kept in spite of " + how);
            } catch (StorageException failed) {
                System.out.println("failed: " + how);
                failed.printStackTrace();
            }
        }
    }
}

package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.MariaServer;
import org.xinfeng.storage.jdbc.servers.PostgresServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/**
 * No room is left for what is written. An ordinary user can have that without a disk of his own: H2 and MariaDB are started
 * behind a limit on the size of files, where the system fails a write as it does on a full disk (EFBIG, not ENOSPC, by the
 * same ways of the program); PostgreSQL, which counts that among other errors, gets the device that is always full in place
 * of the file that long texts go to.
 */
class FullDatabaseTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_unit_for_which_there_is_no_room_is_refused_and_others_are_kept(DatabaseServer shared) throws Exception {
        try (DatabaseServer server = shared.own()) {
            Database database = server.freshDatabase();
            switch (server.kind()) {
                case H2 -> fileOfH2(database);
                case POSTGRESQL -> fileOfPostgres((PostgresServer) server, database);
                case MARIADB -> filesOfMaria((MariaServer) server, database);
            }
        }
    }

    private static void fileOfH2(Database database) {
        String printed = new OtherJvm()
                .behind("bash", "-c", "ulimit -f 40960; exec \"$@\"", "bash")
                .run(Filling.class, database);
        List<String> lines = printed.lines().toList();
        assertTrue(
                lines.get(0)
                        .matches("(The disk of the database is full, while .*; make room, nothing was written|The unit"
                                + " .* of station town was committed but may not be on the disk yet; close the"
                                + " storage, look at the disk, and ask Storage.committed after opening it"
                                + " again)\\b.*\\."),
                printed);
        int acknowledged = Integer.parseInt(lines.get(1));
        JdbcStorage storage = JdbcStorage.over(Neighbours.options(database.dataSource()));
        int kept = Neighbours.ids(storage).size();
        assertTrue(
                kept == acknowledged || kept == acknowledged + 20, kept + " of " + acknowledged + " or one unit more");
        assertGapless(storage, kept / 20);
        addTwenty(storage, 100_000, Neighbours.act());
        assertEquals(kept + 20, Neighbours.ids(storage).size());
    }

    private static void filesOfMaria(MariaServer server, Database database) {
        JdbcStorage storage = Neighbours.open(database.dataSource());
        server.stop();
        server.behind("bash", "-c", "trap '' XFSZ; ulimit -f 40960; exec \"$@\"", "bash");
        server.start();
        List<Integer> acknowledged = new ArrayList<>();
        Sentence.assertSays(
                "The disk of the database is full, while writing the neighbour records of station town; make room,"
                        + " nothing was written (*The table 'xf_neighbour' is full).",
                () -> fill(storage, acknowledged));
        assertEquals(20 * acknowledged.size(), Neighbours.ids(storage).size());
        server.stop();
        server.behind();
        server.start();
        assertEquals(20 * acknowledged.size(), Neighbours.ids(storage).size());
        addTwenty(storage, 100_000, Neighbours.act());
        assertGapless(storage, acknowledged.size() + 1);
    }

    private static void fileOfPostgres(PostgresServer server, Database database) throws Exception {
        JdbcStorage storage = Neighbours.open(database.dataSource());
        Neighbours.add(storage, 1);
        Path file = server.data()
                .resolve(ask(
                        database,
                        "select pg_relation_filepath(reltoastrelid) from pg_class where relname = 'xf_neighbour'"));
        Path aside = file.resolveSibling("aside");
        server.stop();
        Files.move(file, aside);
        Files.createSymbolicLink(file, Path.of("/dev/full"));
        server.start();
        Act act = Neighbours.act();
        Sentence.assertSays(
                "The disk of the database is full, while writing the neighbour records of station town; make room,"
                        + " nothing was written (ERROR: could not extend file \"base/*\": No space left on device).",
                () -> addTwenty(storage, 100, act));
        assertEquals(Optional.empty(), storage.committed(Neighbours.TOWN, act.unit()));
        Neighbours.add(storage, 2);
        assertEquals(List.of("n1", "n2"), Neighbours.ids(storage));
        server.stop();
        Files.delete(file);
        Files.move(aside, file);
        server.start();
        addTwenty(storage, 100, act);
        assertEquals(22, Neighbours.ids(storage).size());
        assertGapless(storage, 3);
    }

    private static String ask(Database database, String query) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void assertGapless(Storage storage, int units) {
        assertEquals(java.util.stream.LongStream.rangeClosed(1, units).boxed().toList(), Neighbours.revisions(storage));
    }

    /** Adds until it is refused, which it must be. */
    private static void fill(Storage storage, List<Integer> acknowledged) {
        for (int i = 0; i < 200; i++) {
            addTwenty(storage, 20 * i, Neighbours.act());
            acknowledged.add(i);
        }
    }

    /** One unit of long texts that cannot be made shorter. */
    private static void addTwenty(Storage storage, int first, Act act) {
        storage.write(Neighbours.TOWN, act, records -> {
            for (int i = first; i < first + 20; i++) {
                records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(i).called(longText(i)));
            }
            return null;
        });
    }

    private static String longText(int seed) {
        return new Random(seed)
                .ints(Shape.MAX_TEXT, 0x4e00, 0x9fa5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Fills the file it may write; prints how it was refused and how many records were acknowledged. */
    static final class Filling {
        public static void main(String[] arguments) {
            JdbcStorage storage = Neighbours.open(OtherJvm.database(arguments).dataSource());
            List<Integer> acknowledged = new ArrayList<>();
            StorageException refused = assertThrows(StorageException.class, () -> fill(storage, acknowledged));
            System.out.println(refused.getMessage());
            System.out.println(20 * acknowledged.size());
        }
    }
}

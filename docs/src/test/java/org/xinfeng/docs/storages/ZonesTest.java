package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.Servers;
import org.xinfeng.storage.memory.MemoryStorage;

/** What a process in one time zone has written a process in another reads as it was. */
class ZonesTest {

    private static final long SEED = 20260329;

    /** A process in a zone of its own, with the database as its arguments. */
    static final class Process {

        public static void main(String[] args) {
            Database database = new Database("of the test", args[1], args[2], args[3]);
            try (Storage storage = JdbcStorage.over(database.dataSource());
                    Storage memory = new MemoryStorage()) {
                RandomTown.live(memory, "u", SEED, 4);
                if (args[0].equals("write")) {
                    RandomTown.live(storage, "u", SEED, 4);
                }
                System.out.println(RandomTown.all(memory).equals(RandomTown.all(storage)) ? "the same" : "different");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> records_are_the_same_in_any_zone() {
        return Servers.all().stream()
                .flatMap(server -> Stream.of(
                                List.of("America/New_York", "Asia/Shanghai"), List.of("Asia/Shanghai", "Pacific/Apia"))
                        .map(zones -> DynamicTest.dynamicTest(server.name() + " " + zones, () -> {
                            Database database = server.freshDatabase();
                            assertFalse(
                                    JdbcStorage.migrate(database.dataSource()).isEmpty());
                            assertEquals("the same", run("write", zones.get(0), database));
                            assertEquals("the same", run("read", zones.get(1), database));
                        })));
    }

    private static String run(String what, String zone, Database database) throws Exception {
        java.lang.Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Process.class.getName(),
                        what,
                        database.url(),
                        database.user(),
                        database.password())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return said.strip();
    }
}

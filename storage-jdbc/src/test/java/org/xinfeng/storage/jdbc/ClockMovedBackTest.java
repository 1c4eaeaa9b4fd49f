package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** A clock that is put back takes nothing back: units are in the order of their revisions, whatever time they say. */
class ClockMovedBackTest {

    private static final Pattern CLOCK = Pattern.compile(
            "\\bnow\\s*\\(|current_?(timestamp|date|time)\\b|local(time|timestamp)\\b|sysdate|getdate"
                    + "|(clock|statement|transaction)_timestamp|unix_timestamp|curdate|curtime|utc_(date|time)",
            Pattern.CASE_INSENSITIVE);

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_later_unit_with_an_earlier_time_is_kept_and_comes_later(DatabaseServer server) {
        JdbcStorage storage = Neighbours.open(server.freshDatabase().dataSource());
        List<Instant> times = List.of(
                Neighbours.NOON,
                Neighbours.NOON.minus(Duration.ofDays(365)),
                Neighbours.NOON,
                Neighbours.NOON.minusNanos(1_000));
        for (int i = 0; i < times.size(); i++) {
            int number = i;
            storage.write(Neighbours.TOWN, Neighbours.act(times.get(i)), records -> {
                records.store(Neighbours.NEIGHBOURS).add(Neighbours.neighbour(number));
                return null;
            });
        }
        try (Stream<Commit> commits = storage.commits(Neighbours.TOWN, 0)) {
            List<Commit> all = commits.toList();
            assertEquals(
                    List.of(1L, 2L, 3L, 4L), all.stream().map(Commit::revision).toList());
            assertEquals(times, all.stream().map(commit -> commit.act().at()).toList());
        }
        assertEquals(List.of("n0", "n1", "n2", "n3"), Neighbours.ids(storage));
    }

    @Test
    void no_statement_asks_the_server_for_the_time() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                            .filter(ClockMovedBackTest::asksForTheTime)
                            .toList());
        }
    }

    @Test
    void a_statement_that_asks_is_found() {
        for (String asking : List.of(
                "insert into t values (now())", "select CURRENT_TIMESTAMP", "default localtimestamp", "sysdate")) {
            assertEquals(true, CLOCK.matcher(asking).find(), asking);
        }
    }

    private static boolean asksForTheTime(Path file) {
        try {
            return CLOCK.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

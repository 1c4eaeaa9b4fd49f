package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.Put;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.jdbc.Neighbours.Neighbour;
import org.xinfeng.storage.jdbc.Neighbours.NeighbourId;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** An instant is the same wherever the program, the driver, the session and the server think they are. */
class TimeZonesTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_shanghai_wrote_new_york_reads(DatabaseServer server) {
        Database database = server.freshDatabase();
        OtherJvm shanghai = new OtherJvm().with("-Duser.timezone=Asia/Shanghai");
        OtherJvm newYork = new OtherJvm().with("-Duser.timezone=America/New_York");
        assertEquals("Asia/Shanghai wrote\n", shanghai.run(Writer.class, database));
        assertEquals("America/New_York read\n", newYork.run(Reader.class, there(server, database)));
    }

    /** The same with a session that is told another zone than that of the program. */
    private static Database there(DatabaseServer server, Database database) {
        return switch (server.kind()) {
            case H2 -> database.with("TIME ZONE=Pacific/Auckland");
            case POSTGRESQL -> database.with("options=-c%20TimeZone=Pacific/Auckland");
            case MARIADB ->
                database.with("connectionTimeZone=Asia/Tokyo&forceConnectionTimeZoneToSession=false"
                        + "&preserveInstants=true&sessionVariables=time_zone='-05:00'");
        };
    }

    /** The edges of the calendar, and where clocks were changed in Shanghai, Berlin and New York. */
    static List<Neighbour> neighbours() {
        List<Neighbour> neighbours = new ArrayList<>();
        for (String at : List.of(
                "0001-01-01T00:00:00Z",
                "1582-10-04T23:59:59.999999Z",
                "1582-10-10T12:00:00Z",
                "1900-12-31T15:54:17Z",
                "1940-05-31T16:30:00Z",
                "1940-10-12T15:30:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1986-05-03T18:30:00Z",
                "1986-09-13T16:30:00Z",
                "2024-03-10T07:30:00Z",
                "2024-03-31T01:30:00Z",
                "2024-10-27T00:30:00Z",
                "2024-11-03T05:30:00.000001Z",
                "2024-11-03T06:30:00Z",
                "9999-12-31T23:59:59.999999Z")) {
            Instant seen = Instant.parse(at);
            LocalDate moved = LocalDate.parse(at.substring(0, 10));
            neighbours.add(new Neighbour(
                    new NeighbourId("n" + neighbours.size()), Neighbours.NAME, Neighbours.NUMBER, moved, seen));
        }
        return neighbours;
    }

    /** Holds the kit's checks of values in its own zone, then writes. */
    static final class Writer {
        public static void main(String[] arguments) {
            Database database = OtherJvm.database(arguments);
            KeptExactly.require(database);
            JdbcStorage storage = Neighbours.open(database.dataSource());
            for (Neighbour neighbour : neighbours()) {
                storage.write(Neighbours.TOWN, Neighbours.act(neighbour.seen()), records -> {
                    records.store(Neighbours.NEIGHBOURS).put(Put.fresh(neighbour));
                    return null;
                });
            }
            System.out.println(TimeZone.getDefault().getID() + " wrote");
        }
    }

    /** Reads what the other wrote, then holds the checks in this zone. */
    static final class Reader {
        public static void main(String[] arguments) {
            Database database = OtherJvm.database(arguments);
            JdbcStorage storage = Neighbours.open(database.dataSource());
            try (Stream<Commit> commits = storage.commits(Neighbours.TOWN, 0)) {
                assertEquals(
                        neighbours().stream().map(Neighbour::seen).toList(),
                        commits.map(commit -> commit.act().at()).toList());
            }
            for (Neighbour neighbour : neighbours()) {
                assertEquals(
                        neighbour,
                        storage.read(
                                Neighbours.TOWN,
                                Neighbours.act(),
                                records -> records.store(Neighbours.NEIGHBOURS)
                                        .find(neighbour.id())
                                        .orElseThrow()
                                        .value()));
            }
            KeptExactly.require(database);
            System.out.println(TimeZone.getDefault().getID() + " read");
        }
    }
}

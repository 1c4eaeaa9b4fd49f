package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.docs.storages.RandomTown.NOON;
import static org.xinfeng.docs.storages.RandomTown.TOWN;
import static org.xinfeng.docs.storages.RandomTown.VALLEY;
import static org.xinfeng.docs.storages.RandomTown.act;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.relay.Handler;
import org.xinfeng.storage.relay.HandlerCode;
import org.xinfeng.storage.relay.Relay;

/** Over a database the relay gives every commit at least once and in order, through restarts and failures. */
class RelayOnDatabasesTest {

    private static final HandlerCode PORTAL = HandlerCode.of("portal");
    private static final HandlerCode INDEX = HandlerCode.of("index");

    private final SettableTime time = SettableTime.at(NOON);

    private Relay relay(Storage storage, Handler portal, Handler index) {
        return Relay.over(storage, ActorId.of("relay-1"), time)
                .to(PORTAL, portal)
                .to(INDEX, index)
                .inBatchesOf(4);
    }

    private static void work(Storage storage, StationId station, int from, int to) {
        for (int i = from; i <= to; i++) {
            String id = "v-" + i;
            boolean unusedAnswer = storage.write(station, act(id), records -> {
                records.store(Village.KIND)
                        .add(new Village(
                                VillageId.of(id),
                                "新村",
                                Optional.empty(),
                                DateRange.ofUnboundedEnd(LocalDate.of(2024, 1, 1))));
                return true;
            });
        }
    }

    private static void all(Relay relay) {
        Relay.Run run = relay.run();
        while (run.more()) {
            run = relay.run();
        }
    }

    private static List<String> units(int to) {
        return LongStream.rangeClosed(1, to).mapToObj(i -> "v-" + i).toList();
    }

    @TestFactory
    Stream<DynamicTest> handlers_go_on_after_each_restart_where_they_were() {
        return Pools.onEach(pool -> {
            List<String> portal = new ArrayList<>();
            List<String> index = new ArrayList<>();
            for (int start = 0; start < 3; start++) {
                try (Storage database = JdbcStorage.over(pool)) {
                    work(database, TOWN, start * 6 + 1, start * 6 + 6);
                    all(relay(
                            database,
                            (station, commit) -> portal.add(commit.act().unit().value()),
                            (station, commit) -> index.add(commit.act().unit().value())));
                }
            }
            assertEquals(units(18), portal);
            assertEquals(units(18), index);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_was_handled_before_the_line_was_cut_is_given_again_and_nothing_is_left_out() {
        return Pools.onEach(pool -> {
            List<String> portal = new ArrayList<>();
            Handler nothing = (station, commit) -> {};
            try (Storage database = JdbcStorage.over(pool)) {
                work(database, TOWN, 1, 10);
                Relay first = relay(
                        database,
                        (station, commit) -> portal.add(commit.act().unit().value()),
                        nothing);
                assertEquals(8, first.run().commits());
                Relay cut = relay(
                        database,
                        (station, commit) -> {
                            portal.add(commit.act().unit().value());
                            // the line is gone before the place is kept
                            database.close();
                        },
                        nothing);
                assertThrows(StorageException.class, cut::run);
            }
            try (Storage database = JdbcStorage.over(pool)) {
                all(relay(
                        database,
                        (station, commit) -> portal.add(commit.act().unit().value()),
                        nothing));
            }
            int again = portal.lastIndexOf("v-5");
            assertEquals(units(again), portal.subList(0, again), "in order up to the cut");
            assertEquals(units(10).subList(4, 10), portal.subList(again, portal.size()), "and from its place again");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_handler_that_fails_stops_only_itself_at_one_commit_and_shows_in_the_health_report() {
        return Pools.onEach(pool -> {
            time.set(NOON);
            List<String> portal = new ArrayList<>();
            List<String> index = new ArrayList<>();
            Handler failing = (station, commit) -> {
                if (station.equals(TOWN) && commit.act().unit().value().equals("v-3")) {
                    throw new IOException("nobody answers");
                }
                portal.add(station.value() + " " + commit.act().unit().value());
            };
            Handler seen = (station, commit) ->
                    index.add(station.value() + " " + commit.act().unit().value());
            try (Storage database = JdbcStorage.over(pool)) {
                work(database, TOWN, 1, 5);
                work(database, VALLEY, 1, 2);
                all(relay(database, failing, seen));
            }
            time.advance(Duration.ofDays(1));
            try (Storage database = JdbcStorage.over(pool)) {
                Relay relay = relay(database, failing, seen);
                all(relay);
                assertEquals(List.of("445122104 v-1", "445122104 v-2", "valley v-1", "valley v-2"), portal);
                assertEquals(7, index.size(), "the other handler has gone on");
                Relay.Health stopped = relay.health(TOWN).get(0);
                assertEquals(PORTAL, stopped.handler());
                assertEquals(3, stopped.behind());
                assertEquals(Optional.of(new Relay.Failure(NOON, 1, IOException.class.getName())), stopped.failure());
                assertEquals(0, relay.health(TOWN).get(1).behind());
                assertEquals(Optional.empty(), relay.health(VALLEY).get(0).failure(), "its other station has gone on");
                all(relay(database, (station, commit) -> portal.add(station.value() + " mended"), seen));
                assertEquals(
                        3, portal.stream().filter("445122104 mended"::equals).count());
                assertEquals(Optional.empty(), relay.health(TOWN).get(0).failure());
            }
        });
    }
}

package org.xinfeng.storage.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;

/** Invented neighbours of one town, and storages of them, for tests of what goes wrong. */
final class Neighbours {

    private Neighbours() {}

    record NeighbourId(String value) implements Code {}

    record Neighbour(
            NeighbourId id,
            @Personal String called,
            @Personal String card,
            LocalDate moved,
            Instant seen) {

        Neighbour called(String other) {
            return new Neighbour(id, other, card, moved, seen);
        }
    }

    static final Kind<NeighbourId, Neighbour> NEIGHBOURS =
            Kind.of("neighbour", Neighbour::id, Shape.of(Neighbour.class), Index.of("by_moved", "moved"));

    static final String TABLE = "xf_neighbour";
    static final StationId TOWN = StationId.of("town");
    static final Instant NOON = Instant.parse("2026-03-04T04:00:00.000001Z");

    /** Nobody is called so; in two scripts, since H2 shows one of them escaped. No area has the prefix below. */
    static final String NAME = "查无此人Outis";

    static final String NUMBER = "999999194001010019";

    /** Of nobody, for the wrong one. */
    static final String PASSWORD = "open-sesame";

    static JdbcOptions options(DataSource source) {
        return JdbcOptions.of(source).withKinds(List.of(NEIGHBOURS));
    }

    /** A storage with tables that are made first. */
    static JdbcStorage open(DataSource source) {
        JdbcStorage.migrate(options(source));
        return JdbcStorage.over(options(source));
    }

    static Act act() {
        return act(NOON);
    }

    static Act act(Instant at) {
        return Act.of(ActorId.of("worker-1"), Purpose.of("care"), at);
    }

    static Neighbour neighbour(int number) {
        return new Neighbour(
                new NeighbourId("n" + number),
                NAME,
                NUMBER,
                LocalDate.of(2020, 2, 29).plusDays(number),
                NOON);
    }

    /** One unit that adds one neighbour. */
    static void add(Storage storage, int number) {
        storage.write(TOWN, act(), records -> {
            records.store(NEIGHBOURS).add(neighbour(number));
            return null;
        });
    }

    /** All there are, by id. */
    static List<String> ids(Storage storage) {
        return storage.read(
                TOWN,
                act(),
                records -> records.store(NEIGHBOURS).all(NEIGHBOURS, NEIGHBOURS.byId(), Prefix.of()).stream()
                        .map(found -> found.value().id().value())
                        .sorted()
                        .toList());
    }

    static List<Long> revisions(Storage storage) {
        try (Stream<Commit> commits = storage.commits(TOWN, 0)) {
            return commits.map(Commit::revision).toList();
        }
    }
}

package org.xinfeng.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.visits.Occurrence;

/**
 * A page of fifty of what is due: at a station of 10,000 open occurrences, at one of 1,000,000, and at 200 stations of 5,000;
 * and opening the database that holds them all.
 */
final class StorageDuePages {

    private static final int PAGE = 50;
    private static final double GROWTH = 1.5;
    private static final double OPENING = 1;
    private static final int PER_UNIT = 2_000;
    private static final StationId SMALL = StationId.of("due-small");
    private static final StationId LARGE = StationId.of("due-large");

    private final Bench bench;
    private final StorageTables tables;
    private final JdbcStorage storage;
    private final int small;
    private final int large;
    private final int stations;

    StorageDuePages(Bench bench, StorageTables tables) {
        this.bench = bench;
        this.tables = tables;
        this.storage = tables.storage();
        this.small = bench.size(10_000, 500);
        this.large = bench.size(1_000_000, 2_000);
        this.stations = bench.size(200, 3);
    }

    List<Figure> measure() throws IOException {
        String name = tables.server().figure() + ".due";
        fill(SMALL, small);
        fill(LARGE, large);
        for (int i = 0; i < stations; i++) {
            fill(spread(i), large / stations);
        }
        tables.settle();
        Sample ofSmall = new Sample();
        Sample ofLarge = new Sample();
        Sample ofSpread = new Sample();
        Sample growth = new Sample();
        Random random = new Random(11);
        bench.rounds(name, 3, round -> {
            Sample[] millis = {new Sample(), new Sample(), new Sample()};
            for (int i = 0; i < bench.size(3_000, 30); i++) {
                millis[0].add(page(SMALL, small, random));
                millis[1].add(page(LARGE, large, random));
                millis[2].add(page(spread(random.nextInt(stations)), large / stations, random));
            }
            bench.say(
                    "  ms, median and p99: %.3f %.3f of %d, %.3f %.3f of %d, %.3f %.3f at %d stations",
                    millis[0].median(),
                    millis[0].percentile(99),
                    small,
                    millis[1].median(),
                    millis[1].percentile(99),
                    large,
                    millis[2].median(),
                    millis[2].percentile(99),
                    stations);
            if (round >= 0) {
                ofSmall.add(millis[0].percentile(99));
                ofLarge.add(millis[1].percentile(99));
                ofSpread.add(millis[2].percentile(99));
                growth.add(millis[1].percentile(99) / millis[0].percentile(99));
            }
        });
        double most = tables.server().duePage();
        return List.of(
                Figure.atMost(name + ".p99", ofLarge.median(), "ms", most),
                Figure.atMost(name + ".stations.p99", ofSpread.median(), "ms", most),
                Figure.atMost(name + ".growth", growth.median(), "x-small", GROWTH),
                Figure.atMost(tables.server().figure() + ".open", opening(), "s", OPENING));
    }

    private static StationId spread(int i) {
        return StationId.of("due-" + (1000 + i));
    }

    /** Open occurrences of 19 villages, five urgencies and 100 days. */
    private void fill(StationId station, int count) {
        if (count >= 100_000) {
            bench.say("%s.due: writing %d open occurrences", tables.server().figure(), count);
        }
        List<Put<Occurrence>> puts = new ArrayList<>(PER_UNIT);
        for (int i = 0; i < count; i++) {
            puts.add(Put.fresh(Caseload.occurrence(i)));
            if (puts.size() == PER_UNIT || i == count - 1) {
                List<Put<Occurrence>> some = List.copyOf(puts);
                storage.write(station, Town.act(), records -> {
                    records.store(Occurrence.KIND).put(some);
                    return true;
                });
                puts.clear();
            }
        }
    }

    /** One page in a unit of its own, from the beginning or from somewhere in the list; milliseconds. */
    private double page(StationId station, int count, Random random) {
        Occurrence somewhere = Caseload.occurrence(random.nextInt(count));
        boolean first = random.nextInt(4) == 0;
        boolean ofVillage = random.nextBoolean();
        var index = ofVillage ? Occurrence.BY_VILLAGE : Occurrence.BY_STATION;
        Prefix prefix =
                ofVillage ? Prefix.of(Occurrence.State.OPEN, somewhere.village()) : Prefix.of(Occurrence.State.OPEN);
        Cursor after = first ? null : Cursor.at(Occurrence.KIND, index, somewhere);
        long begin = System.nanoTime();
        Page<Versioned<Occurrence>> page = storage.read(
                station,
                Town.act(),
                records -> records.store(Occurrence.KIND).page(Occurrence.KIND, index, prefix, after, PAGE));
        double millis = (System.nanoTime() - begin) / 1e6;
        List<Object> before = after == null ? null : after.position();
        for (Versioned<Occurrence> found : page.items()) {
            List<Object> position =
                    Objects.requireNonNull(Occurrence.KIND.position(index, found.value()), "in no list");
            WrongAnswerException.check(
                    "whether the page is in order behind its cursor",
                    true,
                    before == null || compare(before, position) < 0);
            before = position;
        }
        WrongAnswerException.check(
                "whether a page that is not full is the last",
                true,
                page.items().size() == PAGE || page.next().equals(Optional.empty()));
        return millis;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(List<Object> a, List<Object> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = ((Comparable) a.get(i)).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Seconds until a new pool and a storage over it have answered the first question; of H2 the file is opened too. */
    private double opening() {
        tables.pool().close();
        Sample seconds = new Sample();
        for (int i = 0; i < bench.size(7, 2); i++) {
            long begin = System.nanoTime();
            try (HikariDataSource pool = StorageTables.pool(tables.database());
                    JdbcStorage again = JdbcStorage.over(pool)) {
                WrongAnswerException.check(
                        "whether the first occurrence is there",
                        true,
                        again.read(
                                LARGE,
                                Town.act(),
                                records -> records.store(Occurrence.KIND)
                                        .find(Caseload.occurrence(0).id())
                                        .isPresent()));
                seconds.add((System.nanoTime() - begin) / 1e9);
            }
        }
        return seconds.percentile(100);
    }
}

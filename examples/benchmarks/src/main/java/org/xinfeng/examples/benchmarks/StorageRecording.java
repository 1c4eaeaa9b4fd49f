package org.xinfeng.examples.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.visits.Visit;

/**
 * Visits of ten answers become durable, one for each unit and a hundred for each unit: by the library, by hand-written JDBC
 * and by Hibernate, in turns of a few units, each at a station of its own in the same tables.
 */
final class StorageRecording {

    /** Who writes. */
    private enum By {
        LIBRARY,
        PLAIN,
        HIBERNATE;

        StationId station() {
            return StationId.of("by-" + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private final Bench bench;
    private final StorageTables tables;
    private int made;

    StorageRecording(Bench bench, StorageTables tables) {
        this.bench = bench;
        this.tables = tables;
    }

    List<Figure> measure() throws java.io.IOException {
        List<Figure> figures = new ArrayList<>();
        try (HibernateVisits hibernate = HibernateVisits.over(tables)) {
            Map<By, VisitWriter> writers = new EnumMap<>(By.class);
            writers.put(By.LIBRARY, new LibraryVisits(tables.storage()));
            writers.put(By.PLAIN, new PlainVisits(tables));
            writers.put(By.HIBERNATE, hibernate);
            // the library makes the row of each station
            for (By by : By.values()) {
                of(writers, By.LIBRARY).write(by.station(), List.of(next()));
            }
            figures.addAll(compare("visit", writers, bench.size(30, 2), bench.size(10, 2), 1));
            figures.addAll(compare("visits", writers, bench.size(8, 1), bench.size(2, 1), 100));
        } catch (SQLException e) {
            throw new StorageException("visits could not be recorded on " + tables.server(), e);
        }
        return figures;
    }

    /** Each of the three has one. */
    private static <T> T of(Map<By, T> each, By by) {
        return Objects.requireNonNull(each.get(by), by.name());
    }

    private MadeVisit next() {
        return MadeVisit.of(made++);
    }

    /** Each round has so many turns of so many units of so many visits. */
    private List<Figure> compare(String what, Map<By, VisitWriter> writers, int turns, int units, int visits)
            throws java.io.IOException {
        String name = tables.server().figure() + "." + what;
        Sample plain = new Sample();
        Sample hibernate = new Sample();
        bench.rounds(name, 4, round -> {
            Map<By, Sample> nanos = new EnumMap<>(By.class);
            for (By by : By.values()) {
                nanos.put(by, new Sample());
            }
            Sample ratios = new Sample();
            Sample others = new Sample();
            for (int turn = 0; turn < turns; turn++) {
                Map<By, Long> took = turn(writers, turn + round, units, visits);
                took.forEach((by, time) -> of(nanos, by).add(time));
                ratios.add((double) of(took, By.PLAIN) / of(took, By.LIBRARY));
                others.add((double) of(took, By.PLAIN) / of(took, By.HIBERNATE));
            }
            check();
            bench.say(
                    "  visits/s: %.0f library, %.0f by hand (%.2f x), %.0f Hibernate (%.2f x)",
                    rate(units * visits, of(nanos, By.LIBRARY)),
                    rate(units * visits, of(nanos, By.PLAIN)),
                    ratios.median(),
                    rate(units * visits, of(nanos, By.HIBERNATE)),
                    others.median());
            if (round >= 0) {
                plain.add(ratios.median());
                hibernate.add(others.median());
            }
        });
        return List.of(
                Figure.atLeast(name, plain.median(), "x-plain", tables.server().recording()),
                Figure.atLeast(name + ".hibernate", plain.median() / hibernate.median(), "x-hibernate", 1));
    }

    private static double rate(int visits, Sample nanos) {
        return visits * 1e9 / nanos.median();
    }

    /** One after another, each time another one first. */
    private Map<By, Long> turn(Map<By, VisitWriter> writers, int first, int units, int visits) {
        List<List<MadeVisit>> work = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            work.add(IntStream.range(0, visits).mapToObj(n -> next()).toList());
        }
        Map<By, Long> took = new EnumMap<>(By.class);
        for (int i = 0; i < By.values().length; i++) {
            By by = By.values()[Math.floorMod(first + i, By.values().length)];
            VisitWriter writer = of(writers, by);
            long begin = System.nanoTime();
            try {
                for (List<MadeVisit> unit : work) {
                    writer.write(by.station(), unit);
                }
            } catch (SQLException e) {
                throw new StorageException("visits could not be recorded on " + tables.server(), e);
            }
            took.put(by, System.nanoTime() - begin);
        }
        return took;
    }

    /** The same number of rows in every table, and the last record of each reads the same through the library. */
    private void check() {
        for (String table : List.of(
                "xf_visit",
                "xf_visit_section",
                "xf_visit_section__answers",
                "xinfeng_commit",
                "xinfeng_commit_record")) {
            long rows = tables.count(table, By.LIBRARY.station());
            for (By by : By.values()) {
                long other = tables.count(table, by.station());
                // each station began with a visit of its own
                WrongAnswerException.check(
                        "the rows of " + table + " at " + by.station().value(), rows, other);
            }
        }
        MadeVisit last = MadeVisit.of(made - 1);
        for (By by : By.values()) {
            boolean same = tables.storage().read(by.station(), Town.act(), records -> {
                boolean visit = records.store(Visit.KIND)
                        .find(last.visit().id())
                        .map(kept -> kept.value().equals(last.visit()))
                        .orElse(false);
                return visit
                        && records.store(Visit.Section.KIND)
                                .find(last.section().id())
                                .map(kept -> kept.value().equals(last.section()))
                                .orElse(false);
            });
            WrongAnswerException.check(
                    "whether the last visit at " + by.station().value() + " is as it was", true, same);
        }
    }
}

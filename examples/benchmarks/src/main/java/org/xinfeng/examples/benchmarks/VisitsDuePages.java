package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.DueList;
import org.xinfeng.office.DueVisit;
import org.xinfeng.office.Station;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.DueQuery;

/**
 * A page of fifty of what is due, with names, reasons, last contacts and who answers for it, as {@code VisitDesk.due} gives it: at
 * 200 stations of 5,000 residents, and at one of 1,000,000, in memory and in files. The relational store is measured in the area
 * {@code storage}.
 */
final class VisitsDuePages {

    private static final double REACH_MILLIS = 2;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PAGE = 50;
    private static final LocalDate UNTIL = Town.TODAY.plusDays(4);
    private static final Comparator<DueVisit> ORDER = Comparator.comparing((DueVisit one) -> !one.overdue())
            .thenComparing(one -> one.occurrence().urgency())
            .thenComparing(one -> one.occurrence().due())
            .thenComparing(one -> one.occurrence().id().value());

    private final Bench bench;
    private final int stations;
    private final int each;
    private final int large;

    VisitsDuePages(Bench bench) {
        this.bench = bench;
        this.stations = bench.size(200, 3);
        this.each = bench.size(5_000, 500);
        this.large = bench.size(1_000_000, 2_000);
    }

    List<Figure> measure() throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (boolean spread : new boolean[] {true, false}) {
            try (MemoryStorage storage = new MemoryStorage()) {
                figures.add(measure("memory", storage, spread));
            }
            Path dir = bench.directory("due-pages");
            try (JsonStorage storage = JsonStorage.open(dir)) {
                figures.add(measure("json", storage, spread));
            }
            Scratch.remove(dir);
        }
        return figures;
    }

    private Figure measure(String storageName, Storage storage, boolean spread) throws IOException {
        String name = "visits.due.page." + storageName + (spread ? ".stations" : "");
        int residents = spread ? each : large;
        bench.say("%s: writing %d stations of %d residents", name, spread ? stations : 1, residents);
        List<Station> all = IntStream.range(0, spread ? stations : 1)
                .mapToObj(i -> VisitsStation.fill(storage, StationId.of("due-" + i), residents))
                .toList();
        check(all.get(0), residents);
        Random random = new Random(7);
        Sample slowest = new Sample();
        bench.rounds(name, 3, round -> {
            Sample millis = new Sample();
            Sample processor = new Sample();
            for (int i = 0; i < bench.size(4_000, 50); i++) {
                page(all.get(random.nextInt(all.size())), random, millis, processor);
            }
            bench.say(
                    "  ms: median %.3f, p99 %.3f; of processor time median %.3f, p99 %.3f",
                    millis.median(), millis.percentile(99), processor.median(), processor.percentile(99));
            if (round >= 0) {
                slowest.add(millis.percentile(99));
            }
        });
        return Figure.atMost(name, slowest.median(), "ms", REACH_MILLIS);
    }

    /** Counts what all pages of a village hold together, and looks whether they are in order. */
    private static void check(Station station, int residents) {
        long expected = IntStream.range(0, residents)
                .filter(i -> Town.village(i).equals(Town.village(0))
                        && !VisitsStation.due(i).isAfter(UNTIL))
                .count();
        DueQuery query = DueQuery.until(UNTIL).in(Town.village(0).id());
        List<DueVisit> found = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            DueList page =
                    station.visits().due(next.map(query::after).orElse(query).atMost(1_000));
            found.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        WrongAnswerException.check("the number of what is due in a village", expected, (long) found.size());
        checkOrder(found);
    }

    private static void checkOrder(List<DueVisit> items) {
        for (int i = 1; i < items.size(); i++) {
            WrongAnswerException.check(
                    "whether what is due is in order", true, ORDER.compare(items.get(i - 1), items.get(i)) < 0);
        }
    }

    /** One page in a unit of its own: of a village or the station, from the beginning or from anywhere. */
    private static void page(Station station, Random random, Sample millis, Sample processor) {
        DueQuery query = DueQuery.until(UNTIL).atMost(PAGE);
        if (random.nextBoolean()) {
            query = query.in(Town.village(random.nextInt(Town.VILLAGES.size())).id());
        }
        boolean first = random.nextInt(4) == 0;
        if (!first) {
            query = query.after(somewhere(random));
        }
        long busy = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        DueList due = station.visits().due(query);
        millis.add((System.nanoTime() - begin) / 1e6);
        processor.add((THREADS.getCurrentThreadCpuTime() - busy) / 1e6);
        WrongAnswerException.check(
                "whether the page is full, or the last",
                true,
                due.items().size() == PAGE || due.next().isEmpty());
        WrongAnswerException.check(
                "whether each has a name, a last contact and somebody who answers for it",
                true,
                due.items().stream()
                        .allMatch(one -> one.lastContact().isPresent()
                                && one.responsible().isPresent()
                                && !one.name().isEmpty()));
        checkOrder(due.items());
    }

    /** A place in the list as a cursor names it: overdue or not, urgency, due day, id. */
    private static Cursor somewhere(Random random) {
        long phase = random.nextInt(2);
        LocalDate due =
                phase == 0 ? Town.TODAY.minusDays(1 + random.nextInt(30)) : Town.TODAY.plusDays(random.nextInt(4));
        return new Cursor(List.of(phase, (long) random.nextInt(5), due, "r"));
    }
}

package org.xinfeng.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;

/** Records of invented stations, units that write them, and all that a storage holds of them. */
public final class Town {

    public static final StationId XINFENG = StationId.of("xinfeng");
    public static final StationId SANRAO = StationId.of("sanrao");
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.000001Z");

    private Town() {}

    public record Id(String value) implements Code {}

    /** A line of a note, with lists in it. */
    public record Line(String text, List<Id> names) {}

    /** What can change, with child lists that may be empty. */
    public record Note(Id id, Optional<Id> about, long number, LocalDate day, String text, List<Line> lines) {

        public static Note of(String id, String text) {
            return new Note(new Id(id), Optional.empty(), 1, LocalDate.of(2026, 3, 2), text, List.of());
        }
    }

    public static final Kind<Id, Note> NOTES = Kind.of(
            "town_note",
            Note::id,
            Shape.of(Note.class),
            Index.of("by_about", "about", "day"),
            Index.of("by_number", "number"));

    /** What is written once. */
    public record Entry(Id id, long amount) {

        public static Entry of(String id, long amount) {
            return new Entry(new Id(id), amount);
        }
    }

    public static final Kind<Id, Entry> ENTRIES =
            Kind.appendOnly("town_entry", Entry::id, Shape.of(Entry.class), Index.of("by_amount", "amount"));

    /** What changes and has one value only. */
    public record Mark(Id id, Instant at) {}

    public static final Kind<Id, Mark> MARKS = Kind.of("a_mark", Mark::id, Shape.of(Mark.class));

    public static final List<Kind<?, ?>> KINDS = List.of(NOTES, ENTRIES, MARKS);

    /** An act of the n-th unit of a test. */
    public static Act act(int number) {
        return new Act(
                ActorId.of("worker-" + number % 3),
                Purpose.of("casework"),
                NOON.plusSeconds(number),
                UnitId.of("unit-" + number));
    }

    /** A unit that answers nothing. */
    public static void unit(Storage storage, StationId station, int number, Consumer<Records> work) {
        boolean unusedAnswer = storage.write(station, act(number), records -> {
            work.accept(records);
            return true;
        });
    }

    /** A unit that writes one note. */
    public static void note(Storage storage, StationId station, int number, String id, String text) {
        unit(storage, station, number, records -> records.store(NOTES).save(new Id(id), Note.of(id, text)));
    }

    /** Random units in two stations: records of every kind, changed again and again, some written once. */
    public static void live(Storage storage, Random random, int from, int units) {
        for (int i = from; i < from + units; i++) {
            StationId station = random.nextInt(3) == 0 ? SANRAO : XINFENG;
            int number = i;
            unit(storage, station, number, records -> {
                int size = 1 + random.nextInt(5);
                for (int j = 0; j < size; j++) {
                    put(records, random, number + "-" + j);
                }
            });
        }
    }

    private static void put(Records records, Random random, String fresh) {
        Id known = new Id((random.nextBoolean() ? "a" : "B") + random.nextInt(8));
        switch (random.nextInt(4)) {
            case 0 -> records.store(ENTRIES).add(new Entry(new Id("e" + fresh), random.nextInt(5) - 2));
            case 1 -> records.store(MARKS).save(known, new Mark(known, NOON.minusSeconds(random.nextInt(9))));
            default -> records.store(NOTES).save(known, note(random, known));
        }
    }

    private static Note note(Random random, Id id) {
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(new Line("第" + i + "行 𠮷 ", random.nextBoolean() ? List.of() : List.of(id, new Id("z"), id)));
        }
        Optional<Id> about = random.nextBoolean() ? Optional.of(new Id("p" + random.nextInt(3))) : Optional.empty();
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
        return new Note(id, about, random.nextLong(), day, "记" + random.nextInt(100), lines);
    }

    /** All that a storage holds: commits, and the records of every kind in the order of every index. */
    public static Map<String, Object> all(Storage storage) {
        Map<String, Object> all = new LinkedHashMap<>();
        try (Stream<StationId> stations = storage.stations()) {
            stations.toList().forEach(station -> {
                all.put(station.value(), commits(storage, station));
                KINDS.forEach(kind -> all.putAll(scans(storage, station, kind)));
            });
        }
        return all;
    }

    private static <I extends Code, T> Map<String, Object> scans(Storage storage, StationId station, Kind<I, T> kind) {
        Map<String, Object> scans = new LinkedHashMap<>();
        List<Index<T>> indexes = new ArrayList<>(kind.indexes());
        indexes.add(kind.byId());
        for (Index<T> index : indexes) {
            scans.put(
                    station.value() + " " + kind + " " + index.code(),
                    storage.read(station, act(0), records -> records.store(kind).all(kind, index, Prefix.none())));
        }
        return scans;
    }

    public static List<Commit> commits(Storage storage, StationId station) {
        try (Stream<Commit> commits = storage.commits(station, 0)) {
            return commits.toList();
        }
    }
}

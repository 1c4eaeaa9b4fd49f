package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.Samples.Id;

/** Units that are generated, and what plain maps answer to them. */
final class History {

    private static final int IDS = 24;

    /** A kind with the generator of its records; their ids are few, so that they meet. */
    record Track<T>(Kind<Id, T> kind, RecordGenerator<T> records) {

        static <T> Track<T> of(Kind<Id, T> kind) {
            return new Track<>(
                    kind,
                    RecordGenerator.of(kind.shape())
                            .with(
                                    Id.class,
                                    random -> Id.of((random.nextBoolean() ? "a" : "B") + random.nextInt(IDS / 2))));
        }
    }

    static final List<Track<?>> TRACKS =
            List.of(Track.of(Samples.SLOTS), Track.of(Samples.JOURNEYS), Track.of(Samples.ENTRIES));

    /** How a unit ends. */
    enum Ending {
        COMMIT,
        READ,
        THROW,
        REFUSE,
        STALE,
        RESTART,
        CRASH
    }

    /** One call on a store, and what it must answer. */
    record Call(
            Function<Records, @Nullable Object> call,
            @Nullable Object expected) {}

    /** What plain maps make of a unit: the calls, how it fails if it does, and the station afterwards. */
    record Played(List<Call> calls, @Nullable Class<?> fails, PlainStation after) {

        List<@Nullable Object> answers(Records records) {
            List<@Nullable Object> answers = new ArrayList<>();
            calls.forEach(call -> answers.add(call.call().apply(records)));
            return answers;
        }
    }

    /**
     * A station as plain maps: kind, then id.
     *
     * @param touched what the unit under way has put, by kind
     * @param commits what each unit so far has put
     */
    record PlainStation(
            StationId id,
            Map<String, TreeMap<String, Versioned<?>>> kinds,
            TreeMap<String, Set<String>> touched,
            List<List<Commit.Touched>> commits) {

        static PlainStation empty(StationId id) {
            return new PlainStation(id, Map.of(), new TreeMap<>(), List.of());
        }

        long revision() {
            return commits.size();
        }

        @SuppressWarnings("unchecked")
        <I extends Code, T> Collection<Versioned<T>> all(Kind<I, T> kind) {
            return (Collection<Versioned<T>>) (Collection<?>) table(kind).values();
        }

        private TreeMap<String, Versioned<?>> table(Kind<?, ?> kind) {
            return kinds.getOrDefault(kind.code(), new TreeMap<>());
        }

        private void put(Kind<?, ?> kind, String id, Object value) {
            kinds.computeIfAbsent(kind.code(), code -> new TreeMap<>()).put(id, new Versioned<>(value, revision() + 1));
            touched.computeIfAbsent(kind.code(), code -> new LinkedHashSet<>()).add(id);
        }

        PlainStation copy() {
            Map<String, TreeMap<String, Versioned<?>>> copy = new HashMap<>();
            kinds.forEach((code, table) -> copy.put(code, new TreeMap<>(table)));
            return new PlainStation(id, copy, new TreeMap<>(), commits);
        }

        PlainStation committed() {
            List<Commit.Touched> told = new ArrayList<>();
            touched.forEach((code, ids) -> told.add(new Commit.Touched(code, List.copyOf(ids))));
            List<List<Commit.Touched>> more = new ArrayList<>(commits);
            more.add(told);
            return new PlainStation(id, kinds, new TreeMap<>(), more);
        }
    }

    /** What a unit does, before anybody has done it. */
    interface Step {
        /** The call on the station as it is in the unit, which the step changes. Throws Lost if it loses the unit. */
        Call on(PlainStation unit);
    }

    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Class<?> by;
        private final Function<Records, @Nullable Object> call;

        Lost(Class<?> by, Function<Records, @Nullable Object> call) {
            this.by = by;
            this.call = call;
        }
    }

    /** A generated unit. */
    record Unit(StationId station, Ending ending, List<String> words, List<Step> steps) {

        Played on(PlainStation before) {
            PlainStation unit = before.copy();
            List<Call> calls = new ArrayList<>();
            for (Step step : steps) {
                try {
                    calls.add(step.on(unit));
                } catch (Lost lost) {
                    calls.add(new Call(lost.call, null));
                    return new Played(calls, lost.by, before);
                }
            }
            boolean kept = (ending == Ending.COMMIT || ending == Ending.STALE)
                    && !unit.touched().isEmpty();
            return new Played(calls, null, kept ? unit.committed() : before);
        }

        @Override
        public String toString() {
            return station.value() + " " + ending + " " + words;
        }
    }

    private History() {}

    static List<Unit> generate(long seed, int operations, Set<Ending> allowed) {
        Random random = new Random(seed);
        List<Ending> endings = new ArrayList<>(new java.util.TreeSet<>(allowed));
        List<Unit> units = new ArrayList<>();
        int count = 0;
        while (count < operations) {
            Ending ending = random.nextInt(3) > 0 ? Ending.COMMIT : endings.get(random.nextInt(endings.size()));
            List<String> words = new ArrayList<>();
            List<Step> steps = new ArrayList<>();
            int size = 1 + random.nextInt(6);
            for (int i = 0; i < size; i++) {
                Track<?> track = TRACKS.get(random.nextInt(TRACKS.size()));
                boolean puts = ending != Ending.READ && random.nextInt(2) == 0;
                boolean stale = ending == Ending.STALE && i == size - 1;
                steps.add(puts || stale ? put(random, track, stale, words) : ask(random, track, words));
            }
            units.add(new Unit(random.nextInt(4) == 0 ? Trial.VALLEY : Trial.TOWN, ending, words, steps));
            count += size;
        }
        return units;
    }

    /** A call that puts a record, or sometimes up to three; a stale one puts one. */
    private static <T> Step put(Random random, Track<T> track, boolean stale, List<String> words) {
        Kind<Id, T> kind = track.kind();
        Map<String, T> values = new LinkedHashMap<>();
        int count = stale || random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            T value = track.records().next(random);
            values.put(kind.id().apply(value).value(), value);
        }
        words.add((stale ? "stale put of " : "put of ") + kind + " " + String.join(", ", values.keySet()));
        return unit -> {
            List<Put<T>> puts = new ArrayList<>();
            boolean append = false;
            for (Map.Entry<String, T> entry : values.entrySet()) {
                Versioned<?> found = unit.table(kind).get(entry.getKey());
                long readAt = found == null ? 0 : found.revision();
                append |= kind.appendOnly() && found != null;
                puts.add(new Put<>(entry.getValue(), stale ? (found == null ? 1 : 0) : readAt));
            }
            Function<Records, @Nullable Object> call = records -> {
                records.store(kind).put(puts);
                return null;
            };
            if (stale || append) {
                throw new Lost(stale ? StaleRevisionException.class : IllegalStateException.class, call);
            }
            values.forEach((id, value) -> unit.put(kind, id, value));
            return new Call(call, null);
        };
    }

    static <I extends Code, T> List<Index<T>> indexes(Kind<I, T> kind) {
        List<Index<T>> indexes = new ArrayList<>(kind.indexes());
        indexes.add(kind.byId());
        return indexes;
    }

    private static <T> Step ask(Random random, Track<T> track, List<String> words) {
        Kind<Id, T> kind = track.kind();
        if (random.nextInt(3) == 0) {
            List<Id> ids = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                ids.add(kind.id().apply(track.records().next(random)));
            }
            words.add("find " + kind + " " + ids.stream().map(Id::value).toList());
            return unit -> {
                Map<Id, Versioned<?>> expected = new HashMap<>();
                for (Id id : ids) {
                    Versioned<?> record = unit.table(kind).get(id.value());
                    if (record != null) {
                        expected.put(id, record);
                    }
                }
                return new Call(records -> records.store(kind).find(ids), expected);
            };
        }
        List<Index<T>> indexes = indexes(kind);
        Index<T> index = indexes.get(random.nextInt(indexes.size()));
        Prefix prefix =
                new Prefix(beginning(random, track, index, index.columns().size()));
        Cursor after = random.nextBoolean() ? null : new Cursor(beginning(random, track, index, 99));
        int limit = 1 + random.nextInt(12);
        words.add("scan " + kind + " by " + index.code() + " with " + prefix.values() + " behind " + after + " limit "
                + limit);
        return unit -> new Call(
                records -> records.store(kind).scan(index, prefix, after, limit),
                Model.scan(kind, unit.all(kind), index, prefix, after, limit));
    }

    /** The first values of the place of some record; often none. */
    private static <T> List<Object> beginning(Random random, Track<T> track, Index<T> index, int most) {
        T value = track.records().next(random);
        List<Object> position = track.kind().position(index, value);
        if (position == null) {
            return List.of();
        }
        return Objects.requireNonNull(position).subList(0, random.nextInt(Math.min(position.size(), most) + 1));
    }
}

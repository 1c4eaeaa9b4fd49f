package org.xinfeng.storage.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.contract.History.Call;
import org.xinfeng.storage.contract.History.Ending;
import org.xinfeng.storage.contract.History.PlainStation;
import org.xinfeng.storage.contract.History.Played;
import org.xinfeng.storage.contract.History.Unit;

/** Generated histories: many units on the storage and on plain maps, which must answer the same. */
final class Histories {

    private enum No implements Refusal.Reason {
        NOT_ALLOWED
    }

    private static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Histories() {}

    static void addTo(Checks checks) {
        int operations = checks.setup().operations();
        checks.add(
                        Law.KEPT_EXACTLY,
                        "a generated history is answered as by plain maps",
                        t -> play(t, operations, Look.RECORDS, Ending.COMMIT, Ending.READ))
                .add(
                        Law.ALL_OR_NOTHING,
                        "a generated history with units that fail is answered as by plain maps",
                        t -> play(
                                t,
                                operations / 2,
                                Look.RECORDS,
                                Ending.COMMIT,
                                Ending.READ,
                                Ending.THROW,
                                Ending.REFUSE))
                .add(
                        Law.GAPLESS_COMMITS,
                        "a generated history leaves the commits that a plain list tells",
                        t -> play(
                                t,
                                operations / 4,
                                Look.COMMITS,
                                Ending.COMMIT,
                                Ending.READ,
                                Ending.THROW,
                                Ending.REFUSE))
                .add(
                        Law.STALE_PUTS,
                        "a generated history with stale puts is answered as by plain maps",
                        t -> play(t, operations / 2, Look.RECORDS, Ending.COMMIT, Ending.STALE))
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "a generated history with restarts and crashes is answered as by plain maps",
                        t -> play(
                                t,
                                operations / 4,
                                Look.RECORDS,
                                Ending.COMMIT,
                                Ending.THROW,
                                Ending.RESTART,
                                Ending.CRASH));
    }

    /** What is compared at the end, beside the answers: all records and how many commits, or what these tell. */
    private enum Look {
        RECORDS,
        COMMITS
    }

    private static void play(Trial t, int operations, Look look, Ending... endings) {
        List<Unit> units = History.generate(t.setup().seed(), Math.max(operations, 1), Set.of(endings));
        Optional<Mismatch> found = play(t, units, look);
        if (found.isEmpty()) {
            return;
        }
        int passing = 0;
        int failing = found.get().units();
        Mismatch shortest = found.get();
        while (failing - passing > 1) {
            int middle = (passing + failing) >>> 1;
            t.startOver();
            Optional<Mismatch> again = play(t, units.subList(0, middle), look);
            if (again.isPresent()) {
                failing = middle;
                shortest = again.get();
            } else {
                passing = middle;
            }
        }
        StringBuilder done =
                new StringBuilder("a generated history (seed " + t.setup().seed() + "), which fails after " + failing
                        + " of " + units.size() + " units; the last of them:");
        for (int i = Math.max(0, failing - 5); i < failing; i++) {
            done.append(System.lineSeparator())
                    .append("            ")
                    .append(i + 1)
                    .append(": ")
                    .append(units.get(i));
        }
        done.append(System.lineSeparator()).append("            then: ").append(shortest.done());
        throw t.broken(done.toString(), shortest.expected(), shortest.came(), shortest.cause());
    }

    /** What was not answered as expected, after how many units. */
    private record Mismatch(
            int units,
            String done,
            String expected,
            String came,
            @Nullable Throwable cause) {

        static Optional<Mismatch> of(int units, String done, @Nullable Object expected, Came came) {
            return java.util.Objects.equals(expected, came.answer())
                    ? Optional.empty()
                    : Optional.of(new Mismatch(
                            units,
                            done,
                            String.valueOf(expected),
                            String.valueOf(came.failure() == null ? came.answer() : came.failure()),
                            came.failure()));
        }
    }

    /** What a storage answered, or the class of what it threw. */
    private record Came(@Nullable Object answer, @Nullable RuntimeException failure) {

        static Came of(@Nullable Object answer) {
            return new Came(answer, null);
        }

        static Came of(RuntimeException failure) {
            return new Came(failure.getClass(), failure);
        }
    }

    /** Plays units on an empty storage, and compares all that is kept at the end. */
    private static Optional<Mismatch> play(Trial t, List<Unit> units, Look look) {
        TreeMap<String, PlainStation> stations = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            Optional<Mismatch> mismatch = play(t, units.get(i), stations, i + 1);
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        for (PlainStation station : stations.values()) {
            Optional<Mismatch> mismatch = compare(t, station, look, units.size());
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mismatch> play(Trial t, Unit unit, TreeMap<String, PlainStation> stations, int number) {
        if (unit.ending() == Ending.RESTART || unit.ending() == Ending.CRASH) {
            if (unit.ending() == Ending.CRASH) {
                t.crash();
            } else {
                t.restart();
            }
            return Optional.empty();
        }
        PlainStation before = stations.getOrDefault(unit.station().value(), PlainStation.empty(unit.station()));
        Played played = unit.on(before);
        Object expected = played.fails() == null
                ? played.calls().stream().map(Call::expected).toList()
                : played.fails();
        Came came = run(t, unit, played);
        stations.put(unit.station().value(), played.after());
        return Mismatch.of(number, "its answers", expected, came);
    }

    private static Came run(Trial t, Unit unit, Played played) {
        Object[] answers = new Object[1];
        try {
            if (unit.ending() == Ending.READ) {
                return Came.of(t.storage().read(unit.station(), t.act(), played::answers));
            }
            Object answer = t.storage().write(unit.station(), t.act(), records -> {
                answers[0] = played.answers(records);
                if (unit.ending() == Ending.THROW) {
                    throw new Thrown();
                }
                return unit.ending() == Ending.REFUSE ? Outcome.refused(No.NOT_ALLOWED) : true;
            });
            return Came.of(answer == null ? "no answer" : answers[0]);
        } catch (Thrown e) {
            return Came.of(answers[0]);
        } catch (RuntimeException e) {
            return Came.of(e);
        }
    }

    private static Optional<Mismatch> compare(Trial t, PlainStation station, Look look, int units) {
        List<Commit> commits = t.commits(station.id(), 0);
        if (look == Look.COMMITS) {
            return Mismatch.of(
                    units,
                    "what the commits tell",
                    station.commits(),
                    Came.of(commits.stream().map(Commit::touched).toList()));
        }
        for (History.Track<?> track : History.TRACKS) {
            Optional<Mismatch> mismatch = compare(t, station, track.kind(), units);
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return Mismatch.of(units, "the number of commits", station.revision(), Came.of((long) commits.size()));
    }

    private static <I extends Code, T> Optional<Mismatch> compare(
            Trial t, PlainStation station, Kind<I, T> kind, int units) {
        var expected = station.all(kind);
        try {
            for (var index : History.indexes(kind)) {
                var came = t.storage()
                        .read(
                                station.id(),
                                t.act(),
                                records -> records.store(kind).scan(index, Prefix.none(), null, 100_000));
                var mismatch = Mismatch.of(
                        units,
                        "all " + kind + " by " + index.code(),
                        Model.scan(kind, expected, index, Prefix.none(), null, 100_000),
                        Came.of(came));
                if (mismatch.isPresent()) {
                    return mismatch;
                }
            }
        } catch (RuntimeException e) {
            return Mismatch.of(units, "all " + kind, "records", Came.of(e));
        }
        return Optional.empty();
    }
}

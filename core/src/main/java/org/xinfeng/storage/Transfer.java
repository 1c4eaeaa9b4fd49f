package org.xinfeng.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;

/**
 * Moves stations from one storage to another through the port alone: every record with its revision, every commit with
 * who, when, why and its unit. What was copied is then read from both and compared, record by record.
 *
 * <p>The commits of the source are done again in the target, one unit each and in order. A record is put as the source
 * holds it now, and once more at each later commit that wrote it; so <b>the target must not be used until the report is
 * there</b>: until then its records may be of a later time than its commits say. Records of older versions arrive in the
 * version of the kinds given.
 *
 * <p>A move that was cut off goes on where the target stands when it is run again; one that was complete copies nothing
 * and compares again. The source is only read. It may be written meanwhile: what comes is copied too, until nothing more
 * comes for the station at hand. So stop its writers for the last run.
 *
 * <p>Not a merge: a target that holds other commits of a station is refused. Other stations of the target stay as they
 * are.
 */
public final class Transfer {

    private static final int USUAL_STEP = 1_000;

    /** What a move is doing. */
    public enum Step {
        /** Commits are copied. */
        COPYING,
        /** Records are compared. */
        VERIFYING
    }

    /**
     * How far a move has come.
     *
     * @param done the revision copied up to, or how many records were compared
     * @param total what there is in all as far as is known, or -1
     */
    public record Progress(StationId station, Step step, long done, long total) {}

    /**
     * One station that is now the same in both storages.
     *
     * @param revision the revision up to which it is
     * @param commitsCopied how many commits this run copied; in a dry run, how many it would
     * @param recordsVerified how many records were compared; those that changed meanwhile, again
     */
    public record Moved(StationId station, long revision, long commitsCopied, long recordsVerified) {}

    /**
     * What was moved.
     *
     * @param dryRun whether nothing was written and no record read
     */
    public record Report(boolean dryRun, List<Moved> stations) {

        public Report {
            stations = List.copyOf(stations);
        }

        public long commitsCopied() {
            return stations.stream().mapToLong(Moved::commitsCopied).sum();
        }

        public long recordsVerified() {
            return stations.stream().mapToLong(Moved::recordsVerified).sum();
        }
    }

    private final Map<String, Kind<?, ?>> kinds;
    private final Act act;
    private final int step;

    private Transfer(Map<String, Kind<?, ?>> kinds, Act act, int step) {
        this.kinds = kinds;
        this.act = act;
        this.step = step;
    }

    /**
     * A move of records of these kinds; of the library's own, {@code Xinfeng.kinds()}, and those of the host.
     *
     * @param act who moves, why and since when: records are read in this name; copied commits keep their own acts
     * @throws IllegalArgumentException if two kinds have one code
     */
    public static Transfer of(Collection<? extends Kind<?, ?>> kinds, Act act) {
        Map<String, Kind<?, ?>> byCode = new LinkedHashMap<>();
        for (Kind<?, ?> kind : kinds) {
            if (byCode.put(kind.code(), kind) != null) {
                throw new IllegalArgumentException("two kinds have the code " + kind.code());
            }
        }
        return new Transfer(byCode, act, USUAL_STEP);
    }

    /** The same with so many commits of a batch, or records of a page, at most. */
    Transfer inStepsOf(int other) {
        return new Transfer(kinds, act, other);
    }

    /** As {@link #copyAll(Storage, Storage, Consumer)}, telling nobody. */
    public Report copyAll(Storage from, Storage to) {
        return copyAll(from, to, progress -> {});
    }

    /**
     * Moves every station of {@code from}. All are looked at first, as by {@link #dryRun}, so that what can be refused is
     * refused before anything is written.
     *
     * @param progress told after each step, outside every unit; the move ends with what it throws
     * @throws StorageException as {@link #copy} and {@link #dryRun}
     */
    public Report copyAll(Storage from, Storage to, Consumer<? super Progress> progress) {
        Map<StationId, Standing> standings = standings(from, to);
        List<Moved> moved = new ArrayList<>();
        standings.forEach((station, standing) ->
                moved.add(new StationMove(from, to, station, kinds, act, step, progress).run(standing)));
        for (StationId late : stations(from)) {
            if (!standings.containsKey(late)) {
                moved.add(move(from, to, late, progress));
            }
        }
        return new Report(false, moved);
    }

    /**
     * Moves one station.
     *
     * @param progress told after each step, outside every unit; the move ends with what it throws
     * @throws StorageException if a storage fails; if the target holds other commits of the station, or more, or the
     *     source names a kind that was not given, before anything is written; or if the two differ in the end, with the
     *     kinds and ids that do
     */
    public Report copy(Storage from, Storage to, StationId station, Consumer<? super Progress> progress) {
        requireTwo(from, to);
        return new Report(false, List.of(move(from, to, station, progress)));
    }

    /**
     * What {@link #copyAll} would copy: compares the commits of both and checks the kinds, reads no record, writes
     * nothing.
     *
     * @throws StorageException if {@link #copyAll} would be refused
     */
    public Report dryRun(Storage from, Storage to) {
        List<Moved> ahead = new ArrayList<>();
        standings(from, to)
                .forEach((station, standing) ->
                        ahead.add(new Moved(station, standing.source(), standing.source() - standing.common(), 0)));
        return new Report(true, ahead);
    }

    private Moved move(Storage from, Storage to, StationId station, Consumer<? super Progress> progress) {
        Standing standing = Standing.of(from, to, station, kinds.keySet());
        standing.requireResumable(station);
        return new StationMove(from, to, station, kinds, act, step, progress).run(standing);
    }

    private Map<StationId, Standing> standings(Storage from, Storage to) {
        requireTwo(from, to);
        Map<StationId, Standing> standings = new LinkedHashMap<>();
        for (StationId station : stations(from)) {
            Standing standing = Standing.of(from, to, station, kinds.keySet());
            standing.requireResumable(station);
            standings.put(station, standing);
        }
        if (standings.isEmpty() && !stations(to).isEmpty()) {
            throw new StorageException("The source holds no station but the target does; nothing was written. Look"
                    + " whether they are the wrong way round.");
        }
        return standings;
    }

    private static List<StationId> stations(Storage storage) {
        try (Stream<StationId> stations = storage.stations()) {
            return stations.toList();
        }
    }

    private static void requireTwo(Storage from, Storage to) {
        if (from == to) {
            throw new IllegalArgumentException("source and target must be two storages but are one");
        }
    }
}

package org.xinfeng.storage;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;

/**
 * Where the records of stations are kept. What an adapter must hold to are the eleven laws that
 * {@code org.xinfeng.storage.contract} checks.
 *
 * <p>One station has one writer at a time; writers of different stations do not wait for each other; readers see one
 * committed state and neither block nor are blocked. The work may be run again, so it has no other effects. A unit
 * inside a unit of the same storage is refused with {@code IllegalStateException}. The unit of a thread that is
 * interrupted is kept or fails as a whole; others may find that the storage must be reached again, and soon go on.
 * Failures of the world are {@link org.xinfeng.kernel.StorageException}.
 */
public interface Storage extends AutoCloseable {

    /**
     * Runs {@code work} on one committed state of the station: that of its first look, or of the beginning of the unit.
     * What it sees is durable. The unit id of the act is not looked at.
     */
    <R extends @Nullable Object> R read(StationId station, Act act, Function<? super Records, ? extends R> work);

    /**
     * Runs {@code work} as one unit: all of its puts are durable when this returns, or none is kept. Nothing is kept if
     * the work throws or returns a refused {@link org.xinfeng.kernel.Outcome}.
     *
     * @throws org.xinfeng.kernel.StorageException if the unit id was committed in this station before; nothing is
     *     written. If the answer of a commit was lost, {@link #committed} tells whether it happened.
     */
    <R extends @Nullable Object> R write(StationId station, Act act, Function<? super Records, ? extends R> work);

    /** The commits of the station with a revision above {@code afterRevision}, in order. To be closed. */
    Stream<Commit> commits(StationId station, long afterRevision);

    /** The stations that have a commit, in the order of their ids. To be closed. */
    Stream<StationId> stations();

    /**
     * Releases everything; further calls throw {@link org.xinfeng.kernel.StorageException}. Idempotent. A unit that still
     * runs is either acknowledged and kept or fails as a whole; closing may wait for it, and does not wait for ever.
     */
    @Override
    void close();

    /** The commit of a unit, if it happened: the question after an answer was lost. */
    default Optional<Commit> committed(StationId station, UnitId unit) {
        try (Stream<Commit> commits = commits(station, 0)) {
            return commits.filter(commit -> commit.act().unit().equals(unit)).findFirst();
        }
    }
}

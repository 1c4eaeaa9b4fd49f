package org.xinfeng.storage.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.memory.MemoryStorage;

/**
 * A storage in the files of one directory: the memory storage, made durable by a journal of JSON lines. For one process
 * at a time, on a local disk; not for network file systems, and not for more records than fit into memory.
 *
 * <p><b>What is durable.</b> Each unit of work is one line of the journal with a checksum. {@link #write} returns, and
 * readers see the unit, only after {@link java.nio.channels.FileChannel#force} returned for that line. Units of several
 * threads are forced together. A disk that acknowledges a force without having the bytes breaks the promise.
 *
 * <p><b>After a crash</b> the journal is read again. Lines of the last batch that are not whole were never acknowledged;
 * they are dropped, their bytes are put aside in a file {@code torn-…}, and {@link #recovery} tells so. A line that is
 * not whole although a later line, a later file or the mark of a clean close attests that it was forced is damage: the
 * storage does not open, says which file to restore, and changes nothing. One case cannot be told apart: if the process
 * died and then the disk changed a bit of the very last batch, which was acknowledged, it looks like a torn one. It is
 * put aside and reported all the same, so an operator should look into {@link Recovery#torn} after each crash.
 *
 * <p><b>Snapshots</b> make opening fast. They are written at close or when a journal file is full, and only if enough
 * was journalled since the last one. They are never needed: one that is damaged is passed over and reported. The journal
 * before the snapshot in use is not read, so damage there is found when it is needed. Journal files are never removed;
 * an operator may move those away that end before the older of the two snapshots, and then needs the snapshots.
 *
 * <p><b>When writing fails</b> for want of room, the unit is refused, everything can still be read, and later units
 * succeed when there is room again. When a force fails, nobody knows what is on the disk: the storage can then only be
 * read until it is opened again. An interrupted thread does not disturb others; its unit is finished.
 *
 * <p>Files have mode 0600, a directory made here 0700, where the file system has modes.
 */
public final class JsonStorage implements Storage {

    /**
     * What was found when the storage was opened.
     *
     * @param closedCleanly whether it was closed the last time, or is new
     * @param torn what was put aside
     * @param rejectedSnapshots snapshots that were not whole and not used; they can be removed
     */
    public record Recovery(boolean closedCleanly, Optional<Torn> torn, List<Path> rejectedSnapshots) {

        public Recovery {
            rejectedSnapshots = List.copyOf(rejectedSnapshots);
        }
    }

    /**
     * Bytes at the end of the journal that are no whole lines.
     *
     * @param journal the file they stood in
     * @param offset the byte at which they began
     * @param bytes how many
     * @param keptIn the file they are in now
     */
    public record Torn(Path journal, long offset, long bytes, Path keptIn) {}

    private final JsonLog log;
    private final MemoryStorage memory;

    private JsonStorage(JsonLog log, MemoryStorage memory) {
        this.log = log;
        this.memory = memory;
    }

    /**
     * Opens the storage in a directory, which is made if only its last name is missing.
     *
     * @throws org.xinfeng.kernel.StorageException if the directory is in use by another process or open in this one, is
     *     a file, cannot be written, or holds a damaged journal or one of a newer format
     */
    public static JsonStorage open(Path dir) {
        return open(dir, Settings.DEFAULT);
    }

    static JsonStorage open(Path dir, Settings settings) {
        JsonLog log = JsonLog.open(dir, settings);
        try {
            return new JsonStorage(log, MemoryStorage.over(log));
        } catch (RuntimeException | Error e) {
            log.close();
            throw e;
        }
    }

    /** What was found when this storage was opened. */
    public Recovery recovery() {
        return log.recovery();
    }

    /** How often bytes of units were forced to disk. */
    long forces() {
        return log.forces();
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return memory.read(station, act, work);
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return memory.write(station, act, work);
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        return memory.commits(station, afterRevision);
    }

    @Override
    public Stream<StationId> stations() {
        return memory.stations();
    }

    @Override
    public Optional<Commit> committed(StationId station, org.xinfeng.storage.UnitId unit) {
        return memory.committed(station, unit);
    }

    @Override
    public void close() {
        memory.close();
    }
}

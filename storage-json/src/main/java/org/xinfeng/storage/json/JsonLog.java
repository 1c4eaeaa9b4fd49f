package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.memory.CommitLog;

/** The journal and the snapshots of one directory as the log of a memory storage. */
final class JsonLog implements CommitLog {

    /** Room for a unit of a thousand records, such as imports are made of. */
    private static final int LARGEST_KEPT = 1 << 23;

    private final Layout layout;
    private final DirectoryLock lock;
    private final List<LineFile> files;
    private final SegmentWriter writer;
    private final GroupCommit group;
    private final SnapshotKeeper snapshots;
    private final JsonStorage.Recovery recovery;
    private final ConcurrentLinkedQueue<JsonWriter> buffers = new ConcurrentLinkedQueue<>();
    private @Nullable Loaded loaded;

    private JsonLog(
            Layout layout,
            DirectoryLock lock,
            List<LineFile> files,
            SegmentWriter writer,
            SnapshotKeeper snapshots,
            JsonStorage.Recovery recovery,
            Loaded loaded) {
        this.layout = layout;
        this.lock = lock;
        this.files = files;
        this.writer = writer;
        this.group = new GroupCommit(writer, snapshots::rolled);
        this.snapshots = snapshots;
        this.recovery = recovery;
        this.loaded = loaded;
    }

    /** Opens a directory; see {@link JsonStorage#open}. */
    static JsonLog open(Path dir, Settings settings) {
        Layout layout = new Layout(Disk.directory(dir));
        DirectoryLock lock = DirectoryLock.take(layout);
        List<LineFile> files = new ArrayList<>();
        try {
            return open(layout, lock, settings, files);
        } catch (IOException e) {
            files.forEach(LineFile::close);
            lock.close();
            throw new StorageException(
                    "The storage in " + layout.dir() + " could not be opened for writing (" + Disk.reason(e)
                            + "); mend that and open it again; nothing was lost.",
                    e);
        } catch (RuntimeException | Error e) {
            files.forEach(LineFile::close);
            lock.close();
            throw e;
        }
    }

    private static JsonLog open(Layout layout, DirectoryLock lock, Settings settings, List<LineFile> files)
            throws IOException {
        Snapshots found = new Snapshots(layout);
        Snapshots.Good snapshot = found.newest();
        Loaded loaded = snapshot == null ? new Loaded() : snapshot.loaded();
        long from = snapshot == null ? 0 : snapshot.before();
        if (snapshot != null) {
            files.add(snapshot.file());
        }
        List<LineFile> journal = JournalScan.open(layout, from);
        files.addAll(journal);
        SnapshotKeeper keeper = new SnapshotKeeper(
                layout, settings, from, snapshot == null ? 0 : snapshot.file().end());
        if (journal.isEmpty()) {
            layout.removeTemporaries();
            SegmentWriter first = SegmentWriter.first(layout, settings);
            JsonStorage.Recovery nothing = new JsonStorage.Recovery(true, Optional.empty(), found.rejected());
            return new JsonLog(layout, lock, files, first, keeper, nothing, loaded);
        }
        JournalScan.End end = JournalScan.scan(journal, from, loaded);
        LineFile last = journal.get(journal.size() - 1);
        layout.removeTemporaries();
        Optional<JsonStorage.Torn> torn =
                end.torn() > end.end() ? Optional.of(keepAside(layout, last, end)) : Optional.empty();
        SegmentWriter writer = SegmentWriter.resume(layout, settings, last.base(), end.end());
        try {
            writer.mend(last, end.attested(), end.torn());
        } catch (IOException | RuntimeException e) {
            writer.abandon();
            throw e;
        }
        JsonStorage.Recovery recovery = new JsonStorage.Recovery(end.closed(), torn, found.rejected());
        return new JsonLog(layout, lock, files, writer, keeper, recovery, loaded);
    }

    private static JsonStorage.Torn keepAside(Layout layout, LineFile last, JournalScan.End end) throws IOException {
        long offset = end.end() - last.base();
        Path path = layout.torn(last.base(), offset);
        Path temporary = Layout.temporary(path);
        try (FileChannel channel = Disk.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            byte[] some = new byte[1 << 16];
            for (long at = end.end(); at < end.torn(); at += some.length) {
                int count = last.read(at, some, 0, (int) Math.min(some.length, end.torn() - at));
                ByteBuffer content = ByteBuffer.wrap(some, 0, count);
                while (content.hasRemaining()) {
                    channel.write(content);
                }
            }
            channel.force(true);
        }
        Files.move(temporary, path);
        Disk.forceDirectory(layout.dir());
        return new JsonStorage.Torn(last.path(), offset, end.torn() - end.end(), path);
    }

    JsonStorage.Recovery recovery() {
        return recovery;
    }

    /** How often bytes were forced to disk for units. */
    long forces() {
        return writer.forces();
    }

    @Override
    public Map<StationId, KeptStation> load() {
        Loaded once = loaded;
        if (once == null) {
            throw new IllegalStateException("a log is loaded once");
        }
        loaded = null;
        return once.stations();
    }

    @Override
    public void append(StationId station, Commit commit, List<Written> written) {
        JsonWriter pooled = buffers.poll();
        JsonWriter line = pooled == null ? SegmentWriter.newLine(4096) : pooled;
        line.length(Line.HEAD);
        UnitJson.unit(station.value(), commit, written, line);
        group.append(line);
        if (line.bytes().length <= LARGEST_KEPT) {
            buffers.add(line);
        }
    }

    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        try {
            group.close();
            snapshots.close(group.isBroken() ? 0 : writer.end());
            if (group.isBroken()) {
                writer.abandon();
            } else {
                writer.close();
            }
        } catch (IOException e) {
            // every unit is on the disk already; only the mark of a clean close is missing
        } finally {
            files.forEach(LineFile::close);
            lock.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public String toString() {
        return "JsonLog[" + layout.dir() + "]";
    }
}

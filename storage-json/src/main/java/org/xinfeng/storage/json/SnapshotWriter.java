package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Commit;

/** Writes a snapshot from the one before and the journal behind it: under a temporary name, forced, then renamed. */
final class SnapshotWriter implements AutoCloseable {

    private static final int CHUNK = 1 << 19;

    private final FileChannel channel;
    private final JsonWriter line = SegmentWriter.newLine(CHUNK + (CHUNK >> 1));
    private @Nullable LineWindow window;
    private long position;
    private long lines;

    private SnapshotWriter(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Writes the snapshot of everything before a position; older ones but the last are removed.
     *
     * @param previous the position of the snapshot to begin with, 0 for none
     * @return its size
     */
    static long write(Layout layout, long previous, long before) throws IOException {
        List<LineFile> open = new ArrayList<>();
        Path path = layout.snapshot(before);
        try {
            Compaction compaction = read(layout, previous, before, open);
            try (SnapshotWriter writer = new SnapshotWriter(Disk.open(
                    Layout.temporary(path),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE))) {
                writer.all(before, compaction);
            }
            Files.move(Layout.temporary(path), path, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceDirectory(layout.dir());
            return Files.size(path);
        } finally {
            open.forEach(LineFile::close);
            Files.deleteIfExists(Layout.temporary(path));
        }
    }

    private static Compaction read(Layout layout, long previous, long before, List<LineFile> open) {
        Compaction compaction = new Compaction();
        if (previous > 0) {
            LineFile file = LineFile.open(layout.snapshot(previous), 0);
            open.add(file);
            read(file, 0, file.end(), compaction);
        }
        for (Map.Entry<Long, Path> one : layout.journals()
                .subMap(layout.journals().floorKey(previous), true, before, false)
                .entrySet()) {
            LineFile file = LineFile.open(one.getValue(), one.getKey());
            open.add(file);
            Long next = layout.journals().higherKey(one.getKey());
            long to = next == null ? before : Math.min(before, next);
            read(file, Math.max(previous, file.base()), to, compaction);
        }
        return compaction;
    }

    private static void read(LineFile file, long from, long to, Compaction compaction) {
        LineWindow window = new LineWindow(file);
        for (long at = from; at < to; at = window.next()) {
            if (!window.line(at)) {
                throw Damage.at(file, at, "was good before and is not now");
            }
            Visitor.visit(window, at, compaction);
        }
    }

    private void all(long before, Compaction compaction) throws IOException {
        Layout.snapshotHeader(before, line);
        flush();
        for (Map.Entry<String, Compaction.Station> station :
                compaction.stations().entrySet()) {
            for (Commit commit : station.getValue().commits()) {
                UnitJson.commit(station.getKey(), commit, line);
                flush();
            }
            for (Map.Entry<String, Map<String, Compaction.At>> kind :
                    station.getValue().kinds().entrySet()) {
                records(station.getKey(), kind.getKey(), kind.getValue());
            }
        }
        Snapshots.end(lines, line);
        flush();
        channel.force(true);
    }

    private void records(String station, String kind, Map<String, Compaction.At> byId) throws IOException {
        List<Compaction.At> records = new ArrayList<>(byId.values());
        records.sort(Comparator.comparingLong(Compaction.At::position));
        records.sort(Comparator.comparing(at -> at.file().path()));
        int from = 0;
        while (from < records.size()) {
            int to = from;
            int bytes = 0;
            Compaction.Format format = records.get(from).format();
            while (to < records.size() && bytes < CHUNK && records.get(to).format() == format) {
                bytes += records.get(to++).length();
            }
            group(station, kind, format, records.subList(from, to));
            from = to;
        }
    }

    private void group(String station, String kind, Compaction.Format format, List<Compaction.At> records)
            throws IOException {
        line.raw(UnitJson.STATION).text(station).raw(Visitor.RECORDS);
        Group.begin(line, kind, Group.typed(format.version(), format.dates(), format.instants()));
        line.texts(records.stream().map(Compaction.At::id).toList());
        line.raw(Group.REVISIONS);
        char before = '[';
        for (Compaction.At record : records) {
            line.raw(before).number(record.revision());
            before = ',';
        }
        line.raw(']');
        Group.rows(line, () -> copy(records));
        line.raw('}');
        flush();
    }

    private void copy(List<Compaction.At> records) {
        char before = '[';
        for (Compaction.At record : records) {
            line.raw(before);
            before = ',';
            LineWindow source = window;
            if (source == null || source.file() != record.file()) {
                source = new LineWindow(record.file());
                window = source;
            }
            if (!source.range(record.position(), record.length())) {
                throw new StorageException("The file " + record.file().path() + " became shorter.");
            }
            line.raw(source.bytes(), source.start(), record.length());
        }
        line.raw(']');
    }

    private void flush() throws IOException {
        int size = SegmentWriter.sealed(line, position, 0);
        ByteBuffer bytes = ByteBuffer.wrap(line.bytes(), 0, size);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        position += size;
        lines++;
        line.length(Line.HEAD);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a snapshot when enough was journalled since the last: in the background when a journal file is full, and at
 * close. The two newest are kept. A snapshot that cannot be written is no failure: the journal is longer to read.
 */
final class SnapshotKeeper {

    private final Layout layout;
    private final Settings settings;
    private long last;
    private long size;
    private @Nullable Thread running;

    SnapshotKeeper(Layout layout, Settings settings, long last, long size) {
        this.layout = layout;
        this.settings = settings;
        this.last = last;
        this.size = size;
    }

    private synchronized boolean due(long before) {
        return before - last >= Math.max(settings.snapshotAfter(), size / 2);
    }

    /** A journal file is full; everything before the position is on the disk. */
    synchronized void rolled(long before) {
        if (running == null && due(before)) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            write(before);
                        } finally {
                            done();
                        }
                    },
                    "xinfeng-snapshot");
            thread.setDaemon(true);
            running = thread;
            thread.start();
        }
    }

    private synchronized void done() {
        running = null;
    }

    private void write(long before) {
        try {
            long from = previous();
            written(before, SnapshotWriter.write(layout, from, before));
            NavigableMap<Long, Path> snapshots = layout.snapshots();
            while (snapshots.size() > 2) {
                Files.deleteIfExists(snapshots.pollFirstEntry().getValue());
            }
        } catch (IOException | RuntimeException e) {
            // the next one begins where the last good one stands
        }
    }

    private synchronized long previous() {
        return last;
    }

    private synchronized void written(long before, long bytes) {
        last = before;
        size = bytes;
    }

    /** Waits for what is being written and writes the last one if it is due; 0 if nothing more may be written. */
    void close(long before) {
        Thread thread;
        synchronized (this) {
            thread = running;
        }
        boolean interrupted = false;
        while (thread != null && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (due(before)) {
            write(before);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

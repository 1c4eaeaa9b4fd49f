package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StorageException;

/** Keeps a second process, and a second opening in this one, out of a directory. */
final class DirectoryLock implements AutoCloseable {

    private static final Set<Path> HELD = new HashSet<>();

    private final Path dir;
    private final FileChannel channel;

    private DirectoryLock(Path dir, FileChannel channel) {
        this.dir = dir;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param layout of a real path
     * @throws StorageException if somebody else has it, or the directory cannot be written
     */
    static DirectoryLock take(Layout layout) {
        Path dir = layout.dir();
        synchronized (HELD) {
            if (HELD.contains(dir)) {
                throw heldHere(dir);
            }
            try {
                FileChannel channel = Disk.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, dir);
                if (lock == null) {
                    channel.close();
                    throw new StorageException("The directory " + dir
                            + " is in use by another process; stop that one, or name another directory.");
                }
                HELD.add(dir);
                return new DirectoryLock(dir, channel);
            } catch (IOException e) {
                throw new StorageException(
                        "The directory " + dir + " cannot be written (" + Disk.reason(e)
                                + "); see to its owner and mode, or name another.",
                        e);
            }
        }
    }

    /** Where another class loader of this process has the lock, its channel stays open: closing it would free theirs. */
    private static @Nullable FileLock lock(FileChannel channel, Path dir) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw heldHere(dir);
        }
    }

    private static StorageException heldHere(Path dir) {
        return new StorageException(
                "The directory " + dir + " is already open in this process; close that storage first, or share it.");
    }

    @Override
    public void close() {
        synchronized (HELD) {
            try {
                channel.close();
            } catch (IOException e) {
                throw Disk.failed("unlocked", dir, e);
            } finally {
                HELD.remove(dir);
            }
        }
    }
}

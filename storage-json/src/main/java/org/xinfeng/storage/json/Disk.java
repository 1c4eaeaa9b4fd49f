package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.xinfeng.kernel.StorageException;

/** Files and directories that only their owner can read, where the file system knows owners. */
final class Disk {

    private Disk() {}

    /** What failed, on which file, why, and what to do. */
    static StorageException failed(String what, Path path, IOException cause) {
        return new StorageException(
                "The file " + path + " could not be " + what + " (" + reason(cause)
                        + "); mend that and open the storage again.",
                cause);
    }

    static String reason(IOException cause) {
        String message = cause.getMessage();
        String type = cause.getClass().getSimpleName();
        return message == null ? type : type.equals("IOException") ? message : type + ": " + message;
    }

    /**
     * Makes the directory with mode 0700 if it is not there; one that is there keeps its mode.
     *
     * @return its real path
     */
    static Path directory(Path dir) {
        try {
            if (Files.isDirectory(dir)) {
                return dir.toRealPath();
            }
            if (Files.exists(dir)) {
                throw new StorageException(
                        "The path " + dir + " is a file, not a directory; name a directory for the storage.");
            }
            Path parent = dir.toAbsolutePath().getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw new StorageException("The directory " + dir + " cannot be made because " + parent
                        + " is not a directory; make that first or name another.");
            }
            Files.createDirectory(dir, attributes(parent == null ? dir : parent, "rwx------"));
            if (parent != null) {
                forceDirectory(parent);
            }
            return dir.toRealPath();
        } catch (IOException e) {
            throw new StorageException(
                    "The directory " + dir + " cannot be made or read (" + reason(e)
                            + "); see to its owner and mode, or name another.",
                    e);
        }
    }

    /** Opens a file, with mode 0600 if it is made. */
    static FileChannel open(Path path, OpenOption... options) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        return FileChannel.open(path, Set.of(options), attributes(parent == null ? path : parent, "rw-------"));
    }

    private static FileAttribute<?>[] attributes(Path where, String mode) throws IOException {
        FileStore store = Files.getFileStore(where);
        return store.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    /** Forces the names in a directory, where the system can open one (Windows cannot, and need not). */
    static void forceDirectory(Path dir) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(dir, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}

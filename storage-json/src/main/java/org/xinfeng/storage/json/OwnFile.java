package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file about people: there as a whole or not at all, and only its owner may read it. */
final class OwnFile {

    private OwnFile() {}

    /** Fills a file. */
    interface Content {

        void writeTo(Path temporary) throws IOException;
    }

    /** Writes the file, in place of one that is there. */
    static void replace(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("file must be the name of a file, not a root folder");
        }
        Path temporary = Files.createTempFile(folder, ".new", ".tmp", onlyForTheOwner(target));
        try {
            content.writeTo(temporary);
            moveInto(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path target) {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void moveInto(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

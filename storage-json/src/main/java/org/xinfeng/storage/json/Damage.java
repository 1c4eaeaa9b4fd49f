package org.xinfeng.storage.json;

import org.xinfeng.kernel.StorageException;

/** What is said of a file that cannot be trusted. */
final class Damage {

    private Damage() {}

    /** A line that was forced to disk once and is not whole now. */
    static StorageException at(LineFile file, long position, String why) {
        return new StorageException(place(file, position) + " is damaged: it " + why
                + ". Restore that file from a backup and open again; nothing was changed.");
    }

    /** A line that is whole but makes no sense to this library. */
    static StorageException strange(LineFile file, long position, String what, RuntimeException cause) {
        return new StorageException(
                place(file, position) + " holds a " + what + " that this library cannot read ("
                        + cause.getClass().getSimpleName()
                        + "); use the library that wrote it, or restore that file from a backup; nothing was changed.",
                cause);
    }

    private static String place(LineFile file, long position) {
        return "Line " + file.number(position) + " of " + file.path() + ", at byte " + (position - file.base()) + ",";
    }
}

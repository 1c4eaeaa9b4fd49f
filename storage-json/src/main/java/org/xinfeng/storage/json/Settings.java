package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * What tests set smaller.
 *
 * @param preallocate most bytes of zeros written ahead at once
 * @param segment size from which on a journal file is followed by the next
 * @param snapshotAfter least bytes of journal between two snapshots
 */
record Settings(long preallocate, long segment, long snapshotAfter, Force force) {

    /** What makes bytes of a channel durable. */
    @FunctionalInterface
    interface Force {
        void force(FileChannel channel) throws IOException;
    }

    static final Settings DEFAULT = new Settings(16 << 20, 64 << 20, 8 << 20, channel -> channel.force(false));
}

package org.xinfeng.storage;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;

/** A storage that fails at one of its units as a storage can: before the unit is kept, or after, the answer lost. */
public final class FlakyStorage extends ForwardingStorage {

    private int left = Integer.MAX_VALUE;
    private boolean keeps;
    private int reads;
    private int writes;

    public FlakyStorage(Storage storage) {
        super(storage);
    }

    /** Fails once, at the unit behind so many that write. */
    public FlakyStorage failingAfter(int units, boolean keepsIt) {
        left = units;
        keeps = keepsIt;
        return this;
    }

    /** How many units have read. */
    public int reads() {
        return reads;
    }

    /** How many units have begun to write. */
    public int writes() {
        return writes;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        reads++;
        return super.read(station, act, work);
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        writes++;
        if (left == Integer.MAX_VALUE || left-- > 0) {
            return super.write(station, act, work);
        }
        left = Integer.MAX_VALUE;
        if (keeps) {
            R unusedAnswer = super.write(station, act, work);
        }
        throw new StorageException("The line was cut; try again.");
    }
}

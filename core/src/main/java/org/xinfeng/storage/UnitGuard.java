package org.xinfeng.storage;

import java.util.concurrent.atomic.AtomicBoolean;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StorageException;

/**
 * What every adapter must refuse before it begins a unit of work: a unit inside a unit, and any call after closing. One
 * for each storage.
 */
public final class UnitGuard {

    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Begins a unit on this thread; close the answer to end it.
     *
     * @throws IllegalStateException if this thread is in a unit of the same storage
     * @throws StorageException if the storage is closed
     */
    public Inside enter() {
        requireOpen();
        if (inside.get() != null) {
            throw new IllegalStateException(
                    "a unit of work inside a unit of the same storage is refused; compose desks through Station.unit");
        }
        inside.set(Boolean.TRUE);
        return inside::remove;
    }

    /** @throws StorageException if the storage is closed */
    public void requireOpen() {
        if (closed.get()) {
            throw new StorageException("The storage is closed; open it again.");
        }
    }

    /** Marks the storage closed; true the first time. */
    public boolean close() {
        return closed.compareAndSet(false, true);
    }

    /** Whether the answer of a unit's work says that nothing may be kept. */
    public static boolean isRefused(@org.jspecify.annotations.Nullable Object answer) {
        return answer instanceof Outcome.Refused<?>;
    }

    /** Ends a unit. */
    @FunctionalInterface
    public interface Inside extends AutoCloseable {

        @Override
        void close();
    }
}

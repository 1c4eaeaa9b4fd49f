package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StorageException;

/**
 * Forces units of several threads together: who finds no force under way takes every line that waits, writes them all,
 * forces once and wakes the others.
 */
final class GroupCommit {

    private enum State {
        WAITING,
        LEADING,
        OVER
    }

    private static final class Pending {
        final JsonWriter line;
        final Thread thread = Thread.currentThread();
        volatile State state = State.WAITING;

        @Nullable
        StorageException failure;

        Pending(JsonWriter line) {
            this.line = line;
        }

        void turn(State next) {
            state = next;
            LockSupport.unpark(thread);
        }

        /** Waits for its turn; an interrupt is kept for later, as a unit that is being written cannot be called back. */
        void await() {
            boolean interrupted = false;
            while (state == State.WAITING) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                thread.interrupt();
            }
        }
    }

    private final SegmentWriter writer;
    private final LongConsumer rolled;
    private List<Pending> queue = new ArrayList<>();
    private boolean leading;
    private boolean closed;
    private volatile @Nullable StorageException broken;

    /** @param rolled is told the position of a new journal file */
    GroupCommit(SegmentWriter writer, LongConsumer rolled) {
        this.writer = writer;
        this.rolled = rolled;
    }

    /**
     * Returns when the line is on the disk.
     *
     * @throws StorageException if it is not, or nobody knows
     */
    void append(JsonWriter line) {
        Pending mine = new Pending(line);
        boolean lead;
        synchronized (this) {
            if (closed) {
                throw new StorageException("The storage is closed; open it again.");
            }
            lead = !leading;
            leading = true;
            queue.add(mine);
        }
        if (!lead) {
            mine.await();
            lead = mine.state == State.LEADING;
        }
        if (lead) {
            lead();
        }
        StorageException failure = mine.failure;
        if (failure != null) {
            throw new StorageException(String.valueOf(failure.getMessage()), failure.getCause());
        }
    }

    private void lead() {
        List<Pending> batch;
        synchronized (this) {
            batch = queue;
            queue = new ArrayList<>();
        }
        StorageException failure = commit(batch);
        Pending next;
        synchronized (this) {
            next = queue.isEmpty() ? null : queue.get(0);
            leading = next != null;
            notifyAll();
        }
        if (next != null) {
            next.turn(State.LEADING);
        }
        for (Pending one : batch) {
            one.failure = failure;
            one.turn(State.OVER);
        }
    }

    private @Nullable StorageException commit(List<Pending> batch) {
        StorageException before = broken;
        if (before != null) {
            return before;
        }
        boolean interrupted = Thread.interrupted();
        boolean written = false;
        long base = writer.base();
        try {
            List<JsonWriter> lines = batch.stream().map(one -> one.line).toList();
            while (true) {
                try {
                    written = false;
                    writer.write(lines);
                    written = true;
                    writer.force();
                    writer.advance();
                    if (writer.base() != base) {
                        rolled.accept(writer.base());
                    }
                    return null;
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                    writer.reopen();
                }
            }
        } catch (IOException e) {
            return written
                    ? breakWith(e)
                    : new StorageException(
                            "The unit could not be written to " + writer.path() + " (" + Disk.reason(e)
                                    + ") and nothing of it was kept; make room on the disk, or mend it, and run the unit again.",
                            e);
        } catch (RuntimeException | Error e) {
            return breakWith(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** After a failed force nobody knows what is on the disk, and asking again would get a hollow yes. */
    private StorageException breakWith(Throwable cause) {
        StorageException failure = new StorageException(
                "The journal " + writer.path() + " could not be forced to disk (" + cause
                        + "); whether the last units were kept is known when the storage is opened again: close it,"
                        + " see to the disk, open it, and ask for the unit ids. Until then it can only be read.",
                cause);
        broken = failure;
        return failure;
    }

    boolean isBroken() {
        return broken != null;
    }

    /** Lets nothing more in and waits for what is under way. */
    synchronized void close() {
        closed = true;
        boolean interrupted = false;
        while (leading) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

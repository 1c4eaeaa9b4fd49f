package org.xinfeng.storage.contract;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Threads of a check, and waiting for them no longer than the patience of the kit. Its threads end with the process. */
final class Crew implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "storage-contract");
        thread.setDaemon(true);
        return thread;
    });
    private final Duration patience;

    Crew(Duration patience) {
        this.patience = patience;
    }

    <R extends @Nullable Object> Future<R> start(Callable<R> work) {
        return threads.submit(work);
    }

    /** Waits for a latch; false if it was not opened in time. */
    boolean await(CountDownLatch latch) throws InterruptedException {
        return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Gives others a short while to do what they must not do; true if they did. */
    static boolean happens(CountDownLatch latch) {
        try {
            return latch.await(40, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The answer of a thread, within {@code times} the patience.
     *
     * @throws TimeoutException if it does not come
     * @throws Exception what the work threw
     */
    <R extends @Nullable Object> R answer(Future<R> future, int times) throws Exception {
        try {
            return future.get(patience.toMillis() * times, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

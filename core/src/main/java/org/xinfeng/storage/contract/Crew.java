package org.xinfeng.storage.contract;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Set<Thread> started = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "storage-contract");
        thread.setDaemon(true);
        started.add(thread);
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

    /** Holds up the first of several threads that race, until a second one is there or a short while has passed. */
    static void meet(CountDownLatch two) {
        two.countDown();
        happens(two);
    }

    /**
     * The answer of a thread, within {@code times} the patience.
     *
     * @throws TimeoutException if it does not come; where the threads are is suppressed in it
     * @throws Exception what the work threw
     */
    <R extends @Nullable Object> R answer(Future<R> future, int times) throws Exception {
        try {
            return future.get(patience.toMillis() * times, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            started.stream()
                    .filter(thread -> thread.isAlive() && thread != Thread.currentThread())
                    .forEach(thread -> e.addSuppressed(here(thread)));
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Throwable here(Thread thread) {
        Throwable here = new Throwable(thread.getName() + " is here");
        here.setStackTrace(thread.getStackTrace());
        return here;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

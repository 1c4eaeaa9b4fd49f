package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/**
 * Asks the station the questions of one day while the next goes on: all of them in one read, which sees what was committed at the
 * end of the day. The clock of the station that is asked stands at that day.
 */
final class Checking implements AutoCloseable {

    private static final LocalTime AT = LocalTime.of(8, 0);

    private final Storage storage;
    private final Snapshot snapshot = new Snapshot();
    private final SettableTime time = SettableTime.at(Town.FIRST_DAY, AT, Xinfeng.ZONE);
    private final Station station;

    @Nullable
    private CompletableFuture<Void> running;

    Checking(Town town) {
        this.storage = town.storage;
        this.station = Xinfeng.over(snapshot, town.library, time).station(Town.ID, Actor.of("simulation", "check"));
    }

    /** Begins to ask the questions of a day, and returns as soon as what they look at is held fast. */
    void begin(LocalDate day, List<Question> questions) {
        join();
        CountDownLatch held = new CountDownLatch(1);
        Act act = Act.of(
                Actor.of("simulation", "check").id(),
                Actor.of("simulation", "check").purpose(),
                day.atTime(AT).atZone(Xinfeng.ZONE).toInstant());
        running = CompletableFuture.runAsync(() -> {
            try {
                storage.read(Town.ID, act, records -> {
                    look(records);
                    held.countDown();
                    return ask(day, records, questions);
                });
            } finally {
                held.countDown();
            }
        });
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** A read sees what was committed before its first look. */
    private static void look(Records records) {
        records.store(Village.KIND).find(VillageId.of("none"));
    }

    private int ask(LocalDate day, Records records, List<Question> questions) {
        time.set(day, AT, Xinfeng.ZONE);
        snapshot.of(records);
        questions.forEach(one -> one.ask(station));
        return questions.size();
    }

    /**
     * Waits for the answers.
     *
     * @throws Violation if one was wrong: of several the first
     */
    void join() {
        CompletableFuture<Void> before = running;
        running = null;
        if (before == null) {
            return;
        }
        try {
            before.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits until nothing is asked any more; what a day has done wrong is told before what followed from it. */
    @Override
    public void close() {
        join();
    }
}

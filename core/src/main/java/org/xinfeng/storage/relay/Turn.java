package org.xinfeng.storage.relay;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.relay.Relay.Delivered;
import org.xinfeng.storage.relay.RelayPlace.Failing;

/**
 * What came of one batch given to one handler.
 *
 * @param place how far the handler has come now
 * @param kept how far it had come, as the storage knows
 * @param handled how many commits it handled
 * @param thrown what ended the batch early, if anything did
 */
record Turn(
        Subscriber to,
        StationId station,
        Subscriber.Batch batch,
        Optional<RelayPlace> kept,
        RelayPlace place,
        int handled,
        @Nullable Throwable thrown) {

    static Turn of(Subscriber to, StationId station, Subscriber.Batch batch, Optional<RelayPlace> kept, Instant now) {
        int handled = 0;
        for (Commit commit : batch.commits()) {
            Throwable thrown = give(to.handler(), station, commit);
            if (thrown != null) {
                Optional<Failing> failing = thrown instanceof InterruptedException
                        ? Optional.empty()
                        : Optional.of(new Failing(now, thrown.getClass().getName()));
                RelayPlace before = new RelayPlace(to.code(), commit.revision() - 1, true, failing);
                return new Turn(to, station, batch, kept, before, handled, thrown);
            }
            handled++;
        }
        RelayPlace behind = new RelayPlace(to.code(), batch.upTo(), batch.begun(), Optional.empty());
        return new Turn(to, station, batch, kept, behind, handled, null);
    }

    /** What the handler threw; or what a thread that is interrupted throws, without giving the commit. */
    private static @Nullable Throwable give(Handler handler, StationId station, Commit commit) {
        if (Thread.currentThread().isInterrupted()) {
            return new InterruptedException();
        }
        try {
            handler.handle(station, commit);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            return e;
        }
    }

    boolean failed() {
        return place.failing().isPresent();
    }

    /** Whether there is anything new to keep; that a relay has looked at places alone is not. */
    boolean moved() {
        return (handled > 0 || batch.skipped() > 0 || failed())
                && kept.map(place::replaces).orElse(true);
    }

    Optional<Delivered> delivered() {
        return handled > 0 || failed()
                ? Optional.of(new Delivered(
                        station, to.code(), handled, place.upTo(), failed(), batch.more() && thrown == null))
                : Optional.empty();
    }

    void tell(Failures failures) {
        if (failed()) {
            failures.failed(
                    station,
                    to.code(),
                    place.upTo() + 1,
                    place.failing().orElseThrow().exception());
        } else if (handled > 0) {
            failures.handled(station, to.code());
        }
    }
}

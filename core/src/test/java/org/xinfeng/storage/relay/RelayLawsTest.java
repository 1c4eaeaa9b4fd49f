package org.xinfeng.storage.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.storage.Town.SANRAO;
import static org.xinfeng.storage.Town.XINFENG;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.FlakyStorage;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Town;
import org.xinfeng.storage.memory.MemoryStorage;

/** Whatever fails in between, in the end every handler was given every commit of every station in order. */
class RelayLawsTest {

    private static final SettableTime TIME = SettableTime.at(Instant.parse("2026-03-02T08:00:00Z"));

    @Property(tries = 150, seed = "20260306", edgeCases = EdgeCasesMode.NONE)
    void everyHandlerIsGivenEverythingInOrderThroughFailuresAndRestarts(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int batch,
            @ForAll @IntRange(min = 1, max = 3) int count) {
        Random random = new Random(seed);
        Storage storage = new MemoryStorage();
        List<Seen> handlers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            handlers.add(new Seen());
        }
        Relay relay = relay(storage, handlers, random, batch);
        int written = 0;
        for (int round = 0; round < 25; round++) {
            int more = random.nextInt(6);
            Town.live(storage, random, written + 1, more);
            written += more;
            if (random.nextInt(3) == 0) {
                FlakyStorage flaky = new FlakyStorage(storage).failingAfter(random.nextInt(2), random.nextBoolean());
                relay = relay(flaky, handlers, random, batch);
            }
            try {
                Relay.Run unusedRun = relay.run();
            } catch (StorageException e) {
                assertEquals("The line was cut; try again.", e.getMessage());
            }
        }
        Relay last = relay(storage, handlers, null, batch);
        Relay.Run run = last.run();
        while (run.more()) {
            run = last.run();
        }
        int before = Town.commits(storage, XINFENG).size()
                + Town.commits(storage, SANRAO).size();
        assertEquals(List.of(), last.run().deliveries());
        assertEquals(
                before,
                Town.commits(storage, XINFENG).size()
                        + Town.commits(storage, SANRAO).size());
        for (Seen handler : handlers) {
            handler.sawAllOf(storage, XINFENG);
            handler.sawAllOf(storage, SANRAO);
        }
        last.health().forEach(health -> assertEquals(0, health.behind()));
    }

    /** @param failures where handlers fail, before or after they have handled a commit; nowhere if absent */
    private static Relay relay(
            Storage storage, List<Seen> handlers, @org.jspecify.annotations.Nullable Random failures, int batch) {
        Relay relay = Relay.over(storage, ActorId.of("relay-1"), TIME).inBatchesOf(batch);
        for (int i = 0; i < handlers.size(); i++) {
            Seen seen = handlers.get(i);
            relay = relay.to(HandlerCode.of("handler-" + i), (station, commit) -> {
                if (failures != null && failures.nextInt(8) == 0) {
                    throw new IllegalStateException("before");
                }
                seen.handle(station, commit);
                if (failures != null && failures.nextInt(8) == 0) {
                    throw new IllegalStateException("after");
                }
            });
        }
        return relay;
    }
}

package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.storage.relay.HandlerCode;
import org.xinfeng.storage.relay.Relay;

/** The code of the guide to the relay, run as it stands. */
class RelaySnippetsTest {

    private static final StationId TOWN = StationId.of("445122104");

    private final InstantSource time = SettableTime.at(Instant.parse("2026-03-02T01:00:00Z"));
    private final Portal portal = new Portal();
    private final Statistics statistics = new Statistics();

    private static final class Portal {
        private final List<Long> sent = new ArrayList<>();

        void send(StationId station, Commit commit) throws IOException {
            if (commit.revision() == 3) {
                throw new IOException("nobody answers");
            }
            sent.add(commit.revision());
        }
    }

    private static final class Statistics {
        private int commits;

        void count(StationId station, Commit commit) {
            commits++;
        }
    }

    private Relay over(Storage storage) {
        // snippet: relay
        Relay relay = Relay.over(storage, ActorId.of("relay"), time)
                .to(HandlerCode.of("portal"), portal::send)
                .to(HandlerCode.of("statistics"), Instant.parse("2026-03-01T00:00:00Z"), statistics::count);
        // end
        return relay;
    }

    private static void health(Relay relay, Consumer<String> log) {
        // snippet: relayhealth
        for (Relay.Health health : relay.health()) {
            health.failure()
                    .ifPresent(failure -> log.accept(health.handler().value() + " fails in "
                            + health.station().value() + " since " + failure.since() + ", " + health.behind()
                            + " commits behind"));
        }
        // end
    }

    @Test
    void commitsAreSentOnAndWhoFailsIsSeen() {
        Storage storage = new MemoryStorage();
        for (int i = 1; i <= 4; i++) {
            note(storage, i);
        }
        Relay relay = over(storage);
        // snippet: relayrun
        Relay.Run run = relay.run();
        while (run.more()) {
            run = relay.run();
        }
        // end
        List<String> lines = new ArrayList<>();
        health(relay, lines::add);
        assertEquals(List.of(1L, 2L), portal.sent);
        assertEquals(4, statistics.commits);
        assertEquals(List.of("portal fails in 445122104 since 2026-03-02T01:00:00Z, 2 commits behind"), lines);
    }

    private void note(Storage storage, int number) {
        Act act = Act.of(ActorId.of("w-17"), Purpose.of("casework"), time.instant());
        storage.write(TOWN, act, records -> {
            records.store(Snippets.Note.KIND)
                    .add(new Snippets.Note(
                            new Snippets.NoteId("n-" + number), ResidentId.of("r-1"), LocalDate.of(2026, 3, 2), "新"));
            return true;
        });
    }
}

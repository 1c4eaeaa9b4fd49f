package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.storage.json.Households.NOON;
import static org.xinfeng.storage.json.Households.TOWN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.relay.Handler;
import org.xinfeng.storage.relay.HandlerCode;
import org.xinfeng.storage.relay.Relay;

/** Places and failures of handlers are in the files. */
class JsonRelayTest {

    private static final HandlerCode PORTAL = HandlerCode.of("portal");

    @TempDir
    Path parent;

    private final SettableTime time = SettableTime.at(NOON);
    private final List<Long> given = new ArrayList<>();

    private Relay relay(Storage storage, Handler handler) {
        return Relay.over(storage, ActorId.of("relay-1"), time).to(PORTAL, handler);
    }

    @Test
    void aHandlerGoesOnWhereItWasAfterOpeningAgain() {
        Path directory = parent.resolve("data");
        try (Storage files = JsonStorage.open(directory)) {
            Households.add(files, TOWN, 1);
            Households.add(files, TOWN, 2);
            assertEquals(
                    2,
                    relay(files, (station, commit) -> given.add(commit.revision()))
                            .run()
                            .commits());
        }
        try (Storage files = JsonStorage.open(directory)) {
            Relay again = relay(files, (station, commit) -> given.add(commit.revision()));
            assertEquals(0, again.run().commits());
            Households.add(files, TOWN, 3);
            assertEquals(1, again.run().commits());
        }
        assertEquals(List.of(1L, 2L, 4L), given);
    }

    @Test
    void afterAProcessWasKilledBehindAHandlerTheCommitIsGivenAgain() {
        Path directory = parent.resolve("data");
        Path killed = parent.resolve("killed");
        try (Storage files = JsonStorage.open(directory)) {
            Households.add(files, TOWN, 1);
            Relay.Run unusedRun = relay(files, (station, commit) -> {
                        given.add(commit.revision());
                        Directories.copy(directory, killed);
                    })
                    .run();
        }
        try (Storage files = JsonStorage.open(killed)) {
            assertEquals(
                    1,
                    relay(files, (station, commit) -> given.add(commit.revision()))
                            .run()
                            .commits());
        }
        assertEquals(List.of(1L, 1L), given);
    }

    @Test
    void sinceWhenAHandlerFailsIsKnownAfterOpeningAgain() {
        Path directory = parent.resolve("data");
        try (Storage files = JsonStorage.open(directory)) {
            Households.add(files, TOWN, 1);
            Relay.Run unusedRun = relay(files, (station, commit) -> {
                        throw new IOException("nobody answers");
                    })
                    .run();
        }
        time.advance(Duration.ofDays(1));
        try (Storage files = JsonStorage.open(directory)) {
            Relay again = relay(files, (station, commit) -> given.add(commit.revision()));
            assertEquals(
                    Optional.of(new Relay.Failure(NOON, 0, IOException.class.getName())),
                    again.health(TOWN).get(0).failure());
            assertEquals(1, again.run().commits());
            assertEquals(Optional.empty(), again.health(TOWN).get(0).failure());
        }
    }
}

package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Half a minute, or ten minutes in the profile soak, that the servers share. */
class SoakTest {

    private static final long SEED = Long.getLong("xinfeng.soak.seed", 20260304);
    private static final int LEAST = 100;

    @TempDir
    Path folder;

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatever_is_killed_all_that_was_acknowledged_is_there_once(DatabaseServer server) throws Exception {
        Duration share = Duration.ofSeconds(Long.getLong("xinfeng.soak.seconds", 30))
                .dividedBy(servers().size());
        try (Soak soak = new Soak(server, folder, SEED)) {
            System.out.println("soak of " + server + " for " + share + " with seed " + SEED);
            Soak.Outcome outcome = soak.run(share);
            SoakFigures figures = outcome.figures();
            System.out.println("soak of " + server + ": " + figures.acknowledged() + " units acknowledged, "
                    + outcome.serverKills() + " kills of the server, " + outcome.clientKills() + " of clients, "
                    + figures.again() + " works run again, " + figures.count(SoakFigures.What.RESOLVED)
                    + " lost answers resolved, " + figures.count(SoakFigures.What.FAILED) + " units failed, "
                    + figures.count(SoakFigures.What.UNKNOWN) + " unknown (later "
                    + figures.count(SoakFigures.What.HAPPENED) + " there and "
                    + figures.count(SoakFigures.What.NEVER) + " not), "
                    + (figures.count(SoakFigures.What.SEEN) + outcome.seen()) + " looks");
            assertEquals(List.of(), outcome.wrong().stream().limit(10).toList(), () -> soak.toString());
            assertTrue(figures.acknowledged() >= LEAST, () -> soak + "\ntoo little was done");
            assertTrue(figures.count(SoakFigures.What.SEEN) > 0, () -> soak + "\nnobody looked");
            assertTrue(outcome.clientKills() > 0, "no client was killed");
            assertTrue(outcome.serverKills() > 0 || !server.canKill(), "the server was not killed");
        }
    }
}

package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Commit;

/** A process is killed again and again while four threads write on four stations; each time all is there. */
class KilledProcessTest {

    private static final long SEED = 20260304;
    private static final int KILLS = 8;

    @TempDir
    Path dir;

    @Test
    void every_acknowledged_unit_outlives_a_kill_and_no_half_one_does() throws Exception {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        Map<String, Integer> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            writeAndKill(1 + random.nextInt(250), acknowledged);
            try (JsonStorage storage = JsonStorage.open(dir)) {
                for (int t = 0; t < 4; t++) {
                    check(storage, StationId.of("s" + t), acknowledged);
                }
            }
        }
    }

    private void writeAndKill(int units, Map<String, Integer> acknowledged) throws Exception {
        Process process = Child.start(List.of(), Child.Writing.class, dir.toString());
        try (BufferedReader out = Child.out(process)) {
            int read = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2) {
                    acknowledged.merge(words[0], Integer.valueOf(words[1]), Math::max);
                }
                if (++read == units) {
                    process.toHandle().destroyForcibly(); // that of Process would close its output
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void check(JsonStorage storage, StationId station, Map<String, Integer> acknowledged) {
        List<Commit> commits = Households.commits(storage, station);
        for (int i = 0; i < commits.size(); i++) {
            assertEquals(i + 1, commits.get(i).revision());
            assertEquals("u" + 3 * i, commits.get(i).act().unit().value());
        }
        int last = acknowledged.getOrDefault(station.value(), -3);
        assertTrue(commits.size() >= last / 3 + 1, () -> station + " lost units behind " + commits.size());
        List<Versioned<Households.Household>> all = Households.all(storage, station);
        assertEquals(3 * commits.size(), all.size());
        for (Versioned<Households.Household> one : all) {
            int number = Integer.parseInt(one.value().id().value().substring(1));
            assertEquals(Households.household(number), one.value());
            assertEquals(number / 3 + 1, one.revision());
        }
    }
}

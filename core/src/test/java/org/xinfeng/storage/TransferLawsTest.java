package org.xinfeng.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.memory.MemoryStorage;

/** What holds for every history that is moved. */
class TransferLawsTest {

    private static Storage lived(long seed, int units) {
        Storage storage = new MemoryStorage();
        Town.live(storage, new Random(seed), 1, units);
        return storage;
    }

    private static Transfer moving(int step) {
        return Transfer.of(Town.KINDS, Town.act(0)).inStepsOf(step);
    }

    @Property(tries = 100, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void whatWasMovedIsTheSameInEveryCommitAndEveryIndex(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int units,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        Storage from = lived(seed, units);
        Storage to = new MemoryStorage();
        Transfer.Report report = moving(step).copyAll(from, to);
        assertEquals(Town.all(from), Town.all(to));
        assertEquals(units, report.commitsCopied());
    }

    @Property(tries = 15, seed = "20260303", edgeCases = EdgeCasesMode.NONE)
    void aMoveThatIsCutOffAtAnyCommitGoesOnToTheSameEnd(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int units, @ForAll boolean answerLost) {
        Storage from = lived(seed, units);
        for (int cut = 0; cut < units; cut++) {
            Storage to = new MemoryStorage();
            Storage flaky = new FlakyStorage(to).failingAfter(cut, answerLost);
            assertThrows(StorageException.class, () -> moving(4).copyAll(from, flaky));
            Transfer.Report rest = moving(4).copyAll(from, to);
            assertEquals(Town.all(from), Town.all(to));
            assertEquals(units - cut - (answerLost ? 1 : 0), rest.commitsCopied());
        }
    }

    @Property(tries = 25, seed = "20260304", edgeCases = EdgeCasesMode.NONE)
    void aMoveThatIsCutOffAgainAndAgainArrives(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int units) {
        Storage from = lived(seed, units);
        Storage to = new MemoryStorage();
        Random random = new Random(seed);
        int runs = 0;
        for (boolean done = false; !done; runs++) {
            Storage flaky = new FlakyStorage(to).failingAfter(1 + random.nextInt(6), random.nextBoolean());
            try {
                Transfer.Report unusedReport = moving(3).copyAll(from, flaky);
                done = true;
            } catch (StorageException e) {
                assertEquals("The line was cut; try again.", e.getMessage());
            }
        }
        assertEquals(Town.all(from), Town.all(to));
        assertEquals(true, runs <= units + 1);
    }

    @Property(tries = 60, seed = "20260305", edgeCases = EdgeCasesMode.NONE)
    void aSourceThatIsWrittenMeanwhileIsFollowed(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int units,
            @ForAll @IntRange(min = 1, max = 6) int step) {
        Storage from = lived(seed, units);
        Storage to = new MemoryStorage();
        Random random = new Random(seed);
        int[] written = {units};
        Transfer.Report unusedReport = moving(step).copyAll(from, to, progress -> {
            if (written[0] < units + 30) {
                int more = 1 + random.nextInt(3);
                Town.live(from, random, written[0] + 1, more);
                written[0] += more;
            }
        });
        Transfer.Report rest = moving(step).copyAll(from, to);
        assertEquals(Town.all(from), Town.all(to));
        assertEquals(
                written[0],
                Town.commits(to, Town.XINFENG).size()
                        + Town.commits(to, Town.SANRAO).size());
        assertEquals(0, moving(step).copyAll(from, to).commitsCopied());
        assertEquals(rest.recordsVerified(), moving(step).copyAll(from, to).recordsVerified());
    }
}

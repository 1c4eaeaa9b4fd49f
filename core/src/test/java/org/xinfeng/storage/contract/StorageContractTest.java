package org.xinfeng.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.memory.MemoryStorage;

/** What the kit itself promises. */
class StorageContractTest {

    @Test
    void everyLawHasSeveralChecksOfDifferentNames() {
        List<Check> checks = StorageContract.checks(new NaiveFixture(Fault.NONE));
        Set<String> names = new HashSet<>();
        checks.forEach(check -> assertTrue(names.add(check.name()), check.name()));
        for (Law law : Law.values()) {
            assertTrue(checks.stream().filter(check -> check.law() == law).count() >= 5, law.name());
        }
        assertEquals(11, Law.values().length);
    }

    @Test
    void aPlainMainGetsAReportOfWhatIsHeld() {
        Report report = StorageContract.of(MemoryStorage::new)
                .withHistory(50, 3)
                .verify()
                .orElseThrow();
        assertTrue(report.held());
        assertTrue(report.toString().endsWith(" checks held, 0 broken."), report.toString());
    }

    @Test
    void aBrokenLawIsNamedWithWhatWasDoneExpectedAndCame() {
        Report report = StorageContract.of(new NaiveFixture(Fault.COMMITS_MISS_A_KIND))
                .withHistory(50, 3)
                .verify();
        assertFalse(report.held());
        AssertionError error = assertThrows(AssertionError.class, report::orElseThrow);
        assertTrue(
                report.broken().stream().allMatch(verdict -> verdict.law() == Law.GAPLESS_COMMITS), error.getMessage());
        for (String part : List.of("Law 4", "done: ", "expected: ", "came: ", "contract_words", " broken.")) {
            assertTrue(error.getMessage().contains(part), error.getMessage());
        }
    }

    @Test
    void theCauseOfABrokenLawIsTold() {
        Check thrown = StorageContract.checks(new NaiveFixture(Fault.WRAPS_WHAT_WAS_THROWN)).stream()
                .filter(check -> check.name().equals("what the work throws comes out"))
                .findFirst()
                .orElseThrow();
        Verdict verdict = thrown.verdict();
        BrokenLaw broken = verdict.broken().orElseThrow();
        assertEquals("mine", broken.getCause().getCause().getMessage());
        for (String part : List.of("because:  org.xinfeng.kernel.StorageException: it failed", "mine", ", at ")) {
            assertTrue(verdict.toString().contains(part), verdict::toString);
        }
        AssertionError error = assertThrows(AssertionError.class, new Report(List.of(verdict))::orElseThrow);
        assertEquals(List.of(broken), List.of(error.getSuppressed()));
    }

    @Test
    void theCauseOfAHistoryThatFailsIsTold() {
        Check history =
                StorageContract.of(new NaiveFixture(Fault.REFUSES_EVERY_CHANGE)).withHistory(200, 5).checks().stream()
                        .filter(check ->
                                check.name().equals("a generated history with stale puts is answered as by plain maps"))
                        .findFirst()
                        .orElseThrow();
        BrokenLaw broken = assertThrows(BrokenLaw.class, history::run);
        assertTrue(broken.getCause() instanceof StaleRevisionException, () -> String.valueOf(broken.getCause()));
    }

    @Test
    void aStorageThatIsNotEmptyIsRefused() {
        StorageFixture full = () -> {
            MemoryStorage storage = new MemoryStorage();
            Act act = Act.of(ActorId.of("a"), Purpose.of("p"), Instant.EPOCH);
            storage.write(StationId.of("town"), act, records -> {
                records.store(Samples.WORDS).add(Samples.Words.of("a", "1"));
                return true;
            });
            return storage;
        };
        assertThrows(IllegalStateException.class, () -> StorageContract.verify(full));
        assertThrows(
                IllegalStateException.class,
                () -> StorageContract.checks(full).get(0).run());
    }

    @Test
    void whatCannotBeAskedOfAStorageThatIsNotDurableIsNotThere() {
        Set<String> memory = names(StorageContract.checks(MemoryStorage::new));
        Set<String> durable = names(StorageContract.checks(new LoggedFixture()));
        assertTrue(durable.containsAll(memory));
        assertTrue(durable.contains("everything acknowledged is there after a crash"));
        assertFalse(memory.contains("everything acknowledged is there after a crash"));
    }

    private static Set<String> names(List<Check> checks) {
        return checks.stream().map(Check::name).collect(Collectors.toSet());
    }

    @Test
    void aHistoryThatFailsIsToldByItsShortestBeginning() {
        Check history =
                StorageContract.of(new NaiveFixture(Fault.KEEPS_FORMER_LISTS)).withHistory(400, 11).checks().stream()
                        .filter(check -> check.name().equals("a generated history is answered as by plain maps"))
                        .findFirst()
                        .orElseThrow();
        String message =
                String.valueOf(assertThrows(BrokenLaw.class, history::run).getMessage());
        assertTrue(message.contains("seed 11"), message);
        assertTrue(message.contains("put of contract_journey"), message);
        assertEquals(message, assertThrows(BrokenLaw.class, history::run).getMessage(), "the same every time");
    }

    @Test
    void aStorageThatHangsDoesNotHangTheKit() {
        List<Verdict> verdicts = StorageContract.of(new NaiveFixture(Fault.DEADLOCKS_ON_UNITS_IN_UNITS))
                .withPatience(Duration.ofMillis(100))
                .checks()
                .stream()
                .filter(check -> check.name().contains("inside a"))
                .map(Check::verdict)
                .toList();
        Verdict waits = verdicts.stream()
                .filter(verdict -> verdict.toString().contains("it still waits"))
                .findFirst()
                .orElseThrow();
        Throwable[] threads = waits.broken().orElseThrow().getCause().getSuppressed();
        assertTrue(threads.length > 0 && threads[0].getStackTrace().length > 0, "where the threads wait is told");
    }

    @Test
    void everyFaultBreaksALawAndEveryLawIsBroken() {
        EnumSet<Law> broken = EnumSet.noneOf(Law.class);
        for (Fault fault : Fault.values()) {
            broken.add(fault.breaks());
        }
        assertEquals(EnumSet.allOf(Law.class), broken);
    }

    @Test
    void theGuideTellsHowManyChecksAndFaultsThereAre() throws IOException {
        int all = StorageContract.checks(new NaiveFixture(Fault.NONE)).size();
        int plain = StorageContract.checks(MemoryStorage::new).size();
        int faults = Fault.values().length - 1;
        String guide = Files.readString(guide()).replaceAll("\\s+", " ");
        for (String figure : List.of(
                plain + " checks, and " + (all - plain) + " more for a storage that outlives its process",
                "each of the " + faults + " planted faults")) {
            assertTrue(guide.contains(figure), () -> "the guide does not say: " + figure);
        }
    }

    private static Path guide() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("docs/writing-an-adapter.md"))) {
            here = here.getParent();
        }
        return Objects.requireNonNull(here, "the guide stands above the tests").resolve("docs/writing-an-adapter.md");
    }
}

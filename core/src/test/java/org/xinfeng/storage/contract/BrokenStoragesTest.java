package org.xinfeng.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.kernel.Kind;

/** The kit sees every fault that a storage is given, and no check of the kit is there for nothing. */
class BrokenStoragesTest {

    private static final int TRIES = 3;

    private final Set<String> useful = ConcurrentHashMap.newKeySet();

    private static List<Check> checks(Fault fault) {
        return StorageContract.of(new NaiveFixture(fault))
                .withKinds(List.<Kind<?, ?>>of(OlderVersions.V3))
                .withHistory(250, 7)
                .withPatience(Duration.ofMillis(500))
                .checks();
    }

    @TestFactory
    Stream<DynamicTest> aStorageWithoutFaultHoldsToEveryLaw() {
        return StorageContract.checks(new NaiveFixture(Fault.NONE)).stream()
                .map(check -> dynamicTest(check.toString(), check::run));
    }

    @TestFactory
    Stream<DynamicNode> everyFaultIsFoundAndEveryCheckFindsOne() {
        Stream<DynamicNode> faults = Arrays.stream(Fault.values())
                .filter(fault -> fault != Fault.NONE)
                .map(fault ->
                        dynamicTest(fault + " breaks law " + fault.breaks().number(), () -> isFound(fault)));
        return Stream.concat(faults, Stream.of(dynamicTest("every check finds a fault", this::everyCheckFindsOne)));
    }

    /** Tries more than once: a fault of threads shows only if they meet, which on a busy machine they may not. */
    private void isFound(Fault fault) {
        assertTrue(
                IntStream.range(0, TRIES).anyMatch(i -> finds(fault)),
                () -> "no check of the law " + fault.breaks() + " has found " + fault);
    }

    /** Runs the checks of the law that have found nothing yet, and if these find nothing the others until one does. */
    private boolean finds(Fault fault) {
        Map<Boolean, List<Check>> known = checks(fault).stream()
                .filter(check -> check.law() == fault.breaks())
                .collect(Collectors.partitioningBy(check -> useful.contains(check.name())));
        List<Check> found = known.get(false).stream()
                .filter(check -> !check.verdict().held())
                .toList();
        found.forEach(check -> useful.add(check.name()));
        return !found.isEmpty()
                || known.get(true).stream().anyMatch(check -> !check.verdict().held());
    }

    private void everyCheckFindsOne() {
        Set<String> useless = new HashSet<>();
        for (Check check : checks(Fault.NONE)) {
            if (!useful.contains(check.name())) {
                useless.add(check.toString());
            }
        }
        assertEquals(Set.of(), useless, "checks that find no fault");
    }
}

package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;
import org.xinfeng.Xinfeng;
import org.xinfeng.storage.contract.BrokenLaw;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.contract.StorageFixture;
import org.xinfeng.storage.memory.MemoryStorage;

/** The ways to use the contract kit that the guide shows, run as they stand, and on a storage that is broken. */
class ContractSnippetsTest {

    private static final int CHECKS = StorageContract.of(MemoryStorage::new)
            .withKinds(Xinfeng.kinds())
            .checks()
            .size();

    // snippet: junit
    StorageFixture storages = MemoryStorage::new;

    @TestFactory
    Stream<DynamicTest> theStorageKeepsTheContract() {
        return StorageContract.of(storages).withKinds(Xinfeng.kinds()).checks().stream()
                .map(check -> DynamicTest.dynamicTest(check.toString(), check::run));
    }
    // end

    static final class OnInstallationDay {

        // snippet: main
        public static void main(String[] args) {
            System.out.println(StorageContract.verify(MemoryStorage::new).orElseThrow());
        }
        // end
    }

    @Test
    void withJUnitABrokenStorageFailsTheTestsOfItsLaw() {
        ContractSnippetsTest broken = new ContractSnippetsTest();
        broken.storages = StationlessStorage::new;
        List<DynamicTest> failed = broken.theStorageKeepsTheContract()
                .filter(test -> test.getDisplayName().startsWith("law 4:"))
                .filter(test -> fails(test))
                .toList();
        assertTrue(failed.stream().anyMatch(test -> test.getDisplayName().contains("the stations are")));
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (BrokenLaw e) {
            return true;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void withTestNgEveryCheckIsATest() {
        TestListenerAdapter results = run(ContractWithTestNg.class);
        assertEquals(List.of(), results.getFailedTests());
        assertEquals(List.of(), results.getSkippedTests());
        assertEquals(CHECKS, results.getPassedTests().size());
    }

    @Test
    void withTestNgABrokenStorageFails() {
        TestListenerAdapter results = run(BrokenWithTestNg.class);
        List<Throwable> failures =
                results.getFailedTests().stream().map(ITestResult::getThrowable).toList();
        assertTrue(!failures.isEmpty() && failures.stream().allMatch(BrokenLaw.class::isInstance), failures::toString);
        assertEquals(CHECKS, failures.size() + results.getPassedTests().size());
    }

    private static TestListenerAdapter run(Class<?> tests) {
        TestNG testng = new TestNG(false);
        TestListenerAdapter results = new TestListenerAdapter();
        testng.addListener(results);
        testng.setVerbose(0);
        testng.setTestClasses(new Class<?>[] {tests});
        testng.run();
        return results;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/New_York"})
    void aPlainMainEndsWellInAnyTimeZone(String zone) throws IOException, InterruptedException {
        Process main = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnInstallationDay.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(main.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(main.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, main.exitValue(), told);
        assertTrue(told.strip().endsWith(" checks held, 0 broken."), told);
    }

    @Test
    void aPlainMainTellsWhatIsBroken() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> StorageContract.verify(StationlessStorage::new).orElseThrow());
        assertTrue(error.getMessage().contains("Law 4"), error.getMessage());
    }
}

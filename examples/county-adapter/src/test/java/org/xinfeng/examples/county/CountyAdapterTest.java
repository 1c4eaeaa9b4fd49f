package org.xinfeng.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program of installation day says what holds and what a form would be prefilled with. */
class CountyAdapterTest {

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CountyAdapter.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void bothContractsHoldAndTheRegisterIsShownPageByPageWithoutNamingAnybody() {
        Run run = run("--page", "7");

        assertEquals("", run.err());
        assertEquals(0, run.status());
        for (String said : List.of(
                " checks held, 0 broken.",
                "Register contract: held by 20 lines",
                "numbers that cannot be read: {FORM=2, OLD_15=2, CHECK_DIGIT=1, DATE=1}",
                "Page 1\n  3: 9****************X; filled: name, birth date, sex, village, address, household; as of"
                        + " 2009-03-05",
                "  11: no number (OLD_15); filled: name",
                "  43: no number; filled: name",
                "; to ask: name; as of",
                "Page 3\n  102: ")) {
            assertTrue(run.out().contains(said), () -> said + " is not in\n" + run.out());
        }
        assertFalse(run.out().contains("Page 4"), run.out());
        for (String personal : List.of("某", "999999", "村", "北山", "1938")) {
            assertFalse(run.out().contains(personal), () -> personal + " is in\n" + run.out());
        }
    }

    @Test
    void helpListsTheOptions() {
        Run run = run("--help");

        assertEquals(0, run.status());
        for (String option : List.of("--page", "--help")) {
            assertTrue(run.out().contains(option), option);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--pages 3", "--page", "--page 0", "--page x", "3"})
    void aWrongOptionIsOneLineAndStatusTwo(String options) {
        Run run = run(options.split(" "));

        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("", run.out());
    }
}

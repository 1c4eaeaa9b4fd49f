package org.xinfeng.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.storage.json.JsonStorage;

/** The program runs the main job, in both languages, again on the same data, and says in one line what is wrong. */
class QuickstartTest {

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void theStoryRunsFromTheRosterToTheGaps() {
        Run run = run("--data", data(), "--lang", "en");

        assertEquals("", run.err());
        assertEquals(0, run.status());
        for (String said : List.of(
                "Dry run (nothing is written): 2155 added",
                "The import is cut off half way: 1000 rows done",
                "It went on after row 1000",
                "Imported: 2155 added, 0 updated, 0 unchanged, 0 repeated, 26 rejected",
                "imported again: 21 added",
                "The same roster once more: 0 added, 0 updated, 2155 unchanged",
                "2176 residents assessed",
                "One in red",
                "One who is not assessable yet",
                "Due until 2026-03-06",
                "The phone sends it once more: recognised, counted once",
                "was not at home",
                "done late",
                "GREEN low risk → RED high risk",
                "because the tier changed",
                "The due list warns",
                "The station's figures",
                "nobody is responsible",
                "proved: there is no better one",
                "nobody who could has the skill or language (volunteer, sign language)",
                "the cheapest change:",
                "before that nothing was written",
                "with the others staying",
                "turnover of visitors",
                "two signals have come in and are one alert (2 signals, pressing)",
                "overdue, rung 1: station-head",
                "found: a hazard at home; an assist is open",
                "its plan has 2 items: goods 2026-04-22, service 2026-05-08",
                "without consent: neither the person or guardian nor the law allows",
                "with consent it is sent; the answer is due by 2026-04-22",
                "Closing it now? a condition of closing is not held",
                "the tier has not stayed for long enough: 2026-06-02",
                "70 matched, 0 candidates, 1 only there, 0 only here",
                "the one only there is put on file",
                "the same list the next time: 0 lines are new",
                "suspended",
                "The next week of sw1 is in",
                "the department has answered in time",
                "back at home: contact 2026-05-12 open",
                "who proposed cannot agree",
                "station-head agrees: closed, followed up (2026-06-02)",
                "a seat of the care team is empty",
                "The data lies in")) {
            assertTrue(run.out().contains(said), () -> said + " is not in\n" + run.out());
        }
    }

    @Test
    void theStoryGoesOnWithTheDataOfTheTimeBefore() {
        assertEquals(0, run("--data", data(), "--lang", "zh").status());
        Run again = run("--data", data(), "--lang", "zh");

        assertEquals("", again.err());
        assertEquals(0, again.status());
        assertTrue(again.out().contains("目录里已有这个站"), again.out());
        assertTrue(again.out().contains("新增 0"), again.out());
        assertTrue(again.out().contains("station-head 同意：已结案，跟踪回访"), again.out());
        assertTrue(again.out().contains("只在名单上 1"), "each telling has another stranger\n" + again.out());
    }

    @Test
    void helpListsTheOptionsOfTheReadme() {
        Run run = run("--help");

        assertEquals(0, run.status());
        for (String option : List.of("--roster", "--data", "--date", "--policy", "--lang")) {
            assertTrue(run.out().contains(option), option);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rooster x",
                "--date",
                "--date 2026-02-30",
                "--date 0000-01-01",
                "--date 1950-01-01",
                "--date 9999-12-31",
                "--date +12026-01-01",
                "--lang fr",
                "--roster /no/such/roster.csv",
                "--policy /no/such/policy.json",
                "--data /proc/nothing/can/be/made/here"
            })
    void aWrongOptionOrAnUnreadableFileIsOneLineAndStatusTwo(String options) {
        boolean hasData = options.startsWith("--data");
        Run run = run((hasData ? options : "--data " + data() + " " + options).split(" "));
        assertEquals(2, run.status(), options);
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void aWrongOptionIsSaidInTheLanguageThatIsAskedFor() {
        assertEquals(
                "没有选项 --rooster；--help 列出选项",
                run("--rooster", "x", "--lang", "zh").err().strip());
        assertEquals(
                "--date 须是 2026-03-02 这样的日期，不能是 3/2；--help 列出选项",
                run("--lang=zh", "--date=3/2").err().strip());
        assertEquals(
                "unknown option --rooster; --help lists the options",
                run("--rooster", "x", "--lang=en").err().strip());
    }

    @Test
    void aBlankValueIsNoneAndNothingIsWrittenWhereTheProgramStands() {
        Run run = run("--lang", "en", "--data", "");
        assertEquals(2, run.status());
        assertEquals("--data needs a value; --help lists the options", run.err().strip());
    }

    @Test
    void anEmptyRosterIsRefusedAndNothingIsImported() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        Run run = run("--data", data(), "--roster", empty.toString(), "--lang", "en");

        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.out().contains("Imported"));
    }

    @Test
    void aRosterOfOnesOwnIsImportedAndItsWrongRowsComeOut() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                "姓名,身份证号,出生日期,村(居),人员类别\n王甲,,2014-05-20,上葵村,农村留守儿童\n李乙,,15/05/20,上葵村,农村留守儿童\n");
        Run run = run("--data", data(), "--roster", own.toString(), "--lang", "en");

        assertEquals("", run.err());
        assertTrue(run.out().contains("Imported: 1 added, 0 updated, 0 unchanged, 0 repeated, 1 rejected"), run.out());
        assertTrue(Files.readString(folder.resolve("data/roster-rejected.csv")).contains("15/05/20"));
    }

    @Test
    void aRosterWithoutANeededColumnIsRefusedByItsName() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "姓名,身份证号,人员类别\n王甲,,农村留守儿童\n");
        Run run = run("--data", data(), "--roster", own.toString(), "--lang", "en");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("村(居)"), run.err());
    }

    @Test
    void aDirectoryThatIsOpenElsewhereIsRefused() {
        try (JsonStorage storage = JsonStorage.open(folder.resolve("data"))) {
            Run run = run("--data", data());
            assertEquals(2, run.status());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals(0, storage.stations().count());
        }
    }
}

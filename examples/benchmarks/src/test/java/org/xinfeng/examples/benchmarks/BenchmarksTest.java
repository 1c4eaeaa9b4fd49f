package org.xinfeng.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {

    private static final String FIGURE =
            "FIGURE (filestore|storage|tiering|pairing|visits)(\\.[a-z0-9]+)+ \\d+(\\.\\d+)? [a-zA-Z0-9/-]+ reach (>=|<=) \\d+(\\.\\d+)?"
                    + " (met|missed)";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Benchmarks.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private List<String> said(ByteArrayOutputStream where) {
        return where.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_quick_run_ends_with_a_line_for_each_figure_and_leaves_no_files() throws IOException {
        Path dir = folder.resolve("made when missing");

        assertEquals(0, run("filestore", "--quick", "--dir", dir.toString()), () -> err.toString());

        List<String> lines = said(out);
        lines.forEach(line -> assertTrue(line.matches(FIGURE), line));
        assertEquals(
                List.of(
                        "filestore.import",
                        "filestore.open",
                        "filestore.due.median",
                        "filestore.due.p99",
                        "filestore.append",
                        "filestore.parallel"),
                lines.stream().map(line -> line.split(" ")[1]).toList());
        assertFalse(said(err).isEmpty());
        try (Stream<Path> left = Files.list(dir)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void a_quick_run_on_the_databases_of_this_build_has_the_same_figures_for_each() {
        assertEquals(0, run("storage", "--quick"), () -> err.toString());

        List<String> lines = said(out);
        lines.forEach(line -> assertTrue(line.matches(FIGURE), line));
        List<String> names = lines.stream().map(line -> line.split(" ")[1]).toList();
        for (String database : System.getProperty("xinfeng.databases").split(",")) {
            String of = "storage." + database + ".";
            assertEquals(
                    Set.of(
                            "visit",
                            "visit.hibernate",
                            "visits",
                            "visits.hibernate",
                            "find",
                            "due.p99",
                            "due.stations.p99",
                            "due.growth",
                            "open"),
                    names.stream()
                            .filter(name -> name.startsWith(of) && !name.endsWith(".parallel"))
                            .map(name -> name.substring(of.length()))
                            .collect(Collectors.toSet()));
        }
        assertTrue(names.contains("storage.postgresql.parallel"));
    }

    @Test
    void a_quick_run_of_pairing_has_a_figure_for_each_reach() {
        assertEquals(0, run("pairing", "--quick"), () -> err.toString());

        List<String> lines = said(out);
        lines.forEach(line -> assertTrue(line.matches(FIGURE), line));
        assertEquals(
                List.of(
                        "pairing.2155",
                        "pairing.20000",
                        "pairing.hard.random",
                        "pairing.hard.product",
                        "pairing.hard.ties",
                        "pairing.hard.famine",
                        "pairing.hard.surplus",
                        "pairing.hard.shortage",
                        "pairing.100000",
                        "pairing.volunteer.leaves",
                        "pairing.lead.leaves",
                        "pairing.first",
                        "pairing.peak",
                        "pairing.million"),
                lines.stream().map(line -> line.split(" ")[1]).toList());
    }

    @Test
    void a_quick_run_of_visits_has_a_figure_for_each_reach() {
        assertEquals(0, run("visits", "--quick"), () -> err.toString());

        List<String> lines = said(out);
        lines.forEach(line -> assertTrue(line.matches(FIGURE), line));
        List<String> names = lines.stream().map(line -> line.split(" ")[1]).toList();
        assertEquals(
                List.of(
                        "visits.compare",
                        "visits.compare.memory",
                        "visits.compare.f1",
                        "visits.compare.numberless",
                        "visits.compare.numberless.linear",
                        "visits.compare.numberless.memory",
                        "visits.due.dates",
                        "visits.due.dates.planned",
                        "visits.replan.decide",
                        "visits.replan.store.memory",
                        "visits.replan.store.json",
                        "visits.due.page.memory.stations",
                        "visits.due.page.json.stations",
                        "visits.due.page.memory",
                        "visits.due.page.json"),
                names.stream()
                        .filter(name -> !name.matches("visits[.]replan[.]store[.](h2|postgresql)"))
                        .toList());
        for (String database : System.getProperty("xinfeng.databases").split(",")) {
            assertEquals(!database.equals("mariadb"), names.contains("visits.replan.store." + database));
        }
    }

    @Test
    void an_unknown_area_or_option_is_one_line_and_status_2() {
        assertEquals(2, run("filestores"));
        assertEquals(
                List.of("unknown area filestores; there is filestore, storage, storage.visit,"
                        + " storage.due, tiering, pairing, visits"),
                said(err));

        err.reset();
        assertEquals(2, run("--fast"));
        assertEquals(List.of("unknown option --fast; --help lists the options"), said(err));

        err.reset();
        assertEquals(2, run("--dir"));
        assertEquals(List.of("--dir needs a directory; --help lists the options"), said(err));
        assertEquals(List.of(), said(out));
    }

    @Test
    void a_directory_that_is_a_file_is_one_line_and_status_2() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertEquals(2, run("--quick", "--dir", file.toString()));
        assertEquals(1, said(err).size());
    }

    @Test
    void help_names_the_areas() {
        assertEquals(0, run("--help"));
        assertTrue(said(out).stream().anyMatch(line -> line.strip().startsWith("filestore ")));
    }

    @Test
    void a_figure_is_met_on_its_side_of_the_reach_only() {
        assertEquals(
                "FIGURE a.b 20100 residents/s reach >= 20000 met",
                Figure.atLeast("a.b", 20_123, "residents/s", 20_000).line());
        assertEquals(
                "FIGURE a.b 0.00124 ms reach <= 1 met",
                Figure.atMost("a.b", 0.0012345, "ms", 1).line());
        assertFalse(Figure.atLeast("a.b", 0.9999, "x", 1).isMet());
        assertFalse(Figure.atMost("a.b", 1.0001, "x", 1).isMet());
    }

    @Test
    void a_line_does_not_round_a_missed_figure_up_to_its_reach() {
        assertEquals(
                "FIGURE a.b 0.999 x reach >= 1 missed",
                Figure.atLeast("a.b", 0.9999, "x", 1).line());
        assertEquals(
                "FIGURE a.b 1.01 x reach <= 1 missed",
                Figure.atMost("a.b", 1.0001, "x", 1).line());
    }

    @Test
    void the_median_is_the_middle_and_a_percentile_is_a_measurement() {
        Sample sample = new Sample();
        for (int i = 100; i > 0; i--) {
            sample.add(i);
        }
        assertEquals(50.5, sample.median());
        assertEquals(99, sample.percentile(99));
        assertEquals(100, sample.percentile(100));
        assertThrows(IllegalStateException.class, () -> new Sample().median());
    }

    @Test
    void different_answers_are_said() {
        WrongAnswerException.check("the count", 1, 1);
        assertEquals(
                "the count should be 1 but is 2",
                assertThrows(WrongAnswerException.class, () -> WrongAnswerException.check("the count", 1, 2))
                        .getMessage());
    }
}

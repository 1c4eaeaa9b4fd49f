package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.roster.RowProblem.Cause;

class RejectedRowsTest {

    private static final CsvRoster ROSTER = Rosters.of("姓名,身份证号\n陈平安,1\n");

    @TempDir
    Path folder;

    private static RejectedRow rejected(long line, int surplus, List<String> cells, RowProblem... problems) {
        return new RejectedRow(new RosterRow(line, cells, surplus), List.of(problems));
    }

    private Path write(Locale locale, RejectedRow... rows) {
        Path file = folder.resolve("待改.csv");
        RejectedRows.write(file, ROSTER, List.of(rows), locale);
        return file;
    }

    @Test
    void the_file_says_where_what_why_and_what_to_do_in_front_of_the_row() throws IOException {
        Path file = write(
                Locale.CHINA,
                rejected(
                        7, 0, List.of("陈平安", "999999195001010010"), RowProblem.of("身份证号", Cause.IDENTITY_CHECK_DIGIT)));

        assertEquals(
                "\uFEFF行号,错误列,原因,改法,姓名,身份证号\r\n"
                        + "7,身份证号,身份证号末位与前 17 位对不上，至少有一位写错了,请对照证件逐位核对后改正,陈平安,'999999195001010010\r\n",
                Files.readString(file));
    }

    @Test
    void several_problems_of_a_row_are_numbered_and_one_of_the_whole_row_is_named_so() throws IOException {
        Path file = write(
                Locale.UK,
                rejected(
                        7,
                        0,
                        List.of("", "x"),
                        RowProblem.of("姓名", Cause.MISSING),
                        RowProblem.of("", Cause.NOT_IDENTIFIABLE)));

        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFline,column,cause,cure,姓名,身份证号\r\n7,\"1. 姓名; 2. whole row\","), text);
    }

    @Test
    void what_is_written_is_read_again_without_the_helpers_and_can_be_mended_there() throws IOException {
        Path file = write(
                Locale.CHINA,
                rejected(3, 0, List.of("=cmd|' /C calc'!A0", "-"), RowProblem.of("姓名", Cause.BAD_VALUE)),
                rejected(9, 0, List.of("a,\"b\"\r\nc", " "), RowProblem.of("姓名", Cause.BAD_VALUE)));
        CsvRoster again = CsvRoster.read(file);

        assertEquals(ROSTER.header(), again.header());
        assertEquals(List.of(List.of("=cmd|' /C calc'!A0", "-"), List.of("a,\"b\"\r\nc", " ")), Rosters.cells(again));
        assertEquals(List.of(2L, 3L), Rosters.lines(again));
        assertTrue(Files.readString(file).contains(",'=cmd|"), "Excel must not see a formula");
    }

    @Test
    void what_excel_made_of_the_file_in_gb18030_is_read_too() {
        String saved = "行号,错误列,原因,改法,姓名,身份证号\r\n7,姓名,缺,补,陈平安,'999999195001010010\r\n,,,,,\r\n";

        assertEquals(
                List.of(List.of("陈平安", "999999195001010010")),
                Rosters.cells(CsvRoster.of("x.csv", saved.getBytes(java.nio.charset.Charset.forName("GB18030")))));
    }

    @Test
    void cells_beyond_the_header_leave_a_mark_so_that_the_row_is_refused_until_somebody_looked() {
        Path file = write(Locale.CHINA, rejected(3, 2, List.of("a", "b"), RowProblem.of("", Cause.TOO_MANY_CELLS, 2)));

        assertEquals(List.of(new RosterRow(2, List.of("a", "b"), 1)), Rosters.rows(CsvRoster.read(file)));
    }

    @Test
    void half_a_surrogate_pair_is_shown_as_unreadable() {
        Path file =
                write(Locale.CHINA, rejected(3, 0, List.of("陈\uD840", "b"), RowProblem.of("姓名", Cause.BAD_CHARACTER)));

        assertEquals("陈\uFFFD", Rosters.cells(CsvRoster.read(file)).get(0).get(0));
    }

    @Test
    void only_the_owner_may_read_it_and_nothing_else_is_left_in_the_folder() throws IOException {
        Path file = folder.resolve("待改.csv");
        Files.writeString(file, "an earlier one that everybody may read");
        write(Locale.CHINA, rejected(3, 0, List.of("a", "b"), RowProblem.of("姓名", Cause.MISSING)));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals(1, Rosters.rows(CsvRoster.read(file)).size());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void a_file_that_cannot_be_written_leaves_what_was_there() throws IOException {
        Path target = Files.createDirectory(folder.resolve("待改.csv"));
        Path kept = Files.writeString(target.resolve("kept"), "kept");

        StorageException failed = assertThrows(StorageException.class, () -> write(Locale.CHINA));

        assertTrue(failed.getMessage().contains("cannot write the rejected rows"));
        assertEquals("kept", Files.readString(kept));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
        assertThrows(
                StorageException.class,
                () -> RejectedRows.write(folder.resolve("none/x.csv"), ROSTER, List.of(), Locale.CHINA));
    }

    @Test
    void it_begins_with_the_mark_that_excel_looks_for_even_without_rows() throws IOException {
        byte[] bytes = Files.readAllBytes(write(Locale.CHINA));

        assertArrayEquals("\uFEFF".getBytes(UTF_8), Arrays.copyOf(bytes, 3));
        assertEquals(List.of(), Rosters.rows(CsvRoster.read(folder.resolve("待改.csv"))));
    }
}

package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

class UnreadableRosterTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``              | EMPTY            | the file is empty",
                "\\n \\r\\n      | EMPTY            | the file is empty",
                "\\na,b\\n       | NO_HEADER        | line 1: no column titles",
                ",,\\na,b\\n     | NO_HEADER        | line 1: no column titles",
                "行号,错误列,原因,改法\\n1,2,3,4 | NO_HEADER | line 1: no column titles",
                "花名册,,\\n姓名,村(居)\\n | TITLE_LINE | line 1: a heading",
                "a,,b\\n         | BLANK_TITLE      | line 1: column 2 has no title",
                ",a\\n           | BLANK_TITLE      | line 1: column 1 has no title",
                "a,b, a\\n       | DOUBLED_TITLE    | line 1: columns 1 and 3 have the same title \"a\"",
                "a\\0,b\\n       | NUL_IN_HEADER    | line 1: NUL",
                "a,b\\n1,2\\n3,\"x\\n5,6\\n   | OPEN_QUOTE | line 3: a quotation mark opens here",
                "a,b\\n\"1\\n1\",\"x\\n5,6\\n  | OPEN_QUOTE | line 3: a quotation mark opens here",
                "a,b\\n1,\"x       | OPEN_QUOTE       | line 2: a quotation mark opens here",
                "\"a,b\\n1,2\\n    | OPEN_QUOTE       | line 1: a quotation mark opens here",
                "a,b\\n\"1\\n1\",\"x\"y\\n5,6\\n | TEXT_AFTER_QUOTE | line 3: text behind",
                "PK\u0003\u0004x | WORKBOOK         | an Excel workbook",
            })
    void a_file_that_is_no_table_is_refused_with_the_place(String written, Problem problem, String message) {
        String text = written.replace("\\n", "\n").replace("\\r", "\r").replace("\\0", "\0");
        UnreadableRosterException refused = assertThrows(UnreadableRosterException.class, () -> Rosters.of(text));

        assertEquals(problem, refused.problem());
        assertTrue(refused.getMessage().startsWith("名单.csv"), refused.getMessage());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void a_byte_that_fits_no_encoding_is_named_by_its_place_in_the_file() {
        byte[] torn = {'a', ',', 'b', '\r', '\n', (byte) 0xD5, (byte) 0xC5, '\n', (byte) 0xD5, '\n'};
        UnreadableRosterException refused =
                assertThrows(UnreadableRosterException.class, () -> CsvRoster.of("x.csv", torn));

        assertEquals(
                "x.csv: neither UTF-8 (fails at byte 6, line 2) nor GB18030 (fails at byte 9, line 3);"
                        + " save it from Excel as \"CSV UTF-8\"",
                refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void a_utf_8_file_cut_off_in_a_name_is_refused_not_taken_for_gb18030(String mark) {
        byte[] whole = (mark + "姓名,村(居)\n陈平安").getBytes(UTF_8);
        for (int cut = 1; cut <= 2; cut++) {
            byte[] torn = Arrays.copyOf(whole, whole.length - cut);
            UnreadableRosterException refused =
                    assertThrows(UnreadableRosterException.class, () -> CsvRoster.of("x.csv", torn));

            assertEquals(Problem.BROKEN_UNICODE, refused.problem());
            assertTrue(refused.getMessage().contains("begins as UTF-8, but byte " + (whole.length - 2) + " on line 2"));
        }
    }

    @Test
    void half_a_unit_at_the_end_of_utf_16_is_refused() {
        byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 'b'};
        UnreadableRosterException refused =
                assertThrows(UnreadableRosterException.class, () -> CsvRoster.of("x.txt", odd));

        assertEquals(Problem.BROKEN_UNICODE, refused.problem());
        assertTrue(refused.getMessage().contains("begins as UTF-16, but byte 7 on line 2"), refused.getMessage());
    }

    @Test
    void a_missing_file_a_folder_and_one_that_is_too_big_are_refused() throws IOException {
        assertEquals(Problem.FILE_MISSING, problem(folder.resolve("none.csv")));
        assertEquals(Problem.NOT_A_FILE, problem(folder));
        Path big = Files.write(folder.resolve("big.csv"), new byte[(1 << 20) + 1]);
        assertEquals(
                Problem.TOO_BIG,
                assertThrows(UnreadableRosterException.class, () -> RosterText.read(big, 1))
                        .problem());
        Files.write(big, ("a,b\n" + "1".repeat((1 << 20) - 4)).getBytes(UTF_8));
        assertEquals(1 << 20, RosterText.read(big, 1).end());
    }

    /** Root may read every file, but nobody the memory at address 0, which Linux shows as a file. */
    @Test
    void a_file_that_may_not_be_read_is_refused() throws IOException {
        Path file = Path.of("/proc/self/mem");
        if (!Files.exists(file)) {
            file = Files.writeString(folder.resolve("closed.csv"), "a,b\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        }

        assertEquals(Problem.NOT_READABLE, problem(file));
    }

    private static Problem problem(Path file) {
        return assertThrows(UnreadableRosterException.class, () -> CsvRoster.read(file))
                .problem();
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_is_one_line_in_both_languages(Problem problem) {
        UnreadableRosterException exception = new UnreadableRosterException(problem, "f.csv", "1", "2", "3", "4");
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.UK}) {
            String text = exception.text(locale);
            assertTrue(text.startsWith("f.csv"), text);
            assertFalse(text.contains("\n") || text.contains("{"), text);
        }
        assertEquals(exception.getMessage(), exception.text(Locale.ENGLISH));
        assertTrue(exception.text(Locale.ROOT).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void nothing_from_below_the_header_is_in_the_message_or_the_cause() {
        UnreadableRosterException refused =
                assertThrows(UnreadableRosterException.class, () -> Rosters.of("a,b\n陈平安,\"x\"y\n"));

        assertFalse(refused.getMessage().contains("陈"));
        assertEquals(null, refused.getCause());
    }
}

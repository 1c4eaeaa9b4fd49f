package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.roster.RosterRow;

class CsvRosterTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String LIST = "姓名,村(居)\r\n陈𠮷,溁东村委会\r\n";

    @Test
    void the_same_list_in_every_encoding_reads_the_same_and_has_the_same_digest() {
        List<CsvRoster> rosters = List.of(
                CsvRoster.of("a.csv", LIST.getBytes(GB18030)),
                CsvRoster.of("b.csv", LIST.getBytes(UTF_8)),
                CsvRoster.of("c.csv", ("\uFEFF" + LIST).getBytes(UTF_8)),
                CsvRoster.of("d.csv", ("\uFEFF" + LIST).getBytes(GB18030)),
                CsvRoster.of("e.txt", LIST.replace(',', '\t').getBytes(UTF_16)),
                CsvRoster.of("f.txt", ("\uFEFF" + LIST).getBytes(Charset.forName("UTF-16LE"))));

        for (CsvRoster roster : rosters) {
            assertEquals(List.of("姓名", "村(居)"), roster.header());
            assertEquals(List.of(new RosterRow(2, List.of("陈𠮷", "溁东村委会"), 0)), Rosters.rows(roster));
            assertEquals(rosters.get(0).digest(), roster.digest());
        }
        assertTrue(rosters.get(0).digest().matches("[0-9a-f]{40}"));
    }

    @Test
    void the_digest_tells_contents_apart_that_look_alike_when_run_together() {
        String digest = Rosters.of("a,b\n1,23\n").digest();

        assertNotEquals(digest, Rosters.of("a,b\n12,3\n").digest());
        assertNotEquals(digest, Rosters.of("a,b\n1,23,x\n").digest());
        assertNotEquals(digest, Rosters.of("b,a\n1,23\n").digest());
        assertEquals(digest, Rosters.of("a;b;;\n\n\"1\";23;\n;;\n").digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void the_separator_is_found_on_the_header_line(String separator) {
        CsvRoster roster = Rosters.of("a|\"b,;c\"|d\n1|2|\"3,3;3\"\n".replace("|", separator));

        assertEquals(List.of("a", "b,;c", "d"), roster.header());
        assertEquals(List.of("1", "2", "3,3;3"), Rosters.cells(roster).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_row_is_on_the_line_where_it_begins_whatever_ends_a_line(String end) {
        CsvRoster roster = Rosters.of("a,b|1,\"x|y||z\"|2,|||3,\"\"\"q\"\"\"|".replace("|", end));

        assertEquals(List.of(2L, 6L, 9L), Rosters.lines(roster));
        assertEquals(
                List.of(List.of("1", "x|y||z".replace("|", end)), List.of("2", ""), List.of("3", "\"q\"")),
                Rosters.cells(roster));
    }

    @Test
    void a_header_over_two_lines_moves_the_rows_down() {
        CsvRoster roster = Rosters.of("\"a\nx\",b\n1,2\n");

        assertEquals(List.of("a\nx", "b"), roster.header());
        assertEquals(List.of(3L), Rosters.lines(roster));
    }

    @Test
    void titles_are_trimmed_of_blanks_of_any_width_and_blank_columns_behind_are_dropped() {
        CsvRoster roster = Rosters.of("\u3000姓名 ,\uFEFF村(居)\u00A0,'-备注, ,\u3000\n a ,\u3000b,c,,\n");

        assertEquals(List.of("姓名", "村(居)", "-备注"), roster.header());
        assertEquals(List.of(List.of(" a ", "\u3000b", "c")), Rosters.cells(roster));
    }

    @Test
    void short_rows_are_filled_up_and_what_is_too_much_is_counted() {
        assertEquals(
                List.of(
                        new RosterRow(2, List.of("1", "", ""), 0),
                        new RosterRow(3, List.of("1", "2", "3"), 2),
                        new RosterRow(4, List.of("1", "2", "3"), 0),
                        new RosterRow(5, List.of("", "", ""), 1)),
                Rosters.rows(Rosters.of("a,b,c\n1\n1,2,3,4, ,6\n1,2,3,,\u3000\n,,,x\n")));
    }

    @Test
    void blank_rows_are_passed_over_wherever_they_are() {
        assertEquals(List.of(4L, 7L), Rosters.lines(Rosters.of("a,b\n\n,\n1,2\n \u3000,\t\n\"\",\n3,4\n\n\n,,,\n")));
    }

    @Test
    void a_header_alone_is_a_roster_without_rows_and_a_last_line_needs_no_end() {
        assertEquals(List.of(), Rosters.rows(Rosters.of("a,b")));
        assertEquals(List.of(List.of("1", "2")), Rosters.cells(Rosters.of("a,b\n1,2")));
        assertEquals(List.of(List.of("1", "")), Rosters.cells(Rosters.of("a,b\n1,")));
    }

    @Test
    void formulas_stay_text_and_lose_only_the_apostrophe_that_guards_them() {
        assertEquals(
                List.of(List.of("=cmd|' /C calc'!A0", "=1+1", "'abc")),
                Rosters.cells(Rosters.of("a,b,c\n=cmd|' /C calc'!A0,'=1+1,'abc\n")));
    }

    @Test
    void nul_and_half_surrogates_are_handed_on_for_the_import_to_judge() {
        String text = "\uFEFFa,b\nx\0y,\uD840z\n";
        byte[] utf16 = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            utf16[2 * i] = (byte) (text.charAt(i) >> 8);
            utf16[2 * i + 1] = (byte) text.charAt(i);
        }

        assertEquals(List.of(List.of("x\0y", "\uD840z")), Rosters.cells(CsvRoster.of("x", utf16)));
    }

    @Test
    void a_cell_of_megabytes_is_kept_whole() {
        String big = "长".repeat(1_500_000);

        assertEquals(
                big,
                Rosters.rows(Rosters.of("a,b\n" + big + ",2\n")).get(0).cells().get(0));
    }

    @Test
    void a_hash_a_backslash_and_a_quote_inside_are_plain_text() {
        assertEquals(List.of(List.of("#1", "a\\", "5\"6")), Rosters.cells(Rosters.of("a,b,c\n#1,a\\,5\"6\n")));
    }

    @Test
    void it_is_read_anew_at_each_call_and_named_by_its_file(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("花名册.csv"), LIST.getBytes(GB18030));
        CsvRoster roster = CsvRoster.read(file);

        assertEquals(Rosters.rows(roster), Rosters.rows(roster));
        assertEquals("花名册.csv", roster.name());
        assertFalse(roster.toString().contains("陈"));
    }

    @Test
    void a_column_named_as_a_helper_is_kept_where_it_is_not_one() {
        assertEquals(List.of("原因", "姓名"), Rosters.of("原因,姓名\n1,2\n").header());
        assertEquals(List.of("原因"), Rosters.of("行号,错误列,原因,改法,原因\n1,2,3,4,5\n").header());
    }
}

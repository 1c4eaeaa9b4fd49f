package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.Roster;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.roster.RowProblem.Cause;

/** Whatever stands in the cells: written by us and read again it is the same. */
class CsvRoundTripTest {

    /** A roster in memory. */
    private record Listed(List<String> header, List<List<String>> table) implements Roster {

        @Override
        public String name() {
            return "listed";
        }

        @Override
        public String digest() {
            return "none";
        }

        @Override
        public Stream<RosterRow> rows() {
            return table.stream().map(cells -> new RosterRow(1, cells, 0));
        }

        List<List<String>> notBlank() {
            return table.stream()
                    .filter(cells -> !cells.stream().allMatch(Blanks::isBlank))
                    .toList();
        }
    }

    @Property(tries = 400)
    void any_cells_are_read_back_as_they_were_written(
            @ForAll("tables") Listed listed, @ForAll boolean english, @ForAll boolean savedAgainInGb18030)
            throws IOException {
        Path file = Files.createTempFile("round", ".csv");
        try {
            List<RejectedRow> rejected = listed.rows()
                    .map(row -> new RejectedRow(row, List.of(RowProblem.of("列,\"1\"", Cause.BAD_VALUE, "a,b"))))
                    .toList();
            RejectedRows.write(file, listed, rejected, english ? Locale.ENGLISH : Locale.CHINESE);
            if (savedAgainInGb18030) {
                String text = Files.readString(file).substring(1);
                Files.write(file, text.getBytes(Charset.forName("GB18030")));
            }
            CsvRoster read = CsvRoster.read(file);

            assertEquals(listed.header(), read.header());
            assertEquals(listed.notBlank(), Rosters.cells(read));
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 400)
    void a_row_is_on_the_line_where_it_begins(@ForAll("tables") Listed listed) {
        StringBuilder text = new StringBuilder("\"title\"");
        List<Long> lines = new ArrayList<>();
        long line = 1;
        for (List<String> cells : listed.table()) {
            text.append('\n');
            line++;
            lines.add(line);
            text.append('x');
            for (String cell : cells) {
                text.append(",\"").append(cell.replace("\"", "\"\"")).append('"');
                line += LineBreaks.in(cell);
            }
        }

        assertEquals(lines, Rosters.lines(CsvRoster.of("x", text.toString().getBytes(UTF_8))));
    }

    @Provide
    Arbitrary<Listed> tables() {
        Arbitrary<String> titles = Arbitraries.strings()
                .withChars("姓名,;\t\"'=-ab0")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(Blanks::trimmed)
                .filter(title -> !title.isEmpty());
        return titles.list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(header -> cells().list()
                        .ofSize(header.size())
                        .list()
                        .ofMaxSize(6)
                        .map(table -> new Listed(header, table)));
    }

    private static Arbitrary<String> cells() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("\",;\t\r\n '=+-@＝#\\0179X\u3000\uFEFF\0陈a")
                .ofMaxLength(20);
        // every character that GB18030 and UTF-8 both have: no half surrogates, nothing for private use
        Arbitrary<String> han = Arbitraries.strings()
                .withCharRange('\u4e00', '\u9fa5')
                .withCharRange(' ', '~')
                .ofMaxLength(10);
        Arbitrary<String> beyond =
                Arbitraries.integers().between(0x20000, 0x2A6D6).map(Character::toString);
        return Arbitraries.oneOf(nasty, han, beyond);
    }
}

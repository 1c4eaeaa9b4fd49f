package org.xinfeng.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.roster.RejectedRow;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.roster.RowProblem;
import org.xinfeng.storage.json.CsvRoster;
import org.xinfeng.storage.json.RejectedRows;

class SyntheticStationTest {

    private static final long SEED = 445122104;

    @TempDir
    static Path folder;

    static Path file;
    static CsvRoster roster;
    static List<RosterRow> rows;

    @BeforeAll
    static void write() {
        file = folder.resolve("花名册.csv");
        SyntheticStation.write(file, SEED);
        roster = CsvRoster.read(file);
        rows = rows(roster);
    }

    private static List<RosterRow> rows(CsvRoster roster) {
        try (Stream<RosterRow> rows = roster.rows()) {
            return rows.toList();
        }
    }

    private static String cell(RosterRow row, Column column) {
        return row.cells().get(roster.header().indexOf(column.title));
    }

    /** What a reader sees at once; the import sees more. */
    private static boolean looksRight(RosterRow row) {
        String number = cell(row, Column.IDENTITY);
        if (!number.isEmpty() && !(IdentityNumber.read(number) instanceof IdentityNumber.Reading.Read)) {
            return false;
        }
        return row.surplus() == 0
                && SyntheticPlaces.isKnown(cell(row, Column.VILLAGE))
                && cell(row, Column.NAME).matches("\\p{IsHan}+")
                && SyntheticPeople.CATEGORIES.containsAll(
                        List.of(cell(row, Column.CATEGORIES).split("、")))
                && !(number + cell(row, Column.BIRTH)).isEmpty()
                && !cell(row, Column.BIRTH).matches("\\d\\d/.*|1952-02-30")
                && !cell(row, Column.ENROLLED).matches("2023-02-29|2027.*");
    }

    @Test
    void the_list_has_2155_residents_and_26_wrong_rows_in_the_columns_of_the_station() {
        assertEquals(26, SyntheticStation.WRONG_ROWS);
        assertEquals(SyntheticStation.RESIDENTS + SyntheticStation.WRONG_ROWS, rows.size());
        assertEquals(Arrays.stream(Column.values()).map(column -> column.title).toList(), roster.header());
        // unseen here: four rows that disagree with their number, two persons twice
        assertEquals(
                SyntheticStation.RESIDENTS + 6,
                rows.stream().filter(SyntheticStationTest::looksRight).count());
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others() throws IOException {
        Path again = folder.resolve("again.csv");
        SyntheticStation.write(again, SEED);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));

        SyntheticStation.write(again, SEED + 1);
        assertFalse(Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(again)));
        assertEquals(rows.size(), rows(CsvRoster.read(again)).size());
    }

    @Test
    void it_is_saved_as_excel_saves_it() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, Charset.forName("GB18030"));

        assertThrows(
                CharacterCodingException.class,
                () -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
        assertTrue(text.startsWith("姓名,身份证号,性别,出生日期,村(居),户号,"));
        assertEquals(rows.size() + 1, text.split("\r\n").length);
        assertFalse(text.replace("\r\n", "").contains("\n"));
        assertTrue(text.lines().mapToInt(String::length).max().orElseThrow() < 250);
    }

    @Test
    void no_identity_number_is_of_a_real_area_and_none_stands_twice_but_for_the_two_doubled_persons() {
        Map<String, Integer> seen = new HashMap<>();
        for (RosterRow row : rows) {
            String number = cell(row, Column.IDENTITY);
            if (IdentityNumber.read(number) instanceof IdentityNumber.Reading.Read read) {
                assertTrue(read.number().value().startsWith(SyntheticIdentity.UNASSIGNED_AREA));
                seen.merge(read.number().value(), 1, Integer::sum);
            } else {
                assertTrue(number.isEmpty() || number.startsWith("999999") || number.equals("9.99999E+17"));
            }
        }
        assertEquals(2, seen.values().stream().filter(count -> count > 1).count());
    }

    @Test
    void odd_ways_of_typing_are_among_the_right_rows() {
        List<RosterRow> right =
                rows.stream().filter(SyntheticStationTest::looksRight).toList();

        assertEquals(12, count(right, Column.IDENTITY, ""));
        assertEquals(3, count(right, Column.IDENTITY, "９９９９９９.*"));
        assertTrue(count(right, Column.IDENTITY, ".*x") > 5);
        assertTrue(count(right, Column.PHONE, "") > 50);
        for (String form : List.of("\\d{4}/\\d+/\\d+", "\\d{4}-\\d\\d-\\d\\d", "\\d{4}年\\d+月\\d+日", "\\d{8}", "")) {
            assertTrue(count(right, Column.BIRTH, form) > 100, form);
        }
    }

    private static long count(List<RosterRow> rows, Column column, String pattern) {
        return rows.stream().filter(row -> cell(row, column).matches(pattern)).count();
    }

    @Test
    void there_are_as_many_of_each_category_as_a_town_has_in_all_villages() {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> villages = new HashSet<>();
        List<RosterRow> right =
                rows.stream().filter(SyntheticStationTest::looksRight).toList();
        for (RosterRow row : right) {
            villages.add(cell(row, Column.VILLAGE));
            for (String category : cell(row, Column.CATEGORIES).split("、")) {
                counts.merge(category, 1, Integer::sum);
            }
        }
        assertEquals(19, villages.size());
        assertBetween(190, 195, counts.get(SyntheticPeople.LEFT_BEHIND_CHILD));
        assertBetween(150, 190, counts.get(SyntheticPeople.CHILD_IN_DIFFICULTY));
        assertBetween(900, 905, counts.get(SyntheticPeople.ELDER));
        assertBetween(70, 71, counts.get(SyntheticPeople.MENTAL_DISORDER));
        assertBetween(400, 1000, counts.get(SyntheticPeople.LOW_INCOME));
        assertBetween(80, 350, counts.get(SyntheticPeople.SUPPORTED));
        assertBetween(300, 800, counts.get(SyntheticPeople.DISABLED_PERSON));
        assertBetween(1, 8, (int) count(right, Column.SUSPECTED_HARM, "是"));
        assertBetween(1, 60, (int) count(right, Column.GUARDIAN_INCAPABLE, "是"));
    }

    private static void assertBetween(int least, int most, int number) {
        assertTrue(least <= number && number <= most, () -> number + " is not in " + least + ".." + most);
    }

    @Test
    void ages_fit_the_categories_on_the_day_of_the_list_and_some_children_leave_soon() {
        int soonSixteen = 0;
        int soonEighteen = 0;
        for (RosterRow row : rows) {
            if (!looksRight(row)
                    || !(IdentityNumber.read(cell(row, Column.IDENTITY)) instanceof IdentityNumber.Reading.Read read)) {
                continue;
            }
            LocalDate birth = SyntheticIdentity.birth(read.number().value());
            LocalDate day = SyntheticStation.DAY;
            List<String> categories =
                    new ArrayList<>(List.of(cell(row, Column.CATEGORIES).split("、")));
            if (categories.contains(SyntheticPeople.LEFT_BEHIND_CHILD)) {
                assertTrue(birth.plusYears(16).isAfter(day));
                soonSixteen += birth.plusYears(16).isBefore(day.plusDays(42)) ? 1 : 0;
            }
            if (categories.contains(SyntheticPeople.CHILD_IN_DIFFICULTY)) {
                assertTrue(birth.plusYears(18).isAfter(day));
                soonEighteen += birth.plusYears(18).isBefore(day.plusDays(42)) ? 1 : 0;
            }
            if (categories.contains(SyntheticPeople.ELDER)) {
                assertFalse(birth.plusYears(60).isAfter(day));
            }
        }
        assertTrue(soonSixteen >= 5, "turning 16: " + soonSixteen);
        assertTrue(soonEighteen >= 5, "turning 18: " + soonEighteen);
    }

    @Test
    void households_have_one_to_four_persons_of_one_village_and_one_head_at_most() {
        Map<String, List<RosterRow>> households = new HashMap<>();
        for (RosterRow row : rows) {
            households
                    .computeIfAbsent(cell(row, Column.HOUSEHOLD), number -> new ArrayList<>())
                    .add(row);
        }
        households.remove("");
        for (List<RosterRow> members : households.values()) {
            assertTrue(members.size() <= 4);
            assertTrue(count(members, Column.RELATION, "户主") <= 1);
            assertEquals(
                    1,
                    members.stream()
                            .map(row -> cell(row, Column.VILLAGE))
                            .distinct()
                            .count());
        }
        assertTrue(households.values().stream().anyMatch(members -> members.size() == 4));
    }

    @Test
    void about_one_fact_in_twenty_is_not_known() {
        List<RosterRow> elders = rows.stream()
                .filter(row -> cell(row, Column.CATEGORIES).contains(SyntheticPeople.ELDER))
                .toList();

        assertBetween(25, 65, (int) count(elders, Column.LIVES_ALONE, ""));
    }

    @Test
    void the_clerk_mends_the_rejected_rows_but_for_three_for_which_somebody_must_be_asked() {
        Path rejected = folder.resolve("待改.csv");
        Path mended = folder.resolve("已改.csv");
        Set<String> known = new HashSet<>();
        List<RejectedRow> wrong = rows.stream()
                .filter(row -> !looksRight(row)
                        || disagrees(row)
                        || !cell(row, Column.IDENTITY).isEmpty() && !known.add(cell(row, Column.IDENTITY)))
                .map(row -> new RejectedRow(row, List.of(RowProblem.of("", RowProblem.Cause.BAD_VALUE))))
                .toList();
        assertEquals(SyntheticStation.WRONG_ROWS, wrong.size());
        RejectedRows.write(rejected, roster, wrong, Locale.CHINA);

        assertEquals(21, SyntheticStation.mend(rejected, mended));

        CsvRoster again = CsvRoster.read(mended);
        assertEquals(roster.header(), again.header());
        List<RosterRow> after = rows(again);
        assertEquals(24, after.size());
        assertEquals(
                21,
                after.stream().filter(row -> looksRight(row) && !disagrees(row)).count());
    }

    private static boolean disagrees(RosterRow row) {
        if (!(IdentityNumber.read(cell(row, Column.IDENTITY)) instanceof IdentityNumber.Reading.Read read)) {
            return false;
        }
        String number = read.number().value();
        String[] birth = cell(row, Column.BIRTH).split("\\D");
        boolean otherBirth = birth.length == 3
                && !LocalDate.of(Integer.parseInt(birth[0]), Integer.parseInt(birth[1]), Integer.parseInt(birth[2]))
                        .equals(SyntheticIdentity.birth(number));
        return otherBirth || !cell(row, Column.SEX).equals(SyntheticIdentity.sex(number));
    }
}

package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.comparing.KnownPerson;
import org.xinfeng.monitoring.comparing.ListedPerson;
import org.xinfeng.monitoring.comparing.MatchFinding;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.monitoring.comparing.PersonMatcher.Scope;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.roster.RowProblem.Cause;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

class CsvPersonListTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 9);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Village> VILLAGES = List.of(new Village(
            new VillageId("east"), "东山村", Optional.empty(), DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1))));

    @TempDir
    Path folder;

    private CsvPersonList list(byte[] bytes) throws IOException {
        return CsvPersonList.read(Files.write(folder.resolve("低保名单.csv"), bytes), DAY);
    }

    private CsvPersonList list(String text) throws IOException {
        return list(text.getBytes(UTF_8));
    }

    private static PersonMatcher nobody() {
        return PersonMatcher.of(List.of(), VILLAGES, Scope.ALL);
    }

    private static List<ListedPerson> all(PersonList list, PersonMatcher sieve) {
        List<ListedPerson> all = new ArrayList<>();
        try (PersonList.Lines lines = list.open(sieve)) {
            for (ListedPerson next = lines.next(); next != null; next = lines.next()) {
                all.add(next);
            }
        }
        return all;
    }

    private ListedPerson only(String row) throws IOException {
        List<ListedPerson> all = all(list("姓名,身份证号,性别,出生日期,村(居)\n" + row), nobody());
        assertEquals(1, all.size());
        return all.get(0);
    }

    /** Nobody's: the area is assigned to no place. */
    private static IdentityNumber nth(int i) {
        String day = LocalDate.of(1930, 1, 1).plusDays(i % 30_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = "999999" + day + String.format(Locale.ROOT, "%03d", i / 30_000);
        return new IdentityNumber(body + IdentityNumber.checkDigit(body));
    }

    private static String number(int i) {
        return nth(i).value();
    }

    @Test
    void aRowBecomesAPerson() throws IOException {
        ListedPerson line = only("陈秀英," + number(1) + ",女,1958年3月7日,东山村\r\n");

        assertEquals(2, line.line());
        assertEquals(Optional.of("陈秀英"), line.person().name());
        assertEquals(Optional.of(IdentityNumber.parse(number(1))), line.person().number());
        assertEquals(Optional.of(Sex.FEMALE), line.person().sex());
        assertEquals(Optional.of(LocalDate.of(1958, 3, 7)), line.person().birth());
        assertEquals(Optional.of("东山村"), line.person().village());
        assertEquals(List.of(), line.problems());
    }

    @Test
    void englishTitlesAndOtherSeparatorsAreUnderstood() throws IOException {
        ListedPerson line = all(list("identity\tname\tsex\n" + number(1) + "\tChen\tmale"), nobody())
                .get(0);

        assertEquals(Optional.of("Chen"), line.person().name());
        assertEquals(Optional.of(Sex.MALE), line.person().sex());
    }

    @Test
    void anyUsualEncodingGivesTheSame() throws IOException {
        String text = "姓名,身份证号,村(居)\r\n陈秀英," + number(1) + ",东山村\r\n林丽," + number(2) + ",某县某村\r\n";
        ByteArrayOutputStream wide = new ByteArrayOutputStream();
        wide.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
        wide.write(text.getBytes(UTF_16LE));
        List<ListedPerson> expected = all(list(text), nobody());

        assertEquals(2, expected.size());
        assertEquals(expected, all(list(text.getBytes(GB18030)), nobody()));
        assertEquals(expected, all(list(wide.toByteArray()), nobody()));
        assertEquals(expected, all(list(("\uFEFF" + text).getBytes(UTF_8)), nobody()));
        assertEquals(
                expected.stream().map(ListedPerson::person).toList(),
                all(list(text.replace("\r\n", "\r")), nobody()).stream()
                        .map(ListedPerson::person)
                        .toList());
    }

    @Test
    void cellsMayBeQuotedAndHoldBreaks() throws IOException {
        List<ListedPerson> all = all(list("姓名,村(居)\n\"陈,秀英\",\"东\n山村\"\n\n林丽,东山村\n"), nobody());

        assertEquals(Optional.of("东\n山村"), all.get(0).person().village());
        assertEquals(5, all.get(1).line());
        assertEquals(2, all.size());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestStands() throws IOException {
        String wrong = number(1).substring(0, 17) + (number(1).endsWith("5") ? "6" : "5");
        ListedPerson line = only("陈秀英," + wrong + ",?,1958-13-07,东山村");

        assertEquals(
                List.of(Cause.IDENTITY_CHECK_DIGIT, Cause.DATE_IMPOSSIBLE, Cause.BAD_VALUE),
                line.problems().stream().map(problem -> problem.cause()).toList());
        assertEquals("身份证号", line.problems().get(0).column());
        assertEquals(Optional.of("陈秀英"), line.person().name());
        assertFalse(line.toString().contains("陈"));
    }

    @Test
    void aNumberOfFifteenDigitsIsUnderstoodAndOneOfACentenarianIsTold() throws IOException {
        String old = number(1).substring(0, 6) + number(1).substring(8, 17);
        ListedPerson line = only("陈秀英," + old + ",,,东山村");
        ListedPerson hundred = only("陈秀英," + old.substring(0, 12) + "996,,,东山村");

        assertEquals(Optional.of(nth(1)), line.person().fullNumber());
        assertEquals(List.of(), line.problems());
        assertEquals(Optional.empty(), hundred.person().fullNumber());
        assertEquals(Cause.IDENTITY_FORM, hundred.problems().get(0).cause());
    }

    @Test
    void aListWithoutRowsGivesNoLines() throws IOException {
        assertEquals(List.of(), all(list("姓名,身份证号\n"), nobody()));
        assertEquals(List.of(), all(list("姓名,身份证号\n,\n\n,\n"), nobody()));
    }

    @Test
    void aNameOfMostOfAMebibyteIsToldAndItsRowStands() throws IOException {
        ListedPerson line = only("陈".repeat(300_000) + "," + number(1) + ",,,东山村");

        assertEquals(Cause.TOO_LONG, line.problems().get(0).cause());
        assertEquals(Optional.of(nth(1)), line.person().number());
    }

    @Test
    void aRowOfAnotherEncodingIsToldAndNotLost() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("姓名,身份证号,村(居)\n".getBytes(UTF_8));
        for (int i = 0; i < 40_000; i++) {
            mixed.write(("林丽," + number(i) + ",某县某村\n").getBytes(UTF_8));
        }
        mixed.write(("陈秀英," + number(7) + ",东山村\n").getBytes(GB18030));
        PersonMatcher sieve = PersonMatcher.of(List.of(), VILLAGES, Scope.UNCLEAR_TOO);

        List<ListedPerson> told = all(list(mixed.toByteArray()), sieve);

        assertEquals(1, told.size());
        assertEquals(Cause.BAD_CHARACTER, told.get(0).problems().get(0).cause());
        assertEquals(40_002, told.get(0).line());
    }

    @Test
    void aFileThatIsNoListIsRefusedInOneLine() throws IOException {
        assertProblem(Problem.NO_PERSON_COLUMN, "户号,村(居)\n1,东山村\n");
        assertProblem(Problem.DOUBLED_TITLE, "姓名,姓名\n");
        assertProblem(Problem.EMPTY, " \n");
        assertProblem(Problem.OPEN_QUOTE, "姓名\n陈\n\"林\n");
        assertProblem(Problem.TEXT_AFTER_QUOTE, "姓名\n\"陈\"某\n");
        assertProblem(Problem.NO_PERSON_COLUMN, "低保名单,,\n姓名,身份证号,村(居)\n陈秀英,,东山村\n");
        assertProblem(Problem.NO_PERSON_COLUMN, new String("姓名,村(居)\n".getBytes(UTF_16LE), UTF_8));
        assertProblem(Problem.ROW_TOO_LONG, "姓名\n" + "陈".repeat(500_000));
        assertProblem(Problem.ROW_TOO_LONG, "姓名\n陈秀英\n" + "陈".repeat(3_500_000) + "\n陈秀英\n");
        assertProblem(Problem.ROW_TOO_LONG, "姓名," + "陈".repeat(3_500_000));
        assertProblem(Problem.OPEN_QUOTE, "姓名\n\"" + "陈\n".repeat(2_500_000) + "\"\n");
        assertEquals(
                Problem.FILE_MISSING,
                assertThrows(UnreadableRosterException.class, () -> CsvPersonList.read(folder.resolve("no.csv"), DAY))
                        .problem());
        assertEquals(
                Problem.NOT_A_FILE,
                assertThrows(UnreadableRosterException.class, () -> CsvPersonList.read(folder, DAY))
                        .problem());
    }

    private void assertProblem(Problem problem, String text) {
        UnreadableRosterException thrown =
                assertThrows(UnreadableRosterException.class, () -> all(list(text), nobody()));
        assertEquals(problem, thrown.problem());
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertEquals(1, thrown.text(locale).lines().count());
            assertTrue(thrown.text(locale).contains("低保名单.csv"));
        }
    }

    @Test
    void aListIsKnownAgainByItsBeginning() throws IOException {
        String text = "姓名,身份证号,村(居)\n";
        for (int i = 0; i < 30_000; i++) {
            text += i % 1_000 == 0 ? "林丽," + number(i) + ",东山村\r\n" : "";
        }
        for (Charset charset : List.of(UTF_8, GB18030, StandardCharsets.UTF_16)) {
            List<PersonList.Mark> marks = new ArrayList<>();
            CsvPersonList list = list(text.getBytes(charset));
            try (PersonList.Lines lines = list.open(nobody())) {
                while (lines.next() != null) {
                    marks.add(lines.mark().orElseThrow());
                }
            }
            assertEquals(30, new HashSet<>(marks).size());
            assertTrue(marks.stream().allMatch(list::begins));

            CsvPersonList longer = list((text + "许某,,东山村\n").getBytes(charset));
            assertTrue(marks.stream().allMatch(longer::begins));

            CsvPersonList mended = list(text.replace(number(20_000), number(1)).getBytes(charset));
            assertEquals(20, marks.stream().filter(mended::begins).count());

            CsvPersonList shorter = list(text.substring(0, text.length() / 2).getBytes(charset));
            assertFalse(shorter.begins(marks.get(29)));
        }
        assertFalse(list(text).begins(new PersonList.Mark("nothing")));
        assertFalse(list(text).begins(new PersonList.Mark("12-nothing")));
        assertFalse(list(text).begins(new PersonList.Mark("99999999999999999999-a")));
    }

    @Test
    void theMarkIsTheSameWhateverIsPassedOver() throws IOException {
        StringBuilder text = new StringBuilder("姓名,身份证号,村(居)\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 500 == 499 ? "林丽,,东山村\r\n" : "某某," + number(i) + ",某县某村\r");
        }
        CsvPersonList list = list(text.toString());
        assertEquals(marks(list, nobody()), marks(list, PersonMatcher.of(List.of(), VILLAGES, Scope.UNCLEAR_TOO)));
    }

    private static List<PersonList.Mark> marks(CsvPersonList list, PersonMatcher sieve) {
        List<PersonList.Mark> marks = new ArrayList<>();
        try (PersonList.Lines lines = list.open(sieve)) {
            for (ListedPerson next = lines.next(); next != null; next = lines.next()) {
                if (next.person().number().isEmpty()) {
                    marks.add(lines.mark().orElseThrow());
                }
            }
        }
        return marks;
    }

    @Test
    void passingOverChangesNoCount() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("村(居),身份证号,姓名\n");
            List<KnownPerson> people = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                people.add(person(i * 7, i % 5 > 0));
            }
            for (int i = 0; i < 3_000; i++) {
                String row = new String[] {"某县某村", "东山村", "", "西村 ", "\"某,村\"", "东出村"}[random.nextInt(6)]
                        + ","
                        + (random.nextInt(9) == 0
                                ? ""
                                : number(random.nextInt(400)) + (random.nextInt(30) == 0 ? "1" : ""))
                        + ",某" + (char) ('一' + random.nextInt(5));
                text.append(row).append(random.nextInt(3) == 0 ? "\r\n" : "\n");
            }
            CsvPersonList list = list(text.toString().getBytes(seed % 2 == 0 ? UTF_8 : GB18030));
            for (Scope scope : Scope.values()) {
                PersonMatcher sieved = PersonMatcher.of(people, VILLAGES, scope);
                PersonMatcher whole = PersonMatcher.of(people, VILLAGES, scope);
                Map<MatchFinding.Kind, Long> some = counts(list, sieved, sieved);
                assertEquals(counts(list, nobody(), whole), some);
                assertEquals(3_000, some.values().stream().mapToLong(n -> n).sum());
                assertEquals(whole.onlyHere(), sieved.onlyHere());
            }
        }
    }

    private static KnownPerson person(int i, boolean numbered) {
        IdentityNumber number = nth(i);
        return new KnownPerson(
                ResidentId.of("r" + i),
                true,
                true,
                "某" + (char) ('一' + i % 5),
                numbered ? Optional.of(number) : Optional.empty(),
                Optional.of(number.birthDate()),
                Optional.of(number.sex()),
                new VillageId("east"));
    }

    private static Map<MatchFinding.Kind, Long> counts(PersonList list, PersonMatcher sieve, PersonMatcher matcher) {
        Map<MatchFinding.Kind, Long> counts = new EnumMap<>(MatchFinding.Kind.class);
        try (PersonList.Lines lines = list.open(sieve)) {
            for (ListedPerson next = lines.next(); next != null; next = lines.next()) {
                counts.merge(matcher.find(next.person()).kind(), 1L, Long::sum);
            }
            if (lines.passedOver() > 0) {
                counts.merge(MatchFinding.Kind.ELSEWHERE, lines.passedOver(), Long::sum);
            }
        }
        return counts;
    }
}

package org.xinfeng.examples.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.comparing.KnownPerson;
import org.xinfeng.monitoring.comparing.ListedPerson;
import org.xinfeng.monitoring.comparing.MatchFinding;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.json.CsvPersonList;

/**
 * A county's residents on file beside a list of a hundred times as many, as a CSV: the comparison beside what anybody would
 * write first, {@code readLine} and a {@code HashMap} of the numbers. Both say how many are on the list and how many are not.
 */
final class CompareLists {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1930, 1, 1);
    private static final int BIRTHS = 34_000;
    private static final int ABSENT = 10;
    private static final int NUMBERLESS = 50;
    private static final int OUR_VILLAGES = 300;
    private static final double MEBIBYTE = 1 << 20;

    private final Bench bench;
    private final int residents;
    private final int lines;

    /** How many of the residents are on the list by their number, and how many are not. */
    private record Answer(long found, long missed) {}

    CompareLists(Bench bench) {
        this.bench = bench;
        residents = bench.size(50_000, 2_000);
        lines = bench.size(5_000_000, 100_000);
    }

    List<Figure> measure() throws IOException {
        Path file = bench.directory("compare").resolve("list.csv");
        write(file);
        bench.say("visits.compare: %d residents, %d lines of %.0f MiB", residents, lines, Files.size(file) / MEBIBYTE);
        List<Village> villages = new ArrayList<>();
        for (int i = 0; i < OUR_VILLAGES; i++) {
            villages.add(new Village(
                    new VillageId("v" + i), village(i), Optional.empty(), DateRange.ofUnboundedEnd(FIRST_BIRTH)));
        }
        List<KnownPerson> people = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < residents; i++) {
            people.add(person(i));
            people.get(i).number().ifPresent(number -> numbers.put(number.value(), numbers.size()));
        }
        Sample ours = new Sample();
        Sample plain = new Sample();
        Sample ratio = new Sample();
        bench.rounds("visits.compare", 2, round -> {
            long begin = System.nanoTime();
            Answer expected = plain(file, numbers);
            long between = System.nanoTime();
            Answer actual = ours(file, PersonMatcher.of(people, villages, PersonMatcher.Scope.UNCLEAR_TOO), 0);
            long end = System.nanoTime();
            WrongAnswerException.check("visits.compare: found", expected.found(), actual.found());
            WrongAnswerException.check("visits.compare: not found", expected.missed(), actual.missed());
            if (round >= 0) {
                plain.add((between - begin) / 1e9);
                ours.add((end - between) / 1e9);
                ratio.add((end - between) / (double) (between - begin));
            }
        });
        bench.say(
                "visits.compare: the comparison %.3f s, readLine and HashMap %.3f s (medians)",
                ours.median(), plain.median());
        return List.of(
                Figure.atMost("visits.compare", ratio.median(), "ratio", 1),
                Figure.atMost("visits.compare.memory", memory(file, people, villages), "MiB", 64));
    }

    /** What is alive at most while the list is gone through, in MiB, the residents themselves not counted. */
    private double memory(Path file, List<KnownPerson> people, List<Village> villages) {
        long before = alive();
        PersonMatcher matcher = PersonMatcher.of(people, villages, PersonMatcher.Scope.UNCLEAR_TOO);
        most = before;
        ours(file, matcher, residents / 5);
        return (most - before) / MEBIBYTE;
    }

    private long most;

    private static long alive() {
        for (int i = 0; i < 2; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Answer plain(Path file, Map<String, Integer> numbers) throws IOException {
        boolean[] seen = new boolean[numbers.size()];
        long found = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Integer who = numbers.get(line.substring(0, line.indexOf(',')));
                if (who != null) {
                    found++;
                    seen[who] = true;
                }
            }
        }
        long missed = 0;
        for (boolean one : seen) {
            missed += one ? 0 : 1;
        }
        return new Answer(found, missed);
    }

    /** @param lookEvery look at the memory at each so many findings; 0 for never */
    private Answer ours(Path file, PersonMatcher matcher, int lookEvery) {
        long found = 0;
        long given = 0;
        try (PersonList.Lines list = CsvPersonList.read(file, DAY).open(matcher)) {
            for (ListedPerson next = list.next(); next != null; next = list.next()) {
                MatchFinding.Kind kind = matcher.find(next.person()).kind();
                found += kind == MatchFinding.Kind.MATCHED || kind == MatchFinding.Kind.DIFFERS ? 1 : 0;
                given++;
                if (lookEvery > 0 && given % lookEvery == 0) {
                    most = Math.max(most, alive());
                }
            }
        }
        return new Answer(
                found,
                matcher.onlyHere().stream().filter(CompareLists::isNumbered).count());
    }

    private static boolean isNumbered(ResidentId id) {
        return Integer.parseInt(id.value()) % NUMBERLESS != 0;
    }

    private static KnownPerson person(int i) {
        IdentityNumber number = number(i);
        return new KnownPerson(
                new ResidentId(Integer.toString(i)),
                true,
                true,
                name(i),
                i % NUMBERLESS == 0 ? Optional.empty() : Optional.of(number),
                Optional.of(number.birthDate()),
                Optional.of(number.sex()),
                new VillageId("v" + i % OUR_VILLAGES));
    }

    /** All but each tenth resident, in their places among many others of other villages. */
    private void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        int each = lines / residents;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("身份证号,姓名,性别,村(居)\r\n");
            for (int i = 0; i < lines; i++) {
                boolean ours = i % each == 0 && i / each < residents && i / each % ABSENT != 1;
                int who = ours ? i / each : residents + i;
                IdentityNumber number = number(who);
                out.write(number.value());
                out.write(',');
                out.write(name(who));
                out.write((number.value().charAt(16) - '0') % 2 == 1 ? ",男," : ",女,");
                out.write(ours ? village(who % OUR_VILLAGES) : village(OUR_VILLAGES + random.nextInt(3_000)));
                out.write("\r\n");
            }
        }
    }

    /** The number of somebody, spread over the days of birth. */
    private static IdentityNumber number(int i) {
        String day = FIRST_BIRTH.plusDays(i % BIRTHS).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = "99" + String.format("%04d", 9_000 + i / BIRTHS / 1_000) + day
                + String.format("%03d", i / BIRTHS % 1_000);
        return new IdentityNumber(body + IdentityNumber.checkDigit(body));
    }

    private static String name(int i) {
        int mixed = (int) (i * 0x9E3779B97F4A7C15L >>> 33);
        return "陈林黄张李王吴刘蔡杨".charAt(mixed % 10) + "" + (char) ('一' + mixed / 10 % 1_000)
                + (mixed % 3 == 0 ? "" : (char) ('七' + mixed / 10_000 % 900));
    }

    private static String village(int i) {
        return "" + (char) ('丁' + 7 * (i % 60)) + (char) ('力' + 9 * (i / 60)) + "村";
    }
}

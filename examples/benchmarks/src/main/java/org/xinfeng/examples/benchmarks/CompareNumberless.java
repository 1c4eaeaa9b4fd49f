package org.xinfeng.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.KnownPerson;
import org.xinfeng.monitoring.comparing.MatchFinding;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/**
 * Lines without a number by the million: each is compared by name, birth date, sex and village. Nobody on file has a number
 * either; one line of twenty is somebody on file, half of the others are of the station's villages. Lines are made as they are
 * needed and not held. Time is that of the processor, so that a busy machine says nearly the same.
 */
final class CompareNumberless {

    private static final String SURNAMES = "陈林黄张李王吴刘蔡杨许郑谢郭洪詹余邱曾朱沈徐何罗高叶苏庄江吕";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1930, 1, 1);
    private static final int BIRTHS = 33_000;
    private static final int GIVEN = 480;
    private static final int PER_VILLAGE = 113;
    private static final int ELSEWHERE = 3_000;
    private static final int ON_FILE = 20;
    private static final int TURN = 10_000;
    private static final int SURE = 89;
    private static final double MEBIBYTE = 1 << 20;

    private final Bench bench;
    private final int residents;
    private final int lines;
    private final SplittableRandom random = new SplittableRandom(7);
    private final List<Village> villages = new ArrayList<>();
    private final List<KnownPerson> people = new ArrayList<>();

    /** A line, and who it is if it is somebody on file with nothing left out. */
    private record Line(RegisteredPerson person, Optional<ResidentId> truth) {}

    CompareNumberless(Bench bench) {
        this.bench = bench;
        residents = bench.size(50_000, 2_000);
        lines = bench.size(1_000_000, 40_000);
    }

    List<Figure> measure() {
        for (int i = 0; i < residents / PER_VILLAGE; i++) {
            villages.add(new Village(
                    new VillageId("v" + i), village(i), Optional.empty(), DateRange.ofUnboundedEnd(FIRST_BIRTH)));
        }
        for (int i = 0; i < residents; i++) {
            people.add(person(i));
        }
        long before = alive();
        PersonMatcher matcher = PersonMatcher.of(people, villages, PersonMatcher.Scope.UNCLEAR_TOO);
        double[] quarters = new double[4];
        for (int quarter = 0; quarter < quarters.length; quarter++) {
            for (int i = 0; i < lines / quarters.length; i += TURN) {
                quarters[quarter] += seconds(matcher, quarter * (lines / quarters.length) + i);
            }
            bench.say("visits.compare.numberless: %d lines in %.2f s", lines / quarters.length, quarters[quarter]);
        }
        double memory = (alive() - before) / MEBIBYTE;
        matcher.onlyHere(); // holds it until here
        return List.of(
                Figure.atMost(
                        "visits.compare.numberless", quarters[0] + quarters[1] + quarters[2] + quarters[3], "s", 15),
                Figure.atMost("visits.compare.numberless.linear", quarters[3] / quarters[1], "ratio", 1.2),
                Figure.atMost("visits.compare.numberless.memory", memory, "MiB", 64));
    }

    /** The processor time of some lines, made before. */
    private double seconds(PersonMatcher matcher, int from) {
        List<Line> made = new ArrayList<>(TURN);
        for (int i = 0; i < TURN; i++) {
            made.add(line(from + i));
        }
        List<MatchFinding> found = new ArrayList<>(TURN);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (Line line : made) {
            found.add(matcher.find(line.person()));
        }
        long end = threads.getCurrentThreadCpuTime();
        long wrong = 0;
        for (int i = 0; i < TURN; i++) {
            wrong += isMissed(made.get(i), found.get(i)) ? 1 : 0;
        }
        WrongAnswerException.check("visits.compare.numberless: not found again", 0L, wrong);
        return (end - begin) / 1e9;
    }

    /** Whether somebody of whom everything is said is no candidate, and no five others fit as well. */
    private static boolean isMissed(Line line, MatchFinding found) {
        return line.truth().isPresent()
                && found.candidates().stream()
                        .noneMatch(one -> one.resident().equals(line.truth().get()))
                && found.candidates().stream()
                                .filter(one -> one.points() >= SURE)
                                .count()
                        < PersonMatcher.MOST_CANDIDATES;
    }

    private static long alive() {
        for (int i = 0; i < 2; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private KnownPerson person(int i) {
        return new KnownPerson(
                new ResidentId("r" + i),
                true,
                true,
                name(),
                Optional.empty(),
                Optional.of(birth()),
                Optional.of(sex()),
                villages.get(random.nextInt(villages.size())).id());
    }

    private Line line(int i) {
        if (random.nextInt(ON_FILE) > 0) {
            String words = village(
                    random.nextBoolean()
                            ? random.nextInt(villages.size())
                            : villages.size() + random.nextInt(ELSEWHERE));
            return new Line(line(i, name(), Optional.of(birth()), sex(), words), Optional.empty());
        }
        KnownPerson known = people.get(random.nextInt(residents));
        boolean whole = random.nextInt(10) > 0;
        String words = village(Integer.parseInt(known.village().value().substring(1)));
        return new Line(
                line(
                        i,
                        known.name(),
                        known.birth().filter(birth -> whole),
                        known.sex().orElseThrow(),
                        words),
                Optional.of(known.id()).filter(id -> whole));
    }

    private static RegisteredPerson line(int i, String name, Optional<LocalDate> birth, Sex sex, String village) {
        return new RegisteredPerson(
                RegisterKey.of("l" + i),
                Optional.of(name),
                Optional.empty(),
                birth,
                Optional.of(sex),
                Optional.of(village),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private LocalDate birth() {
        return FIRST_BIRTH.plusDays(random.nextInt(BIRTHS));
    }

    private Sex sex() {
        return random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    }

    /** Some names are much more frequent than others. */
    private String name() {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(frequent(SURNAMES.length())));
        for (int i = random.nextInt(5) == 0 ? 1 : 2; i > 0; i--) {
            name.append((char) ('一' + 11 * frequent(GIVEN)));
        }
        return name.toString();
    }

    private int frequent(int size) {
        double at = random.nextDouble();
        return (int) (size * at * at);
    }

    private static String village(int i) {
        return "" + (char) ('丁' + 7 * (i % 60)) + (char) ('力' + 9 * (i / 60)) + "村";
    }
}

package org.xinfeng.monitoring.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.MatchFinding.Candidate;
import org.xinfeng.monitoring.comparing.MatchScore.Likeness;
import org.xinfeng.monitoring.comparing.PersonMatcher.Scope;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;

/** That whoever is passed over unscored would not have been a candidate: beside a search that scores everybody. */
class CandidateLawsTest {

    private static final String[] WORDS = {"东山村", "西坑村", "", "某县某村", "东出村"};

    private static Optional<LocalDate> birth(Random random) {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(
                        1960 + random.nextInt(2) * 10,
                        1 + random.nextInt(12),
                        1 + random.nextInt(2) * random.nextInt(28)));
    }

    private static Optional<Sex> sex(Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Sex.values()[random.nextInt(2)]);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("陈");
        for (int i = random.nextInt(4); i > 0; i--) {
            name.append("伟维明林秀".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    private static List<KnownPerson> people(Random random) {
        List<KnownPerson> people = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            people.add(new KnownPerson(
                    ResidentId.of("r" + i),
                    true,
                    true,
                    name(random),
                    Optional.empty(),
                    birth(random),
                    sex(random),
                    new VillageId(random.nextBoolean() ? "east" : "west")));
        }
        return people;
    }

    @Property(tries = 1000, seed = "61")
    void theCandidatesAreThoseOfASearchThatScoresEverybody(@ForAll long seed) {
        Random random = new Random(seed);
        List<KnownPerson> people = people(random);
        PersonMatcher matcher = PersonMatcher.of(people, People.VILLAGES, Scope.ALL);
        for (int i = 0; i < 20; i++) {
            RegisteredPerson line = People.line(
                    "l" + i,
                    random.nextInt(8) == 0 ? "" : name(random),
                    Optional.empty(),
                    birth(random),
                    sex(random),
                    WORDS[random.nextInt(WORDS.length)]);
            if (line.name().isPresent() || line.birth().isPresent()) {
                assertEquals(
                        plain(people, line),
                        matcher.find(line).candidates().stream()
                                .map(one -> one.resident().value() + " " + one.points())
                                .toList());
            }
        }
    }

    private static List<String> plain(List<KnownPerson> people, RegisteredPerson line) {
        Places.Meaning place = new Places(People.VILLAGES).of(line.village());
        int[] name = line.name().map(MatchScore::characters).orElseGet(() -> new int[0]);
        List<Candidate> all = new ArrayList<>();
        for (KnownPerson person : people) {
            int[] known = MatchScore.characters(person.name());
            Likeness births = MatchScore.births(person.birth(), line.birth());
            boolean there = place.village().filter(person.village()::equals).isPresent();
            boolean shares = births != Likeness.OTHER && births != Likeness.UNKNOWN
                    || Arrays.equals(MatchScore.sorted(known), MatchScore.sorted(name))
                    || there && known.length > 1 && differing(known, name) <= 1;
            Likeness village = place.village().isPresent() && !there ? Likeness.OTHER : place.likeness();
            MatchScore score = new MatchScore(
                    MatchScore.names(known, name), births, MatchScore.same(person.sex(), line.sex()), village, false);
            if (shares && score.isCandidate()) {
                all.add(new Candidate(person.id(), score.points(), false));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Candidate::points)
                        .reversed()
                        .thenComparing(one -> one.resident().value()))
                .limit(PersonMatcher.MOST_CANDIDATES)
                .map(one -> one.resident().value() + " " + one.points())
                .toList();
    }

    private static int differing(int[] one, int[] other) {
        int differ = one.length == other.length ? 0 : 2;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            differ += one[i] == other[i] ? 0 : 1;
        }
        return differ;
    }

    /** What the search passes over by; it fails when the points are changed so that it is no longer so. */
    @Test
    void withAnotherNameOrAnotherBirthDateNobodyIsACandidate() {
        for (Likeness one : Likeness.values()) {
            for (Likeness sex : Likeness.values()) {
                for (Likeness village : Likeness.values()) {
                    assertFalse(new MatchScore(Likeness.OTHER, one, sex, village, false).isCandidate());
                    assertFalse(new MatchScore(one, Likeness.OTHER, sex, village, false).isCandidate());
                }
            }
        }
        assertTrue(new MatchScore(Likeness.SAME, Likeness.UNKNOWN, Likeness.SAME, Likeness.OTHER, false).isCandidate());
        assertTrue(new MatchScore(Likeness.UNKNOWN, Likeness.SAME, Likeness.SAME, Likeness.SAME, false).isCandidate());
    }

    @Property(tries = 5000, seed = "62")
    void namesThatAreNearHaveNearMarks(@ForAll long seed) {
        Random random = new Random(seed);
        int[] one = MatchScore.characters(name(random));
        int[] other = MatchScore.characters(name(random));
        if (MatchScore.names(one, other) != Likeness.OTHER) {
            assertTrue(BirthDays.mayBeNear(BirthDays.mark(one), BirthDays.mark(other)));
        }
    }

    @Test
    void thoseOfOneDayAreFoundAndNobodyOfADayThatIsNone() {
        List<KnownPerson> people = List.of(
                People.known("a", "陈秀英", Optional.empty(), LocalDate.of(1958, 3, 31), Sex.FEMALE),
                People.known("b", "陈秀英", Optional.empty(), LocalDate.of(1958, 3, 31), Sex.FEMALE),
                People.known("c", "林丽", Optional.empty(), LocalDate.of(1960, 12, 31), Sex.FEMALE));
        BirthDays days = new BirthDays(people, new int[3][0]);

        assertEquals(2, days.end(19580331) - days.first(19580331));
        assertEquals(1, days.end(19601231) - days.first(19601231));
        for (int digits :
                new int[] {19580330, 19580332, 19581331, 19580031, 19580300, 19570331, 19610101, 0, 99999999}) {
            assertEquals(0, days.end(digits) - days.first(digits), () -> "" + digits);
        }
        assertEquals(0, new BirthDays(List.of(), new int[0][]).end(19580331));
    }
}

package org.xinfeng.monitoring.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.MatchFinding.Kind;
import org.xinfeng.monitoring.comparing.PersonMatcher.Scope;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.testing.SyntheticIdentity;

/** What holds of every comparison, on small files and lists in which everybody resembles everybody. */
class PersonMatcherLawsTest {

    private static final String[] WORDS = {"东山村", "西坑村", "", "某县某村", "东出村"};

    private final List<KnownPerson> people = new ArrayList<>();
    private final List<RegisteredPerson> lines = new ArrayList<>();

    private void make(long seed) {
        people.clear();
        lines.clear();
        Random random = new Random(seed);
        Set<IdentityNumber> given = new HashSet<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            Optional<IdentityNumber> number = number(random).filter(given::add);
            people.add(new KnownPerson(
                    ResidentId.of("r" + i),
                    random.nextInt(6) > 0,
                    random.nextInt(6) > 0,
                    name(random),
                    number,
                    Optional.of(number.map(IdentityNumber::birthDate).orElseGet(() -> birth(random))),
                    Optional.of(number.map(IdentityNumber::sex).orElseGet(() -> sex(random))),
                    new VillageId(random.nextBoolean() ? "east" : "west")));
        }
        for (int i = 0; i < random.nextInt(20); i++) {
            lines.add(People.line(
                    "l" + i,
                    random.nextInt(8) == 0 ? "" : name(random),
                    number(random),
                    random.nextInt(6) == 0 ? Optional.empty() : Optional.of(birth(random)),
                    random.nextInt(6) == 0 ? Optional.empty() : Optional.of(sex(random)),
                    WORDS[random.nextInt(WORDS.length)]));
        }
    }

    private static Optional<IdentityNumber> number(Random random) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(SyntheticIdentity.of(birth(random), random.nextInt(2)));
    }

    private static LocalDate birth(Random random) {
        return LocalDate.of(1960 + random.nextInt(2) * 10, 1 + random.nextInt(2), 1 + random.nextInt(3));
    }

    private static Sex sex(Random random) {
        return random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    }

    private static String name(Random random) {
        return "陈" + "伟维明林".charAt(random.nextInt(4)) + "秀兰".charAt(random.nextInt(2));
    }

    private PersonMatcher matcher(Scope scope) {
        return PersonMatcher.of(people, People.VILLAGES, scope);
    }

    @Property(tries = 1000, seed = "27")
    void everyResidentExpectedIsMatchedOrACandidateOrOnlyHere(@ForAll long seed) {
        make(seed);
        PersonMatcher matcher = matcher(Scope.UNCLEAR_TOO);
        Set<ResidentId> named = new HashSet<>();
        for (RegisteredPerson line : lines) {
            MatchFinding found = matcher.find(line);
            found.resident().ifPresent(named::add);
            found.candidates().forEach(candidate -> named.add(candidate.resident()));
            assertEquals(found.kind() == Kind.CANDIDATES, !found.candidates().isEmpty());
            assertEquals(
                    found.kind() == Kind.MATCHED || found.kind() == Kind.DIFFERS,
                    found.resident().isPresent());
        }
        List<ResidentId> onlyHere = matcher.onlyHere();
        for (KnownPerson person : people) {
            boolean missed = person.onFile() && person.expected() && !named.contains(person.id());
            assertEquals(missed ? 1 : 0, Collections.frequency(onlyHere, person.id()));
        }
    }

    @Property(tries = 1000, seed = "28")
    void theOrderOfTheLinesAndOfTheResidentsChangesNothing(@ForAll long seed) {
        make(seed);
        Map<String, MatchFinding> before = new HashMap<>();
        PersonMatcher matcher = matcher(Scope.OURS);
        lines.forEach(line -> before.put(line.key().value(), matcher.find(line)));
        List<ResidentId> onlyHere = matcher.onlyHere();
        Collections.shuffle(lines, new Random(seed + 1));
        Collections.shuffle(people, new Random(seed + 2));
        PersonMatcher other = matcher(Scope.OURS);
        Map<String, MatchFinding> after = new HashMap<>();
        lines.forEach(line -> after.put(line.key().value(), other.find(line)));
        assertEquals(before, after);
        assertEquals(onlyHere, other.onlyHere());
    }

    @Property(tries = 1000, seed = "29")
    void aLineThatMayBePassedOverIsElsewhere(@ForAll long seed) {
        make(seed);
        for (Scope scope : Scope.values()) {
            PersonMatcher matcher = matcher(scope);
            Map<Kind, Integer> passed = new EnumMap<>(Kind.class);
            for (RegisteredPerson line : lines) {
                long body = line.number()
                        .map(number -> Long.parseLong(number.value().substring(0, 17)))
                        .orElse(-1L);
                PersonMatcher.Place place = matcher.place(line.village().orElse(""));
                boolean byName = line.name().isPresent()
                        && matcher.passesOver(body, place, line.name().get());
                if (body >= 0 && (byName || matcher.passesOver(body, place))) {
                    passed.merge(matcher.find(line).kind(), 1, Integer::sum);
                }
            }
            assertTrue(passed.isEmpty() || passed.keySet().equals(Set.of(Kind.ELSEWHERE)));
        }
    }

    @Property(tries = 1000, seed = "31")
    void aNumberOfFifteenDigitsFindsWhatTheOneItBecameFinds(@ForAll long seed) {
        make(seed);
        for (Scope scope : Scope.values()) {
            PersonMatcher full = matcher(scope);
            PersonMatcher old = matcher(scope);
            for (RegisteredPerson line : lines) {
                RegisteredPerson aged = aged(line);
                assertEquals(full.find(line), old.find(aged));
                assertEquals(LineIds.content(line), LineIds.content(aged));
                assertEquals(line.number().isPresent(), aged.fault().isPresent());
            }
            assertEquals(full.onlyHere(), old.onlyHere());
        }
    }

    /** The same with its number as it stood on the cards of the first generation. */
    private static RegisteredPerson aged(RegisteredPerson line) {
        return new RegisteredPerson(
                line.key(),
                line.name(),
                line.number()
                        .map(number -> IdentityNumber.read(
                                number.value().substring(0, 6) + number.value().substring(8, 17))),
                line.birth(),
                line.sex(),
                line.village(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Property(tries = 1000, seed = "30")
    void nobodyIsEverMatchedWithoutTheNumber(@ForAll long seed) {
        make(seed);
        PersonMatcher matcher = matcher(Scope.ALL);
        for (RegisteredPerson line : lines) {
            matcher.find(line)
                    .resident()
                    .ifPresent(resident -> assertTrue(people.stream()
                            .anyMatch(person -> person.id().equals(resident)
                                    && person.number().equals(line.number()))));
        }
    }
}

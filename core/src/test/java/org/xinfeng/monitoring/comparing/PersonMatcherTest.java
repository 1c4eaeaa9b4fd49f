package org.xinfeng.monitoring.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.monitoring.comparing.People.known;
import static org.xinfeng.monitoring.comparing.People.line;
import static org.xinfeng.monitoring.comparing.People.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.monitoring.comparing.MatchFinding.Kind;
import org.xinfeng.monitoring.comparing.PersonMatcher.Scope;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;

class PersonMatcherTest {

    private static PersonMatcher matcher(KnownPerson... people) {
        return PersonMatcher.of(List.of(people), People.VILLAGES, Scope.UNCLEAR_TOO);
    }

    private static Optional<IdentityNumber> none() {
        return Optional.empty();
    }

    @Test
    void theNumberDecidesWhateverElseTheLineSays() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", Optional.of(number(2))));

        assertEquals(
                Kind.MATCHED,
                matcher.find(line("陈秀英", Optional.of(number(2)), "东山村")).kind());
        MatchFinding other = matcher.find(line("陈绣英", Optional.of(number(2)), "西坑村"));

        assertEquals(Kind.DIFFERS, other.kind());
        assertEquals(Set.of(Field.NAME, Field.VILLAGE), other.differing());
        assertEquals(Optional.of(ResidentId.of("a")), other.resident());
        assertEquals(List.of(), matcher.onlyHere());
    }

    @Test
    void whatTheListDoesNotSayDoesNotDiffer() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", Optional.of(number(2))));
        RegisteredPerson bare = line("l", "", Optional.of(number(2)), Optional.empty(), Optional.empty(), "");

        assertEquals(Kind.MATCHED, matcher.find(bare).kind());
    }

    @Test
    void aVillageIsUnderstoodWithTheTownBeforeIt() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", Optional.of(number(2))));

        assertEquals(
                Kind.MATCHED,
                matcher.find(line("陈秀英", Optional.of(number(2)), "新丰镇东山村")).kind());
        assertEquals(
                Kind.MATCHED,
                matcher.find(line("陈秀英", Optional.of(number(2)), "东山村委会")).kind());
    }

    @Test
    void withoutANumberTheSameNameAndBirthIsACandidateAndNeverMore() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", none()));

        MatchFinding found = matcher.find(line("陈秀英", none(), "东山村"));

        assertEquals(Kind.CANDIDATES, found.kind());
        assertTrue(found.candidates().get(0).sure());
        assertEquals(List.of(), matcher.onlyHere());
    }

    @Test
    void aResidentWithoutNumberIsFoundByALineThatHasOne() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", none()));

        MatchFinding found = matcher.find(line("陈秀英", Optional.of(number(2)), "某县某村"));

        assertEquals(Kind.CANDIDATES, found.kind());
        assertTrue(found.differing().contains(Field.NUMBER));
    }

    @Test
    void namesakesAreBothToldAndNoneIsSure() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", none()), known("b", "陈秀英", none()));

        MatchFinding found = matcher.find(line("陈秀英", none(), "东山村"));

        assertEquals(2, found.candidates().size());
        assertFalse(found.candidates().get(0).sure());
    }

    @Test
    void aTwinIsNeverSure() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", none()));

        MatchFinding twin = matcher.find(line("陈秀竹", none(), "东山村"));

        assertEquals(Kind.CANDIDATES, twin.kind());
        assertFalse(twin.candidates().get(0).sure());
    }

    @Test
    void twinsWithNumbersOfTheirOwnAreTwoPeople() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", Optional.of(number(2))));

        assertEquals(
                Kind.ONLY_THERE,
                matcher.find(line("陈秀竹", Optional.of(number(4)), "东山村")).kind());
        assertEquals(List.of(ResidentId.of("a")), matcher.onlyHere());
    }

    @Test
    void damagedLinesStillSuggestTheirPerson() {
        KnownPerson person = known("a", "张伟明", none(), LocalDate.of(1961, 4, 9), Sex.MALE);
        for (RegisteredPerson damaged : List.of(
                person("张伟名", "1961-04-09", "东山村"),
                person("张明伟", "1961-04-09", ""),
                person("张伟明", "1961-09-04", "东山村"),
                person("张伟明", "1961-04-19", "东山村"),
                person("张伟明", "1967-04-09", "东山忖"),
                person("", "1961-04-09", "东山村"),
                person("张伟明", "", "东山村"),
                person("张玮明", "1967-04-09", "东山村"))) {
            MatchFinding found = matcher(person).find(damaged);
            assertEquals(Kind.CANDIDATES, found.kind(), () -> damaged.birth() + " " + damaged.village());
        }
    }

    @Test
    void somebodyElseIsNotSuggested() {
        KnownPerson person = known("a", "张伟明", none(), LocalDate.of(1961, 4, 9), Sex.MALE);

        assertEquals(
                Kind.ONLY_THERE,
                matcher(person).find(person("李桂兰", "1961-04-09", "东山村")).kind());
        assertEquals(
                Kind.ONLY_THERE,
                matcher(person).find(person("张伟明", "1990-12-30", "东山村")).kind());
    }

    private static RegisteredPerson person(String name, String birth, String village) {
        return line(
                "l",
                name,
                none(),
                birth.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(birth)),
                Optional.of(Sex.MALE),
                village);
    }

    @Test
    void whoIsOfAnotherPlaceIsOnlyCounted() {
        PersonMatcher matcher = matcher();

        assertEquals(
                Kind.ELSEWHERE,
                matcher.find(line("林丽", Optional.of(number(4)), "某县某村")).kind());
        assertEquals(
                Kind.ONLY_THERE,
                matcher.find(line("林丽", Optional.of(number(4)), "")).kind());
        PersonMatcher everybody = PersonMatcher.of(List.of(), People.VILLAGES, Scope.ALL);
        assertEquals(
                Kind.ONLY_THERE,
                everybody.find(line("林丽", Optional.of(number(4)), "某县某村")).kind());
        PersonMatcher ours = PersonMatcher.of(List.of(), People.VILLAGES, Scope.OURS);
        assertEquals(
                Kind.ELSEWHERE,
                ours.find(line("林丽", Optional.of(number(4)), "")).kind());
    }

    @Test
    void aLineThatSaysNothingOfAnybodyIsUnreadable() {
        RegisteredPerson nothing = line("l", "", none(), Optional.empty(), Optional.of(Sex.MALE), "东山村");

        assertEquals(Kind.UNREADABLE, matcher().find(nothing).kind());
    }

    @Test
    void whoWasTakenOffTheFileIsFoundAndSaidSoButNeverMissed() {
        KnownPerson left = new KnownPerson(
                ResidentId.of("a"),
                false,
                true,
                "陈秀英",
                Optional.of(number(2)),
                Optional.of(People.BIRTH),
                Optional.of(Sex.FEMALE),
                new VillageId("east"));

        assertEquals(
                Set.of(Field.OFF_FILE),
                matcher(left).find(line("陈秀英", Optional.of(number(2)), "东山村")).differing());
        assertEquals(List.of(), matcher(left).onlyHere());
    }

    @Test
    void whatWasRuledOutSuggestsNobodyAnyMore() {
        PersonMatcher matcher = matcher(known("a", "陈秀英", none()), known("b", "陈秀英", none()));
        MatchFinding found = matcher.find(line("陈秀英", none(), "东山村"));

        matcher.ruleOut(found, Optional.of(ResidentId.of("b")));

        assertEquals(List.of(ResidentId.of("a")), matcher.onlyHere());
    }

    @Test
    void onePersonTwiceOnFileIsListed() { // B4
        PersonMatcher matcher = matcher(
                known("a", "陈秀英", Optional.of(number(2))),
                known("b", "陈秀英", none()),
                known("c", "陈秀英", Optional.of(number(4))),
                known("d", "陈秀兰", none()));

        assertEquals(List.of(List.of(ResidentId.of("a"), ResidentId.of("b"))), matcher.duplicates());
    }

    @Test
    void aResidentGivenTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> matcher(known("a", "陈", none()), known("a", "陈", none())));
    }

    @Test
    void nothingPersonalIsPrinted() {
        KnownPerson person = known("a", "陈秀英", Optional.of(number(2)));
        String printed = person.toString() + new ListedPerson(3, line("陈秀英", none(), "东山村"), List.of());

        assertEquals("KnownPerson[a]ListedPerson[line 3]", printed);
    }
}

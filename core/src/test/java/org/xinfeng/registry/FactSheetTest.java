package org.xinfeng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Vocabulary;

class FactSheetTest {

    private static final Factor GRADE = Vocabulary.keptFor(Vocabulary.GRADE, Period.ofDays(3));
    private static final List<Factor> FACTORS = List.of(Vocabulary.ABSENT, Vocabulary.DROPOUT, GRADE);
    private static final Map<String, Factor> BY_CODE = Vocabulary.byCode(FACTORS);
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    private final FactSheet empty = FactSheet.empty(ResidentId.of("r-1"));

    private static Fact absent(boolean value, LocalDate asOf) {
        return fact(Vocabulary.ABSENT, FactValue.of(value), asOf);
    }

    private static Fact grade(long value, LocalDate asOf) {
        return fact(GRADE, FactValue.of(value), asOf);
    }

    private static Fact fact(Factor factor, FactValue value, LocalDate asOf) {
        return FactSheetArbitraries.fact(factor.code(), value, asOf, Fact.Source.VISIT);
    }

    @Provide
    Arbitrary<FactSheet> sheets() {
        return FactSheetArbitraries.sheets(FACTORS);
    }

    @Provide
    Arbitrary<List<Fact>> learnt() {
        return FactSheetArbitraries.facts(FACTORS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactSheetArbitraries.days();
    }

    @Property(seed = "20250901")
    void toLearnTheSameTwiceIsToLearnItOnce(@ForAll("sheets") FactSheet sheet, @ForAll("learnt") List<Fact> learnt) {
        FactSheet once = sheet.with(learnt);
        assertSame(once, once.with(learnt));
        assertEquals(sheet.facts(), once.facts().subList(0, sheet.facts().size()));
    }

    @Property(seed = "20250901")
    void whatIsLearntLastAboutADayIsWhatCountsOnIt(
            @ForAll("sheets") FactSheet sheet, @ForAll("learnt") List<Fact> learnt) {
        FactSheet after = sheet.with(learnt);
        for (Fact fact : learnt) {
            Fact last = learnt.stream()
                    .filter(one ->
                            one.factor().equals(fact.factor()) && one.asOf().equals(fact.asOf()))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            assertEquals(
                    Optional.of(last.value()),
                    after.current(fact.factor().value(), fact.asOf()).map(Fact::value));
        }
    }

    @Property(seed = "20250901")
    void theCurrentFactIsTheLatestThatIsNotToCome(@ForAll("sheets") FactSheet sheet, @ForAll("days") LocalDate day) {
        for (Factor factor : FACTORS) {
            Optional<LocalDate> latest = sheet.facts().stream()
                    .filter(fact -> fact.factor().value().equals(factor.code()))
                    .map(Fact::asOf)
                    .filter(asOf -> !asOf.isAfter(day))
                    .max(Comparator.naturalOrder());
            Optional<Fact> current = sheet.current(factor.code(), day);
            assertEquals(latest, current.map(Fact::asOf));
            assertEquals(
                    current,
                    sheet.currentOn(day).stream()
                            .filter(fact -> fact.factor().value().equals(factor.code()))
                            .findFirst());
        }
    }

    @Property(seed = "20250901")
    void aCurrentFactIsEitherKnownOrStale(@ForAll("sheets") FactSheet sheet, @ForAll("days") LocalDate day) {
        List<Fact> stale = sheet.staleOn(day, BY_CODE);
        for (Fact fact : sheet.currentOn(day)) {
            Optional<FactValue> known =
                    sheet.on(day, BY_CODE).value(fact.factor().value());
            assertEquals(!stale.contains(fact), known.isPresent());
            known.ifPresent(value -> assertEquals(fact.value(), value));
        }
    }

    @Property(seed = "20250901")
    void upToTheDayOnWhichSomethingMayChangeNothingDoes(
            @ForAll("sheets") FactSheet sheet, @ForAll("days") LocalDate day) {
        Optional<LocalDate> change = sheet.changesAfter(day, BY_CODE);
        LocalDate end = change.orElse(day.plusDays(40));
        assertTrue(end.isAfter(day));
        for (LocalDate later = day.plusDays(1); later.isBefore(end); later = later.plusDays(1)) {
            assertEquals(
                    sheet.on(day, BY_CODE).known(), sheet.on(later, BY_CODE).known());
        }
    }

    @Test
    void aFactGoesStaleOnTheDayAfterItsShelfLifeAndOneThatIsKeptForEverDoesNot() {
        FactSheet graded = empty.with(List.of(grade(2, MONDAY)));
        assertEquals(Optional.of(MONDAY.plusDays(4)), graded.changesAfter(MONDAY, BY_CODE));
        assertEquals(Optional.of(MONDAY.plusDays(4)), graded.changesAfter(MONDAY.plusDays(3), BY_CODE));
        assertEquals(Optional.empty(), graded.changesAfter(MONDAY.plusDays(4), BY_CODE));
        assertEquals(Optional.of(MONDAY), graded.changesAfter(MONDAY.minusDays(1), BY_CODE));
        assertEquals(Optional.empty(), empty.with(List.of(absent(true, MONDAY))).changesAfter(MONDAY, BY_CODE));
    }

    @Property(seed = "20250901")
    void learningAboutALaterDayChangesNothingBefore(
            @ForAll("sheets") FactSheet sheet, @ForAll("learnt") List<Fact> learnt, @ForAll("days") LocalDate day) {
        List<Fact> later =
                learnt.stream().filter(fact -> fact.asOf().isAfter(day)).toList();
        assertEquals(
                sheet.on(day, BY_CODE).known(),
                sheet.with(later).on(day, BY_CODE).known());
    }

    @Test
    void aFactIsKnownToTheLastDayOfItsShelfLifeAndUnknownTheDayAfter() {
        FactSheet sheet = empty.with(List.of(grade(2, MONDAY)));
        assertTrue(sheet.on(MONDAY.plusDays(3), BY_CODE).isKnown(GRADE.code()));
        assertFalse(sheet.on(MONDAY.plusDays(4), BY_CODE).isKnown(GRADE.code()));
        assertEquals(List.of(), sheet.staleOn(MONDAY.plusDays(3), BY_CODE));
        assertEquals(1, sheet.staleOn(MONDAY.plusDays(4), BY_CODE).size());
    }

    @Test
    void aStaleFactDoesNotBringAnOlderOneBack() {
        FactSheet sheet = empty.with(List.of(grade(1, MONDAY.minusDays(9)), grade(2, MONDAY)));
        assertEquals(Map.of(), sheet.on(MONDAY.plusDays(30), BY_CODE).known());
    }

    @Test
    void theSameValueOfALaterDayIsNewForItKeepsTheFactFresh() {
        FactSheet sheet = empty.with(List.of(grade(2, MONDAY)));
        assertSame(sheet, sheet.with(List.of(grade(2, MONDAY))));
        FactSheet again = sheet.with(List.of(grade(2, MONDAY.plusDays(2))));
        assertEquals(2, again.facts().size());
        assertTrue(again.on(MONDAY.plusDays(5), BY_CODE).isKnown(GRADE.code()));
    }

    @Test
    void anOldFactLearntLateDoesNotReplaceANewerOne() {
        FactSheet sheet = empty.with(List.of(absent(true, MONDAY))).with(List.of(absent(false, MONDAY.minusDays(5))));
        assertEquals(Optional.of(FactValue.of(true)), sheet.on(MONDAY, BY_CODE).value(Vocabulary.ABSENT.code()));
        assertEquals(
                Optional.of(FactValue.of(false)),
                sheet.on(MONDAY.minusDays(1), BY_CODE).value(Vocabulary.ABSENT.code()));
    }

    @Test
    void aCorrectionOfTheSameDayCountsAndCanBeTakenBack() {
        FactSheet sheet = empty.with(List.of(absent(true, MONDAY)));
        FactSheet corrected = sheet.with(List.of(absent(false, MONDAY)));
        FactSheet back = corrected.with(List.of(absent(true, MONDAY)));
        String code = Vocabulary.ABSENT.code();
        assertEquals(
                Optional.of(FactValue.of(false)), corrected.on(MONDAY, BY_CODE).value(code));
        assertEquals(Optional.of(FactValue.of(true)), back.on(MONDAY, BY_CODE).value(code));
    }

    @Test
    void twoThingsSaidAtOnceAboutOneDaySettleOnTheLastHoweverOftenTheyAreSaid() {
        List<Fact> both = List.of(absent(true, MONDAY), absent(false, MONDAY));
        FactSheet sheet = empty.with(both).with(both).with(both);
        assertEquals(Optional.of(FactValue.of(false)), sheet.on(MONDAY, BY_CODE).value(Vocabulary.ABSENT.code()));
        assertEquals(1, sheet.facts().size());
    }

    @Test
    void aFactOfTomorrowIsNotKnownToday() {
        FactSheet sheet = empty.with(List.of(absent(true, MONDAY.plusDays(1))));
        assertEquals(Map.of(), sheet.on(MONDAY, BY_CODE).known());
        assertTrue(sheet.on(MONDAY.plusDays(1), BY_CODE).isKnown(Vocabulary.ABSENT.code()));
    }

    @Test
    void aFactThatThePolicyDoesNotReadIsNotKnown() {
        FactSheet sheet = empty.with(
                List.of(fact(Vocabulary.FALLS, FactValue.of(3), MONDAY), fact(GRADE, FactValue.of(7), MONDAY)));
        assertEquals(Map.of(), sheet.on(MONDAY, BY_CODE).known());
        assertEquals(2, sheet.currentOn(MONDAY).size());
    }
}

package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorTest {

    @Test
    void aGradeIsFromOneToFour() {
        assertTrue(Vocabulary.GRADE.accepts(FactValue.of(1)));
        assertTrue(Vocabulary.GRADE.accepts(FactValue.of(4)));
        assertFalse(Vocabulary.GRADE.accepts(FactValue.of(0)));
        assertFalse(Vocabulary.GRADE.accepts(FactValue.of(5)));
    }

    @Test
    void aChoiceIsOneOfThoseListed() {
        assertTrue(Vocabulary.LIVING.accepts(FactValue.choice("alone")));
        assertFalse(Vocabulary.LIVING.accepts(FactValue.choice("abroad")));
    }

    @Test
    void aValueOfAnotherTypeIsNotAccepted() {
        assertTrue(Vocabulary.BORN.accepts(FactValue.of(LocalDate.of(2012, 2, 29))));
        assertFalse(Vocabulary.BORN.accepts(FactValue.of(20120229)));
        assertFalse(Vocabulary.ABSENT.accepts(FactValue.choice("yes")));
    }

    @Test
    void aFactorThatNoValueFitsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Vocabulary.number("upside.down", Optional.of(5L), Optional.of(4L)));
        assertEquals(
                Optional.of(5L),
                Vocabulary.number("one", Optional.of(5L), Optional.of(5L)).max());
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.choice("none"));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.choice("twice", "a", "a"));
    }

    @Test
    void aShelfLifeIsAtLeastADay() {
        LocalDate asOf = LocalDate.of(2025, 8, 31);
        assertEquals(Optional.empty(), Vocabulary.GRADE.lastDayKnown(asOf));
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 28)),
                Vocabulary.keptFor(Vocabulary.GRADE, Period.ofMonths(6)).lastDayKnown(asOf));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.keptFor(Vocabulary.GRADE, Period.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"YES_NO,yes", "NUMBER,-12", "NUMBER,0", "DATE,2024-02-29", "CHOICE,alone"})
    void whatIsWrittenAsItsTypeIsAValue(FactType type, String text) {
        assertEquals(text, new FactValue(type, text).text());
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO,Yes",
        "NUMBER,+1",
        "NUMBER,007",
        "NUMBER,-0",
        "NUMBER,1.0",
        "DATE,2023-02-29",
        "DATE,2023-2-1",
        "DATE,+12023-01-01",
        "CHOICE,a b",
        "CHOICE,独居"
    })
    void whatIsWrittenOtherwiseIsNone(FactType type, String text) {
        assertThrows(IllegalArgumentException.class, () -> new FactValue(type, text));
    }

    @Test
    void aValueIsNeverShown() {
        assertEquals("FactValue[NUMBER]", FactValue.of(440522).toString());
    }

    @Test
    void aValueIsReadAsItsOwnTypeOnly() {
        assertTrue(FactValue.of(true).isYes());
        assertFalse(FactValue.of(false).isYes());
        assertFalse(FactValue.choice("yes").isYes());
        assertEquals(
                "a value of type CHOICE is not of type NUMBER",
                assertThrows(IllegalStateException.class, FactValue.choice("12")::number)
                        .getMessage());
        assertEquals(
                "a value of type CHOICE is not of type DATE",
                assertThrows(IllegalStateException.class, FactValue.choice("2025-09-01")::date)
                        .getMessage());
    }

    @Test
    void valuesOfDifferentTypesHaveAnOrderToo() {
        assertTrue(FactValue.of(true).compareTo(FactValue.of(0)) < 0);
        assertTrue(FactValue.choice("a").compareTo(FactValue.of(0)) > 0);
    }

    @Test
    void onlyANumberHasBounds() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Factor(
                        "born",
                        FactType.DATE,
                        List.of(),
                        Optional.of(1L),
                        Optional.empty(),
                        "none",
                        Optional.empty(),
                        new Label("生日", "birth")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Factor(
                        "born",
                        FactType.DATE,
                        List.of(),
                        Optional.empty(),
                        Optional.of(1L),
                        "none",
                        Optional.empty(),
                        new Label("生日", "birth")));
        assertEquals(
                Optional.empty(),
                Vocabulary.number("up", Optional.of(5L), Optional.empty()).max());
        assertEquals(
                Optional.empty(),
                Vocabulary.number("down", Optional.empty(), Optional.of(5L)).min());
    }

    @Test
    void aChoiceHasItsPlace() {
        Factor living = Vocabulary.choice("living.where", "alone", "couple", "family");
        assertEquals(0, living.place("alone"));
        assertEquals(2, living.place("family"));
        assertEquals(-1, living.place("abroad"));
    }

    @Test
    void aYesOrNoIsWhatItIsCalled() {
        Factor absent = Factor.yesNo("absent", "不在", "absent");
        assertEquals(FactType.YES_NO, absent.type());
        assertEquals("不在", absent.label().in(Locale.CHINA));
        assertEquals("absent", absent.label().in(Locale.ENGLISH));
    }

    @Test
    void aCitationNamesTheArticleIfItIsKnown() {
        assertEquals("law", Citation.of("law").toString());
        assertEquals("law 第12条", new Citation("law", Optional.of("第12条")).toString());
    }

    @Property(seed = "20250901")
    void numbersAreReadAsWrittenAndOrderedAsNumbers(@ForAll long a, @ForAll long b) {
        assertEquals(a, FactValue.of(a).number());
        assertEquals(Long.compare(a, b), Integer.signum(FactValue.of(a).compareTo(FactValue.of(b))));
        assertEquals(a == b, FactValue.of(a).equals(FactValue.of(b)));
    }

    @Property(seed = "20250901")
    void datesAreOrderedAsDates(@ForAll("dates") LocalDate a, @ForAll("dates") LocalDate b) {
        assertEquals(a, FactValue.of(a).date());
        assertEquals(
                Integer.signum(a.compareTo(b)), Integer.signum(FactValue.of(a).compareTo(FactValue.of(b))));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}

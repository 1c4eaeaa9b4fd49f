package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final Facts NOTHING = Facts.of(TODAY, Map.of());

    private static Facts seen(String date, String day) {
        return Facts.of(LocalDate.parse(day), Map.of("last.seen", FactValue.of(LocalDate.parse(date))));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-05-20, 2026-05-19, NO",
        "2008-05-20, 2026-05-20, YES",
        // born on 29 February: in a year without that day the birthday comes on 1 March
        "2008-02-29, 2026-02-28, NO",
        "2008-02-29, 2026-03-01, YES",
    })
    void eighteenFromTheBirthdayOn(String born, String day, Truth expected) {
        assertEquals(expected, new FactCondition.Age("last.seen", FactCondition.Op.GE, 18).on(seen(born, day)));
    }

    @ParameterizedTest
    @CsvSource({"2004-02-29, 2024-02-28, NO", "2004-02-29, 2024-02-29, YES"})
    void twentyOnTheTwentyNinthOfFebruaryItself(String born, String day, Truth expected) {
        assertEquals(expected, new FactCondition.Age("last.seen", FactCondition.Op.GE, 20).on(seen(born, day)));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-02, 0", "2026-08-31, 0", "2026-09-01, -1", "2027-08-31, -1"})
    void aDateToComeCountsTheWholeYearsAheadBelowZero(String date, int age) {
        assertEquals(
                Truth.YES, new FactCondition.Age("last.seen", FactCondition.Op.EQ, age).on(seen(date, "2025-09-01")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-09-01, NO",
        "2025-02-28, 2025-09-01, YES",
        // six months after 31 August is the last day of February
        "2024-08-31, 2025-02-28, NO",
        "2024-08-28, 2025-02-28, NO",
        "2024-08-27, 2025-02-28, YES",
        "2024-08-31, 2025-03-01, YES",
        "2023-08-31, 2024-02-29, NO",
        "2023-08-29, 2024-02-29, NO",
        "2023-08-28, 2024-02-29, YES",
        "2024-02-29, 2024-08-29, NO",
        "2024-02-29, 2024-08-30, YES",
    })
    void moreThanSixMonthsSince(String date, String day, Truth expected) {
        Condition since = new FactCondition.Since("last.seen", FactCondition.Op.GT, Period.ofMonths(6));
        assertEquals(expected, since.on(seen(date, day)));
    }

    @Test
    void twoOfThreeAreDecidedAsSoonAsTheUnknownNoLongerMatters() {
        Condition two = new Condition.AtLeast(
                2,
                List.of(
                        When.yesNo("a").isYes(),
                        When.yesNo("b").isYes(),
                        When.yesNo("c").isYes()));
        Facts yes = NOTHING.with("a", FactValue.of(true));
        Facts no = NOTHING.with("a", FactValue.of(false));
        assertEquals(Truth.UNKNOWN, two.on(NOTHING));
        assertEquals(Truth.UNKNOWN, two.on(yes));
        assertEquals(Truth.UNKNOWN, two.on(no));
        assertEquals(Truth.YES, two.on(yes.with("c", FactValue.of(true))));
        assertEquals(Truth.NO, two.on(no.with("c", FactValue.of(false))));
    }

    @Test
    void kOfNWithAKThatCannotBeIsRefused() {
        List<Condition> one = List.of(When.yesNo("a").isYes());
        assertEquals(1, new Condition.AtLeast(1, one).k());
        assertThrows(IllegalArgumentException.class, () -> new Condition.AtLeast(0, one));
        assertThrows(IllegalArgumentException.class, () -> new Condition.AtLeast(2, one));
    }

    @Test
    void onlyNumbersAndDatesAreComparedByOrder() {
        assertEquals("grade < 3", When.number("grade").below(3).toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> new FactCondition.Compare("living", FactCondition.Op.LT, FactValue.choice("alone")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FactCondition.Compare("absent", FactCondition.Op.GE, FactValue.of(true)));
    }

    @Test
    void aScoreIsAnIntervalWhileFactsAreUnknown() {
        Condition score = new Condition.Score(List.of(item("a", 5, 3), item("b", 4, -2)), 6);
        assertEquals(Truth.UNKNOWN, score.on(NOTHING));
        assertEquals(Truth.UNKNOWN, score.on(NOTHING.with("a", FactValue.of(9))));
        assertEquals(Truth.NO, score.on(NOTHING.with("a", FactValue.of(0))));
        assertEquals(Truth.NO, score.on(NOTHING.with("b", FactValue.of(2))));
        assertEquals(Truth.YES, score.on(NOTHING.with("a", FactValue.of(9)).with("b", FactValue.of(9))));
        assertEquals(Truth.NO, score.on(NOTHING.with("a", FactValue.of(9)).with("b", FactValue.of(0))));
    }

    /** Over seven the first points, over one the second, otherwise none. */
    private static ScoreItem item(String factor, int high, int middle) {
        return new ScoreItem(
                factor,
                List.of(
                        new ScoreItem.Band(When.number(factor).above(7), high),
                        new ScoreItem.Band(When.number(factor).above(1), middle)));
    }

    @Test
    void aBandWhoseLimitThePlaceHasNotSetCouldHold() {
        ScoreItem item = new ScoreItem(
                "income",
                List.of(new ScoreItem.Band(new FactCondition.Local("income", FactCondition.Op.LT, "line"), 10)));
        Condition score = new Condition.Score(List.of(item), 10);
        assertEquals(Truth.UNKNOWN, score.on(NOTHING));
        assertEquals(Truth.UNKNOWN, score.on(NOTHING.with("income", FactValue.of(5))));
    }

    @Test
    void aBandLooksAtItsFactorAloneAndAScoreAtEachFactorOnce() {
        ScoreItem item = item("a", 5, 3);
        assertThrows(IllegalArgumentException.class, () -> new ScoreItem("b", item.bands()));
        assertThrows(IllegalArgumentException.class, () -> new Condition.Score(List.of(item, item), 1));
        assertEquals(List.of(item), new Condition.Score(List.of(item), 1).items());
    }

    @Test
    void everyOneOfNoneHoldsAndAnyOfNoneDoesNot() {
        assertEquals(Truth.YES, When.all().on(NOTHING));
        assertEquals(Truth.NO, When.any().on(NOTHING));
    }
}

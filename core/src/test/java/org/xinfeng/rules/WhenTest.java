package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Conditions written in Java: the data they are, and what is refused. */
class WhenTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    private static void assertIs(String text, Condition condition) {
        assertEquals(text, condition.toString());
    }

    private static void assertRefused(String message, Runnable made) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, made::run).getMessage());
    }

    @Test
    void eachComparisonIsThePlainCondition() {
        assertIs("guardian.absent = yes", When.yesNo("guardian.absent").isYes());
        assertIs("guardian.absent = no", When.yesNo("guardian.absent").isNo());
        assertIs("income < 50000", When.number("income").below(50_000));
        assertIs("income <= 50000", When.number("income").atMost(50_000));
        assertIs("income > 50000", When.number("income").above(50_000));
        assertIs("income >= 50000", When.number("income").atLeast(50_000));
        assertIs("income = 0", When.number("income").is(0));
        assertIs("income != 0", When.number("income").isNot(0));
        assertIs("income in [1, 3]", When.number("income").in(3, 1, 3));
        assertIs("income < setting(standard)", When.number("income").belowSetting("standard"));
        assertIs("income >= setting(standard)", When.number("income").atLeastSetting("standard"));
        assertIs("status = ill", When.choice("status").is("ill"));
        assertIs("status != ill", When.choice("status").isNot("ill"));
        assertIs("status in [ill, well]", When.choice("status").in("well", "ill"));
        assertIs("seen = 2025-01-01", When.date("seen").is(LocalDate.of(2025, 1, 1)));
        assertIs("seen < 2025-01-01", When.date("seen").before(LocalDate.of(2025, 1, 1)));
        assertIs("seen > 2025-01-01", When.date("seen").after(LocalDate.of(2025, 1, 1)));
        assertIs("since(seen) > P6M", When.date("seen").moreThanAgo(Period.ofMonths(6)));
        assertIs("since(seen) <= P6M", When.date("seen").atMostAgo(Period.ofMonths(6)));
        assertIs("age(born) < 16", When.date("born").ageUnder(16));
        assertIs("age(born) >= 80", When.date("born").ageAtLeast(80));
    }

    @Test
    void whatIsBuiltOfThemIsToo() {
        Condition alone = When.yesNo("alone").isYes();
        Condition ill = When.choice("status").is("ill");
        assertEquals(new Condition.All(List.of(alone, ill)), When.all(alone, ill));
        assertEquals(new Condition.Any(List.of(alone, ill)), When.any(alone, ill));
        assertEquals(new Condition.Not(ill), When.not(ill));
        assertEquals(new Condition.AtLeast(2, List.of(alone, ill)), When.atLeast(2, alone, ill));
        assertRefused("k must be from 1 to 1 but is 2", () -> When.atLeast(2, alone));
    }

    @Test
    void aScoreServesSeveralThresholdsAndChangesNoOther() {
        When.OfNumber grade = When.number("disability.grade");
        When.Points few = When.score().add(4, When.yesNo("guardian.absent").isYes());
        When.Points risk = few.add(2, grade.atMost(2)).add(1, grade.atMost(4));
        assertIs("score[guardian.absent[guardian.absent = yes: 4]] >= 4", few.reaching(4));
        assertIs(
                "score[guardian.absent[guardian.absent = yes: 4],"
                        + " disability.grade[disability.grade <= 2: 2, disability.grade <= 4: 1]] >= 6",
                risk.reaching(6));
        assertNotEquals(risk.reaching(6), risk.reaching(3));
        assertRefused(
                "points are for a condition on one factor, not on [a, b]",
                () -> few.add(
                        1, When.all(When.yesNo("a").isYes(), When.yesNo("b").isYes())));
    }

    /** The methods of a handle, with what they take. */
    private static Set<String> comparisons(Class<?> handle) {
        return Arrays.stream(handle.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(WhenTest::signature)
                .collect(Collectors.toSet());
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    @Test
    void noHandleOffersAComparisonOfAnotherType() {
        assertEquals(Set.of("isYes[]", "isNo[]"), comparisons(When.OfYesNo.class));
        assertEquals(Set.of("is[String]", "isNot[String]", "in[String[]]"), comparisons(When.OfChoice.class));
        assertEquals(
                Set.of("long", "long[]", "String"),
                Arrays.stream(When.OfNumber.class.getDeclaredMethods())
                        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of("LocalDate", "Period", "int"),
                Arrays.stream(When.OfDate.class.getDeclaredMethods())
                        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aFactorOfAnotherTypeIsRefused() {
        assertIs("disability.grade <= 2", When.number(Vocabulary.GRADE).atMost(2));
        assertIs("guardian.absent = yes", When.yesNo(Vocabulary.ABSENT).isYes());
        assertIs("age(born) < 16", When.date(Vocabulary.BORN).ageUnder(16));
        assertRefused("living is of type CHOICE, not NUMBER", () -> When.number(Vocabulary.LIVING));
        assertRefused("disability.grade is of type NUMBER, not YES_NO", () -> When.yesNo(Vocabulary.GRADE));
        assertRefused("born is of type DATE, not CHOICE", () -> When.choice(Vocabulary.BORN));
        assertRefused("living is of type CHOICE, not DATE", () -> When.date(Vocabulary.LIVING));
    }

    @Test
    void aValueThatTheFactorCannotTakeIsRefused() {
        When.OfNumber grade = When.number(Vocabulary.GRADE);
        assertRefused("disability.grade cannot be 5", () -> grade.atMost(5));
        assertRefused("disability.grade cannot be 0", () -> grade.between(0, 2));
        assertRefused("disability.grade cannot be 9", () -> grade.in(1, 9));
        When.OfChoice living = When.choice(Vocabulary.LIVING);
        assertIs("living = alone", living.is("alone"));
        assertRefused("living cannot be street", () -> living.is("street"));
        assertRefused("living cannot be street", () -> living.in("alone", "street"));
    }

    @Test
    void aRangeHasItsEndsInOrderAndSomeValues() {
        assertRefused(
                "income cannot be from 2 through 1", () -> When.number("income").between(2, 1));
        assertRefused(
                "income must be one of at least one value",
                () -> When.number("income").in());
        assertThrows(
                IllegalArgumentException.class,
                () -> Condition.between("income", FactValue.of(1), FactValue.of(LocalDate.EPOCH)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Condition.between("status", FactValue.choice("a"), FactValue.choice("b")));
    }

    @Property(tries = 500, seed = "20260302")
    void aRangeHoldsFromItsFirstThroughItsLast(
            @ForAll @LongRange(min = -9, max = 9) long one,
            @ForAll @LongRange(min = -9, max = 9) long other,
            @ForAll @LongRange(min = -12, max = 12) long value) {
        long from = Math.min(one, other);
        long through = Math.max(one, other);
        Condition range = When.number("n").between(from, through);
        Facts facts = Facts.of(TODAY, Map.of("n", FactValue.of(value)));
        assertEquals(Truth.of(from <= value && value <= through), range.on(facts));
        assertEquals(Truth.UNKNOWN, range.on(facts.without("n")));
        assertEquals(
                range.on(facts),
                When.date("n")
                        .between(TODAY.plusDays(from), TODAY.plusDays(through))
                        .on(Facts.of(TODAY, Map.of("n", FactValue.of(TODAY.plusDays(value))))));
    }
}

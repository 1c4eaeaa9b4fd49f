package org.xinfeng.rules;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Some factors of each type, with and without bounds: what the tests of rules talk about. */
public final class Vocabulary {

    public static final Factor ABSENT = Factor.yesNo("guardian.absent", "监护缺失", "guardian absent");
    public static final Factor DROPOUT = Factor.yesNo("school.dropout", "辍学", "dropped out of school");
    public static final Factor VIOLENT = Factor.yesNo("home.violence", "家庭暴力", "violence at home");
    public static final Factor GRADE = number("disability.grade", Optional.of(1L), Optional.of(4L));
    public static final Factor FALLS = number("falls.year", Optional.of(0L), Optional.of(5L));
    public static final Factor BALANCE = number("balance.fen", Optional.empty(), Optional.empty());
    public static final Factor LIVING = choice("living", "alone", "couple", "family");
    public static final Factor BORN = date("born");
    public static final Factor LAST_SEEN = date("last.seen");

    /** All of them. */
    public static final List<Factor> ALL =
            List.of(ABSENT, DROPOUT, VIOLENT, GRADE, FALLS, BALANCE, LIVING, BORN, LAST_SEEN);

    /** Those with so few values that all of them together can be tried: 2 x 2 x 4 x 6 x 3 ways. */
    public static final List<Factor> FEW_VALUES = List.of(ABSENT, DROPOUT, GRADE, FALLS, LIVING);

    private Vocabulary() {}

    public static Map<String, Factor> byCode(List<Factor> factors) {
        Map<String, Factor> byCode = new TreeMap<>();
        factors.forEach(factor -> byCode.put(factor.code(), factor));
        return byCode;
    }

    /** A whole number, bounded or not. */
    public static Factor number(String code, Optional<Long> min, Optional<Long> max) {
        return of(code, FactType.NUMBER, List.of(), min, max, Optional.empty());
    }

    public static Factor date(String code) {
        return of(code, FactType.DATE, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Factor choice(String code, String... choices) {
        List<Factor.Choice> listed = Arrays.stream(choices)
                .map(choice -> new Factor.Choice(choice, new Label(choice, choice)))
                .toList();
        return of(code, FactType.CHOICE, listed, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same factor, unknown again after a time. */
    public static Factor keptFor(Factor factor, Period shelfLife) {
        return of(factor.code(), factor.type(), factor.choices(), factor.min(), factor.max(), Optional.of(shelfLife));
    }

    private static Factor of(
            String code,
            FactType type,
            List<Factor.Choice> choices,
            Optional<Long> min,
            Optional<Long> max,
            Optional<Period> shelfLife) {
        return new Factor(code, type, choices, min, max, "none", shelfLife, new Label(code, code));
    }
}

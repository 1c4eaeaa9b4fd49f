package org.xinfeng.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;

/** Days, values of a factor, and what is known and unknown about a person. */
public final class FactArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);

    private FactArbitraries() {}

    /** Days on which a person is looked at, often the ends of months and the days about 29 February. */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> ends = any.map(day -> day.withDayOfMonth(1).minusDays(1));
        Arbitrary<LocalDate> leaps = Combinators.combine(
                        Arbitraries.integers().between(2019, 2029),
                        Arbitraries.integers().between(-2, 2))
                .as((year, days) -> LocalDate.of(year, 3, 1).plusDays(days));
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, ends), Tuple.of(1, leaps));
    }

    /** Values that a factor can take; dates up to some thirty years ago and a year ahead. */
    public static Arbitrary<FactValue> values(Factor factor) {
        return switch (factor.type()) {
            case YES_NO -> Arbitraries.of(true, false).map(FactValue::of);
            case CHOICE -> Arbitraries.of(factor.choices()).map(choice -> FactValue.choice(choice.code()));
            case NUMBER ->
                Arbitraries.longs()
                        .between(factor.min().orElse(-20L), factor.max().orElse(20L))
                        .map(FactValue::of);
            case DATE ->
                Combinators.combine(days(), Arbitraries.integers().between(-30, 1))
                        .as((day, years) -> FactValue.of(day.plusYears(years)));
        };
    }

    /** Facts on a day: about each factor either a value or nothing. */
    public static Arbitrary<Facts> facts(List<Factor> factors) {
        List<Arbitrary<Optional<FactValue>>> values =
                factors.stream().map(factor -> values(factor).optional(0.55)).toList();
        return Combinators.combine(days(), Combinators.combine(values).as(ArrayList::new))
                .as((day, found) -> {
                    Map<String, FactValue> known = new HashMap<>();
                    for (int i = 0; i < found.size(); i++) {
                        String code = factors.get(i).code();
                        found.get(i).ifPresent(value -> known.put(code, value));
                    }
                    return Facts.of(day, known);
                })
                .withoutEdgeCases();
    }

    /** Facts on a day with a value of every factor. */
    public static Arbitrary<Facts> completeFacts(List<Factor> factors) {
        List<Arbitrary<FactValue>> values =
                factors.stream().map(FactArbitraries::values).toList();
        return Combinators.combine(days(), Combinators.combine(values).as(ArrayList::new))
                .as((day, found) -> {
                    Map<String, FactValue> known = new HashMap<>();
                    for (int i = 0; i < found.size(); i++) {
                        known.put(factors.get(i).code(), found.get(i));
                    }
                    return Facts.of(day, known);
                })
                .withoutEdgeCases();
    }
}

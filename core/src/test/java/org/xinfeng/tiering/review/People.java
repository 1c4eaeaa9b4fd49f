package org.xinfeng.tiering.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;

/** Everybody there can be, for factors of few values. */
final class People {

    static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    static final List<Facts> ALL = completions(Facts.of(DAY, Map.of()));

    private People() {}

    /** Everybody of whom all facts are known and these are true. */
    static List<Facts> completions(Facts facts) {
        List<Facts> ways = List.of(facts);
        for (Factor factor : Vocabulary.FEW_VALUES) {
            if (!facts.isKnown(factor.code())) {
                ways = ways.stream()
                        .flatMap(way -> values(factor).stream().map(value -> way.with(factor.code(), value)))
                        .toList();
            }
        }
        return ways;
    }

    /** Every choice of some facts, from none to all. */
    static List<Facts> partly() {
        List<Facts> ways = List.of(Facts.of(DAY, Map.of()));
        for (Factor factor : Vocabulary.FEW_VALUES) {
            List<Facts> more = new ArrayList<>(ways);
            ways.forEach(way -> values(factor).forEach(value -> more.add(way.with(factor.code(), value))));
            ways = more;
        }
        return ways;
    }

    static List<FactValue> values(Factor factor) {
        List<FactValue> values = new ArrayList<>();
        if (factor.type() == FactType.YES_NO) {
            values.addAll(List.of(FactValue.of(false), FactValue.of(true)));
        }
        factor.choices().forEach(choice -> values.add(FactValue.choice(choice.code())));
        if (factor.type() == FactType.NUMBER) {
            for (long number = factor.min().orElseThrow();
                    number <= factor.max().orElseThrow();
                    number++) {
                values.add(FactValue.of(number));
            }
        }
        return values;
    }
}

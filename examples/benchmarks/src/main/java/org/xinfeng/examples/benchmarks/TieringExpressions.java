package org.xinfeng.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.tiering.TierRule;

/**
 * Rules as texts about a {@link TieringPerson}, in what the languages of Drools and Spring have in common. One holds if the
 * rule is sure: a property that is null meets none.
 */
final class TieringExpressions {

    private TieringExpressions() {}

    /** What all must hold. */
    static List<String> of(TierRule rule) {
        List<String> texts = new ArrayList<>();
        add(texts, rule, rule.when());
        return texts;
    }

    private static void add(List<String> texts, TierRule rule, Condition when) {
        if (when instanceof Condition.All all) {
            all.of().forEach(one -> add(texts, rule, one));
        } else if (when instanceof Condition.AtLeast some) {
            texts.add(rule.id() + " >= " + some.k());
        } else if (when instanceof Condition.Score score) {
            texts.add((score.items().equals(TieringScores.HARM) ? "harm" : "want") + " >= " + score.threshold());
        } else if (when instanceof FactCondition.OneOf oneOf) {
            String name = property(oneOf.factor());
            texts.add(String.join(
                    " || ",
                    oneOf.values().stream()
                            .map(value -> name + " == \"" + value.text() + "\"")
                            .toList()));
        } else if (when instanceof FactCondition.Age age) {
            LocalDate born = TieringPeople.DAY.minusYears(age.years());
            compare(texts, property(age.factor()), age.op() == FactCondition.Op.LT ? ">" : "<=", born.toEpochDay());
        } else if (when instanceof FactCondition.Since since) {
            LocalDate before = TieringPeople.DAY.minus(since.period());
            compare(texts, property(since.factor()), "<", before.toEpochDay());
        } else {
            compare(texts, (FactCondition.Compare) when);
        }
    }

    private static void compare(List<String> texts, FactCondition.Compare compare) {
        FactValue value = compare.value();
        if (value.type() == FactType.YES_NO) {
            texts.add(property(compare.factor()) + " == " + value.isYes());
        } else {
            compare(texts, property(compare.factor()), compare.op().sign(), value.number());
        }
    }

    private static void compare(List<String> texts, String property, String sign, long number) {
        texts.add(property + " != null");
        texts.add(property + " " + sign + " " + number);
    }

    /** {@code guardianAbsent} for {@code guardian.absent}. */
    private static String property(String factor) {
        StringBuilder name = new StringBuilder();
        for (String part : factor.split("\\.", -1)) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}

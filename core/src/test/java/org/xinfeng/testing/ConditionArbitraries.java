package org.xinfeng.testing;

import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.When;

/** Conditions on some factors: comparisons, and what is built of them. */
public final class ConditionArbitraries {

    private static final int DEPTH = 3;

    private ConditionArbitraries() {}

    /** Comparisons of one factor. */
    public static Arbitrary<Condition> comparisons(Factor factor) {
        Arbitrary<FactValue> values = FactArbitraries.values(factor);
        Arbitrary<Condition> oneOf = values.list().ofMinSize(1).ofMaxSize(3).map(some ->
                (Condition) new FactCondition.OneOf(factor.code(), some));
        return switch (factor.type()) {
            case YES_NO, CHOICE -> Arbitraries.oneOf(compare(factor, equality(), values), oneOf);
            case NUMBER -> Arbitraries.oneOf(compare(factor, operators(), values), oneOf);
            case DATE ->
                Arbitraries.frequencyOf(
                        Tuple.of(1, compare(factor, operators(), values)),
                        Tuple.of(1, oneOf),
                        Tuple.of(2, ages(factor)),
                        Tuple.of(2, sinces(factor)));
        };
    }

    private static Arbitrary<Condition> compare(
            Factor factor, Arbitrary<FactCondition.Op> operators, Arbitrary<FactValue> values) {
        return Combinators.combine(operators, values)
                .as((op, value) -> new FactCondition.Compare(factor.code(), op, value));
    }

    private static Arbitrary<Condition> ages(Factor factor) {
        return Combinators.combine(operators(), Arbitraries.integers().between(0, 30))
                .as((op, years) -> new FactCondition.Age(factor.code(), op, years));
    }

    private static Arbitrary<Condition> sinces(Factor factor) {
        return Combinators.combine(operators(), periods())
                .as((op, period) -> new FactCondition.Since(factor.code(), op, period));
    }

    /** Periods in days, in months, in years, and in all of them. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 1, 2),
                        Arbitraries.of(0, 1, 3, 6, 18),
                        Arbitraries.of(0, 0, 1, 28, 29, 30, 31, 90))
                .as(Period::of);
    }

    public static Arbitrary<FactCondition.Op> operators() {
        return Arbitraries.of(FactCondition.Op.class);
    }

    private static Arbitrary<FactCondition.Op> equality() {
        return Arbitraries.of(FactCondition.Op.EQ, FactCondition.Op.NE);
    }

    /** Scores with an item for some of the factors; points can be negative. */
    public static Arbitrary<Condition> scores(List<Factor> factors) {
        return Arbitraries.of(factors)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(some -> Combinators.combine(
                                some.stream().map(ConditionArbitraries::items).toList())
                        .as(items -> items))
                .flatMap(items -> Arbitraries.integers().between(-6, 12).map(threshold ->
                        (Condition) new Condition.Score(items, threshold)))
                .withoutEdgeCases();
    }

    private static Arbitrary<ScoreItem> items(Factor factor) {
        Arbitrary<Condition> plain = comparisons(factor);
        Arbitrary<Condition> when = Arbitraries.oneOf(plain, plain.map(When::not));
        return Combinators.combine(when, Arbitraries.integers().between(-4, 8))
                .as(ScoreItem.Band::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(bands -> new ScoreItem(factor.code(), bands));
    }

    /** Any condition on the factors. */
    public static Arbitrary<Condition> conditions(List<Factor> factors) {
        return conditions(factors, DEPTH).withoutEdgeCases();
    }

    private static Arbitrary<Condition> conditions(List<Factor> factors, int depth) {
        Arbitrary<Condition> leaf = Arbitraries.of(factors).flatMap(ConditionArbitraries::comparisons);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(factors, depth - 1));
        Arbitrary<List<Condition>> some = inner.list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(2, some.map(Condition.All::new)),
                Tuple.of(2, some.map(Condition.Any::new)),
                Tuple.of(1, inner.map(Condition.Not::new)),
                Tuple.of(
                        1,
                        inner.list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .flatMap(of -> Arbitraries.integers()
                                        .between(1, of.size())
                                        .map(k -> new Condition.AtLeast(k, of)))),
                Tuple.of(1, scores(factors)));
    }
}

package org.xinfeng.storage.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.ScoreItem;

/** Reads conditions: one object for each, told apart by its first key. */
final class PolicyConditions {

    private static final Condition STAND_IN = new Condition.All(List.of());
    private static final List<String> FORMS =
            List.of("all", "any", "not", "atLeast", "score", "age", "since", "factor");

    private final PolicyScores scores;

    /** @param scores those that the conditions may name */
    PolicyConditions(PolicyScores scores) {
        this.scores = scores;
    }

    /** A condition that can name no score. */
    static Condition alone(PolicyNode at) {
        return new PolicyConditions(PolicyScores.none()).read(at);
    }

    Condition read(PolicyNode at) {
        return read(at, 1);
    }

    private Condition read(PolicyNode at, int depth) {
        if (depth > Condition.DEEPEST) {
            at.problem(
                    "the condition is nested over " + Condition.DEEPEST + " deep",
                    "put conditions beside each other in one all or any");
            return STAND_IN;
        }
        if (!at.isPresent()) {
            return STAND_IN;
        }
        Optional<String> form = FORMS.stream().filter(at::has).findFirst();
        if (form.isEmpty()) {
            at.problem("this is not a condition", "begin it with one of the keys " + String.join(", ", FORMS));
            return STAND_IN;
        }
        return at.build(() -> read(at, form.get(), depth)).orElse(STAND_IN);
    }

    private Condition read(PolicyNode at, String form, int depth) {
        switch (form) {
            case "all":
                at.keys("all", "");
                return new Condition.All(several(at.at("all"), depth));
            case "any":
                at.keys("any", "");
                return new Condition.Any(several(at.at("any"), depth));
            case "not":
                at.keys("not", "");
                return new Condition.Not(read(at.at("not"), depth + 1));
            case "atLeast":
                at.keys("atLeast of", "");
                return new Condition.AtLeast(at.at("atLeast").integer(), several(at.at("of"), depth));
            case "score":
                at.keys("score threshold", "");
                return new Condition.Score(
                        items(at.at("score"), depth), at.at("threshold").integer());
            case "age":
                at.keys("age op years", "");
                return new FactCondition.Age(
                        at.at("age").code(), op(at.at("op")), at.at("years").integer());
            case "since":
                at.keys("since op period", "");
                return new FactCondition.Since(
                        at.at("since").code(),
                        op(at.at("op")),
                        PolicySpan.of(at.at("period")).period());
            default:
                return onFactor(at, at.at("factor").code());
        }
    }

    private static Condition onFactor(PolicyNode at, String factor) {
        if (at.has("in")) {
            at.keys("factor in", "");
            PolicyNode in = at.at("in");
            return new FactCondition.OneOf(factor, in.list(value -> value.build(() -> PolicyValues.of(value))));
        }
        if (at.has("is")) {
            at.keys("factor is", "");
            return new FactCondition.Compare(factor, FactCondition.Op.EQ, PolicyValues.of(at.at("is")));
        }
        if (at.has("setting")) {
            at.keys("factor op setting", "");
            return new FactCondition.Local(
                    factor, op(at.at("op")), at.at("setting").code());
        }
        if (at.has("from") || at.has("through")) {
            at.keys("factor from through", "");
            return Condition.between(factor, PolicyValues.of(at.at("from")), PolicyValues.of(at.at("through")));
        }
        at.keys("factor op value", "is in setting from through");
        return new FactCondition.Compare(factor, op(at.at("op")), PolicyValues.of(at.at("value")));
    }

    /** The items of a score, written out or named. */
    private List<ScoreItem> items(PolicyNode at, int depth) {
        if (!at.isText()) {
            return at.listOfSome("item", item -> item(item, depth));
        }
        return scores.named(at);
    }

    /** The items of a score that is declared by itself. */
    static List<ScoreItem> items(PolicyNode at) {
        return at.listOfSome("item", item -> new PolicyConditions(PolicyScores.none()).item(item, 1));
    }

    private List<Condition> several(PolicyNode at, int depth) {
        return at.listOfSome("condition", inner -> Optional.of(read(inner, depth + 1)));
    }

    private Optional<ScoreItem> item(PolicyNode at, int depth) {
        at.keys("factor bands", "");
        return at.build(() ->
                new ScoreItem(at.at("factor").code(), at.at("bands").listOfSome("band", band -> band(band, depth))));
    }

    private Optional<ScoreItem.Band> band(PolicyNode at, int depth) {
        at.keys("when points", "");
        return at.build(() -> new ScoreItem.Band(
                read(at.at("when"), depth + 1), at.at("points").integer()));
    }

    private static FactCondition.Op op(PolicyNode at) {
        String text = at.text();
        for (FactCondition.Op op : FactCondition.Op.values()) {
            if (op.sign().equals(text)) {
                return op;
            }
        }
        if (at.isText()) {
            at.problem(
                    PolicyReport.quoted(text) + " does not compare",
                    "use one of "
                            + String.join(
                                    " ",
                                    Arrays.stream(FactCondition.Op.values())
                                            .map(FactCondition.Op::sign)
                                            .toList()));
        }
        return FactCondition.Op.EQ;
    }
}

package org.xinfeng.storage.json;

import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;

/** Reads values of factors and settings. */
final class PolicyValues {

    private PolicyValues() {}

    /** A value of a type that is known. */
    static FactValue of(PolicyNode at, FactType type) {
        return switch (type) {
            case NUMBER -> FactValue.of(at.bigInteger());
            case DATE -> FactValue.of(at.date());
            case CHOICE -> FactValue.choice(at.code());
            case YES_NO -> yesNo(at);
        };
    }

    /** A value whose type its form tells: a number, yes or no, a day, or else a code. */
    static FactValue of(PolicyNode at) {
        if (at.isFlag()) {
            return yesNo(at);
        }
        if (!at.isText()) {
            return FactValue.of(at.bigInteger());
        }
        String text = at.text();
        if (text.equals("yes") || text.equals("no")) {
            return FactValue.of(text.equals("yes"));
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? FactValue.of(at.date()) : FactValue.choice(at.code());
    }

    private static FactValue yesNo(PolicyNode at) {
        if (at.isText() && (at.text().equals("yes") || at.text().equals("no"))) {
            return FactValue.of(at.text().equals("yes"));
        }
        if (at.isPresent()) {
            at.problem("it is neither yes nor no", "write \"yes\" or \"no\", in quotes");
        }
        return FactValue.of(false);
    }
}

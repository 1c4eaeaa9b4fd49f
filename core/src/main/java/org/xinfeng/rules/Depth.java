package org.xinfeng.rules;

import java.util.List;

/** How deep conditions lie in each other: a comparison is 1 deep. */
final class Depth {

    private Depth() {}

    /**
     * Checks that a condition of these parts is not too deep. They are not too deep themselves, so counting them goes no
     * deeper than that.
     */
    static void check(List<Condition> parts) {
        if (deepest(parts) >= Condition.DEEPEST) {
            throw new IllegalArgumentException("the condition is nested over " + Condition.DEEPEST + " deep");
        }
    }

    private static int deepest(List<Condition> parts) {
        int deepest = 0;
        for (Condition part : parts) {
            deepest = Math.max(deepest, of(part));
        }
        return deepest;
    }

    private static int of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return 1 + deepest(all.of());
        }
        if (condition instanceof Condition.Any any) {
            return 1 + deepest(any.of());
        }
        if (condition instanceof Condition.Not not) {
            return 1 + of(not.of());
        }
        if (condition instanceof Condition.AtLeast some) {
            return 1 + deepest(some.of());
        }
        int deepest = 0;
        if (condition instanceof Condition.Score score) {
            for (ScoreItem item : score.items()) {
                deepest = Math.max(deepest, deepest(item.conditions()));
            }
        }
        return 1 + deepest;
    }
}

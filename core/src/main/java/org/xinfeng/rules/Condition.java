package org.xinfeng.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A condition on facts, as data: it answers {@link Truth#UNKNOWN} exactly when what is unknown could decide either way
 * by Kleene's tables. Not code: a pack can hold it, a review can read it, and it says which factors it looks at.
 */
public sealed interface Condition
        permits FactCondition, Condition.All, Condition.Any, Condition.Not, Condition.AtLeast, Condition.Score {

    /**
     * Deepest nesting of conditions in each other, the comparisons at the bottom counted; nobody reads a deeper one. A
     * deeper one is refused where it is made, so that nothing that walks a condition runs out of stack.
     */
    int DEEPEST = 200;

    /** Every one holds; with none it holds. */
    record All(List<Condition> of) implements Condition {

        /** @throws IllegalArgumentException if it is nested over {@link #DEEPEST} deep */
        public All {
            of = List.copyOf(of);
            Depth.check(of);
        }

        @Override
        public Truth on(Facts facts) {
            Truth truth = Truth.YES;
            for (Condition condition : of) {
                truth = truth.and(condition.on(facts));
                if (truth == Truth.NO) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public String toString() {
            return "all" + of;
        }
    }

    /** At least one holds; with none it does not. */
    record Any(List<Condition> of) implements Condition {

        /** @throws IllegalArgumentException if it is nested over {@link #DEEPEST} deep */
        public Any {
            of = List.copyOf(of);
            Depth.check(of);
        }

        @Override
        public Truth on(Facts facts) {
            Truth truth = Truth.NO;
            for (Condition condition : of) {
                truth = truth.or(condition.on(facts));
                if (truth == Truth.YES) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        public String toString() {
            return "any" + of;
        }
    }

    /** It does not hold. */
    record Not(Condition of) implements Condition {

        /** @throws IllegalArgumentException if it is nested over {@link #DEEPEST} deep */
        public Not {
            Depth.check(List.of(of));
        }

        @Override
        public Truth on(Facts facts) {
            return of.on(facts).not();
        }

        @Override
        public String toString() {
            return "not[" + of + "]";
        }
    }

    /** At least {@code k} of them hold. */
    record AtLeast(int k, List<Condition> of) implements Condition {

        /** @throws IllegalArgumentException if {@code k} cannot be, or it is nested over {@link #DEEPEST} deep */
        public AtLeast {
            of = List.copyOf(of);
            Depth.check(of);
            if (k < 1 || k > of.size()) {
                throw new IllegalArgumentException("k must be from 1 to " + of.size() + " but is " + k);
            }
        }

        @Override
        public Truth on(Facts facts) {
            int sure = 0;
            int possible = 0;
            for (Condition condition : of) {
                Truth truth = condition.on(facts);
                sure += truth == Truth.YES ? 1 : 0;
                possible += truth == Truth.NO ? 0 : 1;
            }
            return sure >= k ? Truth.YES : possible >= k ? Truth.UNKNOWN : Truth.NO;
        }

        @Override
        public String toString() {
            return "atLeast " + k + of;
        }
    }

    /** The points of all items together reach a threshold; unknown facts make the sum an interval. */
    record Score(List<ScoreItem> items, int threshold) implements Condition {

        /** @throws IllegalArgumentException if two items have one factor, or it is nested over {@link #DEEPEST} deep */
        public Score {
            items = List.copyOf(items);
            items.forEach(item -> Depth.check(item.conditions()));
            if (items.stream().map(ScoreItem::factor).distinct().count() != items.size()) {
                throw new IllegalArgumentException("a score has one item for each factor");
            }
        }

        @Override
        public Truth on(Facts facts) {
            long least = 0;
            long most = 0;
            for (ScoreItem item : items) {
                ScoreItem.Points points = item.points(facts);
                least += points.least();
                most += points.most();
            }
            return least >= threshold ? Truth.YES : most >= threshold ? Truth.UNKNOWN : Truth.NO;
        }

        @Override
        public String toString() {
            return "score" + items + " >= " + threshold;
        }
    }

    /** Whether it holds. */
    Truth on(Facts facts);

    /** The factors it looks at, in the order of first mention. */
    default Set<String> factors() {
        Set<String> factors = new LinkedHashSet<>();
        visit(leaf -> factors.add(leaf.factor()));
        return factors;
    }

    /** Gives every comparison in it, at any depth. */
    default void visit(Consumer<? super FactCondition> leaves) {
        if (this instanceof All all) {
            all.of().forEach(inner -> inner.visit(leaves));
        } else if (this instanceof Any any) {
            any.of().forEach(inner -> inner.visit(leaves));
        } else if (this instanceof Not not) {
            not.of().visit(leaves);
        } else if (this instanceof AtLeast some) {
            some.of().forEach(inner -> inner.visit(leaves));
        } else if (this instanceof Score score) {
            score.items()
                    .forEach(item -> item.bands().forEach(band -> band.when().visit(leaves)));
        } else {
            leaves.accept((FactCondition) this);
        }
    }

    /**
     * The value of a factor lies from the one through the other, both in it.
     *
     * @throws IllegalArgumentException if they are of different types, have no order, or the first is above the last
     */
    static Condition between(String factor, FactValue from, FactValue through) {
        if (from.type() != through.type() || from.compareTo(through) > 0) {
            throw new IllegalArgumentException(
                    factor + " cannot be from " + from.text() + " through " + through.text());
        }
        return new All(List.of(
                new FactCondition.Compare(factor, FactCondition.Op.GE, from),
                new FactCondition.Compare(factor, FactCondition.Op.LE, through)));
    }
}

package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.xinfeng.rules.Condition;

/** The parts of a condition, each with its place as in the file of a pack. */
final class Parts {

    /** What always holds, and what never does. */
    static final Condition ALWAYS = new Condition.All(List.of());

    static final Condition NEVER = new Condition.Any(List.of());

    private Parts() {}

    /**
     * A part of a condition.
     *
     * @param place such as {@code when/all/1}
     * @param steps the way to it
     * @param negated whether the whole is the easier to meet the harder this is
     * @param removable whether the whole is a condition without it
     */
    record Part(String place, List<Integer> steps, Condition condition, boolean negated, boolean removable) {

        /** Whether it is a comparison or a score. */
        boolean isLeaf() {
            return inner(condition).isEmpty()
                    && !(condition instanceof Condition.All)
                    && !(condition instanceof Condition.Any);
        }

        /** What makes the whole the easiest to meet in its place. */
        Condition relaxed() {
            return negated ? NEVER : ALWAYS;
        }
    }

    /** Every part, the whole first, each before those in it. */
    static List<Part> of(Condition whole) {
        List<Part> parts = new ArrayList<>();
        add(parts, new Part("when", List.of(), whole, false, false));
        return parts;
    }

    private static void add(List<Part> parts, Part part) {
        parts.add(part);
        Condition condition = part.condition();
        List<Condition> inner = inner(condition);
        boolean negation = condition instanceof Condition.Not;
        for (int i = 0; i < inner.size(); i++) {
            List<Integer> steps = new ArrayList<>(part.steps());
            steps.add(i);
            add(
                    parts,
                    new Part(
                            part.place() + step(condition, i),
                            steps,
                            inner.get(i),
                            part.negated() != negation,
                            !negation));
        }
    }

    private static String step(Condition condition, int i) {
        if (condition instanceof Condition.Not) {
            return "/not";
        }
        return (condition instanceof Condition.All ? "/all/" : condition instanceof Condition.Any ? "/any/" : "/of/")
                + i;
    }

    private static List<Condition> inner(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of();
        }
        if (condition instanceof Condition.Any any) {
            return any.of();
        }
        if (condition instanceof Condition.AtLeast some) {
            return some.of();
        }
        return condition instanceof Condition.Not not ? List.of(not.of()) : List.of();
    }

    /** The whole with another part at the end of these steps. */
    static Condition replaced(Condition whole, List<Integer> steps, UnaryOperator<Condition> part) {
        if (steps.isEmpty()) {
            return part.apply(whole);
        }
        List<Condition> inner = new ArrayList<>(inner(whole));
        int at = steps.get(0);
        inner.set(at, replaced(inner.get(at), steps.subList(1, steps.size()), part));
        if (whole instanceof Condition.All) {
            return new Condition.All(inner);
        }
        if (whole instanceof Condition.Any) {
            return new Condition.Any(inner);
        }
        return whole instanceof Condition.AtLeast some
                ? new Condition.AtLeast(some.k(), inner)
                : new Condition.Not(inner.get(0));
    }

    /** The whole without the part at the end of these steps. */
    static Condition without(Condition whole, List<Integer> steps) {
        List<Integer> above = steps.subList(0, steps.size() - 1);
        return replaced(whole, above, around -> {
            Condition neutral = around instanceof Condition.All ? ALWAYS : NEVER;
            return replaced(around, steps.subList(steps.size() - 1, steps.size()), part -> neutral);
        });
    }
}

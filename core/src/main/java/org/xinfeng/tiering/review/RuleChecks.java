package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.review.Parts.Part;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Looks at each rule by itself: whether it can hold, and what clashes if it cannot. */
final class RuleChecks {

    /** How a rule stands: only those that are alive are compared with others. */
    enum State {
        ALIVE,
        DEAD,
        TOO_LARGE
    }

    /** Of a rule with more parts it is not looked for those that clash. */
    private static final int MOST_PARTS = 500;

    private final Subject subject;
    private final Consumer<ReviewFinding> found;

    RuleChecks(Subject subject, Consumer<ReviewFinding> found) {
        this.subject = subject;
        this.found = found;
    }

    State[] run() {
        State[] states = new State[subject.size()];
        for (int rule = 0; rule < states.length; rule++) {
            int one = rule;
            states[rule] = subject.attempt(() -> check(one)).orElse(State.TOO_LARGE);
            settings(rule);
        }
        return states;
    }

    private State check(int rule) {
        Diagrams sets = subject.sets();
        if (subject.may(rule) == Diagrams.NONE) {
            Condition when = subject.rule(rule).when();
            boolean itself = subject.of(when, Truth.UNKNOWN) == Diagrams.NONE;
            found.accept(ReviewFinding.of(
                            itself ? Kind.RULE_NEVER_HOLDS : Kind.RULE_OUTSIDE_BOOK, subject.id(), subject.id(rule))
                    .saying(clash(when, itself ? Diagrams.ALL : subject.scope())));
            return State.DEAD;
        }
        if (sets.isIn(subject.scope(), subject.sure(rule))) {
            found.accept(ReviewFinding.of(Kind.RULE_ALWAYS_HOLDS, subject.id(), subject.id(rule))
                    .with(subject.tiers(subject.rank(rule))));
        }
        return State.ALIVE;
    }

    /** Comparisons that cannot all be met by anybody of some people, each of which is needed for that. */
    private List<String> clash(Condition when, int people) {
        Condition now = when;
        Set<String> clashing = new LinkedHashSet<>();
        List<Part> parts = Parts.of(when);
        for (Part part : parts.size() > MOST_PARTS ? List.<Part>of() : parts) {
            if (part.isLeaf()) {
                Condition relaxed = Parts.replaced(now, part.steps(), leaf -> part.relaxed());
                if (subject.sets().and(subject.of(relaxed, Truth.UNKNOWN), people) == Diagrams.NONE) {
                    now = relaxed;
                } else {
                    clashing.add(part.condition().toString());
                }
            }
        }
        return new ArrayList<>(clashing);
    }

    private void settings(int rule) {
        Set<String> unset = new LinkedHashSet<>();
        subject.rule(rule).when().visit(leaf -> {
            if (leaf instanceof FactCondition.Local local) {
                unset.add(local.setting());
            }
        });
        if (!unset.isEmpty()) {
            found.accept(ReviewFinding.of(Kind.SETTING_NOT_SET, subject.id(), subject.id(rule))
                    .saying(new ArrayList<>(unset)));
        }
    }
}

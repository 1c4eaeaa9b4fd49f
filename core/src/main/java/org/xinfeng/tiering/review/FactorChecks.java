package org.xinfeng.tiering.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Looks for factors and choices that make no difference. */
final class FactorChecks {

    private FactorChecks() {}

    /** The factors that a book requires or looks at in vain, unless in a rule that cannot hold; empty if it takes too much work. */
    static Optional<List<ReviewFinding>> of(Subject subject, RuleChecks.State[] states) {
        List<ReviewFinding> found = new ArrayList<>();
        Set<String> looked = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        List<Integer> alive = new ArrayList<>();
        for (int rule = 0; rule < subject.size(); rule++) {
            Condition when = subject.rule(rule).when();
            looked.addAll(when.factors());
            if (states[rule] == RuleChecks.State.ALIVE && !subject.hasUnsetNumber(rule)) {
                alive.add(rule);
            } else {
                open.addAll(when.factors());
            }
        }
        for (String code : subject.book().required()) {
            if (!looked.contains(code)) {
                found.add(ReviewFinding.of(Kind.FACTOR_REQUIRED_NOT_USED, subject.id())
                        .saying(code));
            }
        }
        Optional<BitSet> matter = subject.attempt(() -> {
            BitSet slots = new BitSet();
            alive.forEach(rule -> slots.or(subject.sets().slots(subject.sure(rule))));
            return slots;
        });
        if (matter.isEmpty()) {
            return Optional.empty();
        }
        looked.removeAll(open);
        for (String code : looked) {
            if (!matter.get().get(subject.regions().slot(code))) {
                found.add(ReviewFinding.of(Kind.FACTOR_NEVER_MATTERS, subject.id())
                        .saying(code));
            }
        }
        return Optional.of(found);
    }

    /**
     * The factors that nothing looks at, and the choices that no condition tells apart.
     *
     * @param conditions all there are
     */
    static List<ReviewFinding> of(
            Map<String, Factor> factors, Set<String> used, Collection<Condition> conditions, LocalDate day) {
        List<ReviewFinding> found = new ArrayList<>();
        Map<String, Set<Condition>> leaves = new LinkedHashMap<>();
        conditions.forEach(condition -> condition.visit(leaf -> leaf.factors()
                .forEach(code -> leaves.computeIfAbsent(code, none -> new LinkedHashSet<>())
                        .add(leaf))));
        for (String code : new TreeSet<>(factors.keySet())) {
            Factor factor = java.util.Objects.requireNonNull(factors.get(code));
            if (leaves.containsKey(code)) {
                alike(factor, leaves.get(code), day)
                        .forEach(choices -> found.add(ReviewFinding.of(Kind.CHOICES_NOT_TOLD_APART, "-")
                                .saying(choices)));
            } else if (!used.contains(code)) {
                found.add(ReviewFinding.of(Kind.FACTOR_NOT_USED, "-").saying(code));
            }
        }
        return found;
    }

    /** The factor, then choices of it for which every comparison is the same. */
    private static List<List<String>> alike(Factor factor, Set<Condition> leaves, LocalDate day) {
        Map<List<Truth>, List<String>> groups = new LinkedHashMap<>();
        for (Factor.Choice choice : factor.choices()) {
            Facts facts = Facts.of(day, Map.of(factor.code(), FactValue.choice(choice.code())));
            List<Truth> answers = leaves.stream().map(leaf -> leaf.on(facts)).toList();
            groups.computeIfAbsent(answers, none -> new ArrayList<>(List.of(factor.code())))
                    .add(choice.code());
        }
        return groups.values().stream().filter(group -> group.size() > 2).toList();
    }
}

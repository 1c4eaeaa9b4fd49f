package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.tiering.review.ReviewFinding.Example;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Looks at each rule beside the others: those that say the same, and those that others say already. */
final class CompareChecks {

    /** So many people who meet a rule are tried first: mostly one of them meets no other. */
    private static final int DRAWN = 500;

    private final Subject subject;
    private final RuleChecks.State[] states;
    private final Consumer<ReviewFinding> found;
    private final boolean[] repeated;

    CompareChecks(Subject subject, RuleChecks.State[] states, Consumer<ReviewFinding> found) {
        this.subject = subject;
        this.states = states;
        this.found = found;
        this.repeated = new boolean[states.length];
    }

    /** The rules that were not compared, for it takes too much work. */
    List<Integer> run() {
        List<Integer> alive = IntStream.range(0, states.length)
                .filter(rule -> states[rule] == RuleChecks.State.ALIVE)
                .boxed()
                .toList();
        if (!subject.completes(() -> same(alive))) {
            return alive;
        }
        List<Integer> left = new ArrayList<>();
        for (int rule : alive) {
            if (isBelowOtherwise(rule)) {
                found.accept(finding(Kind.RULE_BELOW_OTHERWISE, rule)
                        .with(subject.tiers(subject.rank(rule), subject.otherwise())));
            } else if (!repeated[rule] && !subject.completes(() -> covered(rule, alive))) {
                left.add(rule);
            }
        }
        return left;
    }

    private ReviewFinding finding(Kind kind, int rule) {
        return ReviewFinding.of(kind, subject.id(), subject.id(rule));
    }

    /** Nothing changes by it, whatever is unknown: the mildest tier is never given before all that is required is known. */
    private boolean isBelowOtherwise(int rule) {
        return subject.rank(rule) > subject.otherwise()
                || subject.rank(rule) == subject.otherwise() && subject.rank(rule) == subject.mildest();
    }

    private void same(List<Integer> alive) {
        Map<Integer, Integer> firsts = new LinkedHashMap<>();
        for (int rule : alive) {
            if (subject.hasUnsetNumber(rule)) {
                continue;
            }
            Integer first = firsts.putIfAbsent(subject.holds(rule), rule);
            if (first != null) {
                repeated[rule] = true;
                boolean alike = subject.rank(rule) == subject.rank(first);
                ReviewFinding finding = finding(alike ? Kind.RULES_SAME : Kind.RULES_SAME_OTHER_TIER, rule)
                        .against(List.of(subject.id(first)))
                        .with(subject.tiers(subject.rank(rule), subject.rank(first)));
                found.accept(alike ? finding : finding.shownBy(somebody(subject.holds(rule))));
            }
        }
    }

    private Example somebody(int set) {
        int[] anybody = subject.search().find(set, 1, codes -> true).orElseThrow();
        return Example.of(subject.facts(subject.search().fewest(anybody, List.of(subject.not(set)))));
    }

    private void covered(int rule, List<Integer> alive) {
        int rank = subject.rank(rule);
        List<Integer> severe = cover(rule, alive, other -> subject.rank(other) < rank);
        if (!severe.isEmpty()) {
            found.accept(told(Kind.RULE_NEVER_DECIDES, rule, severe));
            return;
        }
        List<Integer> others = cover(rule, alive, other -> subject.rank(other) <= rank && other != rule);
        if (!others.isEmpty()) {
            found.accept(told(Kind.RULE_INCLUDED, rule, others));
        }
    }

    private ReviewFinding told(Kind kind, int rule, List<Integer> by) {
        return finding(kind, rule)
                .against(by.stream().map(subject::id).toList())
                .with(subject.tiers(subject.rank(rule)));
    }

    /** Rules of which whoever meets the one meets some, none of which can be left out; none if there are no such. */
    private List<Integer> cover(int rule, List<Integer> alive, IntPredicate by) {
        Diagrams sets = subject.sets();
        int all = subject.may(rule);
        int[] somebody = subject.search().find(all, 1, codes -> true).orElseThrow();
        List<Integer> others = alive.stream()
                .filter(other -> by.test(other) && !repeated[other])
                .toList();
        for (int other : others) {
            if (sets.has(subject.holds(other), somebody) && sets.isIn(all, subject.holds(other))) {
                return List.of(other);
            }
        }
        boolean isAlone = subject.search()
                .find(all, DRAWN, codes -> others.stream().noneMatch(other -> subject.fires(other, codes)))
                .isPresent();
        if (isAlone) {
            return List.of();
        }
        Map<Integer, Integer> bySet = new LinkedHashMap<>();
        others.forEach(other -> bySet.putIfAbsent(subject.sure(other), other));
        PeopleSearch.Outsider outsider = subject.search().outside(all, bySet.keySet());
        return outsider.codes().isPresent()
                ? List.of()
                : needed(all, outsider.covering()).stream()
                        .map(set -> java.util.Objects.requireNonNull(bySet.get(set)))
                        .sorted()
                        .toList();
    }

    /** Those of some sets that cover another of which none can be left out. */
    private List<Integer> needed(int all, List<Integer> cover) {
        List<Integer> needed = new ArrayList<>(cover);
        for (int one : cover) {
            List<Integer> fewer = needed.stream().filter(other -> other != one).toList();
            if (subject.search().outsideAll(all, fewer).isEmpty()) {
                needed = fewer;
            }
        }
        return needed;
    }
}

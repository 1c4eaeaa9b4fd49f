package org.xinfeng.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Truth;

/** Makes formulas of conditions. */
final class Formulas {

    private final Regions regions;
    private final Facts nothing;

    Formulas(Regions regions) {
        this.regions = regions;
        this.nothing = Facts.of(regions.day(), Map.of());
    }

    Formula of(Condition condition) {
        return of(condition, false);
    }

    private Formula of(Condition condition, boolean negated) {
        Set<String> factors = condition.factors();
        if (factors.isEmpty()) {
            return new Formula.Constant(truth(condition.on(nothing), negated));
        }
        if (factors.size() == 1) {
            return atom(condition, factors.iterator().next(), negated);
        }
        if (condition instanceof Condition.Not not) {
            return of(not.of(), !negated);
        }
        if (condition instanceof Condition.All all) {
            return negated ? or(several(all.of(), true)) : and(several(all.of(), false));
        }
        if (condition instanceof Condition.Any any) {
            return negated ? and(several(any.of(), true)) : or(several(any.of(), false));
        }
        if (condition instanceof Condition.AtLeast some) {
            int k = negated ? some.of().size() - some.k() + 1 : some.k();
            return new Formula.AtLeast(k, several(some.of(), negated));
        }
        return sum((Condition.Score) condition, negated);
    }

    private static Truth truth(Truth truth, boolean negated) {
        return negated ? truth.not() : truth;
    }

    private List<Formula> several(List<Condition> conditions, boolean negated) {
        return conditions.stream().map(one -> of(one, negated)).toList();
    }

    private Formula atom(Condition condition, String factor, boolean negated) {
        int slot = regions.slot(factor);
        Truth[] truths = new Truth[regions.size(slot) + 1];
        for (int code = 0; code < truths.length; code++) {
            truths[code] = truth(condition.on(alone(slot, code)), negated);
        }
        return new Formula.Atom(slot, truths);
    }

    private Facts alone(int slot, int code) {
        return code == 0
                ? nothing
                : Facts.of(
                        regions.day(),
                        Map.<String, FactValue>of(regions.factor(slot).code(), regions.value(slot, code)));
    }

    /** At least the threshold negated: the points negated make at least one more than the threshold negated. */
    private Formula sum(Condition.Score score, boolean negated) {
        List<Formula.Points> all = new ArrayList<>();
        for (ScoreItem item : score.items()) {
            int slot = regions.slot(item.factor());
            long[] least = new long[regions.size(slot) + 1];
            long[] most = new long[least.length];
            for (int code = 0; code < least.length; code++) {
                ScoreItem.Points points = item.points(alone(slot, code));
                least[code] = negated ? -(long) points.most() : points.least();
                most[code] = negated ? -(long) points.least() : points.most();
            }
            all.add(new Formula.Points(slot, least, most));
        }
        return new Formula.Sum(List.copyOf(all), negated ? 1L - score.threshold() : score.threshold());
    }

    private static Formula and(List<Formula> of) {
        return joined(of, true);
    }

    private static Formula or(List<Formula> of) {
        return joined(of, false);
    }

    /** Flat, with one atom for each slot. */
    private static Formula joined(List<Formula> of, boolean and) {
        Map<Integer, Formula.Atom> atoms = new LinkedHashMap<>();
        List<Formula> rest = new ArrayList<>();
        Truth constant = and ? Truth.YES : Truth.NO;
        for (Formula one : flat(of, and)) {
            if (one instanceof Formula.Atom atom) {
                atoms.merge(atom.slot(), atom, (left, right) -> joined(left, right, and));
            } else if (one instanceof Formula.Constant fixed) {
                constant = and ? constant.and(fixed.truth()) : constant.or(fixed.truth());
            } else {
                rest.add(one);
            }
        }
        List<Formula> all = new ArrayList<>(atoms.values());
        all.addAll(rest);
        if (constant != (and ? Truth.YES : Truth.NO)) {
            all.add(new Formula.Constant(constant));
        }
        return all.size() == 1
                ? all.get(0)
                : and ? new Formula.And(List.copyOf(all)) : new Formula.Or(List.copyOf(all));
    }

    private static List<Formula> flat(List<Formula> of, boolean and) {
        List<Formula> flat = new ArrayList<>();
        for (Formula one : of) {
            if (and && one instanceof Formula.And inner) {
                flat.addAll(inner.of());
            } else if (!and && one instanceof Formula.Or inner) {
                flat.addAll(inner.of());
            } else {
                flat.add(one);
            }
        }
        return flat;
    }

    private static Formula.Atom joined(Formula.Atom left, Formula.Atom right, boolean and) {
        Truth[] truths = new Truth[left.codes()];
        for (int code = 0; code < truths.length; code++) {
            truths[code] = and
                    ? left.truth(code).and(right.truth(code))
                    : left.truth(code).or(right.truth(code));
        }
        return new Formula.Atom(left.slot(), truths);
    }
}

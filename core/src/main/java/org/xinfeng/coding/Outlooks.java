package org.xinfeng.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.xinfeng.coding.Prospect.Outlook;
import org.xinfeng.rules.Truth;

/** The outlooks of the kinds of formulas whose parts share no slot. */
final class Outlooks {

    private Outlooks() {}

    static Outlook of(Formula formula, int bound) {
        if (formula instanceof Formula.Atom atom) {
            return new OfAtom(atom);
        }
        if (formula instanceof Formula.Constant constant) {
            return new OfConstant(constant.truth());
        }
        if (formula instanceof Formula.And and) {
            return new OfAnd(independent(and.of(), true, bound));
        }
        if (formula instanceof Formula.Or or) {
            return new OfOr(independent(or.of(), false, bound));
        }
        Optional<Formula.Sum> sum = Formula.sum(formula);
        if (sum.isPresent()) {
            return new OfSum(sum.get());
        }
        Formula.AtLeast some = (Formula.AtLeast) formula;
        List<List<Formula>> groups = groups(some.of());
        return groups.size() == some.of().size()
                ? new OfAtLeast(
                        some.k(), some.of().stream().map(one -> of(one, bound)).toList())
                : new Entangled(formula, bound);
    }

    private static List<Outlook> independent(List<Formula> of, boolean and, int bound) {
        List<Outlook> all = new ArrayList<>();
        for (List<Formula> group : groups(of)) {
            all.add(
                    group.size() == 1
                            ? of(group.get(0), bound)
                            : new Entangled(and ? new Formula.And(group) : new Formula.Or(group), bound));
        }
        return all;
    }

    /** Formulas that share slots, directly or through others, together. */
    private static List<List<Formula>> groups(List<Formula> of) {
        List<List<Formula>> groups = new ArrayList<>();
        List<BitSet> slots = new ArrayList<>();
        for (Formula one : of) {
            BitSet mine = new BitSet();
            slots(one, mine);
            List<Formula> group = new ArrayList<>();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (slots.get(i).intersects(mine)) {
                    mine.or(slots.remove(i));
                    group.addAll(0, groups.remove(i));
                }
            }
            group.add(one);
            groups.add(group);
            slots.add(mine);
        }
        return groups;
    }

    /** Adds the slots that a formula looks at. */
    static void slots(Formula formula, BitSet slots) {
        if (formula instanceof Formula.Atom atom) {
            slots.set(atom.slot());
        } else if (formula instanceof Formula.And and) {
            and.of().forEach(one -> slots(one, slots));
        } else if (formula instanceof Formula.Or or) {
            or.of().forEach(one -> slots(one, slots));
        } else if (formula instanceof Formula.AtLeast some) {
            some.of().forEach(one -> slots(one, slots));
        } else if (formula instanceof Formula.Sum sum) {
            sum.of().forEach(points -> slots.set(points.slot()));
        }
    }

    private record OfConstant(Truth truth) implements Outlook {

        @Override
        public Truth most(int[] codes) {
            return truth;
        }

        @Override
        public Truth least(int[] codes) {
            return truth;
        }

        @Override
        public boolean mayBeYes(int[] codes) {
            return truth == Truth.YES;
        }

        @Override
        public void addNeeded(int[] codes, BitSet needed) {}
    }

    private static final class OfAtom implements Outlook {

        private final Formula.Atom atom;
        private final Truth most;
        private final Truth least;

        OfAtom(Formula.Atom atom) {
            this.atom = atom;
            Truth high = Truth.NO;
            Truth low = Truth.YES;
            for (int code = 1; code < atom.codes(); code++) {
                high = high.or(atom.truth(code));
                low = low.and(atom.truth(code));
            }
            this.most = high;
            this.least = low;
        }

        @Override
        public Truth most(int[] codes) {
            return codes[atom.slot()] == 0 ? most : atom.on(codes);
        }

        @Override
        public Truth least(int[] codes) {
            return codes[atom.slot()] == 0 ? least : atom.on(codes);
        }

        @Override
        public boolean mayBeYes(int[] codes) {
            return most(codes) == Truth.YES;
        }

        @Override
        public void addNeeded(int[] codes, BitSet needed) {
            if (codes[atom.slot()] == 0 && atom.truth(0) != Truth.YES) {
                needed.set(atom.slot());
            }
        }
    }

    private record OfAnd(List<Outlook> of) implements Outlook {

        @Override
        public Truth most(int[] codes) {
            Truth truth = Truth.YES;
            for (Outlook one : of) {
                truth = truth.and(one.most(codes));
            }
            return truth;
        }

        @Override
        public Truth least(int[] codes) {
            Truth truth = Truth.YES;
            for (Outlook one : of) {
                truth = truth.and(one.least(codes));
            }
            return truth;
        }

        @Override
        public boolean mayBeYes(int[] codes) {
            for (Outlook one : of) {
                if (!one.mayBeYes(codes)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void addNeeded(int[] codes, BitSet needed) {
            of.forEach(one -> one.addNeeded(codes, needed));
        }
    }

    private record OfOr(List<Outlook> of) implements Outlook {

        @Override
        public Truth most(int[] codes) {
            Truth truth = Truth.NO;
            for (Outlook one : of) {
                truth = truth.or(one.most(codes));
            }
            return truth;
        }

        @Override
        public Truth least(int[] codes) {
            Truth truth = Truth.NO;
            for (Outlook one : of) {
                truth = truth.or(one.least(codes));
            }
            return truth;
        }

        @Override
        public boolean mayBeYes(int[] codes) {
            for (Outlook one : of) {
                if (one.mayBeYes(codes)) {
                    return true;
                }
            }
            return false;
        }

        /** A part is needed where it comes to YES and all the others do not. */
        @Override
        public void addNeeded(int[] codes, BitSet needed) {
            int always = 0;
            for (Outlook one : of) {
                always += one.least(codes) == Truth.YES ? 1 : 0;
            }
            for (Outlook one : of) {
                boolean othersMayFail = always == 0 || always == 1 && one.least(codes) == Truth.YES;
                if (othersMayFail && one.mayBeYes(codes)) {
                    one.addNeeded(codes, needed);
                }
            }
        }
    }

    private record OfAtLeast(int k, List<Outlook> of) implements Outlook {

        @Override
        public Truth most(int[] codes) {
            int sure = 0;
            int possible = 0;
            for (Outlook one : of) {
                Truth truth = one.most(codes);
                sure += truth == Truth.YES ? 1 : 0;
                possible += truth == Truth.NO ? 0 : 1;
            }
            return sure >= k ? Truth.YES : possible >= k ? Truth.UNKNOWN : Truth.NO;
        }

        @Override
        public Truth least(int[] codes) {
            int sure = 0;
            int possible = 0;
            for (Outlook one : of) {
                Truth truth = one.least(codes);
                sure += truth == Truth.YES ? 1 : 0;
                possible += truth == Truth.NO ? 0 : 1;
            }
            return sure >= k ? Truth.YES : possible >= k ? Truth.UNKNOWN : Truth.NO;
        }

        @Override
        public boolean mayBeYes(int[] codes) {
            int may = 0;
            for (Outlook one : of) {
                may += one.mayBeYes(codes) ? 1 : 0;
            }
            return may >= k;
        }

        /** A part is needed where just k - 1 of the others come to YES. */
        @Override
        public void addNeeded(int[] codes, BitSet needed) {
            int may = 0;
            int always = 0;
            for (Outlook one : of) {
                may += one.mayBeYes(codes) ? 1 : 0;
                always += one.least(codes) == Truth.YES ? 1 : 0;
            }
            for (Outlook one : of) {
                int otherMay = may - (one.mayBeYes(codes) ? 1 : 0);
                int otherAlways = always - (one.least(codes) == Truth.YES ? 1 : 0);
                if (one.mayBeYes(codes) && otherMay >= k - 1 && otherAlways <= k - 1) {
                    one.addNeeded(codes, needed);
                }
            }
        }
    }
}

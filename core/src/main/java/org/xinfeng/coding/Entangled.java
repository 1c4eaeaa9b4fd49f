package org.xinfeng.coding;

import java.util.BitSet;
import java.util.function.Predicate;
import org.xinfeng.rules.Truth;

/** What a formula can come to whose parts share slots: every way of its unknown slots is gone through, up to a bound. */
final class Entangled implements Prospect.Outlook {

    private final Formula formula;
    private final int bound;
    private final int[] slots;
    private final int[] sizes;

    Entangled(Formula formula, int bound) {
        this.formula = formula;
        this.bound = bound;
        BitSet all = new BitSet();
        Outlooks.slots(formula, all);
        this.slots = all.stream().toArray();
        this.sizes = new int[slots.length];
        sizes(formula);
    }

    private void sizes(Formula part) {
        if (part instanceof Formula.Atom atom) {
            sizes[place(atom.slot())] = atom.codes() - 1;
        } else if (part instanceof Formula.And and) {
            and.of().forEach(this::sizes);
        } else if (part instanceof Formula.Or or) {
            or.of().forEach(this::sizes);
        } else if (part instanceof Formula.AtLeast some) {
            some.of().forEach(this::sizes);
        } else if (part instanceof Formula.Sum sum) {
            sum.of().forEach(points -> sizes[place(points.slot())] = points.codes() - 1);
        }
    }

    private int place(int slot) {
        return java.util.Arrays.binarySearch(slots, slot);
    }

    private boolean isBeyondBound(int[] codes) {
        long ways = 1;
        for (int i = 0; i < slots.length; i++) {
            if (codes[slots[i]] == 0) {
                ways *= sizes[i];
                if (ways > bound) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether some way meets a test; the codes are as before when this returns. */
    private boolean anyWay(int[] codes, int from, Predicate<int[]> test) {
        int i = from;
        while (i < slots.length && codes[slots[i]] != 0) {
            i++;
        }
        if (i == slots.length) {
            return test.test(codes);
        }
        boolean met = false;
        for (int code = 1; code <= sizes[i] && !met; code++) {
            codes[slots[i]] = code;
            met = anyWay(codes, i + 1, test);
        }
        codes[slots[i]] = 0;
        return met;
    }

    @Override
    public Truth most(int[] codes) {
        Truth now = formula.on(codes);
        if (now != Truth.UNKNOWN || isBeyondBound(codes)) {
            return now;
        }
        Truth[] most = {Truth.NO};
        anyWay(codes.clone(), 0, way -> {
            most[0] = most[0].or(formula.on(way));
            return most[0] == Truth.YES;
        });
        return most[0];
    }

    @Override
    public Truth least(int[] codes) {
        Truth now = formula.on(codes);
        if (now != Truth.UNKNOWN) {
            return now;
        }
        if (isBeyondBound(codes)) {
            return Truth.NO;
        }
        Truth[] least = {Truth.YES};
        anyWay(codes.clone(), 0, way -> {
            least[0] = least[0].and(formula.on(way));
            return least[0] == Truth.NO;
        });
        return least[0];
    }

    @Override
    public boolean mayBeYes(int[] codes) {
        Truth most = most(codes);
        return most == Truth.YES || most == Truth.UNKNOWN && isBeyondBound(codes);
    }

    @Override
    public void addNeeded(int[] codes, BitSet needed) {
        BitSet idle = new BitSet();
        for (int slot : slots) {
            if (codes[slot] == 0) {
                idle.set(slot);
            }
        }
        if (isBeyondBound(codes)) {
            needed.or(idle);
            return;
        }
        BitSet unknown = (BitSet) idle.clone();
        anyWay(codes.clone(), 0, way -> {
            if (formula.on(way) == Truth.YES) {
                for (int slot = idle.nextSetBit(0); slot >= 0; slot = idle.nextSetBit(slot + 1)) {
                    int code = way[slot];
                    way[slot] = 0;
                    if (formula.on(way) != Truth.YES) {
                        idle.clear(slot);
                    }
                    way[slot] = code;
                }
            }
            return idle.isEmpty();
        });
        unknown.andNot(idle);
        needed.or(unknown);
    }
}

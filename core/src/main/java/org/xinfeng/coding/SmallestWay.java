package org.xinfeng.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The fewest known codes that keep a row out of some sets, whatever the other codes are. The sets need not be joined, which
 * could take more work than anybody has.
 */
public final class SmallestWay {

    private final Diagrams diagrams;
    private final int[] sets;
    private final List<BitSet> slots = new ArrayList<>();

    public SmallestWay(Diagrams diagrams, Collection<Integer> sets) {
        this.diagrams = diagrams;
        this.sets = sets.stream().mapToInt(set -> set).distinct().toArray();
        for (int set : this.sets) {
            slots.add(diagrams.slots(set));
        }
    }

    /**
     * The codes by slot, 0 where it does not matter.
     *
     * @param row a row outside all the sets
     * @param most steps of the search for the fewest; over them the answer has codes of the row, none of which can be left
     *     out
     */
    public int[] from(int[] row, long most) {
        int[] way = tightened(row.clone());
        long left = diagrams.allow(most);
        try {
            long codes = Arrays.stream(way).filter(code -> code != 0).count();
            for (int few = 0; few < codes; few++) {
                int[] fewer = new int[way.length];
                if (reaches(fewer, few)) {
                    return fewer;
                }
            }
        } catch (TooLargeException e) {
            // no code of the way at hand can be left out: that is small enough
        } finally {
            diagrams.allow(left);
        }
        return way;
    }

    /** The same without the codes that can be left out, the last ones first. */
    private int[] tightened(int[] way) {
        for (int slot = way.length - 1; slot >= 0; slot--) {
            int code = way[slot];
            way[slot] = 0;
            if (firstMet(way) >= 0) {
                way[slot] = code;
            }
        }
        return way;
    }

    private int firstMet(int[] way) {
        for (int i = 0; i < sets.length; i++) {
            if (diagrams.meets(sets[i], way)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether so few more codes do: one at least is of a slot that a set which is met looks at. */
    private boolean reaches(int[] way, int few) {
        int met = firstMet(way);
        if (met < 0) {
            return true;
        }
        if (few == 0) {
            return false;
        }
        BitSet looked = slots.get(met);
        for (int slot = looked.nextSetBit(0); slot >= 0; slot = looked.nextSetBit(slot + 1)) {
            for (int code = 1; way[slot] == 0 && code <= diagrams.size(slot); code++) {
                way[slot] = code;
                if (reaches(way, few - 1)) {
                    return true;
                }
                way[slot] = 0;
            }
        }
        return false;
    }
}

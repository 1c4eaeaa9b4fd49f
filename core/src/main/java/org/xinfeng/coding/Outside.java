package org.xinfeng.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for a row of one set that is in none of others: slot after slot, those first that the others turn on, and not twice
 * where the same is left to do. The sets are never joined: that could take more work than anybody has.
 */
public final class Outside {

    private final Diagrams diagrams;
    private final Map<Integer, BitSet> slots = new HashMap<>();
    private final Set<Left> vain = new HashSet<>();

    /** What is left: a row of the one set in none of the others, all of which some row meets. */
    private record Left(int inside, List<Integer> outside) {}

    /** A code with what it leaves. */
    private record Choice(int code, Left left) {}

    public Outside(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /**
     * A row, all codes known, always the same; empty if there is none.
     *
     * @throws TooLargeException if it takes more steps than are allowed
     */
    public Optional<int[]> row(int inside, Collection<Integer> outside) {
        int[] codes = new int[diagrams.slots()];
        Left all = new Left(inside, new ArrayList<>(new TreeSet<>(outside)));
        all.outside().remove((Integer) Diagrams.NONE);
        if (inside == Diagrams.NONE || all.outside().contains(Diagrams.ALL) || !reaches(all, codes)) {
            return Optional.empty();
        }
        for (int slot = 0; slot < codes.length; slot++) {
            codes[slot] = Math.max(1, codes[slot]);
        }
        return Optional.of(codes);
    }

    private boolean reaches(Left left, int[] codes) {
        if (left.inside() == Diagrams.ALL && left.outside().isEmpty()) {
            return true;
        }
        if (vain.contains(left)) {
            return false;
        }
        int slot = next(left);
        for (Choice choice : choices(left, slot)) {
            codes[slot] = choice.code();
            if (reaches(choice.left(), codes)) {
                return true;
            }
            codes[slot] = 0;
        }
        vain.add(left);
        return false;
    }

    /** A slot with one way on, else of the smallest set the slot that most sets look at. */
    private int next(Left left) {
        if (left.outside().isEmpty() || left.inside() != Diagrams.ALL && diagrams.isForced(left.inside())) {
            return diagrams.slot(left.inside());
        }
        int[] count = new int[diagrams.slots()];
        BitSet smallest = slots(left.outside().get(0));
        for (int set : left.outside()) {
            BitSet looked = slots(set);
            smallest = looked.cardinality() < smallest.cardinality() ? looked : smallest;
            for (int slot = looked.nextSetBit(0); slot >= 0; slot = looked.nextSetBit(slot + 1)) {
                count[slot]++;
            }
        }
        return smallest.stream()
                .boxed()
                .max(Comparator.comparingInt(slot -> count[slot]))
                .orElseThrow();
    }

    private BitSet slots(int set) {
        return slots.computeIfAbsent(set, diagrams::slots);
    }

    /** The codes that lead on, one of those that leave the same; first those that leave the least. */
    private List<Choice> choices(Left left, int slot) {
        List<Choice> choices = new ArrayList<>();
        Set<Left> seen = new HashSet<>();
        for (int code = 1; code <= diagrams.size(slot); code++) {
            int inside = diagrams.with(left.inside(), slot, code);
            int[] outside = new int[left.outside().size()];
            for (int i = 0; i < outside.length; i++) {
                outside[i] = diagrams.with(left.outside().get(i), slot, code);
            }
            Arrays.sort(outside);
            boolean isOpen = inside != Diagrams.NONE && Arrays.binarySearch(outside, Diagrams.ALL) < 0;
            if (isOpen) {
                Left rest = new Left(
                        inside,
                        Arrays.stream(outside)
                                .filter(set -> set != Diagrams.NONE)
                                .distinct()
                                .boxed()
                                .toList());
                if (seen.add(rest)) {
                    choices.add(new Choice(code, rest));
                }
            }
        }
        choices.sort(Comparator.comparingInt(choice -> choice.left().outside().size()));
        return choices;
    }
}

package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.coding.Outside;
import org.xinfeng.coding.SmallestWay;
import org.xinfeng.coding.TooLargeException;

/** Looks for somebody in sets of people, and for the little that makes him stand where he stands. Always finds the same. */
final class PeopleSearch {

    private static final long MOST_FOR_A_WAY = 200_000;
    private static final int DRAWN = 200;
    private static final long FIRST_TURN = 5_000;
    private static final long SEED = 20_250_901;

    private final Diagrams diagrams;

    PeopleSearch(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /**
     * The fewest facts that keep somebody out of all the sets, whatever else is true, as codes by slot.
     *
     * @param somebody who is in none of them
     */
    int[] fewest(int[] somebody, Collection<Integer> outside) {
        return new SmallestWay(diagrams, outside).from(somebody, MOST_FOR_A_WAY);
    }

    /** Somebody of a set who is in none of others; or, if there is nobody, some of the others that leave nobody. */
    record Outsider(Optional<int[]> codes, List<Integer> covering) {}

    /** First with none of the others; of those whom somebody found is in, the one with most of some people is added. */
    Outsider outside(int set, Collection<Integer> others) {
        Map<Integer, Integer> drawn = new TreeMap<>();
        find(set, DRAWN, codes -> {
            others.forEach(other -> drawn.merge(other, diagrams.has(other, codes) ? 1 : 0, Integer::sum));
            return false;
        });
        List<Integer> covering = new ArrayList<>();
        while (true) {
            Optional<int[]> somebody = outsideAll(set, covering);
            Optional<Integer> add = somebody.flatMap(codes -> others.stream()
                    .filter(other -> diagrams.has(other, codes))
                    .max(Comparator.comparing(other -> drawn.getOrDefault(other, 0))));
            if (add.isEmpty()) {
                return new Outsider(somebody, covering);
            }
            covering.add(add.get());
        }
    }

    /** Somebody of a set who is in none of a few: searched for, and by joining the sets, in turns that grow. */
    Optional<int[]> outsideAll(int set, Collection<Integer> few) {
        for (long turn = FIRST_TURN; ; turn *= 2) {
            Optional<Optional<int[]>> known = within(turn, () -> new Outside(diagrams).row(set, few));
            if (known.isEmpty()) {
                known = within(turn, () -> find(without(set, few), 1, codes -> true));
            }
            if (known.isPresent()) {
                return known.get();
            }
        }
    }

    private int without(int set, Collection<Integer> others) {
        int rest = set;
        for (int other : others) {
            rest = diagrams.minus(rest, other);
        }
        return rest;
    }

    /** What comes out, if it takes no more than some steps; the last steps of the check are not given back. */
    private <T> Optional<T> within(long steps, Supplier<T> work) {
        long before = diagrams.steps();
        long left = diagrams.allow(steps);
        diagrams.allow(Math.min(steps, left));
        try {
            return Optional.of(work.get());
        } catch (TooLargeException e) {
            if (steps >= left) {
                throw e;
            }
            return Optional.empty();
        } finally {
            diagrams.allow(left - (diagrams.steps() - before));
        }
    }

    /** The first of some people of a set, drawn at random but always the same, who passes a test. */
    Optional<int[]> find(int set, int people, Predicate<int[]> test) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < people && set != Diagrams.NONE; i++) {
            int[] codes = diagrams.row(set, random);
            if (test.test(codes)) {
                return Optional.of(codes);
            }
        }
        return Optional.empty();
    }
}

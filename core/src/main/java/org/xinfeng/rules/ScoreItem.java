package org.xinfeng.rules;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntBinaryOperator;

/**
 * What one factor adds to a score: the points of the first band that holds, or none.
 *
 * @param factor the one factor that the bands look at
 */
public record ScoreItem(String factor, List<Band> bands) {

    /** Points for a value that meets a condition. */
    public record Band(Condition when, int points) {

        @Override
        public String toString() {
            return when + ": " + points;
        }
    }

    public ScoreItem {
        bands = List.copyOf(bands);
        for (Band band : bands) {
            if (!band.when().factors().equals(Set.of(factor))) {
                throw new IllegalArgumentException("the bands of " + factor + " must look at " + factor + " alone");
            }
        }
    }

    /** The least points it can add: those of a band count while it and every band before it may be the first to hold. */
    public int least(Facts facts) {
        return points(facts, Math::min);
    }

    /** The most points it can add. */
    public int most(Facts facts) {
        return points(facts, Math::max);
    }

    private int points(Facts facts, IntBinaryOperator better) {
        OptionalInt best = OptionalInt.empty();
        for (Band band : bands) {
            Truth holds = band.when().on(facts);
            if (holds == Truth.NO) {
                continue;
            }
            best = OptionalInt.of(best.isEmpty() ? band.points() : better.applyAsInt(best.getAsInt(), band.points()));
            if (holds == Truth.YES) {
                return best.getAsInt();
            }
        }
        return best.isEmpty() ? 0 : better.applyAsInt(best.getAsInt(), 0);
    }

    @Override
    public String toString() {
        return factor + bands;
    }
}

package org.xinfeng.rules;

import java.util.List;
import java.util.Set;

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

    int least(Facts facts) {
        return facts.isKnown(factor)
                ? points(facts)
                : bands.stream().mapToInt(Band::points).reduce(0, Math::min);
    }

    int most(Facts facts) {
        return facts.isKnown(factor)
                ? points(facts)
                : bands.stream().mapToInt(Band::points).reduce(0, Math::max);
    }

    private int points(Facts facts) {
        for (Band band : bands) {
            if (band.when().on(facts) == Truth.YES) {
                return band.points();
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return factor + bands;
    }
}

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

    /** What its bands ask. */
    List<Condition> conditions() {
        return bands.stream().map(Band::when).toList();
    }

    /** The least and the most that an item can add. */
    public record Points(int least, int most) {

        private Points or(int points) {
            return new Points(Math.min(least, points), Math.max(most, points));
        }
    }

    /**
     * The points it can add: those of a band count while it and every band before it may be the first to hold. Each band is
     * looked at once, as there may be scores in it again.
     */
    public Points points(Facts facts) {
        Points points = new Points(0, 0);
        boolean isFirst = true;
        for (Band band : bands) {
            Truth holds = band.when().on(facts);
            if (holds != Truth.NO) {
                points = isFirst ? new Points(band.points(), band.points()) : points.or(band.points());
                isFirst = false;
            }
            if (holds == Truth.YES) {
                return points;
            }
        }
        return points.or(0);
    }

    @Override
    public String toString() {
        return factor + bands;
    }
}

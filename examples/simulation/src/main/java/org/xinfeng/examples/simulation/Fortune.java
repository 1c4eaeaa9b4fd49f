package org.xinfeng.examples.simulation;

import java.util.List;
import java.util.Map;

/** People get worse and better. Some of it is reported at once, the rest comes out at a visit. */
final class Fortune implements Happening {

    private static final double CHANGES_A_YEAR = 900;
    private static final double REPORTED = 0.3;
    private static final double WORSE = 0.4;

    @Override
    public void happen(Town town) {
        for (int i = town.timesToday(CHANGES_A_YEAR); i > 0; i--) {
            Neighbour one = town.anyOf(town.onFile());
            String factor = town.anyOf(List.copyOf(one.truth.keySet()));
            String value = turned(town, one, factor);
            if (value.equals(one.truth.get(factor))) {
                continue;
            }
            one.truth.put(factor, value);
            if (town.happens(REPORTED) && one.tells(factor)) {
                new Deeds(town).report(one, Map.of(factor, value));
            }
        }
    }

    private static String turned(Town town, Neighbour one, String factor) {
        if (factor.equals("smd.status")) {
            return town.anyOf(List.of("stable", "stable", "basically-stable", "unstable"));
        }
        if (factor.equals("smd.risk")) {
            return Integer.toString(Math.max(0, town.chance.nextInt(12) - 7));
        }
        boolean isYes = "yes".equals(one.truth.get(factor));
        boolean grave = factor.equals("harm.suspected") || factor.equals("guardian.absent");
        double worse = grave ? WORSE / 20 : WORSE / 2;
        return isYes || town.happens(1 - worse) ? "no" : "yes";
    }
}

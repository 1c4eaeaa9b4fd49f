package org.xinfeng.examples.simulation;

import java.util.HashMap;
import java.util.Map;
import org.xinfeng.registry.Resident;

/** Who has grown out of every category stands in the gaps until the station closes the file, a month later. */
final class GrowingUp implements Happening {

    private static final int DAYS = 30;

    private final Map<String, Integer> noticed = new HashMap<>();

    @Override
    public void happen(Town town) {
        for (Neighbour one : town.onFile()) {
            if (one.log.system.equals(PlainTiers.NO_BOOK)
                    && noticed.merge(one.id(), 1, Integer::sum) > DAYS
                    && !one.leaving) {
                new Deeds(town).takeOff(one, Resident.Status.CLOSED);
            }
        }
    }
}

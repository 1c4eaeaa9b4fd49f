package org.xinfeng.examples.simulation;

import org.xinfeng.office.CatchUpReport;

/** Every 28 days the host tells the station a second time that the day has come, which changes nothing. */
final class HostTwice implements Happening {

    private static final int EVERY = 28;

    @Override
    public void happen(Town town) {
        if (!town.isBehind() && Math.floorMod(town.today().toEpochDay(), (long) EVERY) == 0) {
            CatchUpReport again = town.station().catchUp(town.today()).orElseThrow();
            if (again.changed() != 0) {
                throw new Violation("catchUp twice", town.today(), "everybody", "0 changes", again.changed());
            }
        }
    }
}

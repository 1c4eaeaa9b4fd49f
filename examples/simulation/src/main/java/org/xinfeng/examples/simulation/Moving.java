package org.xinfeng.examples.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.xinfeng.registry.Resident;

/** People move in and away, some come back, some die, some are born. */
final class Moving implements Happening {

    private static final double AWAY_A_YEAR = 70;
    private static final double IN_A_YEAR = 95;
    private static final double BACK_A_YEAR = 25;
    private static final double DEATHS_A_YEAR = 55;
    private static final double BIRTHS_A_YEAR = 30;

    private final Deque<Neighbour> away = new ArrayDeque<>();

    @Override
    public void happen(Town town) {
        Deeds deeds = new Deeds(town);
        Births births = new Births(town);
        for (int i = town.timesToday(AWAY_A_YEAR); i > 0; i--) {
            Neighbour one = town.anyOf(town.onFile());
            if (!one.leaving) {
                deeds.takeOff(one, Resident.Status.MOVED_AWAY);
                away.add(one);
            }
        }
        for (int i = town.timesToday(BACK_A_YEAR); i > 0 && !away.isEmpty(); i--) {
            deeds.bringBack(away.remove());
        }
        for (int i = town.timesToday(DEATHS_A_YEAR); i > 0; i--) {
            List<Neighbour> old = town.onFile().stream()
                    .filter(one -> one.log.isAged(60, town.today()))
                    .toList();
            if (!old.isEmpty()) {
                deeds.takeOff(town.anyOf(old), Resident.Status.DECEASED);
            }
        }
        for (int i = town.timesToday(IN_A_YEAR); i > 0; i--) {
            deeds.enrol(List.of(births.anybody()));
        }
        for (int i = town.timesToday(BIRTHS_A_YEAR); i > 0; i--) {
            deeds.enrol(List.of(births.newborn()));
            town.tally.add(Tally.What.BORN);
        }
    }
}

package org.xinfeng.examples.simulation;

import java.util.ArrayList;
import java.util.List;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;

/** Now and then some villages are under water for days: nobody gets there, and who can be is called when it is over. */
final class Floods implements Happening {

    private static final double A_YEAR = 3;
    private static final int CALLED = 12;

    private final Visiting visiting;
    private int left;

    Floods(Visiting visiting) {
        this.visiting = visiting;
    }

    @Override
    public void happen(Town town) {
        if (left > 0) {
            left--;
            if (left == 0) {
                callAfterwards(town);
                town.flooded.clear();
            }
        } else if (town.happens(A_YEAR / 365) && !town.today().equals(Town.FIRST_DAY)) {
            left = 2 + town.chance.nextInt(5);
            int villages = 1 + town.chance.nextInt(4);
            for (int i = 0; i < villages; i++) {
                town.flooded.add(town.anyOf(Places.ALL).code());
            }
            town.tally.add(Tally.What.FLOODS);
        }
    }

    /** Visits that no duty asks for. */
    private void callAfterwards(Town town) {
        List<VisitEntry> calls = new ArrayList<>();
        List<Neighbour> there = town.onFile().stream()
                .filter(one -> town.flooded.contains(one.log.village) && one.log.away() == null)
                .limit(CALLED)
                .toList();
        for (Neighbour one : there) {
            calls.add(visiting.entry(town, one.log.village, VisitForm.PHONE, List.of(one)));
            town.tally.add(Tally.What.CALLS_AFTER_FLOODS);
        }
        new Deeds(town).handIn(calls);
    }
}

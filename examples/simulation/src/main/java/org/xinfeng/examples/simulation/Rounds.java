package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.Round;

/** When villages are under water the station calls a round: everybody old there is to be called; some rounds are called off. */
final class Rounds implements Happening {

    private static final int DAYS = 9;
    private static final double CALLED_OFF = 0.3;

    private final Map<LocalDate, String> toCallOff = new TreeMap<>();
    private Set<String> under = Set.of();

    @Override
    public void happen(Town town) {
        LocalDate today = town.today();
        String off = toCallOff.remove(today);
        if (off != null) {
            town.station().visits().endRound(new Round.RoundCode(off)).orElseThrow();
            town.rounds.callOff(off);
            caughtUp(town);
            town.tally.add(Tally.What.ROUNDS_CALLED_OFF);
        }
        if (!town.flooded.isEmpty() && under.isEmpty()) {
            call(town);
        }
        under = new TreeSet<>(town.flooded);
    }

    private void call(Town town) {
        LocalDate today = town.today();
        String id = "r" + town.next();
        Round.Span days = new Round.Span(today, today.plusDays(DAYS));
        Set<String> villages = new TreeSet<>(town.flooded);
        town.station()
                .visits()
                .callRound(
                        new Round.RoundCode(id),
                        new Round.RoundCode(PlainRounds.WATER),
                        days,
                        villages.stream().map(VillageId::of).toList())
                .orElseThrow();
        town.rounds.call(new PlainRounds.Called(id, days, villages));
        caughtUp(town);
        if (town.happens(CALLED_OFF)) {
            toCallOff.put(today.plusDays(DAYS / 2), id);
        }
        town.tally.add(Tally.What.ROUNDS_CALLED);
    }

    /** Calling a round brings everybody in line with today. */
    private static void caughtUp(Town town) {
        town.people.values().forEach(one -> town.settle(one.log));
        town.caughtUpTo = town.today();
    }
}

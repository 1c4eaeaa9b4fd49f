package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Suspensions;

/**
 * Children are away with their parents, patients are in hospital: visits to them are suspended until they are back. Now and then
 * nobody makes sure in time that somebody still is away.
 */
final class Absences implements Happening {

    private static final double A_YEAR = 120;
    private static final double DAY_KNOWN = 0.6;
    private static final double BACK_TODAY = 0.03;
    private static final double LOOKED_TODAY = 0.3;
    private static final int LOOKED_AHEAD = 2;

    @Override
    public void happen(Town town) {
        for (Neighbour one : town.onFile()) {
            PlainSuspension away = one.log.away();
            if (away != null) {
                goOn(town, one, away);
            }
        }
        for (int i = town.timesToday(A_YEAR * 4); i > 0; i--) {
            Neighbour one = town.anyOf(town.onFile());
            boolean canBe = !PlainTiers.hasCare(one.log.categories)
                    && one.log.away() == null
                    && !one.log.tier.equals("RED")
                    && !one.leaving
                    && !town.met.contains(one.id());
            if (canBe) {
                begin(town, one);
            }
        }
    }

    private static void begin(Town town, Neighbour one) {
        LocalDate back = town.happens(DAY_KNOWN) ? town.today().plusDays(5 + town.chance.nextInt(40)) : null;
        String reason = one.log.categories.contains("smd") ? Policies.HOSPITAL : Policies.AWAY;
        PlainSuspension away = new PlainSuspension("s" + town.next(), town.today(), back);
        town.station()
                .visits()
                .suspend(
                        ResidentId.of(one.id()),
                        new Suspensions.Id(away.id),
                        new Suspensions.Reason(reason),
                        town.today(),
                        Optional.ofNullable(back))
                .orElseThrow();
        one.log.suspensions.add(away);
        town.settle(one.log);
        town.tally.add(Tally.What.SUSPENDED);
    }

    private static void goOn(Town town, Neighbour one, PlainSuspension away) {
        LocalDate today = town.today();
        boolean isDue = today.equals(away.expected);
        if (one.log.tier.equals("RED") || isDue && town.happens(0.7) || town.happens(BACK_TODAY)) {
            back(town, one, away);
        } else if (!today.isBefore(away.lookAgainBy().minusDays(LOOKED_AHEAD)) && town.happens(LOOKED_TODAY)) {
            @Nullable LocalDate expected = town.happens(DAY_KNOWN) ? today.plusDays(3 + town.chance.nextInt(30)) : null;
            away.lookedAt = today;
            away.expected = expected;
            town.station()
                    .visits()
                    .stillSuspended(ResidentId.of(one.id()), new Suspensions.Id(away.id), Optional.ofNullable(expected))
                    .orElseThrow();
            town.settle(one.log);
        }
    }

    /** Somebody is back, or can be visited again for another reason. */
    static void back(Town town, Neighbour one, PlainSuspension away) {
        away.ended = town.today();
        town.station()
                .visits()
                .resume(ResidentId.of(one.id()), new Suspensions.Id(away.id), town.today())
                .orElseThrow();
        town.settle(one.log);
    }

    /** Those who can be visited. */
    static List<Neighbour> there(List<Neighbour> some) {
        return some.stream().filter(one -> one.log.away() == null).toList();
    }
}

package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * 五位一体: seats of care teams are filled one by one, police officers and doctors are moved elsewhere, and somebody stands in for a
 * while.
 */
final class Teams implements Happening {

    private static final double FILLED_TODAY = 0.15;
    private static final double STANDS_IN = 0.2;
    private static final double MOVED_A_YEAR = 30;

    @Override
    public void happen(Town town) {
        if (!town.isWorkday()) {
            return;
        }
        for (Neighbour one : town.onFile()) {
            if (one.log.categories.contains("smd") && town.happens(FILLED_TODAY)) {
                one.log.emptySeats(town.today(), town.staff).stream()
                        .findFirst()
                        .ifPresent(seat -> fill(town, one, seat));
            }
        }
        for (int i = town.timesToday(MOVED_A_YEAR * 15); i > 0; i--) {
            Neighbour one = town.anyOf(town.onFile());
            List<PlainSeat> outside = one.log.seats.stream()
                    .filter(seat -> seat.worker == null && seat.last == null)
                    .toList();
            if (!outside.isEmpty()) {
                vacate(town, town.anyOf(outside));
            }
        }
    }

    private static void fill(Town town, Neighbour one, String seat) {
        boolean ours = seat.equals("social-worker");
        String worker = ours ? town.staff.of(Staff.SOCIAL_WORKER, one.log.village) : null;
        if (ours && worker == null) {
            return;
        }
        boolean standsIn = !ours && town.happens(STANDS_IN);
        LocalDate last = standsIn ? town.today().plusDays(20) : null;
        CareTeam.Holder holder = worker != null
                ? CareTeam.Holder.of(WorkerId.of(worker))
                : CareTeam.Holder.of(new CareTeam.Outside("某某", Optional.empty(), Optional.empty(), Optional.empty()));
        CareTeam.Entry entry =
                CareTeam.Entry.of("t" + town.next(), ResidentId.of(one.id()), seat, holder, town.today());
        town.station()
                .staff()
                .fill(last == null ? entry : entry.standingInUntil(last))
                .orElseThrow();
        one.log.seats.add(new PlainSeat(entry.id().value(), seat, worker, last));
        town.tally.add(Tally.What.SEATS_FILLED);
    }

    private static void vacate(Town town, PlainSeat seat) {
        LocalDate last = town.today().minusDays(1);
        CareTeam.Seat.Id id = new CareTeam.Seat.Id(seat.id);
        CareTeam.Seat held =
                town.station().staff().vacate(id, last, CareTeam.Why.REPLACED).orElseThrow();
        seat.last = held.during().lastDay().orElseThrow();
    }
}

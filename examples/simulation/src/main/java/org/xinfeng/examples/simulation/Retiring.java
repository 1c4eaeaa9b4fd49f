package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.office.StaffDesk;
import org.xinfeng.staff.Leaving;
import org.xinfeng.staff.LeavingRefusal;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/**
 * A worker leaves in good order, as one operation: what he holds is proposed to others and must be all that the log says he holds;
 * who cannot place something does not leave.
 */
final class Retiring implements Happening {

    private static final double A_YEAR = 2;
    private static final int LEAST = 8;

    @Override
    public void happen(Town town) {
        List<String> all = town.staff.all();
        if (!town.happens(A_YEAR / 365) || all.size() <= LEAST) {
            return;
        }
        String worker = town.anyOf(all);
        LocalDate last = town.today().minusDays(1);
        StaffDesk desk = town.station().staff();
        boolean begun = desk.workers().stream()
                .anyMatch(one ->
                        one.id().value().equals(worker) && !one.during().start().isAfter(last));
        if (!begun) {
            return;
        }
        Leaving proposed = desk.leaving(WorkerId.of(worker), last).orElseThrow();
        Leaving plan = proposed.unplaced().isEmpty() ? Successors.chosen(town, proposed) : proposed;
        List<String> held = plan.handed().stream()
                .filter(one -> !one.held().what().equals(Leaving.What.PAIRING_LEAD))
                .map(one -> one.held().what().value() + " "
                        + (one.held().what().equals(Leaving.What.VILLAGE)
                                ? one.held().roles().get(0).value() + " "
                                        + one.held().village().orElseThrow().value()
                                : one.held().id().value()))
                .toList();
        Differences.none("leaving", town.today(), held(town, worker), held);
        Outcome<Worker> gone = desk.leave(plan);
        if (gone.isDone() != plan.unplaced().isEmpty()) {
            throw new Violation(
                    "leaving", town.today(), worker, plan.unplaced().isEmpty() ? "placed" : "refused", gone);
        }
        if (gone.isDone()) {
            plan.handed().forEach(one -> given(town, one));
            town.staff.leave(worker);
            town.tally.add(Tally.What.RETIRED);
        } else if (!gone.refusal().orElseThrow().reason().equals(LeavingRefusal.WITHOUT_OWNER)) {
            throw new Violation("leaving", town.today(), worker, LeavingRefusal.WITHOUT_OWNER, gone);
        }
    }

    /** Everything that the log says a worker holds, but whom he is paired with. */
    private static List<String> held(Town town, String worker) {
        List<String> held = new ArrayList<>();
        town.staff.posts(worker).forEach(post -> held.add("village " + post));
        for (Neighbour one : town.onFile()) {
            for (PlainSeat seat : one.log.seats) {
                if (worker.equals(seat.worker)) {
                    held.add("care-seat " + seat.id);
                }
            }
        }
        town.referrals.open.values().stream()
                .filter(one -> one.contact.equals(worker))
                .forEach(one -> held.add("referral " + one.id));
        town.cases.going().stream().filter(one -> one.owner.equals(worker)).forEach(one -> held.add("case " + one.id));
        town.alerts.open().stream()
                .filter(one -> worker.equals(one.worker))
                .forEach(one -> held.add("alert " + one.id()));
        return held;
    }

    private static void given(Town town, Leaving.Handed one) {
        String id = one.held().id().value();
        String to = one.successor().orElseThrow().value();
        switch (one.held().what().value()) {
            case "village" ->
                town.staff.put(
                        one.held().roles().get(0).value(),
                        one.held().village().orElseThrow().value(),
                        to);
            case "care-seat" -> seat(town, one, to);
            case "referral" -> Objects.requireNonNull(town.referrals.open.get(id)).contact = to;
            case "case" ->
                town.cases.going().stream().filter(some -> some.id.equals(id)).forEach(some -> some.owner = to);
            case "alert" ->
                town.alerts.open().stream()
                        .filter(some -> some.id().equals(id))
                        .forEach(some -> town.alerts.given(some, to, town.today()));
            default -> {}
        }
    }

    /** The successor holds it under an id of the library's own. */
    private static void seat(Town town, Leaving.Handed one, String to) {
        String resident = one.held().resident().orElseThrow().value();
        for (PlainSeat seat : Objects.requireNonNull(town.people.get(resident)).log.seats) {
            if (seat.id.equals(one.held().id().value())) {
                seat.worker = to;
                seat.id = town.station().staff().seats(one.held().resident().orElseThrow()).stream()
                        .filter(now -> now.seat().value().equals(seat.seat)
                                && now.holder().worker().equals(one.successor())
                                && now.during().end().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value();
            }
        }
    }
}

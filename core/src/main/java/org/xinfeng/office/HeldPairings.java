package org.xinfeng.office;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.pairing.Exclusion;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Resident;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.HeldId;
import org.xinfeng.staff.Leaving.What;
import org.xinfeng.staff.WorkerId;

/**
 * That a worker leads pairings. Only who leads already can take one: not excluded by the household, of the sex it asked for,
 * vetted if a minor may be in it. Who is best of all, with volunteers moving too, {@code PairingDesk.helperLeaves} says.
 */
final class HeldPairings implements Holdings {

    private final Work work;

    HeldPairings(Work work) {
        this.work = work;
    }

    @Override
    public What what() {
        return What.PAIRING_LEAD;
    }

    @Override
    public List<Held> of(WorkerId worker, LocalDate lastDay) {
        List<Pairing.Seat> seats = seats(work, worker);
        if (seats.isEmpty()) {
            return List.of();
        }
        List<Lead> leads = Listing.all(work, Lead.KIND, Lead.KIND.byId(), Prefix.none());
        List<Held> held = new ArrayList<>();
        for (Pairing.Seat seat : seats) {
            Set<WorkerId> cannot = new LinkedHashSet<>(Set.of(worker));
            leads.stream()
                    .filter(lead -> !can(lead, seat.household(), lastDay.plusDays(1)))
                    .forEach(lead -> cannot.add(lead.worker()));
            held.add(new Held(
                    what(),
                    new HeldId(seat.id().value()),
                    List.of(),
                    work.store(Household.KIND)
                            .find(seat.household())
                            .map(found -> found.value().village()),
                    Optional.empty(),
                    cannot));
        }
        return held;
    }

    private static List<Pairing.Seat> seats(Work work, WorkerId worker) {
        HelperKey key = HelperKey.of(worker);
        return Listing.all(
                work, Pairing.Seat.KIND, Pairing.Seat.BY_HELPER, Prefix.of(key.side(), key.id(), Pairing.State.OPEN));
    }

    /** How many more pairings a worker can lead from a day on; 0 if he does not lead. */
    static int free(Work work, WorkerId worker, LocalDate from) {
        return work.store(Lead.KIND)
                .find(worker)
                .map(found -> found.value().helping())
                .filter(helping -> helping.available().contains(from))
                .map(helping ->
                        Math.max(0, helping.capacity() - seats(work, worker).size()))
                .orElse(0);
    }

    private boolean can(Lead lead, HouseholdId household, LocalDate from) {
        boolean excluded = Listing.all(work, Exclusion.KIND, Exclusion.BY_HOUSEHOLD, Prefix.of(household)).stream()
                .anyMatch(one -> one.helper().equals(HelperKey.of(lead.worker()))
                        && one.during().contains(from));
        boolean wished = PairingWish.last(
                        Listing.all(work, PairingWish.KIND, PairingWish.BY_HOUSEHOLD, Prefix.of(household)))
                .flatMap(PairingWish::sex)
                .filter(sex -> !lead.helping().sex().equals(Optional.of(sex)))
                .isEmpty();
        return !excluded && wished && (lead.helping().isVettedOn(from) || !mayHaveMinor(household));
    }

    /** Whose age is not known may be a minor; so may everybody where no pack says who is. */
    private boolean mayHaveMinor(HouseholdId id) {
        Optional<PairingRules> rules = work.policy().pairing();
        return rules.isEmpty()
                || work
                        .store(Household.KIND)
                        .find(id)
                        .map(found -> found.value().membersOn(work.today()))
                        .orElse(List.of())
                        .stream()
                        .map(member -> work.store(Resident.KIND).find(member.resident()))
                        .anyMatch(found -> found.flatMap(
                                        one -> one.value().person().birth())
                                .filter(birth ->
                                        Period.between(birth, work.today()).getYears()
                                                >= rules.get().minorAge())
                                .isEmpty());
    }

    @Override
    public void give(Held held, WorkerId worker, WorkerId successor, LocalDate lastDay) {
        var store = work.store(Pairing.Seat.KIND);
        Versioned<Pairing.Seat> found =
                store.find(new Pairing.Seat.Id(held.id().value())).orElseThrow();
        Pairing.Seat before = found.value();
        LocalDate start = before.during().start();
        store.add(new Pairing.Seat(
                new Pairing.Seat.Id(work.ids().next()),
                before.pairing(),
                before.household(),
                HelperKey.of(successor),
                before.skill(),
                Pairing.State.OPEN,
                DateRange.ofUnboundedEnd(start.isAfter(lastDay) ? start : lastDay.plusDays(1)),
                Optional.empty()));
        store.replace(found, before.ended(lastDay, Pairing.Why.HELPER_LEFT));
    }
}

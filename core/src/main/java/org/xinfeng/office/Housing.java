package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.ChangeRule;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Relation;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;

/** Moves a resident into a household, and out of the one before, inside one unit. */
final class Housing {

    private final Work work;

    Housing(Work work) {
        this.work = work;
    }

    static Optional<Versioned<Household>> find(Work work, Household.Number number) {
        return work.store(Household.KIND).scan(Household.BY_NUMBER, Prefix.of(number), null, 1).stream()
                .findFirst();
    }

    Outcome<Household> move(ResidentId id, Household.Number number, Optional<Relation> relation, LocalDate from) {
        Optional<Versioned<Resident>> found = work.store(Resident.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
        }
        if (from.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "from", from, "today", work.today());
        }
        Resident resident = found.get().value();
        Optional<Versioned<Household>> home = find(work, number);
        if (home.filter(one -> one.value().hasMember(id, from)).isPresent()) {
            return Outcome.done(home.get().value());
        }
        Optional<Household> left = resident.household()
                .flatMap(before -> work.store(Household.KIND).find(before))
                .map(Versioned::value);
        resident.household().ifPresent(before -> leave(before, id, from));
        Household empty = home.map(Versioned::value)
                .orElseGet(
                        () -> new Household(new HouseholdId(work.ids().next()), number, resident.village(), List.of()));
        List<Household.Membership> members = new ArrayList<>(empty.members());
        members.add(new Household.Membership(id, relation, DateRange.ofUnboundedEnd(from)));
        Household joined = new Household(empty.id(), number, empty.village(), members);
        work.store(Household.KIND).put(Care.put(home, joined));
        AlertSources alerts = new AlertSources(work);
        home.ifPresent(there -> alerts.happened(there.value(), id, ChangeRule.Event.JOINED, from));
        left.ifPresent(there -> alerts.happened(there, id, ChangeRule.Event.LEFT, from));
        work.store(Resident.KIND)
                .replace(
                        found.get(),
                        new Resident(
                                id,
                                resident.person(),
                                resident.village(),
                                Optional.of(joined.id()),
                                resident.categories(),
                                resident.standing(),
                                resident.enrolledOn()));
        return Outcome.done(joined);
    }

    /** Ends what goes on past the day before; a membership that had not begun by then never was. */
    private void leave(HouseholdId before, ResidentId id, LocalDate from) {
        var store = work.store(Household.KIND);
        store.find(before).ifPresent(found -> {
            List<Household.Membership> members = new ArrayList<>();
            for (Household.Membership one : found.value().members()) {
                boolean goesOn = one.resident().equals(id) && !one.during().isOverBy(from);
                if (!goesOn) {
                    members.add(one);
                } else if (one.during().start().isBefore(from)) {
                    members.add(new Household.Membership(
                            id, one.relation(), DateRange.of(one.during().start(), from)));
                }
            }
            Household left = found.value();
            store.replace(found, new Household(left.id(), left.number(), left.village(), members));
        });
    }
}

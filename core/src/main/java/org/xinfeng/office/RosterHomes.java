package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.ChangeRule;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.roster.RosterPerson;

/**
 * The households that one batch of a roster names: each is read once and written once, however many of its members the batch
 * has.
 */
final class RosterHomes {

    private final Work work;
    private final LocalDate asOf;
    private final Map<Household.Number, Optional<Versioned<Household>>> read = new HashMap<>();
    private final Map<Household.Number, Household> changed = new LinkedHashMap<>();
    private final List<Moved> moved = new ArrayList<>();
    private int changes;

    /** Somebody on file who leaves or joins a household, as it was before. */
    private record Moved(Household home, ResidentId who, ChangeRule.Event event) {}

    RosterHomes(Work work, LocalDate asOf) {
        this.work = work;
        this.asOf = asOf;
    }

    /** How many memberships began, ended or came to say something else so far. */
    int changes() {
        return changes;
    }

    /** The household of a row, with somebody in it from a day on, if he is not in it already. */
    HouseholdId join(RosterPerson.Home home, ResidentId resident, VillageId village, LocalDate from) {
        Household household = household(home.number())
                .orElseGet(() -> new Household(new HouseholdId(work.ids().next()), home.number(), village, List.of()));
        Optional<Household.Membership> now = household.members().stream()
                .filter(member -> belongs(member, resident))
                .findFirst();
        Household.Membership next = new Household.Membership(
                resident,
                home.relation().or(() -> now.flatMap(Household.Membership::relation)),
                now.map(Household.Membership::during).orElseGet(() -> DateRange.ofUnboundedEnd(from)));
        if (now.filter(next::equals).isEmpty()) {
            replace(household, now, next);
        }
        return household.id();
    }

    /** Where somebody on file lives by the roster: in its household, having left the one before; where it names none he stays. */
    Optional<HouseholdId> move(Resident before, RosterPerson person) {
        person.home()
                .flatMap(home -> household(home.number()))
                .filter(home -> !before.household().equals(Optional.of(home.id())))
                .ifPresent(home -> moved.add(new Moved(home, before.id(), ChangeRule.Event.JOINED)));
        Optional<HouseholdId> household = person.home()
                .map(home -> join(home, before.id(), person.village(), asOf))
                .or(before::household);
        before.household()
                .filter(left -> !household.equals(Optional.of(left)))
                .ifPresent(left -> leave(left, before.id()));
        return household;
    }

    /** Ends the membership in a household that the resident has left. */
    private void leave(HouseholdId left, ResidentId resident) {
        Household household = work.store(Household.KIND)
                .find(left)
                .flatMap(found -> household(found.value().number()))
                .orElseThrow();
        moved.add(new Moved(household, resident, ChangeRule.Event.LEFT));
        for (Household.Membership member : household.members()) {
            if (belongs(member, resident)) {
                LocalDate begun = member.during().start();
                LocalDate end = asOf.isAfter(begun) ? asOf : begun.plusDays(1);
                replace(
                        household,
                        Optional.of(member),
                        new Household.Membership(resident, member.relation(), DateRange.of(begun, end)));
            }
        }
    }

    private boolean belongs(Household.Membership member, ResidentId resident) {
        return member.resident().equals(resident) && !member.during().isOverBy(asOf);
    }

    private Optional<Household> household(Household.Number number) {
        Household now = changed.get(number);
        return now != null
                ? Optional.of(now)
                : read.computeIfAbsent(number, one -> Housing.find(work, one)).map(Versioned::value);
    }

    private void replace(Household household, Optional<Household.Membership> before, Household.Membership after) {
        List<Household.Membership> members = new ArrayList<>(household.members());
        before.ifPresent(members::remove);
        members.add(after);
        changed.put(
                household.number(), new Household(household.id(), household.number(), household.village(), members));
        changes++;
    }

    /** Writes what changed. */
    void flush() {
        List<Put<Household>> puts = new ArrayList<>();
        changed.forEach((number, home) -> puts.add(Care.put(read.getOrDefault(number, Optional.empty()), home)));
        if (!puts.isEmpty()) {
            work.store(Household.KIND).put(puts);
        }
    }

    /** Tells alerts who left and who joined. */
    void tell(AlertSources alerts) {
        moved.forEach(one -> alerts.happened(one.home(), one.who(), one.event(), asOf));
    }
}

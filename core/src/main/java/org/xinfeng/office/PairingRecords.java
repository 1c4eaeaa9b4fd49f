package org.xinfeng.office;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.pairing.Exclusion;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingCase;
import org.xinfeng.pairing.PairingProposal.Since;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.pairing.Roads;
import org.xinfeng.pairing.Side;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.registry.VillagePlace;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Volunteer;
import org.xinfeng.volunteering.VolunteerId;

/** Reads from one committed state what a proposal is made from, and remembers the revisions of what it read. */
final class PairingRecords {

    private final Work work;
    private final LocalDate day;
    private final PairingRules rules;
    private final List<Since> read = new ArrayList<>();

    PairingRecords(Work work, LocalDate day, PairingRules rules) {
        this.work = work;
        this.day = day;
        this.rules = rules;
    }

    /** The greatest revision among what was read. */
    long revision() {
        return read.stream().mapToLong(Since::revision).max().orElse(0);
    }

    /** What was read that is newer than a revision, in the order of kinds and ids. */
    List<Since> newerThan(long revision) {
        return read.stream()
                .filter(one -> one.revision() > revision)
                .distinct()
                .sorted(java.util.Comparator.comparing(Since::kind)
                        .thenComparing(one -> one.subject().value()))
                .toList();
    }

    private <T> T seen(Since.Kind kind, Code id, Versioned<T> one) {
        read.add(new Since(kind, new Since.Subject(id.value()), one.revision()));
        return one.value();
    }

    private <I extends Code, T> List<T> all(Since.Kind as, Kind<I, T> kind, Index<T> by, Prefix prefix) {
        return work.store(kind).all(kind, by, prefix).stream()
                .map(one -> seen(as, kind.id().apply(one.value()), one))
                .toList();
    }

    /** Everything, or of some households only. */
    PairingCase read(Collection<HouseholdId> only, boolean keep, Optional<HelperKey> without, Optional<Roads> roads) {
        Map<HouseholdId, List<PairingWish>> wishes = group(
                all(Since.Kind.WISH, PairingWish.KIND, PairingWish.BY_HOUSEHOLD, Prefix.none()),
                PairingWish::household);
        Map<HouseholdId, List<Exclusion>> exclusions = group(
                all(Since.Kind.EXCLUSION, Exclusion.KIND, Exclusion.BY_HOUSEHOLD, Prefix.none()), Exclusion::household);
        Map<HouseholdId, List<Pairing.Seat>> seats = group(
                all(Since.Kind.SEAT, Pairing.Seat.KIND, Pairing.Seat.BY_STATE, Prefix.of(Pairing.State.OPEN)),
                Pairing.Seat::household);
        Set<HouseholdId> households = new HashSet<>(only);
        if (only.isEmpty()) {
            households.addAll(wishes.keySet());
            households.addAll(seats.keySet());
            all(Since.Kind.PAIRING, Pairing.KIND, Pairing.BY_STATE, Prefix.of(Pairing.State.OPEN))
                    .forEach(one -> households.add(one.household()));
        }
        List<PairingCase.Wanting> wanting = wanting(households, keep, wishes, exclusions, seats);
        Map<HelperKey, Integer> taken = new HashMap<>();
        seats.forEach((household, some) -> {
            if (!households.contains(household)) {
                some.forEach(seat -> taken.merge(seat.helper(), 1, Integer::sum));
            }
        });
        List<PairingCase.Offering> offering = new ArrayList<>();
        helpers(without)
                .forEach((key, helping) ->
                        offering.add(new PairingCase.Offering(key, helping, taken.getOrDefault(key, 0))));
        return new PairingCase(day, rules, wanting, offering, roads.orElseGet(this::flight));
    }

    /** Some households with some helpers and those whom they have, each with what is open of it. */
    PairingCase read(Collection<HouseholdId> households, Collection<HelperKey> helpers, Optional<Roads> roads) {
        Map<HouseholdId, List<PairingWish>> wishes = new HashMap<>();
        Map<HouseholdId, List<Exclusion>> exclusions = new HashMap<>();
        Map<HouseholdId, List<Pairing.Seat>> seats = new HashMap<>();
        for (HouseholdId id : households) {
            wishes.put(id, all(Since.Kind.WISH, PairingWish.KIND, PairingWish.BY_HOUSEHOLD, Prefix.of(id)));
            exclusions.put(id, all(Since.Kind.EXCLUSION, Exclusion.KIND, Exclusion.BY_HOUSEHOLD, Prefix.of(id)));
            seats.put(id, open(id));
        }
        Set<HelperKey> keys = new LinkedHashSet<>(helpers);
        seats.values().forEach(some -> some.forEach(seat -> keys.add(seat.helper())));
        List<PairingCase.Offering> offering = new ArrayList<>();
        for (HelperKey key : keys) {
            helper(key).ifPresent(helping -> offering.add(new PairingCase.Offering(key, helping, 0)));
        }
        return new PairingCase(
                day,
                rules,
                wanting(new HashSet<>(households), false, wishes, exclusions, seats),
                offering,
                roads.orElseGet(this::flight));
    }

    /** The open seats of a household. */
    private List<Pairing.Seat> open(HouseholdId household) {
        return all(
                Since.Kind.SEAT,
                Pairing.Seat.KIND,
                Pairing.Seat.BY_HOUSEHOLD,
                Prefix.of(household, Pairing.State.OPEN));
    }

    private static <T> Map<HouseholdId, List<T>> group(
            List<T> all, java.util.function.Function<T, HouseholdId> household) {
        Map<HouseholdId, List<T>> grouped = new LinkedHashMap<>();
        all.forEach(one -> grouped.computeIfAbsent(household.apply(one), id -> new ArrayList<>())
                .add(one));
        return grouped;
    }

    private List<PairingCase.Wanting> wanting(
            Set<HouseholdId> ids,
            boolean keep,
            Map<HouseholdId, List<PairingWish>> wishes,
            Map<HouseholdId, List<Exclusion>> exclusions,
            Map<HouseholdId, List<Pairing.Seat>> seats) {
        Map<HouseholdId, Versioned<Household>> households =
                work.store(Household.KIND).find(ids);
        Set<ResidentId> members = new HashSet<>();
        households
                .values()
                .forEach(one -> one.value().membersOn(day).forEach(member -> members.add(member.resident())));
        Map<ResidentId, Versioned<Resident>> residents =
                work.store(Resident.KIND).find(members);
        List<PairingCase.Wanting> wanting = new ArrayList<>();
        households.forEach((id, found) -> {
            List<Resident> people = found.value().membersOn(day).stream()
                    .map(member -> residents.get(member.resident()))
                    .filter(java.util.Objects::nonNull)
                    .map(Versioned::value)
                    .filter(Resident::isOnFile)
                    .toList();
            List<Pairing.Seat> held = seats.getOrDefault(id, List.of());
            if (people.isEmpty() && held.isEmpty()) {
                return;
            }
            Set<HelperKey> excluded = new HashSet<>();
            exclusions.getOrDefault(id, List.of()).stream()
                    .filter(one -> one.during().contains(day))
                    .forEach(one -> excluded.add(one.helper()));
            wanting.add(new PairingCase.Wanting(
                    id,
                    found.value().village(),
                    people.stream().anyMatch(this::mayBeMinor),
                    people.isEmpty()
                            ? Optional.empty()
                            : PairingWish.last(wishes.getOrDefault(id, List.of()))
                                    .map(PairingWish::entry),
                    held.stream()
                            .map(seat -> new PairingCase.Held(
                                    seat.helper(), seat.skill(), seat.during().start()))
                            .toList(),
                    keep && !held.isEmpty(),
                    excluded));
        });
        return wanting;
    }

    /** Whose age is not known may be a minor. */
    private boolean mayBeMinor(Resident one) {
        return one.person()
                .birth()
                .map(birth -> Period.between(birth, day).getYears() < rules.minorAge())
                .orElse(true);
    }

    private Map<HelperKey, Helping> helpers(Optional<HelperKey> without) {
        Map<HelperKey, Helping> found = new TreeMap<>();
        List<Lead> leads = all(Since.Kind.LEAD, Lead.KIND, Lead.KIND.byId(), Prefix.none());
        Map<WorkerId, Versioned<Worker>> workers =
                work.store(Worker.KIND).find(leads.stream().map(Lead::worker).toList());
        leads.forEach(lead -> inService(lead, Optional.ofNullable(workers.get(lead.worker())))
                .ifPresent(helping -> found.put(HelperKey.of(lead.worker()), helping)));
        all(Since.Kind.VOLUNTEER, Volunteer.KIND, Volunteer.KIND.byId(), Prefix.none())
                .forEach(one -> found.put(HelperKey.of(one.id()), one.helping()));
        without.ifPresent(found::remove);
        return found;
    }

    private Optional<Helping> helper(HelperKey key) {
        if (key.side() == Side.VOLUNTEER) {
            VolunteerId id = new VolunteerId(key.id().value());
            return work.store(Volunteer.KIND)
                    .find(id)
                    .map(one -> seen(Since.Kind.VOLUNTEER, id, one).helping());
        }
        WorkerId id = new WorkerId(key.id().value());
        return work.store(Lead.KIND)
                .find(id)
                .flatMap(one -> inService(
                        seen(Since.Kind.LEAD, id, one), work.store(Worker.KIND).find(id)));
    }

    /** What a lead brings while he is in service; nothing if he is no party member. */
    private static Optional<Helping> inService(Lead lead, Optional<Versioned<Worker>> worker) {
        Helping helping = lead.helping();
        Optional<DateRange> days = worker.map(Versioned::value)
                .filter(Worker::partyMember)
                .flatMap(one -> one.during().intersection(helping.available()));
        return days.map(helping::withAvailable);
    }

    /** As the crow flies. */
    private Roads flight() {
        Map<VillageId, VillagePlace> places = new HashMap<>();
        work.store(VillagePlace.KIND)
                .all(VillagePlace.KIND, VillagePlace.KIND.byId(), Prefix.none())
                .forEach(one -> places.put(one.value().village(), one.value()));
        return (from, to) -> {
            VillagePlace here = places.get(from);
            VillagePlace there = places.get(to);
            return here == null || there == null ? OptionalInt.empty() : OptionalInt.of(here.metresTo(there));
        };
    }
}

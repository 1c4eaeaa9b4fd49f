package org.xinfeng.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Village;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Storage;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.Occurrence;

/** A station of any size with one open occurrence for each resident, due within a hundred days in no order; the same each time. */
final class VisitsStation {

    private static final int PER_UNIT = 1_000;
    private static final int NUMBERS = 100_000;
    private static final WorkerId WORKER = WorkerId.of("sw1");
    private static final List<String> TIERS = List.of("RED", "YELLOW", "YELLOW", "BLUE", "GREEN");

    private VisitsStation() {}

    /** Opens the station with its villages and a worker who answers for them, and puts the records of its residents there. */
    static Station fill(Storage storage, StationId id, int residents) {
        Station station = Town.on(storage, id);
        station.registry().serve(Town.VILLAGES).orElseThrow();
        station.staff()
                .employ(new Worker(
                        WORKER, "社工", List.of(Role.SOCIAL_WORKER), true, DateRange.ofUnboundedEnd(Town.FOUNDED)))
                .orElseThrow();
        for (Village village : Town.VILLAGES) {
            station.staff()
                    .assign(WORKER, Role.SOCIAL_WORKER, village.id(), Town.FOUNDED)
                    .orElseThrow();
        }
        for (int from = 0; from < residents; from += PER_UNIT) {
            put(storage, id, from, Math.min(residents, from + PER_UNIT));
        }
        return station;
    }

    private static void put(Storage storage, StationId id, int from, int to) {
        Random random = new Random(from);
        List<Put<Resident>> people = new ArrayList<>();
        List<Put<TierState>> tiers = new ArrayList<>();
        List<Put<ContactState>> contacts = new ArrayList<>();
        List<Put<Duty>> duties = new ArrayList<>();
        List<Put<Occurrence>> occurrences = new ArrayList<>();
        for (int i = from; i < to; i++) {
            people.add(Put.fresh(resident(i, random)));
            Optional<Tier> tier = Optional.of(Tier.of(TIERS.get(i % TIERS.size())));
            tiers.add(Put.fresh(new TierState(
                    Caseload.resident(i),
                    TierState.State.TIERED,
                    tier,
                    tier,
                    Town.FOUNDED,
                    Town.TODAY,
                    Optional.empty())));
            Optional<LocalDate> last = Optional.of(Town.TODAY.minusDays(random.nextInt(90)));
            contacts.add(Put.fresh(new ContactState(Caseload.resident(i), last, last, 0)));
            Duty duty = Caseload.duty(i, DutyKind.HOME_VISIT, 2);
            duties.add(Put.fresh(duty));
            occurrences.add(Put.fresh(occurrence(duty, i)));
        }
        storage.write(id, Town.act(), records -> {
            records.store(Resident.KIND).put(people);
            records.store(TierState.KIND).put(tiers);
            records.store(ContactState.KIND).put(contacts);
            records.store(Duty.KIND).put(duties);
            records.store(Occurrence.KIND).put(occurrences);
            return true;
        });
    }

    private static Resident resident(int i, Random random) {
        IdentityNumber identity = SyntheticRoster.identity(i % NUMBERS);
        return new Resident(
                Caseload.resident(i),
                new Resident.Person(
                        new PersonKey("d" + i),
                        SyntheticRoster.name(random),
                        Optional.of(identity),
                        Optional.of(identity.birthDate()),
                        Optional.of(identity.sex()),
                        Optional.of("13900000000")),
                Town.village(i).id(),
                Optional.empty(),
                List.of(new Resident.CategoryTag(
                        Category.of("child.in-difficulty"), DateRange.ofUnboundedEnd(Town.FOUNDED))),
                new Resident.Standing(Resident.Status.ON_FILE, Town.FOUNDED),
                Town.FOUNDED);
    }

    private static Occurrence occurrence(Duty duty, int i) {
        LocalDate due = due(i);
        return new Occurrence(
                Occurrence.idOf(duty.id(), 1),
                duty.id(),
                1,
                duty.resident(),
                Town.village(i).id(),
                duty.owed().role(),
                duty.owed().kind(),
                i % TIERS.size(),
                due.minusDays(30),
                due,
                false,
                Occurrence.State.OPEN,
                0,
                Optional.empty());
    }

    /** The day on which something is due for a resident. */
    static LocalDate due(int i) {
        return Town.TODAY.plusDays(Math.floorMod(i * 0x9E3779B1, 100) - 30);
    }
}

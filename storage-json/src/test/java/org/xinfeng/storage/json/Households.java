package org.xinfeng.storage.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;

/** Records of invented households that use every type of column, and ways to write and read them. */
final class Households {

    private Households() {}

    record HouseholdId(String value) implements Code {}

    enum Need {
        FOOD,
        CARE
    }

    record Visit(LocalDate on, Instant recorded, List<String> remarks) {}

    record Household(
            HouseholdId id,
            @Personal String head,
            Need need,
            long members,
            boolean alone,
            Optional<LocalDate> since,
            Instant recorded,
            List<Visit> visits) {

        Household withId(String other) {
            return new Household(new HouseholdId(other), head, need, members, alone, since, recorded, visits);
        }
    }

    /** What a household was in version 1: without {@code alone}, and the head called {@code name}. */
    record OldHousehold(
            HouseholdId id,
            String name,
            Need need,
            long members,
            Optional<LocalDate> since,
            Instant recorded,
            List<Visit> visits) {}

    static final Kind<HouseholdId, Household> HOUSEHOLDS =
            Kind.of("household", Household::id, Shape.of(Household.class), Index.of("by_need", "need", "since"));

    static final Kind<HouseholdId, OldHousehold> VERSION_1 =
            Kind.of("household", OldHousehold::id, Shape.of(OldHousehold.class));

    static final Kind<HouseholdId, Household> VERSION_2 = Kind.of(
            "household",
            Household::id,
            Shape.of(Household.class).next(old -> {
                old.put("head", old.remove("name"));
                old.put("alone", old.get("members") instanceof Long members && members == 1);
                return old;
            }),
            Index.of("by_need", "need", "since"));

    static final Instant NOON = Instant.parse("2026-03-04T04:00:00.000001Z");
    static final StationId TOWN = StationId.of("town");
    static final Settings SMALL = new Settings(1 << 12, 64 << 20, 8 << 20, channel -> channel.force(false));

    static Act act(String unit) {
        return new Act(ActorId.of("worker-1"), Purpose.of("care"), NOON, UnitId.of(unit));
    }

    static Household household(int number) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < number % 3; i++) {
            visits.add(new Visit(
                    LocalDate.of(2025, 1 + i, 28), NOON.plusSeconds(i), List.of("第" + i + "次\n\"走访\"", "𠮷\\")));
        }
        return new Household(
                new HouseholdId("h" + number),
                "户主" + number + "\t\u0001",
                number % 2 == 0 ? Need.FOOD : Need.CARE,
                number - 3,
                number % 5 == 0,
                number % 4 == 0
                        ? Optional.empty()
                        : Optional.of(LocalDate.of(1, 2, 3).plusDays(number)),
                NOON.minusSeconds(number),
                visits);
    }

    static OldHousehold oldHousehold(int number) {
        Household now = household(number);
        return new OldHousehold(
                now.id(), now.head(), now.need(), now.members(), now.since(), now.recorded(), now.visits());
    }

    /** One unit that adds households; its id names the first. */
    static void add(Storage storage, StationId station, int... numbers) {
        storage.write(station, act("u" + numbers[0]), records -> {
            for (int number : numbers) {
                records.store(HOUSEHOLDS).add(household(number));
            }
            return null;
        });
    }

    static List<Versioned<Household>> all(Storage storage, StationId station) {
        return all(storage, station, HOUSEHOLDS);
    }

    static <T> List<Versioned<T>> all(Storage storage, StationId station, Kind<HouseholdId, T> kind) {
        return storage.read(station, act("read"), records -> records.store(kind).all(kind, kind.byId(), Prefix.none()));
    }

    /** The ids of the households that are there. */
    static Set<String> ids(Storage storage, StationId station) {
        return all(storage, station).stream()
                .map(found -> found.value().id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Commit> commits(Storage storage, StationId station) {
        try (Stream<Commit> commits = storage.commits(station, 0)) {
            return commits.toList();
        }
    }

    static void replace(Storage storage, StationId station, String unit, Household next) {
        storage.write(station, act(unit), records -> {
            Versioned<Household> read =
                    records.store(HOUSEHOLDS).find(next.id()).orElseThrow();
            records.store(HOUSEHOLDS).put(new Put<>(next, read.revision()));
            return null;
        });
    }
}

package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.monitoring.PersonRegister;
import org.xinfeng.monitoring.PersonRegisterContract;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher.Scope;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;

/** How the guide uses a county's register, run as it stands. */
class RegisterSnippetsTest {

    private static final IdentityNumber NUMBER = IdentityNumber.parse("99999919380211001X");
    private static final VillageId EAST = new VillageId("east");

    /** A register of two lines, the second without a number. */
    private static final class Small implements PersonRegister {

        private static RegisteredPerson line(String key, Optional<String> number) {
            return new RegisteredPerson(
                    RegisterKey.of(key),
                    Optional.of("陈某"),
                    number.map(IdentityNumber::read),
                    Optional.of(LocalDate.of(1938, 2, 11)),
                    Optional.of(Sex.MALE),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private final List<RegisteredPerson> lines =
                List.of(line("01", Optional.of(NUMBER.value())), line("02", Optional.of("不详")));

        @Override
        public Optional<RegisteredPerson> find(IdentityNumber number) {
            return lines.stream()
                    .filter(line -> line.number().equals(Optional.of(number)))
                    .findFirst();
        }

        @Override
        public List<RegisteredPerson> after(@Nullable RegisterKey key, int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be at least 1 but is " + limit);
            }
            Stream<RegisteredPerson> behind =
                    lines.stream().filter(line -> key == null || line.key().compareTo(key) > 0);
            return behind.limit(limit).toList();
        }
    }

    @Test
    void aFormIsPrefilledFromTheRegister() {
        PersonRegister county = new Small();
        PersonRegisterContract.verify(county, 1_000);
        NewResident entry = prefilled(county, NUMBER, EAST).orElseThrow();
        assertEquals("陈某", entry.name());
        assertEquals(Optional.of(NUMBER), entry.identity());
        assertEquals(Optional.empty(), prefilled(county, IdentityNumber.parse("999999194109020029"), EAST));
    }

    @Test
    void linesWithoutANumberAreListed() {
        assertEquals(List.of(RegisterKey.of("02")), withoutNumber(new Small()));
    }

    // snippet: register
    static Optional<NewResident> prefilled(PersonRegister county, IdentityNumber typed, VillageId village) {
        return county.find(typed)
                .flatMap(line -> line.name()
                        .map(name -> new NewResident(
                                Optional.empty(),
                                name,
                                line.number(),
                                line.birth(),
                                line.sex(),
                                Optional.empty(),
                                village,
                                List.of())));
    }

    static List<RegisterKey> withoutNumber(PersonRegister county) {
        return county.lines(null, 1_000)
                .filter(line -> line.number().isEmpty())
                .map(RegisteredPerson::key)
                .toList();
    }
    // end

    @Test
    void theRegisterIsComparedWithTheFile() {
        Station town = Xinfeng.over(
                        new MemoryStorage(),
                        JsonPolicies.shipped(),
                        SettableTime.at(LocalDate.of(2026, 3, 2), LocalTime.of(9, 0), Xinfeng.ZONE))
                .station(StationId.of("445122104"), Actor.of("w-17", "comparing"));
        town.registry()
                .serve(List.of(
                        new Village(EAST, "东村", Optional.empty(), DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1)))))
                .orElseThrow();
        town.registry()
                .enrol(prefilled(new Small(), NUMBER, EAST).orElseThrow())
                .orElseThrow();

        Comparison.Counts counts = compared(town, new Small());

        assertEquals(2, counts.lines());
        assertEquals(1, counts.matched());
    }

    // snippet: register_compared
    static Comparison.Counts compared(Station town, PersonRegister county) {
        Comparison.Order order = Comparison.Order.of(
                        "county-" + town.today(), Comparison.ListKey.of("register", "county"), town.today())
                .within(Scope.OURS);
        return town.monitoring()
                .compare(PersonList.of("county-register", county, 1_000), order)
                .orElseThrow()
                .comparison()
                .counts();
    }
    // end
}

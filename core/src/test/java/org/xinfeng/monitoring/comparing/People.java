package org.xinfeng.monitoring.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.testing.SyntheticIdentity;

/** Residents and lines of lists for the tests of comparing. */
final class People {

    static final LocalDate BIRTH = LocalDate.of(1958, 3, 7);
    static final List<Village> VILLAGES = List.of(village("east", "东山村"), village("west", "西坑村"));

    private People() {}

    private static Village village(String id, String name) {
        return new Village(
                new VillageId(id), name, Optional.empty(), DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1)));
    }

    static IdentityNumber number(int sequence) {
        return SyntheticIdentity.of(BIRTH, sequence);
    }

    /** On file in 东山村. */
    static KnownPerson known(String id, String name, Optional<IdentityNumber> number) {
        return known(id, name, number, BIRTH, Sex.FEMALE);
    }

    static KnownPerson known(String id, String name, Optional<IdentityNumber> number, LocalDate birth, Sex sex) {
        return new KnownPerson(
                ResidentId.of(id),
                true,
                true,
                name,
                number,
                Optional.of(birth),
                Optional.of(sex),
                new VillageId("east"));
    }

    static RegisteredPerson line(String name, Optional<IdentityNumber> number, String village) {
        return line("l", name, number, Optional.of(BIRTH), Optional.of(Sex.FEMALE), village);
    }

    static RegisteredPerson line(
            String key,
            String name,
            Optional<IdentityNumber> number,
            Optional<LocalDate> birth,
            Optional<Sex> sex,
            String village) {
        return new RegisteredPerson(
                RegisterKey.of(key),
                text(name),
                number.map(IdentityNumber.Reading.Read::new),
                birth,
                sex,
                text(village),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}

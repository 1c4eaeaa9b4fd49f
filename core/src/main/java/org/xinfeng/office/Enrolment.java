package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;

/** Puts one person on file, as a step of a unit: by hand, from a list that was decided about, from another station. */
final class Enrolment {

    private Enrolment() {}

    static Outcome<CareChange> enrol(Work work, NewResident entry) {
        PersonKey key = entry.key();
        Optional<LocalDate> birth =
                entry.identity().map(IdentityNumber::birthDate).or(entry::birth);
        if (birth.filter(work.today()::isBefore).isPresent()) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "today", work.today());
        }
        if (work.store(Village.KIND).find(entry.village()).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_VILLAGE, "village", entry.village());
        }
        if (entry.id().isPresent()) {
            Optional<Versioned<Resident>> sent =
                    work.store(Resident.KIND).find(entry.id().get());
            if (sent.isPresent()) {
                return sent.get().value().person().key().equals(key)
                        ? Outcome.done(new Care(work).update(sent.get()))
                        : Outcome.refused(
                                OfficeRefusal.ID_IN_USE, "resident", entry.id().get());
            }
        }
        List<Versioned<Resident>> same = work.store(Resident.KIND).scan(Resident.BY_PERSON, Prefix.of(key), null, 1);
        if (!same.isEmpty()) {
            Resident known = same.get(0).value();
            return Outcome.refused(
                    known.isOnFile() ? OfficeRefusal.ALREADY_ON_FILE : OfficeRefusal.NOT_ON_FILE,
                    "resident",
                    known.id());
        }
        Resident resident = resident(work, entry, birth);
        work.store(Resident.KIND).add(resident);
        return Outcome.done(new Care(work)
                .update(work.store(Resident.KIND).find(resident.id()).orElseThrow()));
    }

    private static Resident resident(Work work, NewResident entry, Optional<LocalDate> birth) {
        return new Resident(
                entry.id().orElseGet(() -> new ResidentId(work.ids().next())),
                new Resident.Person(
                        entry.key(),
                        entry.name(),
                        entry.identity(),
                        birth,
                        entry.identity().map(IdentityNumber::sex).or(entry::sex),
                        entry.phone()),
                entry.village(),
                Optional.empty(),
                entry.categories().stream()
                        .map(category -> new Resident.CategoryTag(category, DateRange.ofUnboundedEnd(work.today())))
                        .toList(),
                new Resident.Standing(Resident.Status.ON_FILE, work.today()),
                work.today());
    }
}

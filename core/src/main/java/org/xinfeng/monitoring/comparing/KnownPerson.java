package org.xinfeng.monitoring.comparing;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;

/**
 * What of a resident a list is compared with.
 *
 * @param onFile false for who was taken off the file: found, so that nobody is taken for new, but never missed on a list
 * @param expected whether the resident should stand on the list; if not, he is not counted as only here
 */
public record KnownPerson(
        ResidentId id,
        boolean onFile,
        boolean expected,
        @Personal String name,
        @Personal Optional<IdentityNumber> number,
        @Personal Optional<LocalDate> birth,
        @Personal Optional<Sex> sex,
        VillageId village) {

    /** The id only. */
    @Override
    public String toString() {
        return "KnownPerson[" + id.value() + "]";
    }
}

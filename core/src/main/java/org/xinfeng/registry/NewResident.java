package org.xinfeng.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Personal;

/**
 * A person to be put on file one by one.
 *
 * @param id given by the caller if it is to be recognised when sent twice
 * @param birth needed without an identity number
 */
public record NewResident(
        Optional<ResidentId> id,
        @Personal String name,
        @Personal Optional<IdentityNumber> identity,
        @Personal Optional<LocalDate> birth,
        @Personal Optional<Sex> sex,
        @Personal Optional<String> phone,
        VillageId village,
        List<Category> categories) {

    /** @throws IllegalArgumentException if there is neither an identity number nor a birth date */
    public NewResident {
        categories = List.copyOf(categories);
        if (identity.isEmpty() && birth.isEmpty()) {
            throw new IllegalArgumentException(
                    "a person needs an identity number or a birth date to be found again by");
        }
    }

    /** What the person is recognised by: the number, else name, birth and village. */
    public PersonKey key() {
        return identity.map(PersonKey::of).orElseGet(() -> PersonKey.of(name, birth.orElseThrow(), village));
    }

    /** The categories only. */
    @Override
    public String toString() {
        return "NewResident[" + categories + "]";
    }
}

package org.xinfeng.office;

import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.monitoring.comparing.ComparisonLine.Said;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

/** The file of one resident while values of a list are taken over into it, one field after the other. */
final class Takeover {

    private final Resident before;
    private final Said said;
    private Resident.Person person;
    private VillageId village;

    Takeover(Resident before, Said said) {
        this.before = before;
        this.said = said;
        person = before.person();
        village = before.village();
    }

    /** Takes a field over; false if the list does not say it, or the identity number on file says it already. */
    boolean take(Field field, Function<String, Optional<VillageId>> villages) {
        boolean numbered = person.identity().isPresent();
        switch (field) {
            case NAME ->
                said.name()
                        .ifPresent(name -> person = new Resident.Person(
                                person.key(), name, person.identity(), person.birth(), person.sex(), person.phone()));
            case BIRTH -> {
                if (numbered) {
                    return false;
                }
                said.birth()
                        .ifPresent(birth -> person = new Resident.Person(
                                person.key(),
                                person.name(),
                                person.identity(),
                                Optional.of(birth),
                                person.sex(),
                                person.phone()));
            }
            case SEX -> {
                if (numbered) {
                    return false;
                }
                said.sex()
                        .ifPresent(sex -> person = new Resident.Person(
                                person.key(),
                                person.name(),
                                person.identity(),
                                person.birth(),
                                Optional.of(sex),
                                person.phone()));
            }
            case VILLAGE -> {
                Optional<VillageId> other = said.village().flatMap(villages);
                other.ifPresent(found -> village = found);
                return other.isPresent();
            }
            case NUMBER -> {
                if (numbered) {
                    return false;
                }
                said.number()
                        .ifPresent(number -> person = new Resident.Person(
                                person.key(),
                                person.name(),
                                Optional.of(number),
                                Optional.of(number.birthDate()),
                                Optional.of(number.sex()),
                                person.phone()));
            }
            case OFF_FILE -> {
                return false;
            }
        }
        return says(said, field);
    }

    private static boolean says(Said line, Field field) {
        return switch (field) {
            case NAME -> line.name().isPresent();
            case BIRTH -> line.birth().isPresent();
            case SEX -> line.sex().isPresent();
            case NUMBER -> line.number().isPresent();
            case VILLAGE -> line.village().isPresent();
            case OFF_FILE -> false;
        };
    }

    /** The file with what was taken over, and the key that belongs to it. */
    Resident resident() {
        PersonKey key = person.identity()
                .map((IdentityNumber number) -> PersonKey.of(number))
                .or(() -> person.birth().map(birth -> PersonKey.of(person.name(), birth, village)))
                .orElse(person.key());
        return new Resident(
                before.id(),
                new Resident.Person(
                        key, person.name(), person.identity(), person.birth(), person.sex(), person.phone()),
                village,
                before.household(),
                before.categories(),
                before.standing(),
                before.enrolledOn());
    }

    /** Who else has the number that was taken over. */
    Optional<ResidentId> keyOfAnother(Work work) {
        PersonKey key = resident().person().key();
        return !key.isExact()
                ? Optional.empty()
                : work.store(Resident.KIND).scan(Resident.BY_PERSON, Prefix.of(key), null, 2).stream()
                        .map(found -> found.value().id())
                        .filter(other -> !other.equals(before.id()))
                        .findFirst();
    }
}

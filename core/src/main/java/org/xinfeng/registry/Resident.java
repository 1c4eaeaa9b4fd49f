package org.xinfeng.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;

/**
 * A person in difficulty on file at the station: who, where, and in which categories since when.
 *
 * @param person what identifies and describes the person
 * @param village where the person lives now
 * @param household the household now, if known; who belongs to it since when is in {@link Household}
 * @param categories dated; one person can be in several at once
 * @param standing whether the station still owes this person anything
 * @param enrolledOn the day of 建档
 */
public record Resident(
        ResidentId id,
        Person person,
        VillageId village,
        Optional<HouseholdId> household,
        List<CategoryTag> categories,
        Standing standing,
        LocalDate enrolledOn) {

    public static final Index<Resident> BY_VILLAGE = Index.of("village", "village");
    public static final Index<Resident> BY_PERSON = Index.of("person", "person.key");
    public static final Index<Resident> BY_STATUS = Index.of("status", "standing.status");

    public static final Kind<ResidentId, Resident> KIND =
            Kind.of("resident", Resident::id, Shape.of(Resident.class), BY_VILLAGE, BY_PERSON, BY_STATUS);

    /**
     * What identifies and describes a person.
     *
     * @param key what the person is found again by, see {@link PersonKey}
     * @param birth the birth date; from the identity number where there is one
     */
    public record Person(
            PersonKey key,
            @Personal String name,
            @Personal Optional<IdentityNumber> identity,
            @Personal Optional<LocalDate> birth,
            @Personal Optional<Sex> sex,
            @Personal Optional<String> phone) {

        /** The key only. */
        @Override
        public String toString() {
            return "Person[" + key.value() + "]";
        }
    }

    /** A category with the days on which the person is in it. */
    public record CategoryTag(Category category, DateRange during) {}

    /** Whether the person is on file, and since when. */
    public record Standing(Status status, LocalDate since) {}

    /** Whether the station owes the person anything. */
    public enum Status {
        /** 在册: owed everything that the policy says. */
        ON_FILE,
        /** Moved to another station. */
        MOVED_AWAY,
        DECEASED,
        /** Taken off the file, with a reason kept in the case. */
        CLOSED
    }

    public Resident {
        categories = List.copyOf(categories);
    }

    public boolean isOnFile() {
        return standing.status() == Status.ON_FILE;
    }

    /** The categories on a day, in the order of their codes. */
    public Set<Category> categoriesOn(LocalDate day) {
        Set<Category> found = new TreeSet<>(java.util.Comparator.comparing(Category::value));
        for (CategoryTag tag : categories) {
            if (tag.during().contains(day)) {
                found.add(tag.category());
            }
        }
        return found;
    }

    /** The first later day on which the categories may be others; empty if they stay. */
    public Optional<LocalDate> categoriesChangeAfter(LocalDate day) {
        return categories.stream()
                .flatMap(tag -> Stream.concat(Stream.of(tag.during().start()), tag.during().end().stream()))
                .filter(change -> change.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    public Resident withStanding(Status status, LocalDate since) {
        return new Resident(id, person, village, household, categories, new Standing(status, since), enrolledOn);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Resident[" + id.value() + "]";
    }
}

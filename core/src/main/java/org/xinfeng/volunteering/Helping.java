package org.xinfeng.volunteering;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;

/**
 * What somebody brings who helps households: where from, what skills, since when looked into, when, and how many households.
 *
 * @param village where the helper lives or works from
 * @param sex absent if it was not asked; who asks for a helper of one sex gets none whose sex is not known
 * @param skills skills and languages
 * @param vetted the days for which it was looked into whether the helper may be with minors; absent: it was not
 * @param available the days on which the helper can
 * @param capacity most households at one time, from 0 to {@value #MOST_CAPACITY}
 */
public record Helping(
        VillageId village,
        @Personal Optional<Sex> sex,
        List<Skill> skills,
        Optional<DateRange> vetted,
        DateRange available,
        int capacity) {

    /** Most households that one helper can have at one time. */
    public static final int MOST_CAPACITY = 1000;

    /** @throws IllegalArgumentException if the capacity is out of bounds */
    public Helping {
        skills = List.copyOf(new LinkedHashSet<>(skills));
        if (capacity < 0 || capacity > MOST_CAPACITY) {
            throw new IllegalArgumentException(
                    "capacity must be from 0 to " + MOST_CAPACITY + " households but is " + capacity);
        }
    }

    /** Whether the helper may be with minors on a day. */
    public boolean isVettedOn(LocalDate day) {
        return vetted.filter(days -> days.contains(day)).isPresent();
    }

    public Helping withCapacity(int next) {
        return new Helping(village, sex, skills, vetted, available, next);
    }

    public Helping withVetted(DateRange days) {
        return new Helping(village, sex, skills, Optional.of(days), available, capacity);
    }

    public Helping withAvailable(DateRange days) {
        return new Helping(village, sex, skills, vetted, days, capacity);
    }

    /** Village and capacity only. */
    @Override
    public String toString() {
        return "Helping[" + village.value() + ", " + capacity + "]";
    }
}

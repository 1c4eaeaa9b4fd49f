package org.xinfeng.tiering;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Citation;

/**
 * How people handle residents in a tier.
 *
 * @param reassessEvery within which time people look again whether the tier is right; absent: the pack does not say
 * @param stayBeforeLowering how many days the resident must have been in the tier before people may lower it
 * @param required whether the place must set {@code reassessEvery}: while it is absent it stands among the gaps
 * @param citation where the numbers come from
 * @param verified whether they were checked against that text
 */
public record TierPractice(
        Tier tier,
        Optional<Period> reassessEvery,
        int stayBeforeLowering,
        boolean required,
        Optional<Citation> citation,
        boolean verified) {

    private static final int LONGEST_STAY = 3660;

    public TierPractice {
        if (reassessEvery.filter(every -> every.isNegative() || every.isZero()).isPresent()) {
            throw new IllegalArgumentException("reassessEvery must be longer than nothing");
        }
        if (stayBeforeLowering < 0 || stayBeforeLowering > LONGEST_STAY) {
            throw new IllegalArgumentException(
                    "stayBeforeLowering must be from 0 to " + LONGEST_STAY + " days but is " + stayBeforeLowering);
        }
        if (verified && citation.isEmpty()) {
            throw new IllegalArgumentException("what is verified must cite its source");
        }
    }

    /** Whether it holds no number: then the number of another pack counts. */
    public boolean isBare() {
        return reassessEvery.isEmpty() && stayBeforeLowering == 0;
    }

    /** Whether the place must still set how often people look again. */
    public boolean isMissing() {
        return required && reassessEvery.isEmpty();
    }

    /** The last day by which people look again, counted from a day. */
    public Optional<LocalDate> dueAfter(LocalDate reviewed) {
        return reassessEvery.map(reviewed::plus);
    }

    /**
     * That people should look again whether a tier is right.
     *
     * @param reviewed the day the tier began, or people last looked
     * @param due the last day in time
     */
    public record Due(ResidentId resident, Tier tier, LocalDate reviewed, LocalDate due) {}
}

package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.indicators.Gap;
import org.xinfeng.visits.Duty;

/**
 * A duty that was met fewer times in a year than the least, told for a month after it; in its last month, if what is still
 * planned is not enough.
 */
final class ThinYear {

    private final LocalDate today;
    private final int year;
    private final boolean near;

    ThinYear(LocalDate today) {
        this.today = today;
        this.year = today.minusMonths(1).getYear();
        this.near = today.plusMonths(1).getYear() > year;
    }

    /** Whether something that is planned for a day may still be made in the year that is looked at. */
    boolean isIn(LocalDate due) {
        return today.getYear() == year && due.getYear() == year;
    }

    /** @param planned how many of its open occurrences are {@link #isIn in} the year */
    Optional<Gap> of(Duty duty, int planned) {
        if (!near || !duty.isOwedAllOf(year)) {
            return Optional.empty();
        }
        int met = duty.tally().in(year);
        return met + planned < duty.owed().leastPerYear()
                ? Optional.of(Gap.of(
                        Gap.Kind.BELOW_YEARLY_MINIMUM,
                        duty.resident(),
                        List.of(
                                duty.rule().value(),
                                Integer.toString(year),
                                met + "/" + duty.owed().leastPerYear())))
                : Optional.empty();
    }
}

package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.Objects;

/** Whether a case may be closed by the criteria of the sample pack, worked out once more from the log. */
final class PlainClosing {

    private static final int STAYED_MONTHS = 3;

    private final Town town;
    private final PlainCase one;
    private final PlainPerson who;

    PlainClosing(Town town, PlainCase one) {
        this.town = town;
        this.one = one;
        this.who = Objects.requireNonNull(town.people.get(one.resident)).log;
    }

    /** Whether everything holds but that a second person agrees. */
    boolean isReady() {
        return one.isPlanDone()
                && one.measuredAtStart
                && one.measuredAtEnd
                && town.cases.openAssists(who.id).stream().noneMatch(PlainAssist::holdsUpClosing)
                && !town.referrals.hasOpen(who.id)
                && !isVisitOverdue()
                && isMildForLong();
    }

    private boolean isVisitOverdue() {
        return who.duties.values().stream()
                .flatMap(duty -> duty.due().stream())
                .anyMatch(due -> due.isBefore(town.today()));
    }

    private boolean isMildForLong() {
        LocalDate since = who.mildSince();
        return since != null && !town.today().isBefore(since.plusMonths(STAYED_MONTHS));
    }
}

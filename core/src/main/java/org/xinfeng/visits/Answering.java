package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which occurrence of a duty a visit answers: a pure rule. */
public final class Answering {

    private Answering() {}

    /**
     * The occurrence that a visit answers: the earliest due of those it is in time to answer, an open one or, in a
     * calendar period that was found missed, the one of the period in which the visit was made.
     *
     * @param stored the occurrences of the duty
     */
    public static Optional<Occurrence> answered(
            Duty duty, Collection<Occurrence> stored, VisitForm form, LocalDate madeOn) {
        if (!duty.owed().isMetBy(form)) {
            return Optional.empty();
        }
        Cadence cadence = duty.owed().cadence();
        if (cadence.way() == Cadence.Way.CALENDAR) {
            int period = cadence.periodOf(madeOn);
            int graced = cadence.periodOf(madeOn.minusDays(duty.owed().graceDays()));
            return stored.stream()
                    .filter(one -> one.number() == period || one.number() == graced)
                    .filter(one -> one.isOpen() || one.state() == Occurrence.State.MISSED)
                    .min(Comparator.comparingInt(Occurrence::number));
        }
        return stored.stream()
                .filter(Occurrence::isOpen)
                .filter(one -> !madeOn.isBefore(one.opens()))
                .min(Comparator.comparing(Occurrence::due).thenComparingInt(Occurrence::number));
    }
}

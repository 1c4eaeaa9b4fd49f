package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which occurrence of a duty a visit answers: a pure rule. */
public final class Answering {

    private Answering() {}

    /**
     * The occurrence that a visit answers: the earliest due of those it is not too early to answer, an open one or, in a
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
        LocalDate early = madeOn.plusDays(duty.owed().earlyDays());
        if (cadence.way() == Cadence.Way.CALENDAR) {
            int period = cadence.periodOf(madeOn);
            int graced = cadence.periodOf(madeOn.minusDays(duty.owed().graceDays()));
            int ahead = cadence.periodOf(early);
            return stored.stream()
                    .filter(one -> one.number() == period
                            || one.number() == graced
                            || one.number() == ahead
                            || isPutBehind(one, madeOn))
                    .filter(one -> one.isOpen() || one.state() == Occurrence.State.MISSED)
                    .min(Comparator.comparingInt(Occurrence::number));
        }
        boolean late = isOfRound(duty, madeOn);
        return stored.stream()
                .filter(one -> one.isOpen() || late && one.state() == Occurrence.State.MISSED)
                .filter(one -> !early.isBefore(one.opens()))
                .min(Comparator.comparing(Occurrence::due).thenComparingInt(Occurrence::number));
    }

    /** Whether a duty belongs to a round whose days a visit was made in, so that it answers it however late it comes. */
    public static boolean isOfRound(Duty duty, LocalDate madeOn) {
        return duty.owed()
                .round()
                .filter(days ->
                        !madeOn.isAfter(days.through().plusDays(duty.owed().graceDays())))
                .isPresent();
    }

    /** Whether it waits for a visit behind the end of a suspension, or is answered in it. */
    private static boolean isPutBehind(Occurrence one, LocalDate madeOn) {
        return one.isOpen() && one.origin().kind() == Occurrence.OriginKind.SUSPENSION && !madeOn.isBefore(one.opens());
    }
}

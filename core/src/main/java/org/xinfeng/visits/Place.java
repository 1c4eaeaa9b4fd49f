package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.registry.VillageId;

/** What is the same for every occurrence of a duty as it is planned. */
record Place(Duty duty, VillageId village, int urgency, Occurrence.Origin origin) {

    static Place of(Duty duty, VillageId village, int urgency) {
        return new Place(duty, village, urgency, Occurrence.Origin.of(duty));
    }

    Occurrence begin(int number, Wanted wanted) {
        return begin(number, wanted.opens(), wanted.due(), wanted.estimated(), wanted.state(), wanted.origin(origin));
    }

    /** A new occurrence, open and with no other origin than the duty. */
    Occurrence begin(int number, LocalDate opens, LocalDate due, boolean estimated) {
        return begin(number, opens, due, estimated, Occurrence.State.OPEN, origin);
    }

    private Occurrence begin(
            int number,
            LocalDate opens,
            LocalDate due,
            boolean estimated,
            Occurrence.State state,
            Occurrence.Origin from) {
        return new Occurrence(
                Occurrence.idOf(duty.id(), number),
                duty.id(),
                number,
                duty.resident(),
                village,
                duty.owed().role(),
                duty.owed().kind(),
                urgency,
                opens,
                due,
                estimated,
                state,
                0,
                Optional.empty(),
                from);
    }

    /** An open occurrence as the duty, the day and the place are now, if that changes it. */
    Optional<Occurrence> adjust(Occurrence one, Wanted wanted) {
        return isAsItWas(one, wanted.opens(), wanted.due(), wanted.estimated(), wanted.state(), wanted.origin(origin))
                ? Optional.empty()
                : Optional.of(as(one, wanted, one.closure()));
    }

    /** The same with no other origin than the duty. */
    Optional<Occurrence> adjust(Occurrence one, LocalDate opens, LocalDate due, boolean estimated) {
        return isAsItWas(one, opens, due, estimated, Occurrence.State.OPEN, origin)
                ? Optional.empty()
                : Optional.of(as(one, opens, due, estimated, Occurrence.State.OPEN, one.closure(), origin));
    }

    private boolean isAsItWas(
            Occurrence one,
            LocalDate opens,
            LocalDate due,
            boolean estimated,
            Occurrence.State state,
            Occurrence.Origin from) {
        return one.due().equals(due)
                && one.opens().equals(opens)
                && one.estimated() == estimated
                && one.state() == state
                && one.urgency() == urgency
                && one.kind().equals(duty.owed().kind())
                && one.village().equals(village)
                && one.role().equals(duty.owed().role())
                && one.origin().equals(from);
    }

    /** The occurrence as the duty, the day and the place are now, with another end or none. */
    Occurrence as(Occurrence one, Wanted wanted, Optional<Occurrence.Closure> closure) {
        return as(
                one, wanted.opens(), wanted.due(), wanted.estimated(), wanted.state(), closure, wanted.origin(origin));
    }

    private Occurrence as(
            Occurrence one,
            LocalDate opens,
            LocalDate due,
            boolean estimated,
            Occurrence.State state,
            Optional<Occurrence.Closure> closure,
            Occurrence.Origin from) {
        return new Occurrence(
                one.id(),
                one.duty(),
                one.number(),
                one.resident(),
                village,
                duty.owed().role(),
                duty.owed().kind(),
                urgency,
                opens,
                due,
                estimated,
                state,
                one.attempts(),
                closure,
                from);
    }
}

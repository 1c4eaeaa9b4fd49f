package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;

/**
 * When a resident was last met, in short.
 *
 * @param lastContact the last day met in any form, at home included
 * @param failedInRow how often in a row somebody came or called without meeting the person
 */
public record ContactState(
        ResidentId resident, Optional<LocalDate> lastHomeVisit, Optional<LocalDate> lastContact, int failedInRow) {

    public static final Kind<ResidentId, ContactState> KIND =
            Kind.of("contact_state", ContactState::resident, Shape.of(ContactState.class));

    public static ContactState none(ResidentId resident) {
        return new ContactState(resident, Optional.empty(), Optional.empty(), 0);
    }

    /** The state after one more visit, which may have been made before those already known. */
    public ContactState after(VisitForm form, VisitEntry.Result result, LocalDate madeOn) {
        if (result != VisitEntry.Result.MET) {
            boolean older = lastContact.filter(day -> !day.isBefore(madeOn)).isPresent();
            return new ContactState(resident, lastHomeVisit, lastContact, older ? failedInRow : failedInRow + 1);
        }
        Optional<LocalDate> made = Optional.of(madeOn);
        boolean earlier = lastContact.filter(madeOn::isBefore).isPresent();
        return new ContactState(
                resident,
                form == VisitForm.HOME ? Duties.latest(lastHomeVisit, made) : lastHomeVisit,
                Duties.latest(lastContact, made),
                earlier ? failedInRow : 0);
    }
}

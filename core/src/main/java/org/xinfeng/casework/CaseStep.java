package org.xinfeng.casework;

import java.time.LocalDate;
import org.xinfeng.kernel.ActorId;

/** Something that happened to a case, and how it stood then. */
public record CaseStep(Happening what, Case.Phase phase, LocalDate on, ActorId by) {

    /** What happens to a case. */
    public enum Happening {
        OPENED,
        /** A further reason joined it. */
        JOINED,
        /** Another worker owns it now. */
        GIVEN,
        REVIEWED,
        CLOSING_PROPOSED,
        /** The closing was taken back, or does not hold any more. */
        CLOSING_TURNED_DOWN,
        CLOSED,
        FOLLOWED_UP,
        REOPENED,
        LEFT_FILE
    }
}

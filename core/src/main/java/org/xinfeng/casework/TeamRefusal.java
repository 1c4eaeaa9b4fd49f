package org.xinfeng.casework;

import org.xinfeng.kernel.Refusal;

/** Why something about care teams is refused. */
public enum TeamRefusal implements Refusal.Reason {
    /** No pack in force says which seats there are. */
    NO_RULES,
    /** The team of this resident has no such seat. */
    UNKNOWN_SEAT,
    /** Somebody holds the seat on these days; detail: which holding. */
    SEAT_TAKEN,
    /** The worker has none of the roles for the seat, or nobody from outside may hold it. */
    WRONG_HOLDER,
    /** The worker holds another seat of the team on these days. */
    ALREADY_IN_TEAM,
    /** The worker is not in service on these days. */
    NOT_IN_SERVICE,
    UNKNOWN_HOLDING,
    /** A stand-in needs a last day. */
    NO_LAST_DAY
}

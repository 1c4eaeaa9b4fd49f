package org.xinfeng.agenda;

import org.xinfeng.kernel.Refusal;

/** Why something about a work calendar is refused. */
public enum AgendaRefusal implements Refusal.Reason {
    /** The first day is over, or the appointment is for a day that is over; detail: today. */
    DAY_OVER,
    /** Visits are not planned that far yet; detail: the last day they are. */
    BEYOND_HORIZON,
    /** The worker is not in service on the day. */
    NOT_IN_SERVICE,
    /** The worker has another appointment at that time; detail: which. */
    OVERLAPS,
    /** The appointment was cancelled; make another one under a new id. */
    CANCELLED,
    UNKNOWN_APPOINTMENT
}

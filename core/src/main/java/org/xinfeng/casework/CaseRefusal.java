package org.xinfeng.casework;

import org.xinfeng.kernel.Refusal;

/** Why something about cases and assists is refused. */
public enum CaseRefusal implements Refusal.Reason {
    /** No pack in force says how cases are handled. */
    NO_RULES,
    UNKNOWN_CASE,
    /** The worker is not in service. */
    NOT_IN_SERVICE,
    /** The case is over, so that this cannot be done in it any more. */
    CASE_OVER,
    /** The case goes on, so that there is nothing to open again. */
    CASE_OPEN,
    /** Another version of the plan came first; look at it and send the next. */
    OTHER_VERSION,
    /** The rules have no such need. */
    UNKNOWN_NEED,
    /** The plan has no such item. */
    UNKNOWN_ITEM,
    /** It was done already, otherwise. */
    ALREADY_DONE,
    /** The points are out of the bounds of the scale; detail: the dimension. */
    OUT_OF_BOUNDS,
    /** A criterion of closing is not held, or not known; details: the first of them and why. */
    CRITERIA_NOT_MET,
    /** Nobody proposed to close the case. */
    NOT_PROPOSED,
    /** Who proposed cannot agree. */
    SAME_PERSON,
    /** There is no such day of follow-up. */
    UNKNOWN_FOLLOW_UP,
    UNKNOWN_ASSIST,
    /** The assist was closed or withdrawn already, otherwise. */
    ASSIST_OVER,
    /** A day before the assist was found. */
    BEFORE_FINDING
}

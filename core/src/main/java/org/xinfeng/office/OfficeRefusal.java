package org.xinfeng.office;

import org.xinfeng.kernel.Refusal;

/** Why a desk says no. */
public enum OfficeRefusal implements Refusal.Reason {
    /** The actor may not; detail: the permission needed. */
    NOT_PERMITTED,
    UNKNOWN_RESIDENT,
    UNKNOWN_WORKER,
    UNKNOWN_VILLAGE,
    /** The same id stands for something else already. */
    ID_IN_USE,
    /** The same person is on file already; detail: the resident. */
    ALREADY_ON_FILE,
    /** The resident is not on file any more. */
    NOT_ON_FILE,
    /** A visit or a fact of a day that has not come yet. */
    IN_FUTURE,
    /** No factor in force has this code, or it does not accept the value. */
    BAD_FACT,
    /** No checklist in force has this question or this answer. */
    BAD_ANSWER,
    /** The question has no earlier answer that still holds, so it cannot be unchanged. */
    MUST_BE_ASKED,
    /** No pack in force says it; detail: the section or the round. */
    NOT_IN_POLICY,
    /** No pack in force has this reason to suspend visits. */
    UNKNOWN_REASON,
    /** Visits are suspended already; detail: the suspension. */
    SUSPENDED_ALREADY,
    /** No such suspension runs. */
    NOT_SUSPENDED,
    /** No round was called under this id. */
    UNKNOWN_ROUND,
    /** The last day of the round has gone by. */
    ROUND_IS_OVER,
    /** A pack with the same id and version but other content was used before; detail: both digests. */
    POLICY_CHANGED_UNDER_ITS_NAME,
    /** A day before the one that the station has already caught up to. */
    ALREADY_CAUGHT_UP,
    /** The packs that bind on the day are others than when this was begun; begin anew under another id. */
    RUN_OF_ANOTHER_POLICY,
    /** Somebody else goes on with the same run at this moment. */
    RUN_GOES_ON_ELSEWHERE
}

package org.xinfeng.staff;

import org.xinfeng.kernel.Refusal;

/** Why a worker cannot leave like this. */
public enum LeavingRefusal implements Refusal.Reason {
    /** Something would be left without an owner; detail: the first such thing, and how many there are. */
    WITHOUT_OWNER,
    /** What the worker holds, or who could take it, is not as it was when this was proposed; propose again. */
    CHANGED_SINCE,
    /** The successor cannot take it: not in service, another role, no place; detail: who and what. */
    CANNOT_TAKE,
    /** The worker's service ends before that day. */
    GONE_BEFORE,
    /** The worker's service begins after that day. */
    NOT_BEGUN
}

package org.xinfeng.referrals;

import org.xinfeng.kernel.Refusal;

/** Why something about referrals, consents or handovers is refused. */
public enum ReferralRefusal implements Refusal.Reason {
    /** No pack in force says how to refer. */
    NO_RULES,
    UNKNOWN_ISSUE,
    /** The issue does not go to this department. */
    WRONG_DEPARTMENT,
    UNKNOWN_ITEM,
    UNKNOWN_GROUND,
    /** Neither the person or guardian nor the law allows it; detail: the data items. */
    NOT_COVERED,
    UNKNOWN_REFERRAL,
    /** The referral is not in a state for this; detail: its state. */
    NOT_NOW,
    /** On a day before the last step. */
    OUT_OF_ORDER,
    /** It ends only with what comes next: sent again elsewhere, or a reason why not. */
    NEEDS_NEXT_STEP,
    /** It was sent to this department already, which refused or did not answer. */
    SAME_DEPARTMENT,
    /** The referral before it is about somebody else. */
    OTHER_RESIDENT,
    UNKNOWN_HANDOVER,
    /** To the station he is at. */
    SAME_STATION,
    /** The file or answer is for another station. */
    OTHER_STATION,
    /** A handover of this resident is under way; detail: which. */
    HANDOVER_OPEN,
    /** Without the data item {@code identity} nobody knows who is handed over. */
    NEEDS_IDENTITY,
    /** It was answered otherwise already; detail: how. */
    ANSWERED_OTHERWISE,
    /** He died on the way and the other station, which took him, must hear of it first. */
    DIED_ON_THE_WAY
}

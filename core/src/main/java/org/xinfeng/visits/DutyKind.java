package org.xinfeng.visits;

/** What a duty asks for. Home visit and contact are kept apart; whether one answers the other is the pack's choice. */
public enum DutyKind {
    /** 入户走访: at the person's home. */
    HOME_VISIT,
    /** 联系: by any means, such as a call. */
    CONTACT
}

package org.xinfeng.staff;

import org.xinfeng.kernel.Refusal;

/** Why a card cannot be shown like this. */
public enum CardRefusal implements Refusal.Reason {
    /** In one part stands what looks like a telephone or an identity number; detail: the part. */
    SHOWS_NUMBER
}

package org.xinfeng.pairing;

/** On which side of a pairing somebody helps. Nobody is on both. */
public enum Side {
    /** 党员社工: the worker, a party member, who leads a 1+N+1. */
    LEAD,
    /** 骨干志愿者. */
    VOLUNTEER
}

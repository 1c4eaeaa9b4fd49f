package org.xinfeng.community;

import org.xinfeng.kernel.Refusal;

/** Why something about activities, partners, donations and applications is refused. */
public enum CommunityRefusal implements Refusal.Reason {
    UNKNOWN_ACTIVITY,
    UNKNOWN_PARTNER,
    /** It is no partner on that day. */
    NO_PARTNER_THEN,
    /** The partner is of another kind; detail: of which. */
    OTHER_KIND,
    /** A worker of the station holds the seat, nobody from outside. */
    HELD_BY_WORKER,
    /** Nobody holds the seat any more. */
    SEAT_OVER,
    /** The partner is linked to it already; detail: the link. */
    LINKED_ALREADY,
    UNKNOWN_LINK,
    /** A day before that on which it began; detail: that day. */
    BEFORE_BEGINNING,
    /** The assist is of another kind; detail: of which. */
    OTHER_ASSIST,
    UNKNOWN_DONATION,
    /** It is worth more than can be kept; detail: the most, in fen. */
    TOO_MUCH,
    UNKNOWN_HELP,
    /** It is about another programme; detail: which. */
    OTHER_PROGRAMME,
    /** The steps are taken one after the other; detail: the last. */
    OUT_OF_ORDER,
    /** It was struck out. */
    STRUCK_OUT
}

package org.xinfeng.referrals;

/** How far a referral is. */
public enum ReferralState {
    SENT,
    /** The department takes it on. */
    ACCEPTED,
    /** The department has said what it does; now the station sees that it is done. */
    ANSWERED,
    /** What was asked for is done. */
    DONE,
    /** The department does not take it on; open until it is said what comes next. */
    REFUSED,
    /** The station took it back. */
    REVOKED
}

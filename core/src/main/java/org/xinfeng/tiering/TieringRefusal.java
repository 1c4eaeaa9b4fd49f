package org.xinfeng.tiering;

import org.xinfeng.kernel.Refusal;

/** Why a tier is not decided by people as asked. */
public enum TieringRefusal implements Refusal.Reason {
    /** The scale in force has no such tier. */
    UNKNOWN_TIER,
    /** The resident is in this tier already, for as long; detail: the tier. */
    SAME_TIER,
    /** To raise needs a tier more severe than the one that counts; a milder one is proposed and agreed. */
    NOT_MORE_SEVERE,
    /** To lower needs a tier milder than the one that counts; a more severe one is raised. */
    NOT_MILDER,
    /** The system has no tier, so there is nothing that can be lowered: what is unknown is asked first. */
    NO_TIER,
    /** The resident is not in the tier that is confirmed; detail: the one that counts. */
    NOT_IN_TIER,
    /** A lowering needs a last day. */
    NO_LAST_DAY,
    /** The last day is over already. */
    IN_PAST,
    /** The pack asks for a longer stay in the tier; detail: the first day it can be lowered. */
    STAY_NOT_REACHED,
    /** Who proposed cannot agree. */
    SAME_PERSON,
    /** Ending this would make the tier milder: propose a lowering, and a second person agrees. */
    NEEDS_SECOND_PERSON,
    UNKNOWN_DECISION,
    /** It was agreed, ended or overtaken already. */
    ALREADY_DECIDED
}

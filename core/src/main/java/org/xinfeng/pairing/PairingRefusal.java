package org.xinfeng.pairing;

import org.xinfeng.kernel.Refusal;

/** Why something about pairing is refused. */
public enum PairingRefusal implements Refusal.Reason {
    /** No pack in force says how to pair. */
    NO_RULES,
    /** The rules have no such form. */
    UNKNOWN_FORM,
    /** The rules have no such skill. */
    UNKNOWN_SKILL,
    UNKNOWN_HOUSEHOLD,
    UNKNOWN_HELPER,
    UNKNOWN_PAIRING,
    UNKNOWN_EXCLUSION,
    /** Only a party member leads. */
    NOT_PARTY_MEMBER,
    /** More helpers are asked for by skill than the form has seats. */
    MORE_SKILLS_THAN_SEATS,
    /** The pairing is over already. */
    ALREADY_ENDED,
    /** The proposal has nothing for this household. */
    NOT_PROPOSED,
    /** The family has not consented, or not any more. */
    NO_CONSENT,
    /** The wish, the helper or the policy changed since, so that the pair does not hold any more; detail: which rule. */
    CHANGED_SINCE,
    /** The helper would have more households than he can; take the household he leaves too; detail: the helper. */
    HELPER_FULL,
    /** The proposal was made for another day or policy. */
    OTHER_DAY,
    /** More pairs are possible than can be looked at; detail: how many at most. Ask for fewer households, or a lesser reach. */
    TOO_MANY_PAIRS
}

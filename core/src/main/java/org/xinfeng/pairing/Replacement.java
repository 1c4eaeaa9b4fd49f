package org.xinfeng.pairing;

/**
 * How a helper who leaves can be replaced, side by side; nothing of it is written.
 *
 * @param othersStay all others stay where they are
 * @param allFree everybody may move where it gains enough; never more points than the other
 */
public record Replacement(HelperKey helper, PairingProposal othersStay, PairingProposal allFree) {}

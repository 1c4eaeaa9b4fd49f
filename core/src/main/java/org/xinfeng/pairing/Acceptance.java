package org.xinfeng.pairing;

import java.util.List;

/**
 * What was accepted of a proposal.
 *
 * @param pairings as they stand now, in the order of the households
 * @param since what had changed since the proposal in the records of these households and helpers; none of it speaks against
 *     the pairs
 */
public record Acceptance(List<Pairing> pairings, List<PairingProposal.Since> since) {

    public Acceptance {
        pairings = List.copyOf(pairings);
        since = List.copyOf(since);
    }
}

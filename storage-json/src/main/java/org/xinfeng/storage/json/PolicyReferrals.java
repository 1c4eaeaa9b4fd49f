package org.xinfeng.storage.json;

import java.util.Optional;
import org.xinfeng.casework.ReferralRules;

/** Reads the referrals of a pack. */
final class PolicyReferrals {

    private PolicyReferrals() {}

    static Optional<ReferralRules> rules(PolicyNode at) {
        return at.build(() -> new ReferralRules());
    }
}

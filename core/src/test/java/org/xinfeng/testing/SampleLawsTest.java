package org.xinfeng.testing;

import org.xinfeng.policy.Policy;
import org.xinfeng.policy.SamplePolicies;

/** The sample policy keeps every law of tiering. */
class SampleLawsTest implements TieringLaws {

    @Override
    public Policy policy() {
        return SamplePolicies.policy();
    }
}

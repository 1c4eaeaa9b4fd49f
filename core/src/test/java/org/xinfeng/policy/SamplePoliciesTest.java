package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SamplePoliciesTest {

    @Test
    void theSampleBindsAndEveryRuleHasAnIdShortEnough() {
        Policy policy = SamplePolicies.policy();
        assertEquals(SamplePolicies.HORIZON_DAYS, policy.horizonDays());
        assertEquals(SamplePolicies.duties().size(), policy.duties().size());
        assertTrue(policy.duties().stream().allMatch(duty -> duty.id().length() < 28));
        assertTrue(policy.missingSettings().isEmpty());
    }
}

package org.xinfeng.docs;

import java.time.LocalDate;
import org.xinfeng.policy.Policy;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.testing.TieringLaws;

/** The shipped policies keep the laws, as the guide to proving rules shows. */
// snippet: laws
class OurPolicyTest implements TieringLaws {

    static final Policy POLICY = JsonPolicies.shipped().on(LocalDate.of(2025, 6, 2));

    @Override
    public Policy policy() {
        return POLICY;
    }
}
// end

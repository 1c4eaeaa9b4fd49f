package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.storage.json.JsonPolicies;

/** The code of the guide to policy files. */
class PolicySnippetsTest {

    @Test
    void theShippedPoliciesSayWhichLocalNumberIsMissing() {
        // snippet: policies
        PolicyLibrary shipped = JsonPolicies.shipped();
        Policy today = shipped.on(LocalDate.of(2026, 3, 2));
        List<PolicyPack.Setting> unset = today.missingSettings();
        // end
        assertEquals("dibao.standard", unset.get(0).code());
    }
}

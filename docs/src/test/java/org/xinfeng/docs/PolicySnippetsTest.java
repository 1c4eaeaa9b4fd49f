package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.When;
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

    @Test
    void conditionsAreWrittenInJavaToo() {
        // snippet: conditions
        Condition alone = When.yesNo("living.alone").isYes();
        Condition poor = When.choice("health").in("poor", "bad");
        Condition modest = When.number("income.monthly").between(30_000, 49_999);
        Condition unseen = When.date("contact.last").moreThanAgo(Period.ofMonths(6));
        Condition old = When.date("birth.date").ageAtLeast(80);
        Condition red = When.any(When.all(alone, poor), When.atLeast(2, alone, unseen, old));
        When.Points need = When.score().add(2, alone).add(3, poor);
        Condition yellow = need.reaching(5);
        Condition blue = need.reaching(2);
        // end
        Facts facts = Facts.of(LocalDate.of(2026, 3, 2), Map.of("living.alone", FactValue.of(true)));
        assertEquals(Truth.UNKNOWN, red.on(facts));
        assertEquals(Truth.UNKNOWN, yellow.on(facts));
        assertEquals(Truth.YES, blue.on(facts));
        assertEquals(Truth.UNKNOWN, modest.on(facts));
    }
}

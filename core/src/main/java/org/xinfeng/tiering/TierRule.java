package org.xinfeng.tiering;

import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Label;

/**
 * A rule that puts a resident into a tier.
 *
 * @param id unique in its book
 * @param when the condition
 * @param label what people call it: the reason given to them
 * @param verified whether tier and condition were checked against the cited text
 */
public record TierRule(String id, Tier tier, Condition when, Label label, Citation citation, boolean verified) {

    public TierRule {
        Code.check("rule id", id);
    }
}

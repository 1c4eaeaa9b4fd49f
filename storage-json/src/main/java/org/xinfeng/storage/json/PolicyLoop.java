package org.xinfeng.storage.json;

import org.xinfeng.policy.LoopRules;

/** Reads the sections of the closed loop: alerts, cases, referrals, teams. */
final class PolicyLoop {

    private PolicyLoop() {}

    static LoopRules rules(PolicyNode pack) {
        return new LoopRules(
                pack.optional("alerts", PolicyAlerts::rules).flatMap(rules -> rules),
                pack.optional("cases", PolicyCases::rules).flatMap(rules -> rules),
                pack.optional("referrals", PolicyReferrals::rules).flatMap(rules -> rules),
                pack.optional("teams", PolicyTeams::rules).flatMap(rules -> rules));
    }
}

package org.xinfeng.policy;

import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.monitoring.ChangeRule;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.Factor;

/** What the alerts of a pack must hold to: factors that are there and can do what the rule says, sources that are listed. */
final class AlertChecks {

    private final KnownCodes known;
    private final Problems problems;

    AlertChecks(KnownCodes known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    void check(AlertRules rules) {
        known.source("alerts", rules.citation());
        rules.causes()
                .forEach(cause -> known.source("alerts/causes/" + cause.code().value(), cause.citation()));
        for (ChangeRule rule : rules.changes()) {
            String at = "alerts/changes/" + rule.id().value();
            known.source(at, rule.citation());
            rule.factor()
                    .flatMap(code -> known.factor(at, code))
                    .ifPresent(factor -> happens(at, factor, rule.happens()));
        }
    }

    private void happens(String at, Factor factor, ChangeRule.Happens happens) {
        if (happens instanceof ChangeRule.Moves && factor.type() != FactType.NUMBER) {
            problems.add(at, factor.code() + " is of type " + factor.type() + ", which does not move", "use becomes");
        } else if (happens instanceof ChangeRule.Becomes becomes) {
            becomes.values().stream()
                    .filter(value -> !factor.accepts(value))
                    .forEach(value -> problems.add(
                            at, factor.code() + " cannot be " + value.text(), "use a value that the factor takes"));
        }
    }
}

package org.xinfeng.policy;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.monitoring.ChangeRule;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.Factor;

/** What the alerts of a pack must hold to: factors that are there and can do what the rule says, sources that are listed. */
final class AlertChecks {

    private final Map<String, Factor> factors;
    private final BiConsumer<String, String[]> problem;

    /** @param problem takes the place, then cause and cure */
    AlertChecks(Map<String, Factor> factors, BiConsumer<String, String[]> problem) {
        this.factors = factors;
        this.problem = problem;
    }

    void check(PolicyPack pack) {
        pack.loop().alerts().ifPresent(rules -> check(pack, rules));
    }

    private void check(PolicyPack pack, AlertRules rules) {
        Set<String> sources = pack.sources().stream().map(PolicyPack.Source::id).collect(Collectors.toSet());
        rules.citation().ifPresent(cited -> source("alerts", cited, sources));
        rules.causes()
                .forEach(cause -> cause.citation()
                        .ifPresent(
                                cited -> source("alerts/causes/" + cause.code().value(), cited, sources)));
        for (ChangeRule rule : rules.changes()) {
            String at = "alerts/changes/" + rule.id().value();
            source(at, rule.citation(), sources);
            rule.factor().ifPresent(code -> factor(at, code, rule.happens()));
        }
    }

    private void factor(String at, String code, ChangeRule.Happens happens) {
        Factor factor = factors.get(code);
        if (factor == null) {
            tell(at, "there is no factor " + code, "declare it under factors or correct the code");
        } else if (happens instanceof ChangeRule.Moves && factor.type() != FactType.NUMBER) {
            tell(at, code + " is of type " + factor.type() + ", which does not move", "use becomes");
        } else if (happens instanceof ChangeRule.Becomes becomes) {
            becomes.values().stream()
                    .filter(value -> !factor.accepts(value))
                    .forEach(value ->
                            tell(at, code + " cannot be " + value.text(), "use a value that the factor takes"));
        }
    }

    private void source(String at, Citation cited, Set<String> sources) {
        if (!sources.contains(cited.source())) {
            tell(at, "the source " + cited.source() + " is not listed", "list it under sources");
        }
    }

    private void tell(String at, String cause, String cure) {
        problem.accept(at, new String[] {cause, cure});
    }
}

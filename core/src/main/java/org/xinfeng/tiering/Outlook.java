package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Regions;
import org.xinfeng.rules.Truth;

/**
 * Where the unknown can lead, with the part each unknown factor has in it. The most severe tier that can be reached is
 * that of one rule, so each rule is looked at alone: a way of the facts it looks at goes with any way of the others.
 */
final class Outlook {

    private final TierScale scale;
    private final Map<String, Tier> byFactor = new HashMap<>();
    private Optional<Tier> proved = Optional.empty();
    private Optional<Tier> feared = Optional.empty();

    private Outlook(TierScale scale) {
        this.scale = scale;
    }

    /**
     * Of the rules that are unsure, those more severe than what is sure.
     *
     * @param sure the tier so far, if there is one
     */
    static Outlook of(
            TierScale scale, Map<String, Factor> factors, List<TierRule> unsure, Facts facts, Optional<Tier> sure) {
        Outlook outlook = new Outlook(scale);
        for (TierRule rule : unsure) {
            if (scale.isWorse(rule.tier(), sure)) {
                outlook.add(rule, factors, facts);
            }
        }
        return outlook;
    }

    private void add(TierRule rule, Map<String, Factor> factors, Facts facts) {
        Condition when = rule.when();
        List<String> unknown =
                when.factors().stream().filter(code -> !facts.isKnown(code)).toList();
        Regions regions = Regions.of(List.of(when), factors, facts.day());
        if (regions.ways(unknown) > Assessor.EXACT_UP_TO) {
            fear(rule, unknown);
            return;
        }
        Set<String> idle = new TreeSet<>(unknown);
        boolean[] reached = new boolean[Truth.values().length];
        regions.anyWay(facts, unknown, way -> {
            Truth truth = when.on(way);
            reached[truth.ordinal()] = true;
            if (truth == Truth.YES) {
                idle.removeIf(code -> when.on(way.without(code)) != Truth.YES);
            }
            return truth == Truth.YES && idle.isEmpty();
        });
        if (reached[Truth.YES.ordinal()]) {
            proved = scale.worse(proved, Optional.of(rule.tier()));
            unknown.stream().filter(code -> !idle.contains(code)).forEach(code -> credit(code, rule.tier()));
        } else if (reached[Truth.UNKNOWN.ordinal()]) {
            fear(rule, unknown);
        }
    }

    /** Nothing shows that the rule can fire, nor that it cannot. */
    private void fear(TierRule rule, List<String> unknown) {
        feared = scale.worse(feared, Optional.of(rule.tier()));
        unknown.forEach(code -> credit(code, rule.tier()));
    }

    private void credit(String factor, Tier tier) {
        byFactor.merge(factor, tier, scale::worse);
    }

    /** The most severe tier that the rules can reach, or an upper bound of it; none if no rule can fire. */
    Optional<Tier> worst() {
        return scale.worse(proved, feared);
    }

    /** Whether the more severe of a tier that is reached anyway and the worst here is proved to be reached. */
    boolean isExactAbove(Optional<Tier> anyway) {
        return feared.isEmpty() || !scale.isWorse(feared.get(), scale.worse(anyway, proved));
    }

    /** The unknown factors that matter or are required: what can lead to the most severe tier first. */
    List<Finding.OpenQuestion> questions(Set<String> missing) {
        List<Finding.OpenQuestion> questions = new ArrayList<>();
        byFactor.forEach((factor, tier) -> questions.add(new Finding.OpenQuestion(factor, tier)));
        for (String factor : missing) {
            if (!byFactor.containsKey(factor)) {
                questions.add(new Finding.OpenQuestion(factor, scale.leastSevere()));
            }
        }
        questions.sort(Comparator.comparingInt((Finding.OpenQuestion one) -> scale.rank(one.leadsTo()))
                .thenComparing(one -> !missing.contains(one.factor()))
                .thenComparing(Finding.OpenQuestion::factor));
        return List.copyOf(questions);
    }
}

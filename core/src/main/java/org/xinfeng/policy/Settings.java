package org.xinfeng.policy;

import java.util.List;
import java.util.Optional;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.visits.DutyRule;

/** Puts the values of local settings into the conditions that name them; the others stay unknown. */
final class Settings {

    private Settings() {}

    static RuleBook apply(RuleBook book, PolicyPack pack) {
        List<TierRule> rules = book.rules().stream()
                .map(rule -> new TierRule(
                        rule.id(),
                        rule.tier(),
                        apply(rule.when(), pack),
                        rule.label(),
                        rule.citation(),
                        rule.verified()))
                .toList();
        return book.withRules(rules);
    }

    static PolicyPack.CategoryRule apply(PolicyPack.CategoryRule rule, PolicyPack pack) {
        return new PolicyPack.CategoryRule(
                rule.category(), rule.label(), rule.whilst().map(whilst -> apply(whilst, pack)));
    }

    static DutyRule apply(DutyRule duty, PolicyPack pack) {
        return duty.to().when().isEmpty()
                ? duty
                : new DutyRule(
                        duty.id(),
                        duty.label(),
                        duty.owed(),
                        apply(duty.to(), pack),
                        duty.citation(),
                        duty.verified(),
                        duty.provisional());
    }

    static VisitRules apply(VisitRules visits, PolicyPack pack) {
        return new VisitRules(
                visits.rounds().stream()
                        .map(round -> round.to(apply(round.to(), pack)))
                        .toList(),
                visits.suspension());
    }

    private static DutyRule.To apply(DutyRule.To to, PolicyPack pack) {
        return new DutyRule.To(
                to.categories(), to.tiers(), to.unassessed(), to.when().map(when -> apply(when, pack)));
    }

    private static Condition apply(Condition condition, PolicyPack pack) {
        if (condition instanceof FactCondition.Local local) {
            Optional<FactValue> value = pack.settings().stream()
                    .filter(setting -> setting.code().equals(local.setting()))
                    .findFirst()
                    .flatMap(PolicyPack.Setting::value)
                    .filter(given -> local.op().isFor(given.type()));
            return value.isPresent() ? new FactCondition.Compare(local.factor(), local.op(), value.get()) : local;
        }
        if (condition instanceof Condition.All all) {
            return new Condition.All(apply(all.of(), pack));
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(apply(any.of(), pack));
        }
        if (condition instanceof Condition.AtLeast some) {
            return new Condition.AtLeast(some.k(), apply(some.of(), pack));
        }
        if (condition instanceof Condition.Score score) {
            return new Condition.Score(
                    score.items().stream().map(item -> apply(item, pack)).toList(), score.threshold());
        }
        return condition instanceof Condition.Not not ? new Condition.Not(apply(not.of(), pack)) : condition;
    }

    private static ScoreItem apply(ScoreItem item, PolicyPack pack) {
        return new ScoreItem(
                item.factor(),
                item.bands().stream()
                        .map(band -> new ScoreItem.Band(apply(band.when(), pack), band.points()))
                        .toList());
    }

    private static List<Condition> apply(List<Condition> conditions, PolicyPack pack) {
        return conditions.stream().map(condition -> apply(condition, pack)).toList();
    }
}

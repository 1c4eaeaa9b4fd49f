package org.xinfeng.examples.benchmarks;

import java.util.List;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.ScoreItem.Band;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;

/** The words that the rule books of the benchmarks are written in. */
final class TieringWords {

    private TieringWords() {}

    static TierRule rule(String id, String tier, Condition when) {
        return new TierRule(id, Tier.of(tier), when, new Label(id, id), Citation.of("sample"), false);
    }

    static ScoreItem item(String factor, Band... bands) {
        return new ScoreItem(factor, List.of(bands));
    }

    static Condition isYes(String factor) {
        return When.yesNo(factor).isYes();
    }

    static Condition isNo(String factor) {
        return When.yesNo(factor).isNo();
    }

    static Condition compare(String factor, FactCondition.Op op, long number) {
        return new FactCondition.Compare(factor, op, FactValue.of(number));
    }

    static Condition oneOf(String factor, String... codes) {
        return When.choice(factor).in(codes);
    }
}

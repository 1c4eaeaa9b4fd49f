package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.CHILD;
import static org.xinfeng.policy.SamplePolicies.CHILD_PLAN;
import static org.xinfeng.policy.SamplePolicies.GREEN;
import static org.xinfeng.policy.SamplePolicies.HARM_SUSPECTED;
import static org.xinfeng.policy.SamplePolicies.INCOME;
import static org.xinfeng.policy.SamplePolicies.RED;
import static org.xinfeng.policy.SamplePolicies.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyRule;

/** A pack is known by its digest: the same for the same content, another for any other. */
class PolicyDigestTest {

    private static final PolicyPack PACK = SamplePolicies.pack();

    private static <T> List<T> without(List<T> all) {
        return all.subList(1, all.size());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    private static PolicyPack when(Condition when) {
        RuleBook book = SamplePolicies.childBook();
        return ChangedPack.of(PACK)
                .books(List.of(new RuleBook(
                        book.id(),
                        book.categories(),
                        List.of(SamplePolicies.rule("C1", RED, when, CHILD_PLAN)),
                        book.required(),
                        book.otherwise())))
                .pack();
    }

    private static PolicyPack owing(DutyRule rule) {
        return ChangedPack.of(PACK).duties(List.of(rule)).pack();
    }

    @Test
    void theOrderInWhichAPackIsWrittenDownDoesNotChangeIt() {
        Random random = new Random(20240511);
        for (int i = 0; i < 20; i++) {
            PolicyPack other = ChangedPack.of(PACK)
                    .sources(shuffled(PACK.sources(), random))
                    .factors(shuffled(PACK.factors(), random))
                    .categories(shuffled(PACK.categories(), random))
                    .books(shuffled(PACK.books(), random))
                    .duties(shuffled(PACK.duties(), random))
                    .years(shuffled(PACK.years(), random))
                    .pack();
            assertEquals(PACK.digest(), other.digest());
        }
        assertTrue(PACK.digest().matches("[0-9a-f]{40}"));
    }

    @Test
    void everyPartThatChangesGivesAnotherDigest() {
        PolicyPack.Head head = PACK.head();
        DutyRule rule = PACK.duties().get(0);
        DutyRule.Owed owed = rule.owed();
        PolicyPack.Setting unset =
                new PolicyPack.Setting("s", label("s"), FactType.NUMBER, "fen", true, Optional.empty());
        ChangedPack pack = ChangedPack.of(PACK);
        TierScale scale = SamplePolicies.scale();
        Checklist list = SamplePolicies.fiveInquiries();
        RuleBook book = SamplePolicies.childBook();
        Map<String, PolicyPack> all = new LinkedHashMap<>();
        all.put("as it is", PACK);
        all.put(
                "version",
                pack.head(head("2", head.title(), head.inForce(), false)).pack());
        all.put("title", pack.head(head("1", label("别"), head.inForce(), false)).pack());
        all.put(
                "verified",
                pack.head(head("1", head.title(), head.inForce(), true)).pack());
        all.put(
                "days",
                pack.head(head("1", head.title(), DateRange.parse("2024-01-01/2030-01-01"), false))
                        .pack());
        all.put("sources", pack.sources(without(PACK.sources())).pack());
        all.put("no scale", pack.scale(Optional.empty()).pack());
        all.put(
                "scale",
                pack.scale(Optional.of(new TierScale(without(scale.steps())))).pack());
        List<TierScale.Step> turned = new ArrayList<>(scale.steps());
        Collections.reverse(turned);
        all.put(
                "order of the scale",
                pack.scale(Optional.of(new TierScale(turned))).pack());
        all.put("factors", pack.factors(without(PACK.factors())).pack());
        all.put("categories", pack.categories(without(PACK.categories())).pack());
        all.put("setting", pack.settings(List.of(unset)).pack());
        for (long value : new long[] {1, 2}) {
            PolicyPack.Setting set = new PolicyPack.Setting(
                    "s", label("s"), FactType.NUMBER, "fen", true, Optional.of(FactValue.of(value)));
            all.put("setting " + value, pack.settings(List.of(set)).pack());
        }
        all.put("books", pack.books(without(PACK.books())).pack());
        all.put(
                "required",
                pack.books(List.of(new RuleBook(
                                book.id(), book.categories(), book.rules(), Set.of(HARM_SUSPECTED), book.otherwise())))
                        .pack());
        all.put(
                "otherwise",
                pack.books(List.of(new RuleBook(
                                book.id(), book.categories(), book.rules(), book.required(), Optional.empty())))
                        .pack());
        all.put("duties", pack.duties(without(PACK.duties())).pack());
        all.put("provisional", owing(SamplePolicies.provisional(rule)));
        all.put("plain", owing(rule));
        all.put(
                "cadence",
                owing(SamplePolicies.duty(
                        rule.id(), SamplePolicies.visit(Cadence.once(2, Cadence.Unit.DAY)), rule.to())));
        all.put(
                "grace",
                owing(SamplePolicies.duty(
                        rule.id(),
                        new DutyRule.Owed(owed.kind(), owed.cadence(), owed.role(), owed.checklist(), false, 1),
                        rule.to())));
        all.put("tiers", owing(SamplePolicies.duty(rule.id(), owed, SamplePolicies.to(CHILD, GREEN))));
        all.put(
                "citation",
                owing(new DutyRule(
                        rule.id(),
                        rule.label(),
                        owed,
                        rule.to(),
                        new Citation(CHILD_PLAN, Optional.of("1")),
                        true,
                        false)));
        all.put(
                "label",
                owing(new DutyRule(rule.id(), new Label("a", "b"), owed, rule.to(), rule.citation(), true, false)));
        all.put("checklists", pack.checklists(List.of()).pack());
        all.put(
                "question",
                pack.checklists(List.of(new Checklist(list.id(), list.label(), without(list.items()))))
                        .pack());
        all.put(
                "order of questions",
                pack.checklists(List.of(new Checklist(list.id(), list.label(), shuffled(list.items(), new Random(1)))))
                        .pack());
        all.put("years", pack.years(without(PACK.years())).pack());
        all.put("horizon", pack.horizonDays(99).pack());
        assertAllDiffer(all);
    }

    private static PolicyPack.Head head(String version, Label title, DateRange inForce, boolean verified) {
        return new PolicyPack.Head("sample", version, title, inForce, verified);
    }

    @Test
    void everyConditionThatDiffersGivesAnotherDigest() {
        Condition harm = When.yesNo(HARM_SUSPECTED).isYes();
        Condition poor = When.number(INCOME).below(1000);
        List<Condition> conditions = new ArrayList<>(List.of(
                harm,
                When.yesNo(HARM_SUSPECTED).isNo(),
                poor,
                When.number(INCOME).atMost(1000),
                When.number(INCOME).below(1001),
                When.all(harm, poor),
                When.any(harm, poor),
                When.not(harm),
                new Condition.AtLeast(1, List.of(harm, poor)),
                new Condition.AtLeast(2, List.of(harm, poor)),
                new FactCondition.Local(INCOME, FactCondition.Op.LT, "s"),
                new FactCondition.Local(INCOME, FactCondition.Op.LT, "t"),
                new FactCondition.Age("birth.date", FactCondition.Op.LT, 16),
                new FactCondition.Age("birth.date", FactCondition.Op.LT, 18),
                When.choice("smd.status").in("stable"),
                When.choice("smd.status").in("stable", "unstable")));
        for (int points = 1; points < 3; points++) {
            ScoreItem item = new ScoreItem(INCOME, List.of(new ScoreItem.Band(poor, points)));
            conditions.add(new Condition.Score(List.of(item), 1));
            conditions.add(new Condition.Score(List.of(item), 2));
        }
        Map<String, PolicyPack> all = new LinkedHashMap<>();
        conditions.forEach(condition -> all.put(condition.toString(), when(condition)));
        assertEquals(conditions.size(), all.size());
        assertAllDiffer(all);
    }

    private static void assertAllDiffer(Map<String, PolicyPack> all) {
        Set<String> digests = new HashSet<>();
        all.forEach((what, pack) -> assertTrue(digests.add(pack.digest()), what));
    }
}

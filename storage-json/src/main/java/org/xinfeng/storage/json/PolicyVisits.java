package org.xinfeng.storage.json;

import java.util.List;
import java.util.Optional;
import org.xinfeng.policy.VisitRules;
import org.xinfeng.registry.Category;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.VisitEntry;

/** Reads rounds, suspensions and checklists. */
final class PolicyVisits {

    private PolicyVisits() {}

    static VisitRules rules(PolicyNode pack) {
        return new VisitRules(
                pack.at("rounds")
                        .list(PolicyVisits::round, round -> round.code().value()),
                pack.optional("suspension", PolicyVisits::suspension).flatMap(rules -> rules));
    }

    private static Optional<Round> round(PolicyNode at) {
        at.keys("code label kind role to cite", "days called checklist earlyDays verified");
        return at.build(() -> new Round(
                new Round.RoundCode(at.at("code").code()),
                at.at("label").label(),
                at.at("kind").oneOf(DutyKind.class),
                Role.of(at.at("role").code()),
                at.optional("checklist", list -> new DutyRule.ChecklistId(list.code())),
                PolicyRules.to(at.at("to")),
                at.at("days").list(PolicyVisits::span),
                at.at("called").flag(),
                at.at("earlyDays").integer(),
                PolicyRules.citation(at.at("cite")),
                at.at("verified").flag()));
    }

    private static Optional<Round.Span> span(PolicyNode at) {
        at.keys("from through", "");
        return at.build(
                () -> new Round.Span(at.at("from").date(), at.at("through").date()));
    }

    private static Optional<Suspensions.Rules> suspension(PolicyNode at) {
        at.keys("reasons workdays lookAgainEvery", "cite verified");
        return at.build(() -> new Suspensions.Rules(
                at.at("reasons").list(PolicyVisits::reason, one -> one.code().value()),
                at.at("workdays").integer(),
                PolicySpan.of(at.at("lookAgainEvery")).period(),
                at.optional("cite", PolicyRules::citation),
                at.at("verified").flag()));
    }

    private static Optional<Suspensions.Rules.ReasonWord> reason(PolicyNode at) {
        at.keys("code label", "");
        return at.build(() -> new Suspensions.Rules.ReasonWord(
                new Suspensions.Reason(at.at("code").code()), at.at("label").label()));
    }

    static Optional<Checklist> checklist(PolicyNode at) {
        at.keys("id label items", "version categories tiers");
        return at.build(() -> new Checklist(
                new DutyRule.ChecklistId(at.at("id").code()),
                at.optional("version", version -> new Checklist.Version(version.code()))
                        .orElse(Checklist.Version.FIRST),
                at.at("label").label(),
                PolicyRules.codes(at.at("categories")).stream()
                        .map(Category::of)
                        .toList(),
                PolicyRules.codes(at.at("tiers")).stream().map(Tier::of).toList(),
                at.at("items").list(PolicyVisits::item, Checklist.Item::code)));
    }

    private static Optional<Checklist.Item> item(PolicyNode at) {
        at.keys("code label choices", "required holds");
        return at.build(() -> new Checklist.Item(
                at.at("code").code(),
                at.at("label").label(),
                at.at("choices").list(PolicyVisits::choice, Checklist.Choice::code),
                at.at("required").flag(),
                at.optional("holds", PolicyVisits::holds)));
    }

    private static Optional<Checklist.Choice> choice(PolicyNode at) {
        at.keys("code label", "");
        return at.build(
                () -> new Checklist.Choice(at.at("code").code(), at.at("label").label()));
    }

    private static Checklist.Holds holds(PolicyNode at) {
        at.keys("time", "factors findings");
        List<VisitEntry.AssistKind> findings =
                at.at("findings").list(kind -> kind.build(() -> kind.oneOf(VisitEntry.AssistKind.class)));
        return new Checklist.Holds(
                PolicySpan.of(at.at("time")).period(), PolicyRules.codes(at.at("factors")), findings);
    }
}

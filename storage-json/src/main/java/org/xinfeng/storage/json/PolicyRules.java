package org.xinfeng.storage.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;

/** Reads rule books and duties. */
final class PolicyRules {

    private PolicyRules() {}

    static Optional<RuleBook> book(PolicyNode at) {
        at.keys("id categories rules", "version inForce scores required otherwise");
        return at.build(() -> new RuleBook(
                at.at("id").code(),
                at.optional("version", PolicyNode::code),
                at.optional("inForce", PolicyPacks::inForce),
                categories(at.at("categories")),
                rules(at),
                new LinkedHashSet<>(codes(at.at("required"))),
                at.optional("otherwise", PolicyRules::tier)));
    }

    /** What a version of a book is known by in its pack. */
    static String name(RuleBook book) {
        return book.id() + book.version().map(" version "::concat).orElse("");
    }

    private static List<TierRule> rules(PolicyNode book) {
        PolicyScores scores = PolicyScores.of(book.at("scores"));
        PolicyConditions conditions = new PolicyConditions(scores);
        List<TierRule> rules = book.at("rules").list(rule -> rule(rule, conditions), TierRule::id);
        scores.reportUnnamed();
        return rules;
    }

    /** A rule that can name no score. */
    static Optional<TierRule> rule(PolicyNode at) {
        return rule(at, new PolicyConditions(PolicyScores.none()));
    }

    private static Optional<TierRule> rule(PolicyNode at, PolicyConditions conditions) {
        at.keys("id tier label when cite", "verified");
        return at.build(() -> new TierRule(
                at.at("id").code(),
                tier(at.at("tier")),
                conditions.read(at.at("when")),
                at.at("label").label(),
                citation(at.at("cite")),
                at.at("verified").flag()));
    }

    static Optional<DutyRule> duty(PolicyNode at) {
        at.keys(
                "id label kind role to cite",
                "every basis once immediate checklist metByHomeVisit graceDays earlyDays leastPerYear verified provisional");
        return at.build(() -> new DutyRule(
                at.at("id").code(),
                at.at("label").label(),
                owed(at),
                to(at.at("to")),
                citation(at.at("cite")),
                at.at("verified").flag(),
                at.at("provisional").flag()));
    }

    private static DutyRule.Owed owed(PolicyNode at) {
        DutyKind kind = at.at("kind").oneOf(DutyKind.class);
        if (kind == DutyKind.HOME_VISIT && at.has("metByHomeVisit")) {
            at.at("metByHomeVisit").problem("a home visit is met by home visits anyway", "leave it out");
        }
        return new DutyRule.Owed(
                kind,
                cadence(at),
                Role.of(at.at("role").code()),
                at.optional("checklist", list -> new DutyRule.ChecklistId(list.code())),
                at.at("metByHomeVisit").flag(),
                at.at("graceDays").integer(),
                at.at("earlyDays").integer(),
                at.at("leastPerYear").integer(),
                Optional.empty());
    }

    private static Cadence cadence(PolicyNode at) {
        long ways = List.of("every", "once", "immediate").stream()
                .filter(way -> at.at(way).isPresent())
                .count();
        if (ways != 1) {
            at.problem(
                    "it says " + (ways == 0 ? "not" : "in several ways") + " how often it is owed",
                    "give one of \"every\" with \"basis\", \"once\", and \"immediate\": true");
            return Cadence.immediate();
        }
        if (at.has("basis") != at.has("every")) {
            at.problem(
                    "\"every\" and \"basis\" go together",
                    "say with every whether it is ROLLING from the last visit, or CALENDAR");
            return Cadence.immediate();
        }
        if (at.has("immediate")) {
            if (!at.at("immediate").flag()) {
                at.at("immediate").problem("it is not true", "write true or another cadence");
            }
            return Cadence.immediate();
        }
        PolicyNode span = at.at(at.has("every") ? "every" : "once");
        Cadence.Way way = at.has("every") ? at.at("basis").oneOf(Basis.class).way : Cadence.Way.ONCE;
        return span.build(() -> PolicySpan.of(span).cadence(way)).orElse(Cadence.immediate());
    }

    /** From where the time of a cycle is counted. */
    private enum Basis {
        ROLLING(Cadence.Way.ROLLING),
        CALENDAR(Cadence.Way.CALENDAR);

        private final Cadence.Way way;

        Basis(Cadence.Way way) {
            this.way = way;
        }
    }

    static DutyRule.To to(PolicyNode at) {
        at.keys("categories", "tiers unassessed when");
        return new DutyRule.To(
                categories(at.at("categories")),
                codes(at.at("tiers")).stream().map(Tier::of).toList(),
                at.at("unassessed").flag(),
                at.optional("when", PolicyConditions::alone));
    }

    static Optional<TierPractice> practice(PolicyNode at) {
        at.keys("tier", "reassessEvery stayBeforeLowering required cite verified");
        boolean says = at.has("reassessEvery") || at.has("stayBeforeLowering");
        if (says && !at.has("cite")) {
            at.problem("the key \"cite\" is missing", "add where the numbers come from");
        }
        return at.build(() -> new TierPractice(
                tier(at.at("tier")),
                at.optional("reassessEvery", time -> PolicySpan.of(time).period()),
                at.at("stayBeforeLowering").integer(),
                at.at("required").flag(),
                at.optional("cite", PolicyRules::citation),
                at.at("verified").flag()));
    }

    static Citation citation(PolicyNode at) {
        if (at.isText()) {
            return Citation.of(at.code());
        }
        at.keys("source", "article");
        return new Citation(at.at("source").code(), at.optional("article", PolicyNode::text));
    }

    static Tier tier(PolicyNode at) {
        return Tier.of(at.code());
    }

    private static List<Category> categories(PolicyNode at) {
        return codes(at).stream().map(Category::of).toList();
    }

    static List<String> codes(PolicyNode at) {
        return at.list(code -> code.build(code::code), code -> code);
    }
}

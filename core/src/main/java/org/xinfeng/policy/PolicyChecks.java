package org.xinfeng.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/** What a pack must hold to before it can bind, beside the others of its policy: every problem found, not only the first. */
final class PolicyChecks {

    private final PolicyPack pack;
    private final Problems problems;
    private final KnownCodes known;
    private final ConditionChecks conditions;

    private PolicyChecks(PolicyPack pack, TierScale scale, Map<String, Factor> factors, Set<Category> categories) {
        this.pack = pack;
        this.problems = new Problems(pack.id());
        this.known = new KnownCodes(scale, factors, categories, pack, problems);
        this.conditions = new ConditionChecks(factors, pack.settings(), known, problems);
    }

    /**
     * What is wrong in a pack.
     *
     * @param scale the scale of the whole policy
     * @param factors the factors of the whole policy
     * @param categories the categories of the whole policy
     */
    static List<PolicyProblem> check(
            PolicyPack pack, TierScale scale, Map<String, Factor> factors, Set<Category> categories) {
        return new PolicyChecks(pack, scale, factors, categories).check();
    }

    private List<PolicyProblem> check() {
        List<PolicyProblem> found = new ArrayList<>();
        doubled("sources", pack.sources(), PolicyPack.Source::id);
        doubled("factors", pack.factors(), Factor::code);
        doubled("categories", pack.categories(), rule -> rule.category().value());
        doubled("settings", pack.settings(), PolicyPack.Setting::code);
        doubled("checklists", pack.checklists(), Checklist::name);
        doubled("duties", pack.duties(), DutyRule::id);
        doubled("practice", pack.practices(), one -> one.tier().value());
        pack.practices().forEach(this::practice);
        known.source("pairing", pack.pairing().flatMap(PairingRules::citation));
        pack.loop().alerts().ifPresent(new AlertChecks(known, problems)::check);
        pack.loop().cases().ifPresent(this::cases);
        pack.loop().referrals().ifPresent(this::referrals);
        pack.loop().teams().ifPresent(this::teams);
        pack.categories()
                .forEach(rule -> rule.whilst()
                        .ifPresent(when ->
                                conditions.check("categories/" + rule.category().value(), when)));
        pack.books().forEach(this::book);
        pack.duties().forEach(this::duty);
        pack.checklists().forEach(this::checklist);
        pack.visits().rounds().forEach(this::round);
        known.source("suspension", pack.visits().suspension().flatMap(Suspensions.Rules::citation));
        found.addAll(new Editions(pack).problems());
        found.addAll(problems.found());
        return found;
    }

    private void practice(TierPractice practice) {
        String at = "practice/" + practice.tier().value();
        known.tier(at, practice.tier());
        known.source(at, practice.citation());
    }

    private void cases(CaseRules rules) {
        known.source("cases", rules.citation());
        rules.tiers().forEach(tier -> known.tier("cases", tier));
    }

    private void referrals(ReferralRules rules) {
        known.source("referrals", rules.citation());
        rules.grounds()
                .forEach(one -> known.source("referrals/grounds/" + one.code().value(), one.citation()));
        for (ReferralRules.Issue issue : rules.issues()) {
            String at = "referrals/issues/" + issue.code().value() + "/must";
            issue.must().ifPresent(must -> {
                must.tiers().forEach(tier -> known.tier(at, tier));
                known.factor(at, must.factor());
            });
        }
    }

    private void teams(TeamRules rules) {
        for (TeamRules.Team team : rules.teams()) {
            known.source("teams", team.citation());
            team.categories().forEach(category -> known.category("teams", category));
        }
    }

    private void book(RuleBook book) {
        String path = "books/" + book.id();
        book.categories().forEach(category -> known.category(path, category));
        book.required().forEach(code -> known.factor(path + "/required", code));
        book.otherwise().ifPresent(tier -> known.tier(path + "/otherwise", tier));
        for (TierRule rule : book.rules()) {
            String at = path + "/rules/" + rule.id();
            known.tier(at, rule.tier());
            conditions.check(at + "/when", rule.when());
            known.source(at, rule.citation());
        }
    }

    private void duty(DutyRule duty) {
        String at = "duties/" + duty.id();
        to(at, duty.to());
        known.source(at, duty.citation());
        known.checklist(at, duty.owed().checklist());
    }

    private void checklist(Checklist list) {
        String at = "checklists/" + list.name();
        list.categories().forEach(category -> known.category(at, category));
        list.tiers().forEach(tier -> known.tier(at, tier));
        list.items()
                .forEach(item -> item.holds()
                        .ifPresent(holds ->
                                holds.factors().forEach(code -> known.factor(at + "/" + item.code(), code))));
    }

    private void round(Round round) {
        String at = "rounds/" + round.code().value();
        to(at, round.to());
        known.source(at, round.citation());
        known.checklist(at, round.checklist());
    }

    private void to(String at, DutyRule.To to) {
        to.categories().forEach(category -> known.category(at, category));
        to.tiers().forEach(tier -> known.tier(at, tier));
        to.when().ifPresent(when -> conditions.check(at + "/when", when));
    }

    private <T> void doubled(String path, List<T> all, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(id.apply(one))) {
                problems.add(path + "/" + id.apply(one), "it is there twice", "leave one out");
            }
        }
    }
}

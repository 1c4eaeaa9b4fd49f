package org.xinfeng.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinfeng.casework.ReferralRules;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/** What a policy must hold to before it can bind: every problem found, not only the first. */
final class PolicyChecks {

    private final String name;
    private final TierScale scale;
    private final Map<String, Factor> factors;
    private final Set<Category> categories;
    private final List<PolicyProblem> problems = new ArrayList<>();

    /**
     * @param scale the scale of the whole policy
     * @param factors the factors of the whole policy
     * @param categories the categories of the whole policy
     */
    PolicyChecks(String name, TierScale scale, Map<String, Factor> factors, Set<Category> categories) {
        this.name = name;
        this.scale = scale;
        this.factors = factors;
        this.categories = categories;
    }

    List<PolicyProblem> check(PolicyPack pack) {
        Set<String> sources = pack.sources().stream().map(PolicyPack.Source::id).collect(Collectors.toSet());
        doubled("sources", pack.sources(), PolicyPack.Source::id);
        doubled("factors", pack.factors(), Factor::code);
        doubled("categories", pack.categories(), rule -> rule.category().value());
        doubled("settings", pack.settings(), PolicyPack.Setting::code);
        doubled("checklists", pack.checklists(), Checklist::name);
        problems.addAll(new Editions(pack).problems());
        doubled("duties", pack.duties(), DutyRule::id);
        doubled("practice", pack.practices(), one -> one.tier().value());
        for (TierPractice practice : pack.practices()) {
            String at = "practice/" + practice.tier().value();
            tier(at, practice.tier());
            practice.citation().ifPresent(cited -> source(at, cited.source(), sources));
        }
        pack.pairing().flatMap(PairingRules::citation).ifPresent(cited -> source("pairing", cited.source(), sources));
        pack.loop().cases().ifPresent(rules -> {
            rules.citation().ifPresent(cited -> source("cases", cited.source(), sources));
            rules.tiers().forEach(tier -> tier("cases", tier));
        });
        new AlertChecks(factors, (at, told) -> add(at, told[0], told[1])).check(pack);
        pack.loop().referrals().ifPresent(rules -> referrals(rules, sources));
        pack.loop().teams().ifPresent(rules -> teams(rules, sources));
        pack.categories()
                .forEach(rule -> rule.whilst()
                        .ifPresent(when ->
                                condition("categories/" + rule.category().value(), when, pack)));
        for (RuleBook book : pack.books()) {
            String path = "books/" + book.id();
            book.categories().forEach(category -> category(path, category));
            book.required().forEach(code -> factor(path + "/required", code));
            book.otherwise().ifPresent(tier -> tier(path + "/otherwise", tier));
            for (TierRule rule : book.rules()) {
                String at = path + "/rules/" + rule.id();
                tier(at, rule.tier());
                condition(at + "/when", rule.when(), pack);
                source(at, rule.citation().source(), sources);
            }
        }
        Set<String> checklists =
                pack.checklists().stream().map(list -> list.id().value()).collect(Collectors.toSet());
        for (DutyRule duty : pack.duties()) {
            String at = "duties/" + duty.id();
            to(at, duty.to(), pack);
            source(at, duty.citation().source(), sources);
            checklist(at, duty.owed().checklist(), checklists);
        }
        for (Checklist list : pack.checklists()) {
            String at = "checklists/" + list.name();
            list.categories().forEach(category -> category(at, category));
            list.tiers().forEach(tier -> tier(at, tier));
            list.items()
                    .forEach(item -> item.holds()
                            .ifPresent(holds -> holds.factors().forEach(code -> factor(at + "/" + item.code(), code))));
        }
        for (Round round : pack.visits().rounds()) {
            String at = "rounds/" + round.code().value();
            to(at, round.to(), pack);
            source(at, round.citation().source(), sources);
            checklist(at, round.checklist(), checklists);
        }
        pack.visits()
                .suspension()
                .flatMap(Suspensions.Rules::citation)
                .ifPresent(cited -> source("suspension", cited.source(), sources));
        return problems;
    }

    private void to(String at, DutyRule.To to, PolicyPack pack) {
        to.categories().forEach(category -> category(at, category));
        to.tiers().forEach(tier -> tier(at, tier));
        to.when().ifPresent(when -> condition(at + "/when", when, pack));
    }

    private void checklist(String at, Optional<DutyRule.ChecklistId> asked, Set<String> checklists) {
        asked.filter(list -> !checklists.contains(list.value()))
                .ifPresent(list ->
                        add(at + "/checklist", "there is no checklist " + list.value(), "use one of " + checklists));
    }

    /** A round is one pack's, and so is how suspensions are handled: two would contradict each other. */
    List<PolicyProblem> checkThatRoundsAreOwn(List<PolicyPack> packs) {
        Map<String, List<String>> sayers = new TreeMap<>();
        for (PolicyPack pack : packs) {
            pack.visits()
                    .rounds()
                    .forEach(round -> sayers.computeIfAbsent(
                                    "rounds/" + round.code().value(), said -> new ArrayList<>())
                            .add(pack.id()));
            pack.visits()
                    .suspension()
                    .ifPresent(rules -> sayers.computeIfAbsent("suspension", said -> new ArrayList<>())
                            .add(pack.id()));
        }
        sayers.forEach((what, says) -> {
            if (says.size() > 1) {
                add(what, "several packs say it: " + says, "leave it to one of them");
            }
        });
        return problems;
    }

    /** One pack says how to pair: two would contradict each other. */
    List<PolicyProblem> checkThatOnePairs(List<PolicyPack> packs) {
        List<String> pairing = packs.stream()
                .filter(pack -> pack.pairing().isPresent())
                .map(PolicyPack::id)
                .toList();
        if (pairing.size() > 1) {
            add("pairing", "several packs say how to pair: " + pairing, "leave it to one of them");
        }
        return problems;
    }

    private void referrals(ReferralRules rules, Set<String> sources) {
        rules.citation().ifPresent(cited -> source("referrals", cited.source(), sources));
        rules.grounds()
                .forEach(one -> source(
                        "referrals/grounds/" + one.code().value(),
                        one.citation().source(),
                        sources));
        for (ReferralRules.Issue issue : rules.issues()) {
            String at = "referrals/issues/" + issue.code().value() + "/must";
            issue.must().ifPresent(must -> {
                must.tiers().forEach(tier -> tier(at, tier));
                factor(at, must.factor());
            });
        }
    }

    private void teams(TeamRules rules, Set<String> sources) {
        for (TeamRules.Team team : rules.teams()) {
            team.citation().ifPresent(cited -> source("teams", cited.source(), sources));
            team.categories().forEach(category -> category("teams", category));
        }
    }

    /** One pack says each section of the closed loop: two would contradict each other. */
    List<PolicyProblem> checkThatOneSaysEach(List<PolicyPack> packs) {
        Map<String, List<String>> sayers = new TreeMap<>();
        packs.forEach(pack -> pack.loop()
                .sections()
                .forEach(section -> sayers.computeIfAbsent(section, said -> new ArrayList<>())
                        .add(pack.id())));
        sayers.forEach((section, says) -> {
            if (says.size() > 1) {
                add(section, "several packs say it: " + says, "leave it to one of them");
            }
        });
        return problems;
    }

    /** A more severe tier never owes less than a milder one: for each duty of the milder there is one that keeps it. */
    List<PolicyProblem> checkThatSeverityNeverOwesLess(List<DutyRule> duties) {
        for (Category category : categories) {
            List<DutyRule> owed = duties.stream()
                    .filter(duty -> duty.to().categories().contains(category)
                            && !duty.to().unassessed())
                    .toList();
            for (int milder = 1; milder < scale.steps().size(); milder++) {
                for (int worse = 0; worse < milder; worse++) {
                    compare(
                            category,
                            owed,
                            scale.steps().get(milder).tier(),
                            scale.steps().get(worse).tier());
                }
            }
        }
        return problems;
    }

    private void compare(Category category, List<DutyRule> owed, Tier milder, Tier worse) {
        for (DutyRule duty : owed) {
            boolean kept =
                    !isTo(duty, milder) || owed.stream().anyMatch(other -> isTo(other, worse) && keeps(other, duty));
            if (!kept) {
                add(
                        "duties/" + duty.id(),
                        "tier " + worse.value() + " of " + category.value() + " owes less than tier " + milder.value(),
                        "owe " + worse.value() + " " + duty.owed().kind() + " "
                                + duty.owed().cadence() + " or more"
                                + duty.owed()
                                        .checklist()
                                        .map(list -> ", with " + list.value())
                                        .orElse(""));
            }
        }
    }

    private static boolean isTo(DutyRule duty, Tier tier) {
        return duty.to().tiers().isEmpty() || duty.to().tiers().contains(tier);
    }

    /** Whether whoever does the one has done the other: by how, how often and with which questions. */
    private static boolean keeps(DutyRule other, DutyRule duty) {
        DutyRule.Owed its = other.owed();
        DutyRule.Owed owed = duty.owed();
        boolean how = its.kind() == owed.kind()
                ? owed.metByHomeVisit() || !its.metByHomeVisit()
                : its.kind() == DutyKind.HOME_VISIT && owed.metByHomeVisit();
        boolean when = other.to().when().isEmpty()
                || other.to().when().equals(duty.to().when());
        boolean asked = owed.checklist().isEmpty() || owed.checklist().equals(its.checklist());
        return how
                && when
                && asked
                && its.graceDays() <= owed.graceDays()
                && its.earlyDays() <= owed.earlyDays()
                && its.perYear() >= owed.leastPerYear()
                && its.cadence().isAtLeastAsStrictAs(owed.cadence());
    }

    private void condition(String path, Condition condition, PolicyPack pack) {
        condition.factors().forEach(code -> factor(path, code));
        condition.visit(leaf -> {
            if (leaf instanceof Condition.Compare compare) {
                type(path, compare.factor(), compare.value().type());
                if (compare.op() == Condition.Op.EQ || compare.op() == Condition.Op.NE) {
                    value(path, compare.factor(), compare.value());
                }
            } else if (leaf instanceof Condition.OneOf oneOf) {
                oneOf.values().forEach(value -> {
                    type(path, oneOf.factor(), value.type());
                    value(path, oneOf.factor(), value);
                });
            } else if (leaf instanceof Condition.Age age) {
                type(path, age.factor(), FactType.DATE);
            } else if (leaf instanceof Condition.Since since) {
                type(path, since.factor(), FactType.DATE);
            } else if (leaf instanceof Condition.Local local) {
                Optional<PolicyPack.Setting> setting = pack.settings().stream()
                        .filter(one -> one.code().equals(local.setting()))
                        .findFirst();
                if (setting.isEmpty()) {
                    add(path, "there is no setting " + local.setting(), "declare it under settings");
                } else {
                    type(path, local.factor(), setting.get().type());
                    local(path, local, setting.get());
                }
            }
        });
    }

    private void local(String path, Condition.Local local, PolicyPack.Setting setting) {
        if (!local.op().isFor(setting.type())) {
            add(path, setting.code() + " is of type " + setting.type() + ", which has no order", "use = or !=");
        }
        Factor factor = factors.get(local.factor());
        if (factor != null && factor.type() == setting.type() && !factor.unit().equals(setting.unit())) {
            add(
                    path,
                    local.factor() + " is in " + factor.unit() + ", but the setting " + setting.code() + " in "
                            + setting.unit(),
                    "declare the setting in " + factor.unit());
        }
    }

    private void type(String path, String code, FactType type) {
        Factor factor = factors.get(code);
        if (factor != null && factor.type() != type) {
            add(
                    path,
                    code + " is of type " + factor.type() + ", not " + type,
                    "compare it with a value of its own type");
        }
    }

    /** A value that the factor cannot take makes a rule that never fires, or always. */
    private void value(String path, String code, FactValue value) {
        Factor factor = factors.get(code);
        if (factor != null && factor.type() == value.type() && !factor.accepts(value)) {
            add(path, code + " cannot be " + value.text(), "use a value that the factor lists");
        }
    }

    private void factor(String path, String code) {
        if (!factors.containsKey(code)) {
            add(path, "there is no factor " + code, "declare it under factors or correct the code");
        }
    }

    private void tier(String path, Tier tier) {
        if (!scale.has(tier)) {
            add(
                    path,
                    "there is no tier " + tier.value(),
                    "use one of "
                            + scale.steps().stream()
                                    .map(step -> step.tier().value())
                                    .toList());
        }
    }

    private void category(String path, Category category) {
        if (!categories.contains(category)) {
            add(path, "there is no category " + category.value(), "declare it under categories or correct the code");
        }
    }

    private void source(String path, String code, Set<String> sources) {
        if (!sources.contains(code)) {
            add(path, "the source " + code + " is not listed", "list it under sources");
        }
    }

    private <T> void doubled(String path, List<T> all, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T one : all) {
            if (!seen.add(id.apply(one))) {
                add(path + "/" + id.apply(one), "it is there twice", "leave one out");
            }
        }
    }

    private void add(String path, String cause, String cure) {
        problems.add(new PolicyProblem(name, path, cause, cure));
    }
}

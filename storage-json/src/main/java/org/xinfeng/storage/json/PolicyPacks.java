package org.xinfeng.storage.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.Overlay;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyRule;

/** Reads packs and overlays. */
final class PolicyPacks {

    private static final int HORIZON_DAYS = 100;

    private PolicyPacks() {}

    static Optional<PolicyPack> pack(PolicyNode at) {
        at.keys(
                "id version title inForce sources",
                "$schema verified horizonDays scale practice pairing alerts cases referrals teams rounds suspension factors categories settings checklists books duties calendar");
        return at.build(() -> new PolicyPack(
                head(at),
                at.at("sources").list(PolicyPacks::source, PolicyPack.Source::id),
                at.optional("scale", PolicyPacks::scale),
                at.at("factors").list(PolicyPacks::factor, Factor::code),
                at.at("categories")
                        .list(PolicyPacks::category, rule -> rule.category().value()),
                at.at("settings").list(PolicyPacks::setting, PolicyPack.Setting::code),
                at.at("books").list(PolicyRules::book, PolicyRules::name),
                at.at("duties").list(PolicyRules::duty, DutyRule::id),
                at.at("checklists").list(PolicyVisits::checklist, Checklist::name),
                at.at("calendar").list(PolicyPacks::year, year -> Integer.toString(year.year())),
                at.optional("horizonDays", PolicyNode::integer).orElse(HORIZON_DAYS),
                practices(at.at("practice")),
                at.optional("pairing", PolicyPairing::rules).flatMap(rules -> rules),
                PolicyLoop.rules(at),
                PolicyVisits.rules(at)));
    }

    private static List<TierPractice> practices(PolicyNode at) {
        return at.list(PolicyRules::practice, one -> one.tier().value());
    }

    private static PolicyPack.Head head(PolicyNode at) {
        return new PolicyPack.Head(
                at.at("id").code(),
                at.at("version").code(),
                at.at("title").label(),
                inForce(at.at("inForce")),
                at.at("verified").flag());
    }

    static DateRange inForce(PolicyNode at) {
        at.keys("from", "through");
        LocalDate from = at.at("from").date();
        return at.build(() -> at.optional("through", PolicyNode::date)
                        .map(last -> DateRange.ofClosed(from, last))
                        .orElseGet(() -> DateRange.ofUnboundedEnd(from)))
                .orElseGet(() -> DateRange.ofUnboundedEnd(from));
    }

    private static Optional<PolicyPack.Source> source(PolicyNode at) {
        at.keys("id title issuer date grade", "number");
        return at.build(() -> new PolicyPack.Source(
                at.at("id").code(),
                at.at("title").text(),
                at.at("issuer").text(),
                at.optional("number", PolicyNode::text),
                at.at("date").text(),
                at.at("grade").code()));
    }

    private static TierScale scale(PolicyNode at) {
        return new TierScale(at.list(step -> {
            step.keys("tier label mode", "");
            return step.build(() -> new TierScale.Step(
                    PolicyRules.tier(step.at("tier")),
                    step.at("label").label(),
                    step.at("mode").label()));
        }));
    }

    private static Optional<Factor> factor(PolicyNode at) {
        at.keys("code type label", "choices min max unit shelfLife");
        return at.build(() -> new Factor(
                at.at("code").code(),
                at.at("type").oneOf(FactType.class),
                at.at("choices").list(choice -> choice(choice, Factor.Choice::new), Factor.Choice::code),
                at.optional("min", PolicyNode::bigInteger),
                at.optional("max", PolicyNode::bigInteger),
                at.optional("unit", PolicyNode::code).orElse("none"),
                at.optional("shelfLife", time -> PolicySpan.of(time).period()),
                at.at("label").label()));
    }

    private static <T> Optional<T> choice(PolicyNode at, java.util.function.BiFunction<String, Label, T> made) {
        at.keys("code label", "");
        return at.build(() -> made.apply(at.at("code").code(), at.at("label").label()));
    }

    private static Optional<PolicyPack.CategoryRule> category(PolicyNode at) {
        at.keys("code label", "whilst");
        return at.build(() -> new PolicyPack.CategoryRule(
                Category.of(at.at("code").code()),
                at.at("label").label(),
                at.optional("whilst", PolicyConditions::alone)));
    }

    private static Optional<PolicyPack.Setting> setting(PolicyNode at) {
        at.keys("code type label", "unit required value");
        return at.build(() -> {
            FactType type = at.at("type").oneOf(FactType.class);
            return new PolicyPack.Setting(
                    at.at("code").code(),
                    at.at("label").label(),
                    type,
                    at.optional("unit", PolicyNode::code).orElse("none"),
                    at.at("required").flag(),
                    at.optional("value", value -> PolicyValues.of(value, type)));
        });
    }

    private static Optional<CalendarYear> year(PolicyNode at) {
        at.keys("year off makeUp cite", "verified");
        return at.build(() -> new CalendarYear(
                at.at("year").integer(),
                at.at("off").list(day -> day.build(day::date)),
                at.at("makeUp").list(day -> day.build(day::date)),
                at.at("cite").text(),
                at.at("verified").flag()));
    }

    static Optional<Overlay> overlay(PolicyNode at) {
        at.keys(
                "overlay pack digest inForce",
                "$schema sources settings duties rules practice pairing alerts cases referrals teams rounds suspension");
        return at.build(() -> new Overlay(
                at.at("overlay").code(),
                at.at("pack").code(),
                at.at("digest").code(),
                inForce(at.at("inForce")),
                at.at("sources").list(PolicyPacks::source, PolicyPack.Source::id),
                settings(at.at("settings")),
                at.at("duties").list(PolicyRules::duty, DutyRule::id),
                rules(at.at("rules")),
                practices(at.at("practice")),
                at.optional("pairing", PolicyPairing::rules).flatMap(rules -> rules),
                PolicyLoop.rules(at),
                PolicyVisits.rules(at)));
    }

    private static Map<String, FactValue> settings(PolicyNode at) {
        Map<String, FactValue> settings = new LinkedHashMap<>();
        at.entries().forEach(entry -> settings.put(entry.key(), PolicyValues.of(entry)));
        return settings;
    }

    private static Map<String, List<TierRule>> rules(PolicyNode at) {
        Map<String, List<TierRule>> rules = new LinkedHashMap<>();
        at.entries().forEach(entry -> rules.put(entry.key(), entry.list(PolicyRules::rule, TierRule::id)));
        return rules;
    }
}

package org.xinfeng.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.rules.FactValue;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.visits.DutyRule;

/**
 * What a place changes in a shipped pack, dated: its own numbers, duties and rules. It names the digest of the pack it
 * changes, so that it never changes another text than the one that was read; it never copies the pack.
 *
 * @param sources the local documents that its rules cite, beside those of the pack
 * @param settings values by code
 * @param duties take the place of those with the same id, or are added
 * @param rules by book; take the place of those with the same id, or are added
 * @param practices take the place of those for the same tier, or are added
 * @param pairing takes the place of the pack's as a whole
 * @param loop each section takes the place of the pack's as a whole
 * @param visits rounds take the place of those with the same code, or are added; how suspensions are handled as a whole
 */
public record Overlay(
        String id,
        String pack,
        String digest,
        DateRange inForce,
        List<PolicyPack.Source> sources,
        Map<String, FactValue> settings,
        List<DutyRule> duties,
        Map<String, List<TierRule>> rules,
        List<TierPractice> practices,
        Optional<PairingRules> pairing,
        LoopRules loop,
        VisitRules visits) {

    public Overlay {
        Code.check("overlay id", id);
        sources = List.copyOf(sources);
        settings = Map.copyOf(settings);
        duties = List.copyOf(duties);
        rules = Map.copyOf(rules);
        practices = List.copyOf(practices);
    }

    /** One that leaves alerts, cases, referrals, care teams, rounds and suspensions as they are. */
    public Overlay(
            String id,
            String pack,
            String digest,
            DateRange inForce,
            List<PolicyPack.Source> sources,
            Map<String, FactValue> settings,
            List<DutyRule> duties,
            Map<String, List<TierRule>> rules,
            List<TierPractice> practices,
            Optional<PairingRules> pairing) {
        this(
                id,
                pack,
                digest,
                inForce,
                sources,
                settings,
                duties,
                rules,
                practices,
                pairing,
                LoopRules.NONE,
                VisitRules.NONE);
    }

    /**
     * The pack as changed by this overlay, with a version that names it.
     *
     * @throws InvalidPolicyException if the digest is not the pack's, or a setting or book is not in the pack
     */
    PolicyPack on(PolicyPack base) {
        List<PolicyProblem> problems = new ArrayList<>();
        settings.forEach((code, value) -> {
            Optional<PolicyPack.Setting> declared = base.settings().stream()
                    .filter(setting -> setting.code().equals(code))
                    .findFirst();
            declared.filter(setting -> setting.type() != value.type())
                    .ifPresent(setting -> problems.add(problem(
                            "settings/" + code,
                            "it is of type " + value.type() + ", not " + setting.type(),
                            "give a value of type " + setting.type())));
            if (declared.isEmpty()) {
                problems.add(problem(
                        "settings/" + code,
                        "the pack has no such setting",
                        "use one of "
                                + base.settings().stream()
                                        .map(PolicyPack.Setting::code)
                                        .toList()));
            }
        });
        for (String book : rules.keySet()) {
            if (base.books().stream().noneMatch(one -> one.id().equals(book))) {
                problems.add(problem(
                        "rules/" + book,
                        "the pack has no such book",
                        "use one of " + base.books().stream().map(RuleBook::id).toList()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
        PolicyPack.Head head = base.head();
        return new PolicyPack(
                new PolicyPack.Head(
                        head.id(), head.version() + "+" + id, head.title(), head.inForce(), head.verified()),
                Stream.concat(base.sources().stream(), sources.stream())
                        .distinct()
                        .toList(),
                base.scale(),
                base.factors(),
                base.categories(),
                base.settings().stream().map(this::set).toList(),
                base.books().stream().map(this::changed).toList(),
                merged(base.duties(), duties, DutyRule::id),
                base.checklists(),
                base.years(),
                base.horizonDays(),
                merged(base.practices(), practices, TierPractice::tier),
                pairing.or(base::pairing),
                loop.over(base.loop()),
                visits.over(base.visits()));
    }

    private PolicyProblem problem(String path, String cause, String cure) {
        return new PolicyProblem(id, path, cause, cure);
    }

    private PolicyPack.Setting set(PolicyPack.Setting setting) {
        FactValue value = settings.get(setting.code());
        return value == null
                ? setting
                : new PolicyPack.Setting(
                        setting.code(),
                        setting.label(),
                        setting.type(),
                        setting.unit(),
                        setting.required(),
                        Optional.of(value));
    }

    private RuleBook changed(RuleBook book) {
        Map<String, TierRule> merged = new LinkedHashMap<>();
        book.rules().forEach(rule -> merged.put(rule.id(), rule));
        rules.getOrDefault(book.id(), List.of()).forEach(rule -> merged.put(rule.id(), rule));
        return book.withRules(List.copyOf(merged.values()));
    }

    private static <T> List<T> merged(List<T> base, List<T> mine, Function<T, Object> key) {
        Map<Object, T> merged = new LinkedHashMap<>();
        base.forEach(one -> merged.put(key.apply(one), one));
        mine.forEach(one -> merged.put(key.apply(one), one));
        return List.copyOf(merged.values());
    }
}

package org.xinfeng.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.DutyRule;

/** The codes that one pack of a policy may use: what it uses besides is a problem. */
final class KnownCodes {

    private final TierScale scale;
    private final Map<String, Factor> factors;
    private final Set<Category> categories;
    private final Set<String> sources;
    private final Set<String> checklists;
    private final Problems problems;

    /**
     * @param scale the scale of the whole policy
     * @param factors the factors of the whole policy
     * @param categories the categories of the whole policy
     * @param pack whose own sources and checklists are known
     */
    KnownCodes(
            TierScale scale,
            Map<String, Factor> factors,
            Set<Category> categories,
            PolicyPack pack,
            Problems problems) {
        this.scale = scale;
        this.factors = factors;
        this.categories = categories;
        this.sources = pack.sources().stream().map(PolicyPack.Source::id).collect(Collectors.toSet());
        this.checklists =
                pack.checklists().stream().map(list -> list.id().value()).collect(Collectors.toSet());
        this.problems = problems;
    }

    /** The factor, or none and a problem. */
    Optional<Factor> factor(String path, String code) {
        Optional<Factor> factor = Optional.ofNullable(factors.get(code));
        if (factor.isEmpty()) {
            problems.add(path, "there is no factor " + code, "declare it under factors or correct the code");
        }
        return factor;
    }

    void tier(String path, Tier tier) {
        if (!scale.has(tier)) {
            problems.add(
                    path,
                    "there is no tier " + tier.value(),
                    "use one of "
                            + scale.steps().stream()
                                    .map(step -> step.tier().value())
                                    .toList());
        }
    }

    void category(String path, Category category) {
        if (!categories.contains(category)) {
            problems.add(
                    path,
                    "there is no category " + category.value(),
                    "declare it under categories or correct the code");
        }
    }

    void source(String path, Citation cited) {
        if (!sources.contains(cited.source())) {
            problems.add(path, "the source " + cited.source() + " is not listed", "list it under sources");
        }
    }

    void source(String path, Optional<Citation> cited) {
        cited.ifPresent(one -> source(path, one));
    }

    void checklist(String path, Optional<DutyRule.ChecklistId> asked) {
        asked.filter(list -> !checklists.contains(list.value()))
                .ifPresent(list -> problems.add(
                        path + "/checklist", "there is no checklist " + list.value(), "use one of " + checklists));
    }
}

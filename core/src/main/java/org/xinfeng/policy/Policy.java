package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.TurningDays;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.tiering.review.BookReview;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyRule;

/** What binds on one day: the packs in force together, with local overlays, checked. Immutable. */
public final class Policy {

    private final List<Binding> bindings;
    private final JoinedPacks packs;
    private final Assessor assessor;
    private final Map<Category, Set<String>> looked = new HashMap<>();
    private final List<Assessment.PackRef> named;
    private final TurningDays turningDays;

    /**
     * A pack that binds.
     *
     * @param digest of the pack as changed by its overlay
     * @param pastItsEnd whether its days in force, or those of its overlay or of a book in it, are over and no successor is
     *     there: it binds on, flagged
     */
    public record Binding(PolicyPack pack, String digest, boolean pastItsEnd) {}

    /** @throws InvalidPolicyException if the packs do not fit together */
    Policy(List<Binding> bindings, LocalDate day) {
        this.bindings = List.copyOf(bindings);
        this.packs = new JoinedPacks(bindings.stream().map(Binding::pack).toList(), day);
        this.assessor = new Assessor(packs.scale, packs.books, packs.factors);
        for (RuleBook book : packs.books) {
            book.categories()
                    .forEach(category -> looked.computeIfAbsent(category, of -> new HashSet<>())
                            .addAll(book.factors()));
        }
        this.named = bindings.stream()
                .filter(binding -> binding.pack().isOfCare())
                .map(binding -> new Assessment.PackRef(
                        binding.pack().id(), new Assessment.Digest(binding.digest()), binding.pastItsEnd()))
                .toList();
        this.turningDays = turning();
    }

    private TurningDays turning() {
        List<Condition> conditions = new ArrayList<>();
        packs.books.forEach(book -> book.rules().forEach(rule -> conditions.add(rule.when())));
        packs.categories.values().forEach(rule -> rule.whilst().ifPresent(conditions::add));
        packs.duties.forEach(duty -> duty.to().when().ifPresent(conditions::add));
        return TurningDays.of(conditions);
    }

    /** The packs that bind, in the order of their ids. */
    public List<Binding> bindings() {
        return bindings;
    }

    /** The packs that bind although their days in force are over. */
    public List<Binding> pastTheirEnd() {
        return bindings.stream().filter(Binding::pastItsEnd).toList();
    }

    /** The packs that bind, as assessments name them. */
    List<Assessment.PackRef> named() {
        return named;
    }

    /** The factors that books look at for a category. */
    Set<String> looked(Category category) {
        return looked.getOrDefault(category, Set.of());
    }

    public TierScale scale() {
        return packs.scale;
    }

    /** The factors by code. */
    public Map<String, Factor> factors() {
        return packs.factors;
    }

    public Collection<PolicyPack.CategoryRule> categories() {
        return packs.categories.values();
    }

    public Optional<PolicyPack.CategoryRule> category(Category category) {
        return Optional.ofNullable(packs.categories.get(category));
    }

    /** The checklist that a resident is asked: of those with this id the one that is meant for the fewest others. */
    public Optional<Checklist> checklist(DutyRule.ChecklistId id, Set<Category> of, Optional<Tier> tier) {
        return Checklist.asked(packs.checklists.values(), id, of, tier);
    }

    public Collection<Checklist> checklists() {
        return packs.checklists.values();
    }

    /** The rule books that bind, of each the version that does. */
    public List<RuleBook> books() {
        return packs.books;
    }

    /** Those of the rule books that bind although their own days in force are over. */
    public List<RuleBook> booksPastTheirEnd() {
        return packs.booksPastTheirEnd;
    }

    public List<DutyRule> duties() {
        return packs.duties;
    }

    public Optional<DutyRule> duty(String id) {
        return packs.duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    /** How people handle residents in a tier; where no pack says it, nothing is asked of them. */
    public TierPractice practice(Tier tier) {
        TierPractice said = packs.practices.get(tier);
        return said != null ? said : new TierPractice(tier, Optional.empty(), 0, false, Optional.empty(), false);
    }

    /** The tiers for which the place must say how often people look again, and has not. */
    public List<Tier> missingPractices() {
        return packs.practices.values().stream()
                .filter(TierPractice::isMissing)
                .map(TierPractice::tier)
                .toList();
    }

    /** How helpers are paired with households, if a pack says it. */
    public Optional<PairingRules> pairing() {
        return bindings.stream()
                .flatMap(binding -> binding.pack().pairing().stream())
                .findFirst();
    }

    /** How alerts, cases, referrals and care teams are handled, as far as the packs say it. */
    public LoopRules loop() {
        return bindings.stream().map(binding -> binding.pack().loop()).reduce(LoopRules.NONE, LoopRules::over);
    }

    /** Extra rounds, and how suspensions are handled. */
    public VisitRules visits() {
        return packs.visits;
    }

    public WorkCalendar calendar() {
        return packs.calendar;
    }

    public Assessor assessor() {
        return assessor;
    }

    /**
     * A review of the books, for the people who count in their categories; {@code review().by(risk).on(day)} says what is
     * found.
     */
    public BookReview review() {
        Map<Category, Condition> whilst = new LinkedHashMap<>();
        packs.categories.values().forEach(rule -> rule.whilst().ifPresent(when -> whilst.put(rule.category(), when)));
        Set<String> used = new TreeSet<>();
        packs.duties.forEach(duty -> duty.to().when().ifPresent(when -> used.addAll(when.factors())));
        return BookReview.of(packs.scale, packs.books, packs.factors)
                .whilst(whilst)
                .alsoUsed(used);
    }

    /** On which days conditions of the packs may come to say something else of the same facts. */
    public TurningDays turningDays() {
        return turningDays;
    }

    /** How far ahead occurrences are stored: the furthest of the packs. */
    public int horizonDays() {
        return bindings.stream()
                .mapToInt(binding -> binding.pack().horizonDays())
                .max()
                .orElse(1);
    }

    /** The last day on which an occurrence planned {@code today} may fall due. */
    public LocalDate horizon(LocalDate today) {
        return today.plusDays(horizonDays());
    }

    /** Settings that the place must give and has not: conditions on them are unknown. */
    public List<PolicyPack.Setting> missingSettings() {
        return bindings.stream()
                .flatMap(binding -> binding.pack().settings().stream())
                .filter(setting -> setting.required() && setting.value().isEmpty())
                .toList();
    }

    /** The condition of each category for it to count; it counts while that is unknown. */
    public Map<Category, Condition> whilst() {
        Map<Category, Condition> whilst = new LinkedHashMap<>();
        packs.categories.forEach(
                (category, rule) -> whilst.put(category, rule.whilst().orElse(When.all())));
        return whilst;
    }

    /** Those of the categories that count for these facts: the ones whose own condition does not fail. */
    public Set<Category> counting(Set<Category> of, Facts facts) {
        Set<Category> counting = new LinkedHashSet<>();
        for (Category category : of) {
            PolicyPack.CategoryRule rule = packs.categories.get(category);
            if (rule != null && rule.whilst().map(when -> when.on(facts)).orElse(Truth.YES) != Truth.NO) {
                counting.add(category);
            }
        }
        return counting;
    }
}

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
import java.util.TreeMap;
import java.util.TreeSet;
import org.xinfeng.calendar.CalendarYear;
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
    private final TierScale scale;
    private final Map<String, Factor> factors = new TreeMap<>();
    private final Map<Category, PolicyPack.CategoryRule> categories = new LinkedHashMap<>();
    private final Map<String, Checklist> checklists = new TreeMap<>();
    private final VisitRules visits;
    private final List<RuleBook> books;
    private final List<RuleBook> booksPastTheirEnd;
    private final List<DutyRule> duties = new ArrayList<>();
    private final Map<Tier, TierPractice> practices = new LinkedHashMap<>();
    private final WorkCalendar calendar;
    private final Assessor assessor;
    private final Map<String, Factor> factorsByCode;
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
        List<PolicyPack> packs = bindings.stream().map(Binding::pack).toList();
        List<PolicyProblem> problems = new ArrayList<>();
        Set<TierScale> scales = new LinkedHashSet<>();
        packs.forEach(pack -> pack.scale().ifPresent(scales::add));
        if (scales.size() != 1) {
            throw new InvalidPolicyException(List.of(new PolicyProblem(
                    names(packs),
                    "scale",
                    scales.isEmpty() ? "no pack brings a tier scale" : "the packs bring different tier scales",
                    "all packs of a policy share one scale")));
        }
        this.scale = scales.iterator().next();
        for (PolicyPack pack : packs) {
            pack.factors().forEach(one -> merge(pack, "factors/" + one.code(), factors, one.code(), one, problems));
            pack.categories()
                    .forEach(one -> merge(
                            pack,
                            "categories/" + one.category().value(),
                            categories,
                            one.category(),
                            Settings.apply(one, pack),
                            problems));
            pack.checklists()
                    .forEach(one -> merge(pack, "checklists/" + one.name(), checklists, one.name(), one, problems));
        }
        packs.forEach(pack -> pack.practices().forEach(one -> merge(pack, one, problems)));
        Set<String> ids = new TreeSet<>();
        for (PolicyPack pack : packs) {
            problems.addAll(new PolicyChecks(pack.id(), scale, factors, categories.keySet()).check(pack));
            pack.books().stream()
                    .map(RuleBook::id)
                    .distinct()
                    .filter(book -> !ids.add("books/" + book))
                    .forEach(book -> problems.add(twice(pack, "books/" + book)));
            pack.duties().stream()
                    .filter(duty -> !ids.add("duties/" + duty.id()))
                    .forEach(duty -> problems.add(twice(pack, "duties/" + duty.id())));
            duties.addAll(pack.duties().stream()
                    .map(duty -> Settings.apply(duty, pack))
                    .toList());
        }
        this.visits = packs.stream()
                .map(pack -> Settings.apply(pack.visits(), pack))
                .reduce(VisitRules.NONE, (before, more) -> more.over(before));
        this.books = packs.stream()
                .flatMap(pack -> new Editions(pack).on(day).stream().map(book -> Settings.apply(book, pack)))
                .toList();
        this.booksPastTheirEnd = packs.stream()
                .flatMap(pack -> new Editions(pack).pastTheirEnd(day).stream())
                .toList();
        if (problems.isEmpty()) {
            problems.addAll(Editions.twoForOne(names(packs), books, day));
        }
        PolicyChecks checks = new PolicyChecks(names(packs), scale, factors, categories.keySet());
        checks.checkThatOnePairs(packs);
        checks.checkThatOneSaysEach(packs);
        checks.checkThatRoundsAreOwn(packs);
        problems.addAll(checks.checkThatSeverityNeverOwesLess(duties));
        this.calendar = calendar(packs, problems);
        int rules = books.stream().mapToInt(book -> book.rules().size()).sum();
        if (rules > Assessor.MOST_RULES) {
            problems.add(new PolicyProblem(
                    names(packs),
                    "books",
                    "there are " + rules + " rules, over " + Assessor.MOST_RULES,
                    "say in one rule with any, ranges or a score what is said in many"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
        this.assessor = new Assessor(scale, books, factors);
        this.factorsByCode = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        for (RuleBook book : books) {
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
        books.forEach(book -> book.rules().forEach(rule -> conditions.add(rule.when())));
        categories.values().forEach(rule -> rule.whilst().ifPresent(conditions::add));
        duties.forEach(duty -> duty.to().when().ifPresent(conditions::add));
        return TurningDays.of(conditions);
    }

    private static PolicyProblem twice(PolicyPack pack, String path) {
        return new PolicyProblem(pack.id(), path, "another pack has it too", "give it an id of its own");
    }

    private static String names(List<PolicyPack> packs) {
        return String.join("+", packs.stream().map(PolicyPack::id).toList());
    }

    private static <K, V> void merge(
            PolicyPack pack, String path, Map<K, V> into, K key, V value, List<PolicyProblem> problems) {
        V before = into.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            problems.add(new PolicyProblem(
                    pack.id(), path, "another pack says something else of it", "say the same in every pack"));
        }
    }

    /** One that holds no number leaves the word to another pack. */
    private void merge(PolicyPack pack, TierPractice one, List<PolicyProblem> problems) {
        TierPractice before = practices.get(one.tier());
        if (before == null || before.isBare() && (one.required() || !one.isBare())) {
            practices.put(one.tier(), one);
        } else if (!one.isBare()) {
            merge(pack, "practice/" + one.tier().value(), practices, one.tier(), one, problems);
        }
    }

    private static WorkCalendar calendar(List<PolicyPack> packs, List<PolicyProblem> problems) {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        for (PolicyPack pack : packs) {
            pack.years().forEach(year -> merge(pack, "calendar/" + year.year(), years, year.year(), year, problems));
        }
        try {
            return WorkCalendar.of(List.copyOf(years.values()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    new PolicyProblem(names(packs), "calendar", String.valueOf(e.getMessage()), "correct the year"));
            return WorkCalendar.of(List.of());
        }
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
        return scale;
    }

    /** The factors by code. */
    public Map<String, Factor> factors() {
        return factorsByCode;
    }

    public Collection<PolicyPack.CategoryRule> categories() {
        return java.util.Collections.unmodifiableCollection(categories.values());
    }

    public Optional<PolicyPack.CategoryRule> category(Category category) {
        return Optional.ofNullable(categories.get(category));
    }

    /** The checklist that a resident is asked: of those with this id the one that is meant for the fewest others. */
    public Optional<Checklist> checklist(DutyRule.ChecklistId id, Set<Category> of, Optional<Tier> tier) {
        return Checklist.asked(checklists.values(), id, of, tier);
    }

    public Collection<Checklist> checklists() {
        return java.util.Collections.unmodifiableCollection(checklists.values());
    }

    /** The rule books that bind, of each the version that does. */
    public List<RuleBook> books() {
        return books;
    }

    /** Those of the rule books that bind although their own days in force are over. */
    public List<RuleBook> booksPastTheirEnd() {
        return booksPastTheirEnd;
    }

    public List<DutyRule> duties() {
        return java.util.Collections.unmodifiableList(duties);
    }

    public Optional<DutyRule> duty(String id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }

    /** How people handle residents in a tier; where no pack says it, nothing is asked of them. */
    public TierPractice practice(Tier tier) {
        TierPractice said = practices.get(tier);
        return said != null ? said : new TierPractice(tier, Optional.empty(), 0, false, Optional.empty(), false);
    }

    /** The tiers for which the place must say how often people look again, and has not. */
    public List<Tier> missingPractices() {
        return practices.values().stream()
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
        return visits;
    }

    public WorkCalendar calendar() {
        return calendar;
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
        categories.values().forEach(rule -> rule.whilst().ifPresent(when -> whilst.put(rule.category(), when)));
        Set<String> used = new TreeSet<>();
        duties.forEach(duty -> duty.to().when().ifPresent(when -> used.addAll(when.factors())));
        return BookReview.of(scale, books, factors).whilst(whilst).alsoUsed(used);
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
        categories.forEach(
                (category, rule) -> whilst.put(category, rule.whilst().orElse(When.all())));
        return whilst;
    }

    /** Those of the categories that count for these facts: the ones whose own condition does not fail. */
    public Set<Category> counting(Set<Category> of, Facts facts) {
        Set<Category> counting = new LinkedHashSet<>();
        for (Category category : of) {
            PolicyPack.CategoryRule rule = categories.get(category);
            if (rule != null && rule.whilst().map(when -> when.on(facts)).orElse(Truth.YES) != Truth.NO) {
                counting.add(category);
            }
        }
        return counting;
    }
}

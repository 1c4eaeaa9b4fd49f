package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyRule;

/**
 * What the packs of one day say together, the local settings put in: each word is one pack's, or the same in all. Whatever is
 * wrong in one of them or between them is found when they are joined.
 */
final class JoinedPacks {

    final TierScale scale;
    final Map<String, Factor> factors;
    final Map<Category, PolicyPack.CategoryRule> categories;
    final Map<String, Checklist> checklists;
    final Map<Tier, TierPractice> practices;
    final List<DutyRule> duties;
    final VisitRules visits;

    /** Of each book the version that binds. */
    final List<RuleBook> books;

    /** Those of them whose own days are over. */
    final List<RuleBook> booksPastTheirEnd;

    final WorkCalendar calendar;

    private final List<PolicyPack> packs;
    private final String names;
    private final List<PolicyProblem> problems = new ArrayList<>();

    /** @throws InvalidPolicyException if they do not fit together, or one of them is wrong in itself */
    JoinedPacks(List<PolicyPack> packs, LocalDate day) {
        this.packs = packs;
        this.names = String.join("+", packs.stream().map(PolicyPack::id).toList());
        this.scale = scale();
        Map<String, Factor> said = new TreeMap<>();
        Map<String, Checklist> asked = new TreeMap<>();
        Map<Category, PolicyPack.CategoryRule> counted = new LinkedHashMap<>();
        for (PolicyPack pack : packs) {
            pack.factors().forEach(one -> merge(pack, "factors/" + one.code(), said, one.code(), one));
            pack.categories()
                    .forEach(one -> merge(
                            pack,
                            "categories/" + one.category().value(),
                            counted,
                            one.category(),
                            Settings.apply(one, pack)));
            pack.checklists().forEach(one -> merge(pack, "checklists/" + one.name(), asked, one.name(), one));
        }
        this.factors = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        this.checklists = Collections.unmodifiableMap(asked);
        this.categories = Collections.unmodifiableMap(counted);
        this.practices = practices();
        packs.forEach(pack -> problems.addAll(PolicyChecks.check(pack, scale, factors, categories.keySet())));
        checkThatIdsAreOwn();
        this.duties = packs.stream()
                .flatMap(pack -> pack.duties().stream().map(duty -> Settings.apply(duty, pack)))
                .toList();
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
            problems.addAll(Editions.twoForOne(names, books, day));
        }
        Problems together = new Problems(names);
        checkThatOneSaysEach(together);
        new SeverityChecks(scale, categories.keySet(), together).check(duties);
        problems.addAll(together.found());
        this.calendar = calendar();
        checkThatRulesAreFewEnough();
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems);
        }
    }

    private TierScale scale() {
        Set<TierScale> scales = new LinkedHashSet<>();
        packs.forEach(pack -> pack.scale().ifPresent(scales::add));
        if (scales.size() != 1) {
            throw new InvalidPolicyException(List.of(new PolicyProblem(
                    names,
                    "scale",
                    scales.isEmpty() ? "no pack brings a tier scale" : "the packs bring different tier scales",
                    "all packs of a policy share one scale")));
        }
        return scales.iterator().next();
    }

    private <K, V> void merge(PolicyPack pack, String path, Map<K, V> into, K key, V value) {
        V before = into.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            problems.add(new PolicyProblem(
                    pack.id(), path, "another pack says something else of it", "say the same in every pack"));
        }
    }

    /** One that holds no number leaves the word to another pack. */
    private Map<Tier, TierPractice> practices() {
        Map<Tier, TierPractice> said = new LinkedHashMap<>();
        for (PolicyPack pack : packs) {
            for (TierPractice one : pack.practices()) {
                TierPractice before = said.get(one.tier());
                if (before == null || before.isBare() && (one.required() || !one.isBare())) {
                    said.put(one.tier(), one);
                } else if (!one.isBare()) {
                    merge(pack, "practice/" + one.tier().value(), said, one.tier(), one);
                }
            }
        }
        return Collections.unmodifiableMap(said);
    }

    private void checkThatIdsAreOwn() {
        Set<String> ids = new TreeSet<>();
        for (PolicyPack pack : packs) {
            pack.books().stream().map(RuleBook::id).distinct().forEach(book -> own(pack, "books/" + book, ids));
            pack.duties().forEach(duty -> own(pack, "duties/" + duty.id(), ids));
        }
    }

    private void own(PolicyPack pack, String path, Set<String> ids) {
        if (!ids.add(path)) {
            problems.add(new PolicyProblem(pack.id(), path, "another pack has it too", "give it an id of its own"));
        }
    }

    /** How to pair, each section of the closed loop, each round and how suspensions are handled: two would contradict each other. */
    private void checkThatOneSaysEach(Problems together) {
        Map<String, List<String>> sayers = new TreeMap<>();
        for (PolicyPack pack : packs) {
            List<String> says = new ArrayList<>(pack.loop().sections());
            pack.pairing().ifPresent(rules -> says.add("pairing"));
            pack.visits()
                    .rounds()
                    .forEach(round -> says.add("rounds/" + round.code().value()));
            pack.visits().suspension().ifPresent(rules -> says.add("suspension"));
            says.forEach(what ->
                    sayers.computeIfAbsent(what, none -> new ArrayList<>()).add(pack.id()));
        }
        sayers.forEach((what, by) -> {
            if (by.size() > 1) {
                together.add(what, "several packs say it: " + by, "leave it to one of them");
            }
        });
    }

    private WorkCalendar calendar() {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        for (PolicyPack pack : packs) {
            pack.years().forEach(year -> merge(pack, "calendar/" + year.year(), years, year.year(), year));
        }
        try {
            return WorkCalendar.of(List.copyOf(years.values()));
        } catch (IllegalArgumentException e) {
            problems.add(new PolicyProblem(names, "calendar", String.valueOf(e.getMessage()), "correct the year"));
            return WorkCalendar.of(List.of());
        }
    }

    private void checkThatRulesAreFewEnough() {
        int rules = books.stream().mapToInt(book -> book.rules().size()).sum();
        if (rules > Assessor.MOST_RULES) {
            problems.add(new PolicyProblem(
                    names,
                    "books",
                    "there are " + rules + " rules, over " + Assessor.MOST_RULES,
                    "say in one rule with any, ranges or a score what is said in many"));
        }
    }
}

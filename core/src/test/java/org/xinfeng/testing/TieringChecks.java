package org.xinfeng.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;

/**
 * The laws of tiering, each as a check of one person: it throws an {@link AssertionError} that names the rules and factors
 * concerned. {@link TieringLaws} runs them over generated people.
 */
public final class TieringChecks {

    /** How books are applied to a person. */
    @FunctionalInterface
    public interface Assessing {
        Finding assess(List<RuleBook> books, Person person);
    }

    /** Most ways of the unknown facts of one rule that are looked through for one that reaches the possible tier. */
    private static final int WAYS = 20_000;

    private final TierScale scale;
    private final List<RuleBook> books;
    private final Map<String, Factor> factors;
    private final Assessing assessing;

    public TieringChecks(TierScale scale, List<RuleBook> books, Map<String, Factor> factors, Assessing assessing) {
        this.scale = scale;
        this.books = List.copyOf(books);
        this.factors = Map.copyOf(factors);
        this.assessing = assessing;
    }

    private Finding assess(Person person) {
        return assessing.assess(books, person);
    }

    private Finding assess(Person person, Facts facts) {
        return assess(new Person(person.categories(), facts));
    }

    /** The same person gets the same answer again, whatever was asked in between. */
    public void isDeterministic(Person person, Person other) {
        Finding first = assess(person);
        assess(other);
        Facts again =
                Facts.of(person.facts().day(), new HashMap<>(person.facts().known()));
        require(first.equals(assess(person, again)), "asked again, the answer is another");
    }

    /** Neither the order of books nor that of rules changes the answer. */
    public void orderIsIrrelevant(Person person, Random random) {
        List<RuleBook> shuffled = new ArrayList<>();
        for (RuleBook book : books) {
            List<TierRule> rules = new ArrayList<>(book.rules());
            Collections.shuffle(rules, random);
            shuffled.add(book.withRules(rules));
        }
        Collections.shuffle(shuffled, random);
        require(
                assess(person).equals(assessing.assess(shuffled, person)),
                "with books and rules in another order the answer is another");
    }

    /** The rules that fired alone give the tier. */
    public void explanationIsSufficient(Person person) {
        if (assess(person) instanceof Finding.Tiered tiered) {
            Set<List<String>> fired = ids(tiered.fired().stream());
            Finding alone = assessing.assess(keeping(rule -> fired.contains(rule)), person);
            require(
                    alone.tierIfAny().equals(Optional.of(tiered.tier())),
                    "the rules that fired, " + fired + ", alone give " + alone.tierIfAny() + " instead of "
                            + tiered.tier());
            for (Finding.FiredRule one : tiered.fired()) {
                require(
                        one.rule().when().on(person.facts()) == Truth.YES,
                        "rule " + one.rule().id() + " is said to have fired but does not hold");
            }
        }
    }

    /** Without the rules that fired for the tier, the person falls out of it, unless a book gives it otherwise. */
    public void explanationIsNecessary(Person person) {
        if (assess(person) instanceof Finding.Tiered tiered) {
            Set<List<String>> decisive =
                    ids(tiered.fired().stream().filter(one -> one.rule().tier().equals(tiered.tier())));
            boolean otherwise = books.stream()
                    .filter(book -> book.covers(person.categories()))
                    .anyMatch(book -> book.otherwise().equals(Optional.of(tiered.tier())));
            if (otherwise) {
                return;
            }
            require(!decisive.isEmpty(), "no rule is named that gives " + tiered.tier());
            Finding without = assessing.assess(keeping(rule -> !decisive.contains(rule)), person);
            require(
                    without.tierIfAny().isEmpty()
                            || scale.rank(without.tierIfAny().get()) > scale.rank(tiered.tier()),
                    "without the rules named, " + decisive + ", the tier is still " + without.tierIfAny());
        }
    }

    /** However the unknown turns out, the tier is from the one there is up to the possible one. */
    public void completionLiesWithin(Person person, Facts complete) {
        Facts way = person.facts();
        for (Map.Entry<String, FactValue> one : complete.known().entrySet()) {
            way = way.isKnown(one.getKey()) ? way : way.with(one.getKey(), one.getValue());
        }
        Finding before = assess(person);
        Optional<Tier> after = assess(person, way).tierIfAny();
        require(
                isAtLeast(after, before.tierIfAny()),
                "a completion has tier " + after + ", milder than " + before.tierIfAny());
        require(
                isAtLeast(before.possibleTier(), after),
                "a completion has tier " + after + ", more severe than the possible " + before.possibleTier());
    }

    /** Learning facts, one after the other, never lowers the tier and never raises the possible tier. */
    public void learningNarrows(Person person, Facts complete) {
        Facts known = person.facts();
        Finding before = assess(person);
        for (Map.Entry<String, FactValue> one : complete.known().entrySet()) {
            if (known.isKnown(one.getKey())) {
                continue;
            }
            known = known.with(one.getKey(), one.getValue());
            Finding after = assess(person, known);
            require(
                    isAtLeast(after.tierIfAny(), before.tierIfAny()),
                    "learning " + one.getKey() + " lowers the tier from " + before.tierIfAny() + " to "
                            + after.tierIfAny());
            require(
                    isAtLeast(before.possibleTier(), after.possibleTier()),
                    "learning " + one.getKey() + " raises the possible tier from " + before.possibleTier() + " to "
                            + after.possibleTier());
            before = after;
        }
    }

    /**
     * Some completion reaches a possible tier that is marked exact.
     *
     * @return whether it was looked for: not if the ways of the rules concerned are too many
     */
    public boolean possibleTierIsReached(Person person) {
        Finding finding = assess(person);
        Optional<Tier> possible = finding.possibleTier();
        if (!finding.isExact() || possible.equals(finding.tierIfAny())) {
            return false;
        }
        List<RuleBook> binding =
                books.stream().filter(book -> book.covers(person.categories())).toList();
        boolean tooMany = false;
        Set<String> needed = new LinkedHashSet<>();
        binding.forEach(book -> needed.addAll(book.required()));
        for (RuleBook book : binding) {
            for (TierRule rule : book.rules()) {
                if (Optional.of(rule.tier()).equals(possible)) {
                    List<String> unknown = unknown(rule.when().factors(), person);
                    tooMany |= ways(rule.when(), unknown, person) > WAYS;
                    if (!tooMany && reaches(person.facts(), rule, unknown, 0)) {
                        return true;
                    }
                }
            }
        }
        boolean otherwise = binding.stream().anyMatch(book -> book.otherwise().equals(possible));
        require(
                tooMany || otherwise,
                "no rule of the possible tier " + possible + " can fire, however the unknown turns out");
        return !tooMany;
    }

    private static List<String> unknown(Set<String> of, Person person) {
        return of.stream().filter(code -> !person.facts().isKnown(code)).toList();
    }

    private long ways(Condition when, List<String> unknown, Person person) {
        long ways = 1;
        for (String code : unknown) {
            ways *= Math.max(1, near(when, code, person.facts()).size());
            if (ways > WAYS) {
                return ways;
            }
        }
        return ways;
    }

    private List<FactValue> near(Condition when, String code, Facts facts) {
        Factor factor = factors.get(code);
        return factor == null ? List.of() : NearValues.near(factor, List.of(when), facts.day());
    }

    private boolean reaches(Facts facts, TierRule rule, List<String> unknown, int from) {
        if (from == unknown.size()) {
            return rule.when().on(facts) == Truth.YES;
        }
        String code = unknown.get(from);
        for (FactValue value : near(rule.when(), code, facts)) {
            if (reaches(facts.with(code, value), rule, unknown, from + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtLeast(Optional<Tier> one, Optional<Tier> other) {
        return other.isEmpty() || one.isPresent() && scale.rank(one.get()) <= scale.rank(other.get());
    }

    private static Set<List<String>> ids(Stream<Finding.FiredRule> fired) {
        Set<List<String>> ids = new HashSet<>();
        fired.forEach(one -> ids.add(List.of(one.book(), one.rule().id())));
        return ids;
    }

    private List<RuleBook> keeping(Predicate<List<String>> kept) {
        return books.stream()
                .map(book -> book.withRules(book.rules().stream()
                        .filter(rule -> kept.test(List.of(book.id(), rule.id())))
                        .toList()))
                .toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}

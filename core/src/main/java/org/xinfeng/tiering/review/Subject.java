package org.xinfeng.tiering.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.coding.Formula;
import org.xinfeng.coding.FormulaDiagrams;
import org.xinfeng.coding.Regions;
import org.xinfeng.coding.SlotOrder;
import org.xinfeng.coding.TooLargeException;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;

/** A book under review on a day: its rules, the most severe first, as sets of the people who meet them, all facts known. */
final class Subject {

    private static final int MOST_NODES = 400_000;

    private final RuleBook book;
    private final TierScale scale;
    private final Regions regions;
    private final List<TierRule> rules;
    private final Formula[] formulas;
    private final Formula scope;
    private final int[] sizes;
    private final int[] order;
    private final int[] sure;
    private final int[] possible;
    private final Budget budget;
    private Diagrams diagrams;
    private int inScope;

    /** @param whilst what must hold for a category to count, where anything must */
    Subject(
            RuleBook book,
            TierScale scale,
            Map<String, Factor> factors,
            Map<Category, Condition> whilst,
            LocalDate day,
            Budget budget) {
        this.book = book;
        this.scale = scale;
        this.budget = budget;
        this.rules = book.rules().stream()
                .sorted(Comparator.comparingInt(rule -> scale.rank(rule.tier())))
                .toList();
        Condition counts = new Condition.Any(book.categories().stream()
                .map(category -> whilst.getOrDefault(category, Parts.ALWAYS))
                .toList());
        List<Condition> all = new ArrayList<>(rules.stream().map(TierRule::when).toList());
        all.add(counts);
        this.regions = Regions.of(all, book.factors(), factors, day);
        this.formulas = rules.stream().map(rule -> regions.formula(rule.when())).toArray(Formula[]::new);
        this.scope = regions.formula(counts);
        this.sizes = new int[regions.slots()];
        Arrays.setAll(sizes, regions::size);
        this.order = SlotOrder.of(regions.slots(), List.of(formulas));
        this.sure = new int[rules.size()];
        this.possible = new int[rules.size()];
        this.diagrams = begin();
    }

    private Diagrams begin() {
        Arrays.fill(sure, -1);
        Arrays.fill(possible, -1);
        inScope = -1;
        return new Diagrams(sizes, order);
    }

    RuleBook book() {
        return book;
    }

    String id() {
        return book.id();
    }

    Regions regions() {
        return regions;
    }

    int size() {
        return rules.size();
    }

    TierRule rule(int rule) {
        return rules.get(rule);
    }

    String id(int rule) {
        return rules.get(rule).id();
    }

    int rank(int rule) {
        return scale.rank(rules.get(rule).tier());
    }

    /** The rank of what the book gives otherwise; one behind the mildest if it gives none. */
    int otherwise() {
        return book.otherwise().map(scale::rank).orElse(scale.steps().size());
    }

    int mildest() {
        return scale.steps().size() - 1;
    }

    /** The tiers of ranks; a rank behind the mildest is none. */
    List<Tier> tiers(int... ranks) {
        return Arrays.stream(ranks)
                .filter(rank -> rank <= mildest())
                .mapToObj(rank -> scale.steps().get(rank).tier())
                .toList();
    }

    boolean hasUnsetNumber(int rule) {
        boolean[] found = new boolean[1];
        rules.get(rule).when().visit(leaf -> found[0] |= leaf instanceof FactCondition.Local);
        return found[0];
    }

    /**
     * What a check finds, if it ends within its work. Sets must not be carried from one check to another.
     *
     * @throws java.util.concurrent.CancellationException if the thread was interrupted
     */
    <T> Optional<T> attempt(Supplier<T> check) {
        if (diagrams.nodes() > MOST_NODES) {
            diagrams = begin();
        }
        long before = diagrams.steps();
        diagrams.allow(budget.next());
        try {
            return Optional.of(check.get());
        } catch (TooLargeException e) {
            return Optional.empty();
        } finally {
            budget.spend(diagrams.steps() - before);
        }
    }

    /** Whether a check comes to its end within its work, see {@link #attempt}. */
    boolean completes(Runnable check) {
        return attempt(() -> {
                    check.run();
                    return this;
                })
                .isPresent();
    }

    Diagrams sets() {
        return diagrams;
    }

    /** A search for people in the sets made so far. */
    PeopleSearch search() {
        return new PeopleSearch(diagrams);
    }

    /** The people who count in a category of the book. */
    int scope() {
        if (inScope < 0) {
            inScope = new FormulaDiagrams(diagrams).of(scope, Truth.UNKNOWN);
        }
        return inScope;
    }

    /** The people for whom a rule fires. */
    int sure(int rule) {
        if (sure[rule] < 0) {
            sure[rule] = new FormulaDiagrams(diagrams).of(formulas[rule], Truth.YES);
        }
        return sure[rule];
    }

    /** The people for whom a rule fires whatever local numbers are set to, and who count in a category of the book. */
    int holds(int rule) {
        return diagrams.and(sure(rule), scope());
    }

    /** The people for whom a rule may fire, by what local numbers are set to, and who count in a category of the book. */
    int may(int rule) {
        if (possible[rule] < 0) {
            possible[rule] = new FormulaDiagrams(diagrams).of(formulas[rule], Truth.UNKNOWN);
        }
        return diagrams.and(possible[rule], scope());
    }

    /** The people for whom a condition on factors of the book comes to a truth at least. */
    int of(Condition condition, Truth least) {
        return new FormulaDiagrams(diagrams).of(regions.formula(condition), least);
    }

    int not(int set) {
        return diagrams.minus(Diagrams.ALL, set);
    }

    Facts facts(int[] codes) {
        return regions.facts(codes);
    }

    boolean fires(int rule, int[] codes) {
        return formulas[rule].on(codes) == Truth.YES;
    }

    /** The rank of what the book gives to somebody of whom all facts are known; one behind the mildest for none. */
    int rankOf(int[] codes) {
        for (int rule = 0; rule < size() && rank(rule) < otherwise(); rule++) {
            if (fires(rule, codes)) {
                return rank(rule);
            }
        }
        return otherwise();
    }
}

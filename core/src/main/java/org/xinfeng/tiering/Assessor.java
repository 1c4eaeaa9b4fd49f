package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;

/**
 * Assesses a person's facts by rule books: a pure function of books, categories and facts. A value that its factor cannot
 * take is not known.
 */
public final class Assessor {

    /**
     * Up to this many ways the unknown facts that several parts of a rule share can turn out, it is found exactly whether
     * the rule can fire. Where no two parts of a rule look at the same factor it is exact however many ways there are.
     */
    public static final int EXACT_UP_TO = 4096;

    /** Most rules of all books together: more than anybody reads, and few enough to be made ready in a second. */
    public static final int MOST_RULES = 2000;

    private static final int DAYS_KEPT = 32;

    private final TierScale scale;
    private final List<RuleBook> books;
    private final Map<String, Factor> factors;
    private final Map<LocalDate, CompiledBooks> byDay = new ConcurrentHashMap<>();

    /**
     * @param factors every factor the books look at, by code
     * @throws IllegalArgumentException if a book is there twice, or names a tier or a factor that is not there, or there are
     *     over {@link #MOST_RULES} rules
     */
    public Assessor(TierScale scale, Collection<RuleBook> books, Map<String, Factor> factors) {
        this.scale = scale;
        this.books = books.stream().sorted(Comparator.comparing(RuleBook::id)).toList();
        this.factors = Map.copyOf(factors);
        int rules = books.stream().mapToInt(book -> book.rules().size()).sum();
        if (rules > MOST_RULES) {
            throw new IllegalArgumentException(
                    "there must be at most " + MOST_RULES + " rules in all books but are " + rules);
        }
        Set<String> ids = new HashSet<>();
        for (RuleBook book : this.books) {
            if (!ids.add(book.id())) {
                throw new IllegalArgumentException("book " + book.id() + " is there twice");
            }
            book.rules().forEach(rule -> scale.rank(rule.tier()));
            book.otherwise().ifPresent(scale::rank);
            for (String code : book.factors()) {
                if (!this.factors.containsKey(code)) {
                    throw new IllegalArgumentException("book " + book.id() + " looks at no factor of ours: " + code);
                }
            }
        }
    }

    TierScale scale() {
        return scale;
    }

    List<RuleBook> books() {
        return books;
    }

    Map<String, Factor> factors() {
        return factors;
    }

    /** What the books say about a person in these categories. */
    public Finding assess(Set<Category> categories, Facts facts) {
        CompiledBooks compiled = on(facts.day());
        return compiled.assess(compiled.binding(categories), compiled.regions().codes(facts));
    }

    private CompiledBooks on(LocalDate day) {
        CompiledBooks known = byDay.get(day);
        if (known != null) {
            return known;
        }
        if (byDay.size() >= DAYS_KEPT) {
            byDay.clear();
        }
        CompiledBooks compiled = new CompiledBooks(new BookRules(scale, books, factors, List.of(), day));
        byDay.put(day, compiled);
        return compiled;
    }
}

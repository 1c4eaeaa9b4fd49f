package org.xinfeng.tiering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;

/**
 * The tiering rules for some categories of resident: hard triggers and scores alike are rules.
 *
 * <p>A book may have several versions, which follow each other: they have one id, and only one of them binds on a day.
 *
 * @param version of the book; absent: that of its pack
 * @param inForce the days for which the book is written; absent: those of its pack
 * @param categories residents in any of these are under the book
 * @param required factors that must be known before the absence of a fired rule means anything
 * @param otherwise the tier when everything required is known and no rule fires, and the least there is then: a rule that
 *     is milder changes nothing; absent: then the book gives none
 */
public record RuleBook(
        String id,
        Optional<String> version,
        Optional<DateRange> inForce,
        List<Category> categories,
        List<TierRule> rules,
        Set<String> required,
        Optional<Tier> otherwise) {

    public RuleBook {
        Code.check("book id", id);
        version.ifPresent(name -> Code.check("book version", name));
        categories = List.copyOf(categories);
        rules = rules.stream().sorted(Comparator.comparing(TierRule::id)).toList();
        required = java.util.Collections.unmodifiableSet(new TreeSet<>(required));
        if (rules.stream().map(TierRule::id).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("book " + id + " has a rule twice");
        }
    }

    /** A book with the version and the days in force of its pack. */
    public RuleBook(
            String id,
            List<Category> categories,
            List<TierRule> rules,
            Set<String> required,
            Optional<Tier> otherwise) {
        this(id, Optional.empty(), Optional.empty(), categories, rules, required, otherwise);
    }

    /** The same book with other rules. */
    public RuleBook withRules(List<TierRule> others) {
        return new RuleBook(id, version, inForce, categories, others, required, otherwise);
    }

    public boolean covers(Set<Category> of) {
        return categories.stream().anyMatch(of::contains);
    }

    /** Every factor the book looks at or requires. */
    public Set<String> factors() {
        Set<String> factors = new TreeSet<>(required);
        rules.forEach(rule -> factors.addAll(rule.when().factors()));
        return factors;
    }
}

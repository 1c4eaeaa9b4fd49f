package org.xinfeng.tiering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.Category;

/**
 * The tiering rules for some categories of resident: hard triggers and scores alike are rules.
 *
 * @param categories residents in any of these are under the book
 * @param required factors that must be known before the absence of a fired rule means anything
 * @param otherwise the tier when everything required is known and no rule fires, and the least there is then: a rule that
 *     is milder changes nothing; absent: then the book gives none
 */
public record RuleBook(
        String id, List<Category> categories, List<TierRule> rules, Set<String> required, Optional<Tier> otherwise) {

    public RuleBook {
        Code.check("book id", id);
        categories = List.copyOf(categories);
        rules = rules.stream().sorted(Comparator.comparing(TierRule::id)).toList();
        required = java.util.Collections.unmodifiableSet(new TreeSet<>(required));
        if (rules.stream().map(TierRule::id).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("book " + id + " has a rule twice");
        }
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

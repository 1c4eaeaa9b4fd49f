package org.xinfeng.testing;

import java.util.Set;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Facts;

/**
 * What rule books look at of a person.
 *
 * @param categories those that count
 */
public record Person(Set<Category> categories, Facts facts) {

    public Person {
        categories = Set.copyOf(categories);
    }

    /** Never a value; {@link FullReport} shows them when a property fails. */
    @Override
    public String toString() {
        return "Person" + categories.stream().map(Category::value).sorted().toList() + facts;
    }
}

package org.xinfeng.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;

/**
 * The words that a roster of one station on one day may use.
 *
 * @param villages those the station serves
 * @param categories the known categories with what people call them
 * @param factors the factors in force
 * @param today the day of the import: nothing recorded lies behind it
 */
public record RosterTerms(
        List<Village> villages, Map<Category, Label> categories, Collection<Factor> factors, LocalDate today) {

    public RosterTerms {
        villages = List.copyOf(villages);
        categories = new LinkedHashMap<>(categories);
        factors = List.copyOf(factors);
    }

    Optional<VillageId> village(String text) {
        return villages.stream()
                .filter(village -> village.during().contains(today) && village.isCalled(text))
                .map(Village::id)
                .findFirst();
    }

    Optional<Category> category(String text) {
        return categories.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(text)
                        || entry.getValue().zh().equals(text)
                        || entry.getValue().en().equalsIgnoreCase(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Factor> factor(String title) {
        return factors.stream()
                .filter(factor -> factor.code().equals(title)
                        || factor.label().zh().equals(title)
                        || factor.label().en().equalsIgnoreCase(title))
                .findFirst();
    }
}

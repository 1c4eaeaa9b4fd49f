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

    /** The one village that is meant; none if 新丰 could be the village 新丰村 or the community 新丰社区. */
    Optional<VillageId> village(String text) {
        List<Village> called = villages.stream()
                .filter(village -> village.during().contains(today)
                        && (village.isCalled(text) || plainName(village).equals(text)))
                .toList();
        if (called.size() > 1) {
            called = called.stream()
                    .filter(village -> text.startsWith(plainName(village)))
                    .toList();
        }
        return called.size() == 1 ? Optional.of(called.get(0).id()) : Optional.empty();
    }

    private static String plainName(Village village) {
        return CellReader.plain(village.name());
    }

    Optional<Category> category(String text) {
        return categories.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(text) || isLabel(entry.getValue(), text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<Factor> factor(String title) {
        return factors.stream()
                .filter(factor -> factor.code().equals(title) || isLabel(factor.label(), title))
                .findFirst();
    }

    private static boolean isLabel(Label label, String text) {
        return CellReader.plain(label.zh()).equals(CellReader.plain(text))
                || label.en().equalsIgnoreCase(text);
    }
}

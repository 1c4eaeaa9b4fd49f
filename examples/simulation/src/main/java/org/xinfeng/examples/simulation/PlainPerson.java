package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the run itself has done to one person on file, and what follows from it: the log that the station is checked by. */
final class PlainPerson {

    final String id;
    final String village;
    final LocalDate birth;
    final Set<String> categories;
    final Map<String, PlainFact> current = new TreeMap<>();
    final Map<String, PlainDuty> duties = new TreeMap<>();
    final Map<String, String> answered = new TreeMap<>();
    boolean onFile = true;
    String tier = "";
    int sections;
    int failedInRow;

    @Nullable
    LocalDate lastHome;

    @Nullable
    LocalDate lastContact;

    PlainPerson(String id, String village, LocalDate birth, Set<String> categories) {
        this.id = id;
        this.village = village;
        this.birth = birth;
        this.categories = new TreeSet<>(categories);
    }

    /** Notes a fact; of a factor the latest counts, of equals the last told. No fact is of a day to come. */
    void tell(PlainFact fact) {
        PlainFact before = current.get(fact.factor());
        if (before == null || !fact.asOf().isBefore(before.asOf())) {
            current.put(fact.factor(), fact);
        }
    }

    /** What is known on a day. */
    Map<String, String> knownOn(LocalDate day) {
        Map<String, String> known = new HashMap<>();
        for (PlainFact fact : current.values()) {
            if (!fact.isStaleOn(day)) {
                known.put(fact.factor(), fact.value());
            }
        }
        return known;
    }

    /** The categories that count on a day: a left-behind child is under 16, a child in difficulty under 18. */
    Set<String> categoriesOn(LocalDate day) {
        Set<String> counting = new TreeSet<>();
        for (String category : categories) {
            boolean grown = category.equals("child.left-behind") && isAged(16, day)
                    || category.equals("child.in-difficulty") && isAged(18, day);
            if (!grown) {
                counting.add(category);
            }
        }
        return counting;
    }

    boolean isAged(int years, LocalDate day) {
        LocalDate turns = birth.plusYears(years);
        boolean leapling = turns.getDayOfMonth() != birth.getDayOfMonth();
        return !day.isBefore(leapling ? turns.plusDays(1) : turns);
    }
}

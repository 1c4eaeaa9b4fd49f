package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes up people as they really are. */
final class Births {

    private static final double SHY = 0.05;

    private final Town town;

    Births(Town town) {
        this.town = town;
    }

    Neighbour anybody() {
        double kind = town.chance.nextDouble();
        if (kind < 0.12) {
            return person(Set.of("child.left-behind"), age(0, 15));
        }
        if (kind < 0.14) {
            return person(Set.of("child.left-behind", "child.in-difficulty"), age(0, 15));
        }
        if (kind < 0.19) {
            return person(Set.of("child.in-difficulty"), age(0, 17));
        }
        if (kind < 0.57) {
            return person(Set.of("elder.special"), age(60, 98));
        }
        if (kind < 0.74) {
            return person(Set.of("dibao"), age(20, 75));
        }
        if (kind < 0.80) {
            return person(Set.of("tekun"), age(55, 90));
        }
        if (kind < 0.93) {
            return person(Set.of("disabled"), age(20, 80));
        }
        return person(town.happens(0.3) ? Set.of("smd", "dibao") : Set.of("smd"), age(20, 70));
    }

    Neighbour newborn() {
        return person(Set.of("child.in-difficulty"), town.today().minusDays(town.chance.nextInt(20)));
    }

    private LocalDate age(int least, int most) {
        int years = least + town.chance.nextInt(most - least + 1);
        return town.today().minusYears(years).minusDays(town.chance.nextInt(365));
    }

    private Neighbour person(Set<String> categories, LocalDate birth) {
        int number = town.next();
        Places.Place place = Places.ALL.get(town.chance.nextInt(Places.ALL.size()));
        boolean joins = town.happens(0.4) && !town.people.isEmpty();
        Neighbour other = joins ? town.anyOf(List.copyOf(town.people.values())) : null;
        String village = other == null ? place.code() : other.log.village;
        String home = other == null ? "h" + number : other.home;
        PlainPerson log = new PlainPerson("p" + number, village, birth, new TreeSet<>(categories));
        Neighbour one = new Neighbour(log, home);
        truth(one);
        if (town.happens(SHY)) {
            one.shyFor = 1 + town.chance.nextInt(4);
            one.hidden = town.anyOf(List.copyOf(one.truth.keySet()));
        }
        return one;
    }

    private void truth(Neighbour one) {
        Set<String> categories = one.log.categories;
        Map<String, String> truth = one.truth;
        if (PlainTiers.hasChild(categories)) {
            boolean leftBehind = categories.contains("child.left-behind");
            put(truth, "guardian.absent", 0.015);
            put(truth, "guardian.incapable", 0.05);
            put(truth, "parents.both-away", leftBehind ? 0.5 : 0.1);
            put(truth, "harm.suspected", 0.004);
            put(truth, "school.dropout", 0.02);
            put(truth, "illness.serious", 0.04);
        }
        if (PlainTiers.hasCare(categories)) {
            put(truth, "living.alone", categories.contains("elder.special") ? 0.4 : 0.2);
            put(truth, "disabled.self-care", 0.1);
            put(truth, "care.none", 0.02);
            put(truth, "illness.serious", 0.12);
        }
        if (categories.contains("smd")) {
            double how = town.chance.nextDouble();
            truth.put("smd.status", how < 0.6 ? "stable" : how < 0.85 ? "basically-stable" : "unstable");
            truth.put("smd.risk", Integer.toString(Math.max(0, town.chance.nextInt(14) - 9)));
        }
    }

    private void put(Map<String, String> truth, String factor, double probability) {
        truth.put(factor, town.happens(probability) ? "yes" : "no");
    }
}

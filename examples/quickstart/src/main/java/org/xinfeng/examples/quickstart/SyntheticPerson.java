package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row of the sample in the making: a made-up person and the cells about him. */
final class SyntheticPerson {

    final LocalDate birth;
    final boolean male;
    final SyntheticPlaces.Place village;
    final List<String> categories = new ArrayList<>();
    final Map<Column, String> cells = new EnumMap<>(Column.class);

    SyntheticPerson(LocalDate birth, boolean male, SyntheticPlaces.Place village) {
        this.birth = birth;
        this.male = male;
        this.village = village;
    }

    int age() {
        return Period.between(birth, SyntheticStation.DAY).getYears();
    }

    boolean is(String category) {
        return categories.contains(category);
    }

    void put(Column column, String value) {
        cells.put(column, value);
    }

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The cells in the order of the columns. */
    List<String> row() {
        List<String> row = new ArrayList<>();
        for (Column column : Column.values()) {
            row.add(get(column));
        }
        return row;
    }

    /** Another row with the same cells. */
    SyntheticPerson copy() {
        SyntheticPerson copy = new SyntheticPerson(birth, male, village);
        copy.categories.addAll(categories);
        copy.cells.putAll(cells);
        return copy;
    }
}

package org.xinfeng.examples.simulation;

import java.time.LocalDate;

/**
 * Something the station was told: a value as text, true on a day.
 *
 * @param freshUntil the last day on which the sample packs take it for true
 */
record PlainFact(String factor, String value, LocalDate asOf, LocalDate freshUntil) {

    PlainFact(String factor, String value, LocalDate asOf) {
        this(factor, value, asOf, asOf.plusMonths(shelfMonths(factor)));
    }

    /** How many months the sample packs take it for true; 0 is for ever. */
    static int shelfMonths(String factor) {
        return switch (factor) {
            case "smd.risk", "smd.status", "school.dropout" -> 6;
            default -> 12;
        };
    }

    boolean isStaleOn(LocalDate day) {
        return day.isAfter(freshUntil);
    }
}

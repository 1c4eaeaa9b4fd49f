package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfeng.visits.Round;

/** The extra rounds of visits that are owed: before the Spring Festival, and those that the station called. */
final class PlainRounds {

    static final String SPRING = "spring";
    static final String WATER = "water";

    /** Who is visited before the festival, and who is called after high water. */
    static final String AT_FESTIVALS = "tekun";

    static final List<String> AFTER_WATER = List.of("elder.special", "tekun");

    /** The days before the Spring Festivals (made up). */
    static final List<Round.Span> FESTIVALS = List.of(
            new Round.Span(LocalDate.of(2025, 1, 13), LocalDate.of(2025, 1, 26)),
            new Round.Span(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 14)),
            new Round.Span(LocalDate.of(2027, 1, 25), LocalDate.of(2027, 2, 4)),
            new Round.Span(LocalDate.of(2028, 1, 10), LocalDate.of(2028, 1, 24)));

    /** A round that the station called. */
    record Called(String id, Round.Span days, Set<String> villages) {}

    private final Map<String, Called> called = new LinkedHashMap<>();

    void call(Called one) {
        called.put(one.id(), one);
    }

    void callOff(String id) {
        called.remove(id);
    }

    /** What is owed to somebody in these categories. */
    List<PlainRule> owed(String village, Set<String> categories, LocalDate day) {
        List<PlainRule> owed = new ArrayList<>();
        for (Round.Span span : FESTIVALS) {
            boolean near = !span.from().isAfter(day.plusDays(PlainCare.HORIZON_DAYS));
            if (categories.contains(AT_FESTIVALS) && near && !day.isAfter(span.through())) {
                owed.add(PlainRule.round(SPRING + "@" + span.from(), true, span));
            }
        }
        for (Called one : called.values()) {
            boolean concerned = AFTER_WATER.stream().anyMatch(categories::contains)
                    && one.villages().contains(village);
            if (concerned && !day.isAfter(one.days().through())) {
                owed.add(PlainRule.round("@" + one.id(), false, one.days()));
            }
        }
        return owed;
    }
}

package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
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
    /** The tier that counts, or why there is none. */
    String tier = "";

    /** What the system says. */
    String system = "";

    /** What people decided that goes on, or lapsed and was not looked at since. */
    List<PlainHuman> humans = new ArrayList<>();

    /** Whether people ever decided anything. */
    boolean decided;

    final List<PlainSeat> seats = new ArrayList<>();
    final List<PlainSuspension> suspensions = new ArrayList<>();
    int sections;
    int failedInRow;

    /** The tiers that counted, each with its first day; what counted within a day only is left out. */
    private final Deque<Stay> stays = new ArrayDeque<>();

    private record Stay(String tier, LocalDate since) {}

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

    /** The tier that counts on a day, though the station may not have looked at the person since. */
    String tierOn(LocalDate day) {
        return humans.isEmpty() ? tier : PlainHuman.counts(PlainHuman.left(humans, system, day), system);
    }

    /** Whether a lowering lapsed and nobody has looked since. */
    boolean isLapsedOn(LocalDate day) {
        return PlainHuman.left(humans, system, day).stream()
                .anyMatch(one -> one.standing().equals("LAPSED"));
    }

    /** The seats of the care team that nobody holds on a day; none for whom has no team. */
    List<String> emptySeats(LocalDate day, Staff staff) {
        if (!categories.contains("smd")) {
            return List.of();
        }
        return PlainSeat.FIVE.stream()
                .filter(seat -> seats.stream().noneMatch(one -> one.seat.equals(seat) && one.isHeldOn(day, staff)))
                .toList();
    }

    /** The time in which the person cannot be visited, if it is now. */
    @Nullable
    PlainSuspension away() {
        for (PlainSuspension one : suspensions) {
            if (one.isRunning()) {
                return one;
            }
        }
        return null;
    }

    /** Notes the tier that counts from a day on. */
    void stay(LocalDate day) {
        if (!stays.isEmpty() && stays.getLast().since().equals(day)) {
            stays.removeLast();
        }
        if (stays.isEmpty() || !stays.getLast().tier().equals(tier)) {
            stays.addLast(new Stay(tier, day));
        }
    }

    /** The first day since which the tier has been blue or green; none if it is not. */
    @Nullable
    LocalDate mildSince() {
        LocalDate since = null;
        for (Iterator<Stay> back = stays.descendingIterator(); back.hasNext(); ) {
            Stay one = back.next();
            if (!one.tier().equals("BLUE") && !one.tier().equals("GREEN")) {
                return since;
            }
            since = one.since();
        }
        return since;
    }

    boolean isAged(int years, LocalDate day) {
        LocalDate turns = birth.plusYears(years);
        boolean leapling = turns.getDayOfMonth() != birth.getDayOfMonth();
        return !day.isBefore(leapling ? turns.plusDays(1) : turns);
    }
}

package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cases and assists there must be, computed once more. */
final class PlainCases {

    private static final int SAME_MONTHS = 6;
    private static final List<Integer> FOLLOW_UP_MONTHS = List.of(1, 3, 6);

    private final Map<String, List<PlainCase>> byResident = new HashMap<>();
    private final Map<String, PlainAssist> assists = new LinkedHashMap<>();
    private final List<PlainAssist> over = new ArrayList<>();

    /** Those that go on or are followed up, the earliest first. */
    private final Map<String, PlainCase> going = new LinkedHashMap<>();

    Collection<PlainCase> going() {
        return going.values();
    }

    Collection<PlainAssist> openAssists() {
        return assists.values();
    }

    List<PlainAssist> openAssists(String resident) {
        return assists.values().stream()
                .filter(one -> one.resident.equals(resident))
                .toList();
    }

    /** The case of a resident that is worked on. */
    Optional<PlainCase> open(String resident) {
        return of(resident).stream().filter(PlainCase::isOpen).findFirst();
    }

    private List<PlainCase> of(String resident) {
        return byResident.getOrDefault(resident, List.of());
    }

    /** By when a case is reviewed while somebody is in a tier. */
    static LocalDate reviewAfter(LocalDate day, String tier) {
        return day.plusMonths(
                switch (tier) {
                    case "RED" -> 1;
                    case "YELLOW" -> 2;
                    case "BLUE" -> 3;
                    default -> 6;
                });
    }

    /** Opens a case: a reason more for the one that goes on, the last one again, or a new one. */
    PlainCase open(String id, PlainPerson who, String owner, LocalDate today) {
        Optional<PlainCase> goesOn = open(who.id);
        if (goesOn.isPresent()) {
            goesOn.get().phase = "OPEN";
            return goesOn.get();
        }
        PlainCase last = again(who.id, today);
        if (last != null) {
            reopen(last, who, owner, today);
            return last;
        }
        PlainCase opened = new PlainCase(id, who.id, today, owner);
        opened.review = reviewAfter(today, who.tierOn(today));
        byResident.computeIfAbsent(who.id, key -> new ArrayList<>()).add(opened);
        going.put(id, opened);
        return opened;
    }

    /** The last case of somebody, if it ended so late that it can be the same. */
    @Nullable
    private PlainCase again(String resident, LocalDate today) {
        return of(resident).stream()
                .filter(one -> one.ended != null)
                .max(Comparator.comparing((PlainCase one) -> java.util.Objects.requireNonNull(one.ended))
                        .thenComparing(one -> one.opened)
                        .thenComparing(one -> one.id))
                .filter(one -> !today.isAfter(
                        java.util.Objects.requireNonNull(one.ended).plusMonths(SAME_MONTHS)))
                .orElse(null);
    }

    private void reopen(PlainCase last, PlainPerson who, String owner, LocalDate today) {
        last.phase = "OPEN";
        last.owner = owner;
        last.ended = null;
        last.byCriteria = false;
        last.followUps = new ArrayList<>();
        last.review = reviewAfter(today, who.tierOn(today));
        going.put(last.id, last);
    }

    /** A case is closed by its criteria. */
    void close(PlainCase one, LocalDate today) {
        one.phase = "FOLLOWING_UP";
        one.ended = today;
        one.byCriteria = true;
        one.review = null;
        FOLLOW_UP_MONTHS.forEach(months -> one.followUps.add(today.plusMonths(months)));
    }

    /** A closed case was looked at again. */
    void followUp(PlainCase one) {
        one.followUps.remove(0);
        if (one.followUps.isEmpty()) {
            one.phase = "CLOSED";
            going.remove(one.id);
        }
    }

    /** Something was found on a visit; it may open the last case again. */
    void found(PlainAssist one, PlainPerson who, LocalDate today) {
        assists.put(one.id, one);
        PlainCase last = who.onFile && one.holdsUpClosing() && open(who.id).isEmpty() ? again(who.id, today) : null;
        if (last != null) {
            reopen(last, who, last.owner, today);
        }
    }

    void end(PlainAssist one, String how, LocalDate on) {
        one.end(how, on);
        assists.remove(one.id);
        over.add(one);
    }

    /** What somebody still had open who is not on file any more. */
    void offFile(String resident, LocalDate today) {
        openAssists(resident).forEach(one -> end(one, "WITHDRAWN", today));
        for (PlainCase one : of(resident)) {
            if (one.goesOn()) {
                one.phase = one.isOpen() ? "ENDED" : "CLOSED";
                one.ended = one.ended == null ? today : one.ended;
                one.review = null;
                one.followUps = new ArrayList<>();
                going.remove(one.id);
            }
        }
    }

    /** What is counted of a month. */
    Map<String, Integer> counted(YearMonth month) {
        Map<String, Integer> counted = new HashMap<>();
        byResident
                .values()
                .forEach(some -> some.forEach(one -> {
                    LocalDate ended = one.ended;
                    if (YearMonth.from(one.opened).equals(month)) {
                        counted.merge("opened", 1, Integer::sum);
                    }
                    if (ended != null && YearMonth.from(ended).equals(month)) {
                        counted.merge(one.byCriteria ? "closed" : "ended", 1, Integer::sum);
                    }
                }));
        List<PlainAssist> all = new ArrayList<>(over);
        all.addAll(assists.values());
        for (PlainAssist one : all) {
            LocalDate ended = one.ended;
            if (YearMonth.from(one.found).equals(month)) {
                counted.merge(one.kind + " OPENED", 1, Integer::sum);
            }
            if (ended != null && YearMonth.from(ended).equals(month)) {
                counted.merge(one.kind + " " + one.end, 1, Integer::sum);
            }
        }
        return counted;
    }
}

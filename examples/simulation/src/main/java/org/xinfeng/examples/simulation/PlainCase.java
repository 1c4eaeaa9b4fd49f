package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A case as the run itself knows it. */
final class PlainCase {

    /** Something of its plan. */
    record Item(String need, String kind, LocalDate due, boolean done) {}

    final String id;
    final String resident;
    final LocalDate opened;
    String owner;
    String phase = "OPEN";

    @Nullable
    LocalDate review;

    /** The items of its plan by their codes; empty before there is a plan. */
    final Map<String, Item> items = new TreeMap<>();

    int planVersion;
    boolean measuredAtStart;
    boolean measuredAtEnd;

    @Nullable
    LocalDate ended;

    boolean byCriteria;

    /** The days on which it is looked at again. */
    List<LocalDate> followUps = new ArrayList<>();

    /** The day before which nobody works on it. */
    LocalDate forgottenUntil = LocalDate.MIN;

    PlainCase(String id, String resident, LocalDate opened, String owner) {
        this.id = id;
        this.resident = resident;
        this.opened = opened;
        this.owner = owner;
    }

    boolean isOpen() {
        return phase.equals("OPEN") || phase.equals("IN_REVIEW");
    }

    boolean goesOn() {
        return isOpen() || phase.equals("FOLLOWING_UP");
    }

    boolean isPlanDone() {
        return planVersion > 0 && items.values().stream().allMatch(Item::done);
    }

    /** What is to be done next. */
    @Nullable
    LocalDate next() {
        List<LocalDate> days = new ArrayList<>(followUps);
        LocalDate by = review;
        if (by != null) {
            days.add(by);
        }
        if (isOpen()) {
            items.values().stream().filter(item -> !item.done()).forEach(item -> days.add(item.due()));
        }
        return days.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** What the list of cases must say of it. */
    String listed() {
        return id + " " + phase + " of " + resident + " by " + owner + " next " + next();
    }

    /** What the gaps must say of it on a day. */
    List<String> gaps(LocalDate today, boolean ownerServes) {
        List<String> gaps = new ArrayList<>();
        if (!ownerServes) {
            gaps.add("CASE_WITHOUT_OWNER of " + resident + " [" + id + ", " + owner + "]");
        }
        LocalDate by = review;
        if (by != null && by.isBefore(today)) {
            gaps.add("CASE_REVIEW_OVERDUE of " + resident + " [" + id + ", " + by + "]");
        }
        if (!followUps.isEmpty() && followUps.get(0).isBefore(today)) {
            gaps.add("FOLLOW_UP_OVERDUE of " + resident + " [" + id + ", " + followUps.get(0) + "]");
        }
        items.forEach((code, item) -> {
            if (isOpen() && !item.done() && item.due().isBefore(today)) {
                gaps.add("PLAN_ITEM_OVERDUE of " + resident + " [" + id + ", " + code + ", " + item.due() + "]");
            }
        });
        return gaps;
    }
}

package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gives wanted days to the open occurrences of a duty in their order, and new numbers to the rest. */
final class Running implements Timetable.Days {

    private final Place place;
    private final List<Occurrence> open;
    private final List<Occurrence> changed = new ArrayList<>();
    private int given;
    private int next;

    /** @param open in the order of their numbers */
    Running(Place place, List<Occurrence> open) {
        this.place = place;
        this.open = open;
        this.next = place.duty().nextNumber();
    }

    @Override
    public void due(LocalDate opens, LocalDate due, boolean estimated) {
        if (given < open.size()) {
            place.adjust(open.get(given++), opens, due, estimated).ifPresent(changed::add);
        } else {
            changed.add(place.begin(next++, opens, due, estimated));
        }
    }

    void give(Wanted wanted) {
        if (given < open.size()) {
            place.adjust(open.get(given++), wanted).ifPresent(changed::add);
        } else {
            changed.add(place.begin(next++, wanted));
        }
    }

    /** What is open and was given no day is withdrawn. */
    Planner.Plan plan(LocalDate today, Occurrence.Cause why) {
        for (Occurrence one : open.subList(given, open.size())) {
            changed.add(one.withdrawn(today, why));
        }
        return new Planner.Plan(place.duty().withNextNumber(next), changed);
    }
}

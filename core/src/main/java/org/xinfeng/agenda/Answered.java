package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is on which day, with the occurrences of each duty in order: the earliest due is answered first, which the windows allow as
 * they never end earlier, nor begin earlier, for a later one.
 */
final class Answered {

    private final List<List<Draft>> byDay = new ArrayList<>();
    private final List<Draft> left = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    private record Placed(Draft draft, int day, List<Windows.Item> items) {}

    /** The place of one occurrence of a duty. */
    private record Slot(Placed in, int place) {

        Windows.Item item() {
            return in.items.get(place);
        }
    }

    Answered(List<Draft> home, int[] homeDay, List<Draft> calls, int[] callDay, int days) {
        for (int d = 0; d < days; d++) {
            byDay.add(new ArrayList<>());
        }
        note(home, homeDay);
        note(calls, callDay);
        Map<String, List<Slot>> duties = new TreeMap<>();
        for (Placed one : placed) {
            for (int k = 0; k < one.items.size(); k++) {
                Slot slot = new Slot(one, k);
                duties.computeIfAbsent(slot.item().occurrence().duty().value(), key -> new ArrayList<>())
                        .add(slot);
            }
        }
        duties.values().stream().filter(slots -> slots.size() > 1).forEach(Answered::inOrder);
        placed.forEach(one -> byDay.get(one.day).add(one.draft.with(one.items)));
        byDay.forEach(day -> day.sort(Draft.ORDER));
    }

    private void note(List<Draft> drafts, int[] day) {
        for (int i = 0; i < day.length; i++) {
            Draft one = drafts.get(i);
            if (day[i] < 0) {
                left.add(one);
            } else {
                placed.add(new Placed(one, day[i], new ArrayList<>(one.items())));
            }
        }
    }

    private static void inOrder(List<Slot> slots) {
        slots.sort(Comparator.comparingInt(slot -> slot.in.day));
        List<Windows.Item> earliest = slots.stream()
                .map(Slot::item)
                .sorted(Comparator.comparing(Windows.Item::due, Windows.EARLIEST))
                .toList();
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).in.items.set(slots.get(i).place, earliest.get(i));
        }
    }

    /** What is on a day, in order. */
    List<Draft> on(int day) {
        return byDay.get(day);
    }

    /** What is on no day, with those that had none to begin with. */
    List<Agenda.LeftOut> leftOut(List<Draft> all, Offers offers) {
        return Stream.concat(left.stream(), all.stream().filter(one -> !one.hasDay()))
                .sorted(Draft.ORDER)
                .map(offers::leftOut)
                .toList();
    }
}

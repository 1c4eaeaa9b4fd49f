package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private record Slot(int day, Draft draft, int place) {}

    Answered(List<Draft> home, int[] homeDay, List<Draft> calls, int[] callDay, int days) {
        for (int d = 0; d < days; d++) {
            byDay.add(new ArrayList<>());
        }
        Map<String, List<Slot>> duties = new TreeMap<>();
        Map<Draft, List<Windows.Item>> items = new HashMap<>();
        Map<Draft, Integer> dayOf = new HashMap<>();
        note(home, homeDay, duties, items, dayOf);
        note(calls, callDay, duties, items, dayOf);
        duties.values().stream().filter(slots -> slots.size() > 1).forEach(slots -> inOrder(slots, items));
        Stream.concat(home.stream(), calls.stream())
                .filter(dayOf::containsKey)
                .forEach(one -> byDay.get(dayOf.get(one)).add(one.with(items.get(one))));
        byDay.forEach(day -> day.sort(Draft.ORDER));
    }

    private void note(
            List<Draft> drafts,
            int[] day,
            Map<String, List<Slot>> duties,
            Map<Draft, List<Windows.Item>> items,
            Map<Draft, Integer> dayOf) {
        for (int i = 0; i < day.length; i++) {
            Draft one = drafts.get(i);
            if (day[i] < 0) {
                left.add(one);
                continue;
            }
            dayOf.put(one, day[i]);
            items.put(one, new ArrayList<>(one.items()));
            for (int k = 0; k < one.items().size(); k++) {
                duties.computeIfAbsent(one.items().get(k).occurrence().duty().value(), key -> new ArrayList<>())
                        .add(new Slot(day[i], one, k));
            }
        }
    }

    private static void inOrder(List<Slot> slots, Map<Draft, List<Windows.Item>> items) {
        slots.sort(Comparator.comparingInt(Slot::day));
        List<Windows.Item> earliest = slots.stream()
                .map(slot -> slot.draft.items().get(slot.place))
                .sorted(Comparator.comparing(Windows.Item::due, Windows.EARLIEST))
                .toList();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            items.get(slot.draft).set(slot.place, earliest.get(i));
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

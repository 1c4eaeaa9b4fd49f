package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.VisitForm;

/**
 * Puts what is due to a resident into as few visits as can be. Home visits first: the fewest days that are in every window, found
 * by always taking the last day of the window that ends first. Then each takes along the contacts that it answers, on the day
 * most of them share. What contacts are left are calls, the fewest again.
 */
final class Drafts {

    private static final Comparator<Wide> ENDS_FIRST =
            Comparator.comparingInt(Wide::last).thenComparing(one -> one.item.due(), Windows.EARLIEST);

    private final Workdays days;
    private final List<Draft> found = new ArrayList<>();

    private record Wide(Windows.Item item, int first, int last) {

        boolean contains(int day) {
            return first <= day && day <= last;
        }

        DutyId duty() {
            return item.occurrence().duty();
        }
    }

    private Drafts(Workdays days) {
        this.days = days;
    }

    /** Every item in exactly one of them, those without a day alone; in their order. */
    static List<Draft> of(List<Windows.Item> items, Workdays days) {
        Drafts drafts = new Drafts(days);
        Map<String, List<Windows.Item>> byResident = new TreeMap<>();
        items.forEach(item -> byResident
                .computeIfAbsent(item.occurrence().resident().value(), key -> new ArrayList<>())
                .add(item));
        byResident.values().forEach(drafts::resident);
        drafts.found.sort(Draft.ORDER);
        return drafts.found;
    }

    private void resident(List<Windows.Item> items) {
        List<Wide> visits = new ArrayList<>();
        List<Wide> contacts = new ArrayList<>();
        for (Windows.Item item : items) {
            boolean visit = item.occurrence().kind() == DutyKind.HOME_VISIT;
            Wide wide = new Wide(item, days.from(item.first()), days.through(item.last()));
            if (wide.first <= wide.last) {
                (visit ? visits : contacts).add(wide);
            } else {
                found.add(new Draft(visit, List.of(item), wide.first, wide.last));
            }
        }
        visits.sort(ENDS_FIRST);
        contacts.sort(ENDS_FIRST);
        for (List<Wide> visit : fewest(visits)) {
            take(visit, contacts);
            add(true, visit);
        }
        fewest(contacts).forEach(call -> add(false, call));
    }

    /** Takes each out of the list, sorted by end. */
    private static List<List<Wide>> fewest(List<Wide> pending) {
        List<List<Wide>> all = new ArrayList<>();
        while (!pending.isEmpty()) {
            List<Wide> one = on(pending.get(0).last, pending, new HashSet<>());
            pending.removeAll(one);
            all.add(one);
        }
        return all;
    }

    /** Those that a visit on a day answers, one of a duty. */
    private static List<Wide> on(int day, List<Wide> pending, Set<DutyId> duties) {
        List<Wide> answered = new ArrayList<>();
        for (Wide one : pending) {
            if (one.contains(day) && duties.add(one.duty())) {
                answered.add(one);
            }
        }
        return answered;
    }

    private static void take(List<Wide> visit, List<Wide> contacts) {
        List<Wide> answered = contacts.stream()
                .filter(one -> one.item.due().owed().isMetBy(VisitForm.HOME))
                .toList();
        List<Wide> best = List.of();
        for (int day = first(visit); day <= last(visit); day++) {
            List<Wide> those = on(day, answered, new HashSet<>());
            best = those.size() > best.size() ? those : best;
        }
        visit.addAll(best);
        contacts.removeAll(best);
    }

    private void add(boolean home, List<Wide> parts) {
        found.add(new Draft(home, parts.stream().map(Wide::item).toList(), first(parts), last(parts)));
    }

    private static int first(List<Wide> parts) {
        return parts.stream().mapToInt(Wide::first).max().orElseThrow();
    }

    private static int last(List<Wide> parts) {
        return parts.stream().mapToInt(Wide::last).min().orElseThrow();
    }
}

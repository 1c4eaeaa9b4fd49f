package org.xinfeng.agenda;

import java.util.Comparator;
import java.util.List;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.VisitForm;

/**
 * A visit or call to be given a day.
 *
 * @param first the number of the first working day it may be on
 * @param last the last; before the first if there is none
 */
record Draft(boolean home, List<Windows.Item> items, int first, int last) {

    /** As they go before one another on a day. */
    static final Comparator<Draft> ORDER = Comparator.comparing((Draft one) -> !one.overdue())
            .thenComparingInt(Draft::urgency)
            .thenComparing(one -> one.resident().value())
            .thenComparing(one -> one.items.get(0).occurrence().id().value());

    ResidentId resident() {
        return items.get(0).occurrence().resident();
    }

    VillageId village() {
        return items.get(0).occurrence().village();
    }

    boolean overdue() {
        return items.stream().anyMatch(Windows.Item::overdue);
    }

    int urgency() {
        return items.stream()
                .mapToInt(item -> item.occurrence().urgency())
                .min()
                .orElseThrow();
    }

    boolean hasDay() {
        return first <= last;
    }

    boolean shares(Draft other) {
        return Windows.duties(items)
                .anyMatch(duty -> Windows.duties(other.items).anyMatch(duty::equals));
    }

    /** The same with other items in the places of these. */
    Draft with(List<Windows.Item> others) {
        return new Draft(home, List.copyOf(others), first, last);
    }

    AgendaStop stop() {
        List<Occurrence> answers = items.stream()
                .map(Windows.Item::occurrence)
                .sorted(Comparator.comparing(Occurrence::due)
                        .thenComparing(one -> one.id().value()))
                .toList();
        return new AgendaStop(
                resident(),
                village(),
                home ? VisitForm.HOME : VisitForm.PHONE,
                answers,
                items.stream()
                        .map(Windows.Item::first)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                items.stream()
                        .map(Windows.Item::last)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                overdue());
    }
}

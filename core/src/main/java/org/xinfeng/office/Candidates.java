package org.xinfeng.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Answering;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.VisitEntry;

/** What a visit can answer: the duties of a resident, each with the one of its occurrences that the visit answers. */
final class Candidates {

    private final Work work;
    private final VisitEntry entry;

    Candidates(Work work, VisitEntry entry) {
        this.work = work;
        this.entry = entry;
    }

    /** The duties of a resident in force that a visit of this form can answer, each with the occurrence it answers. */
    Map<Versioned<Duty>, Optional<Versioned<Occurrence>>> of(ResidentId resident) {
        Map<Versioned<Duty>, Optional<Versioned<Occurrence>>> candidates = new LinkedHashMap<>();
        Map<OccurrenceId, Versioned<Occurrence>> stored = new HashMap<>();
        for (Occurrence.State state : List.of(Occurrence.State.OPEN, Occurrence.State.SUSPENDED)) {
            work.store(Occurrence.KIND)
                    .all(Occurrence.KIND, Occurrence.BY_RESIDENT, Prefix.of(resident, state))
                    .forEach(one -> stored.put(one.value().id(), one));
        }
        for (Versioned<Duty> duty : work.store(Duty.KIND).all(Duty.KIND, Duty.BY_RESIDENT, Prefix.of(resident))) {
            boolean inForce = duty.value().isOpen() || Answering.isOfRound(duty.value(), entry.madeOn());
            if (!inForce || !duty.value().owed().isMetBy(entry.form())) {
                continue;
            }
            stored.putAll(missedPeriods(duty.value()));
            Optional<Occurrence> answered = Answering.answered(
                    duty.value(),
                    stored.values().stream()
                            .map(Versioned::value)
                            .filter(one -> one.duty().equals(duty.value().id()))
                            .toList(),
                    entry.form(),
                    entry.madeOn());
            candidates.put(duty, answered.map(one -> stored.get(one.id())));
        }
        return candidates;
    }

    /** The period or round of a duty in which the visit was made, as it may have been found missed meanwhile. */
    private Map<OccurrenceId, Versioned<Occurrence>> missedPeriods(Duty duty) {
        Cadence cadence = duty.owed().cadence();
        if (Answering.isOfRound(duty, entry.madeOn())) {
            return work.store(Occurrence.KIND)
                    .find(IntStream.range(1, duty.nextNumber())
                            .mapToObj(number -> Occurrence.idOf(duty.id(), number))
                            .toList());
        }
        if (cadence.way() != Cadence.Way.CALENDAR) {
            return Map.of();
        }
        return work.store(Occurrence.KIND)
                .find(List.of(
                        Occurrence.idOf(duty.id(), cadence.periodOf(entry.madeOn())),
                        Occurrence.idOf(
                                duty.id(),
                                cadence.periodOf(
                                        entry.madeOn().minusDays(duty.owed().graceDays())))));
    }
}

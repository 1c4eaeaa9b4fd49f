package org.xinfeng.office;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Answering;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.VisitEntry;

/** What a visit can answer: the duties of a resident, each with the one of its occurrences that the visit answers. */
final class Candidates {

    private final CareRecords records;
    private final VisitEntry entry;

    Candidates(CareRecords records, VisitEntry entry) {
        this.records = records;
        this.entry = entry;
    }

    /** The duties of a resident in force that a visit of this form can answer, each with the occurrence it answers. */
    Map<Duty, Optional<Occurrence>> of(ResidentId resident) {
        Map<Duty, Optional<Occurrence>> candidates = new LinkedHashMap<>();
        Map<OccurrenceId, Occurrence> stored = new HashMap<>();
        records.waiting(resident, EnumSet.of(Occurrence.State.OPEN, Occurrence.State.SUSPENDED))
                .forEach(one -> stored.put(one.id(), one));
        for (Duty duty : records.duties(resident).values()) {
            boolean inForce = duty.isOpen() || Answering.isOfRound(duty, entry.madeOn());
            if (!inForce || !duty.owed().isMetBy(entry.form())) {
                continue;
            }
            stored.putAll(missedPeriods(duty));
            Optional<Occurrence> answered = Answering.answered(
                    duty,
                    stored.values().stream()
                            .filter(one -> one.duty().equals(duty.id()))
                            .toList(),
                    entry.form(),
                    entry.madeOn());
            candidates.put(duty, answered);
        }
        return candidates;
    }

    /** The period or round of a duty in which the visit was made, as it may have been found missed meanwhile. */
    private Map<OccurrenceId, Occurrence> missedPeriods(Duty duty) {
        Cadence cadence = duty.owed().cadence();
        if (Answering.isOfRound(duty, entry.madeOn())) {
            return records.find(IntStream.range(1, duty.nextNumber())
                    .mapToObj(number -> Occurrence.idOf(duty.id(), number))
                    .toList());
        }
        if (cadence.way() != Cadence.Way.CALENDAR) {
            return Map.of();
        }
        return records.find(List.of(
                Occurrence.idOf(duty.id(), cadence.periodOf(entry.madeOn())),
                Occurrence.idOf(
                        duty.id(),
                        cadence.periodOf(entry.madeOn().minusDays(duty.owed().graceDays())))));
    }
}

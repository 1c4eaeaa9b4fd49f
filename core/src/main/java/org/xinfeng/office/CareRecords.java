package org.xinfeng.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.Suspensions;

/**
 * What a unit has read of some residents and of what is owed to them, each record once, with what the steps of the unit have
 * made of it since. Duties and occurrences are put together at the end, each once in its last state; what else is changed is
 * put by whoever changes it and noted here.
 */
final class CareRecords {

    private final Work work;
    private final Map<ResidentId, Versioned<FactSheet>> sheets;
    private final Map<ResidentId, Versioned<TierState>> states;
    private final Map<ResidentId, Versioned<ContactState>> contacts;
    private final Map<ResidentId, Versioned<Suspensions>> suspensions;
    private final Map<ResidentId, FactSheet> learnt = new HashMap<>();
    private final Map<ResidentId, ContactState> met = new HashMap<>();
    private final Map<ResidentId, List<DutyId>> dutiesOf = new HashMap<>();
    private final Map<Waiting, List<OccurrenceId>> waiting = new HashMap<>();
    private final ReadOnce<DutyId, Duty> duties;
    private final ReadOnce<OccurrenceId, Occurrence> occurrences;
    private @Nullable Map<AssessmentId, Versioned<Assessment>> assessments;

    private record Waiting(ResidentId resident, Occurrence.State state) {}

    CareRecords(Work work, Collection<ResidentId> residents) {
        this.work = work;
        this.sheets = work.store(FactSheet.KIND).find(residents);
        this.states = work.store(TierState.KIND).find(residents);
        this.contacts = work.store(ContactState.KIND).find(residents);
        this.suspensions = work.store(Suspensions.KIND).find(residents);
        this.duties = new ReadOnce<>(work, Duty.KIND);
        this.occurrences = new ReadOnce<>(work, Occurrence.KIND);
    }

    Optional<Versioned<FactSheet>> storedSheet(ResidentId resident) {
        return Optional.ofNullable(sheets.get(resident));
    }

    FactSheet sheet(ResidentId resident) {
        FactSheet now = learnt.get(resident);
        return now != null
                ? now
                : storedSheet(resident).map(Versioned::value).orElseGet(() -> FactSheet.empty(resident));
    }

    /** Notes a sheet that was put. */
    void note(FactSheet sheet) {
        learnt.put(sheet.resident(), sheet);
    }

    Optional<Versioned<TierState>> state(ResidentId resident) {
        return Optional.ofNullable(states.get(resident));
    }

    /** What was last said of where a resident stands; that of everybody is read at once. */
    Optional<Assessment> said(ResidentId resident) {
        Map<AssessmentId, Versioned<Assessment>> all = assessments;
        if (all == null) {
            List<AssessmentId> ids = states.values().stream()
                    .flatMap(state -> state.value().assessment().stream())
                    .toList();
            all = ids.isEmpty() ? Map.of() : work.store(Assessment.KIND).find(ids);
            assessments = all;
        }
        Optional<AssessmentId> last =
                state(resident).flatMap(state -> state.value().assessment());
        return last.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(all.get(last.get())).map(Versioned::value);
    }

    Optional<Versioned<ContactState>> storedContact(ResidentId resident) {
        return Optional.ofNullable(contacts.get(resident));
    }

    ContactState contact(ResidentId resident) {
        ContactState now = met.get(resident);
        return now != null
                ? now
                : storedContact(resident).map(Versioned::value).orElseGet(() -> ContactState.none(resident));
    }

    /** Notes a contact that was put. */
    void note(ContactState contact) {
        met.put(contact.resident(), contact);
    }

    /** The times in which a resident could not be visited, in their order. */
    List<Suspensions.Suspension> suspended(ResidentId resident) {
        Versioned<Suspensions> found = suspensions.get(resident);
        return found == null ? List.of() : found.value().all();
    }

    /** All duties of a resident that were stored, as they are now. */
    Map<DutyId, Duty> duties(ResidentId resident) {
        return duties.find(dutiesOf.computeIfAbsent(resident, id -> duties.scan(Duty.BY_RESIDENT, Prefix.of(id))));
    }

    /** What waits for a visit to a resident: what is open, and what may wait or be found missed where there were suspensions. */
    List<Occurrence> waiting(ResidentId resident, Set<Occurrence.State> among) {
        List<Occurrence> found = new ArrayList<>();
        for (Occurrence.State state : among) {
            if (state == Occurrence.State.OPEN || !suspended(resident).isEmpty()) {
                List<OccurrenceId> ids = waiting.computeIfAbsent(
                        new Waiting(resident, state),
                        of -> occurrences.scan(Occurrence.BY_RESIDENT, Prefix.of(resident, state)));
                occurrences.find(ids).values().stream()
                        .filter(one -> one.state() == state)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Those of these that there are, as they are now. */
    Map<OccurrenceId, Occurrence> find(Collection<OccurrenceId> ids) {
        return occurrences.find(ids);
    }

    void put(Duty next) {
        duties.put(next);
    }

    void put(Occurrence next) {
        occurrences.put(next);
    }

    void flush() {
        duties.flush();
        occurrences.flush();
    }
}

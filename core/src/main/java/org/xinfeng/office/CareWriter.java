package org.xinfeng.office;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierDecisions;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.Duties;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.Planner;

/** Collects what a care step writes, so that each kind is put once for many residents. */
final class CareWriter {

    private final Work work;
    private final Planner planner;
    private final CareRecords records;
    private final Watching watching;
    private final UnaryOperator<TierState> decided;
    private final OwedRules rules;
    private final List<Put<TierDecision>> decisions = new ArrayList<>();
    private final List<Put<Assessment>> assessments = new ArrayList<>();
    private final List<Put<TierState>> statePuts = new ArrayList<>();
    private final List<Resident> mostSevere = new ArrayList<>();

    CareWriter(Work work, CareRecords records, OwedRules rules, Watching watching, UnaryOperator<TierState> decided) {
        this.work = work;
        this.records = records;
        this.rules = rules;
        this.watching = watching;
        this.decided = decided;
        this.planner = new Planner(
                work.policy().calendar(), work.today(), work.policy().horizon(work.today()));
    }

    Optional<TierState> state(ResidentId resident) {
        return records.state(resident).map(Versioned::value);
    }

    /** Notes the tier, and what it means for what people decided; writes nothing if all is as before. */
    TierState assessed(ResidentId resident, Finding finding, Optional<Assessment> isNew, Optional<Assessment> said) {
        Optional<TierState> before = state(resident);
        TierDecisions.Decided settled = TierDecisions.settled(
                isNew.isEmpty() && before.isPresent() ? before.get() : says(resident, finding, isNew.or(() -> said)),
                work.policy().scale(),
                work.today());
        for (TierDecisions.Ended one : settled.ended()) {
            decisions.add(Put.fresh(Deciding.ended(work, resident, one, finding.tierIfAny())));
        }
        TierState next = decided.apply(settled.next());
        isNew.ifPresent(assessment -> assessments.add(Put.fresh(assessment)));
        if (before.filter(next::equals).isEmpty()) {
            statePuts.add(Care.put(records.state(resident), next));
        }
        return next;
    }

    private TierState says(ResidentId resident, Finding finding, Optional<Assessment> by) {
        Optional<TierState> before = state(resident);
        TierState.State state = finding instanceof Finding.Tiered
                ? TierState.State.TIERED
                : finding instanceof Finding.Unassessed ? TierState.State.UNASSESSED : TierState.State.NO_BOOK;
        LocalDate since = before.filter(
                        earlier -> earlier.state() == state && earlier.tier().equals(finding.tierIfAny()))
                .map(TierState::since)
                .orElse(work.today());
        Optional<AssessmentId> id = by.map(Assessment::id);
        return before.map(earlier ->
                        earlier.assessed(state, finding.tierIfAny(), finding.possibleTier(), since, work.today(), id))
                .orElseGet(() -> new TierState(
                        resident, state, finding.tierIfAny(), finding.possibleTier(), since, work.today(), id));
    }

    /** Derives the duties of a resident again and plans each. */
    CareChange align(
            Resident resident,
            Set<Category> counting,
            Facts facts,
            ContactState contact,
            Optional<TierState> before,
            TierState state,
            Occurrence.Cause why,
            Optional<Assessment> assessment) {
        boolean isNew = !before.flatMap(TierState::effective).equals(state.effective());
        if (isNew
                && state.effective()
                        .filter(tier -> work.policy().scale().rank(tier) == 0)
                        .isPresent()) {
            mostSevere.add(resident);
        }
        Map<DutyId, Duty> stored = records.duties(resident.id());
        Duties.Change change = Duties.derive(
                rules.in(resident.village()),
                new Duties.Situation(
                        resident.id(),
                        counting,
                        state.effective(),
                        state.state() == TierState.State.UNASSESSED,
                        facts,
                        contact.lastHomeVisit(),
                        contact.lastContact()),
                List.copyOf(stored.values()),
                work.today());
        Changes changes = new Changes();
        ListMultimap<DutyId, Occurrence> open = openOccurrences(resident.id());
        for (Duty duty : change.inForce()) {
            plan(duty, stored, open, resident, urgency(state), why, changes);
        }
        for (Duty duty : change.ended()) {
            plan(duty, stored, open, resident, urgency(state), rules.cause(duty, why), changes);
        }
        return changes.of(
                resident.id(),
                before.flatMap(TierState::effective),
                state.effective(),
                assessment,
                change.begun(),
                change.ended());
    }

    /** Ends everything owed to a resident who is not on file any more. */
    CareChange endAll(Resident resident) {
        Map<DutyId, Duty> stored = records.duties(resident.id());
        ListMultimap<DutyId, Occurrence> open = openOccurrences(resident.id());
        Changes changes = new Changes();
        List<Duty> ended = stored.values().stream()
                .filter(Duty::isOpen)
                .map(duty -> duty.endedBefore(work.today()))
                .toList();
        for (Duty duty : ended) {
            plan(duty, stored, open, resident, 0, Occurrence.Cause.OFF_FILE, changes);
        }
        Optional<TierState> state = state(resident.id());
        state.filter(one -> !one.people().isEmpty()).ifPresent(one -> {
            TierDecisions.Decided off = TierDecisions.offFile(one, work.policy().scale(), work.today());
            off.ended()
                    .forEach(what -> decisions.add(Put.fresh(Deciding.ended(work, resident.id(), what, one.tier()))));
            statePuts.add(Care.put(records.state(resident.id()), off.next()));
        });
        return changes.of(
                resident.id(),
                state.flatMap(TierState::effective),
                state.flatMap(TierState::effective),
                Optional.empty(),
                List.of(),
                ended);
    }

    /** What became of the occurrences of one resident. */
    private static final class Changes {
        final List<Occurrence> planned = new ArrayList<>();
        final List<Occurrence> withdrawn = new ArrayList<>();
        final List<Occurrence> missed = new ArrayList<>();

        void add(Occurrence one) {
            switch (one.state()) {
                case WITHDRAWN -> withdrawn.add(one);
                case MISSED -> missed.add(one);
                case OPEN, SUSPENDED, DONE, LATE -> planned.add(one);
            }
        }

        CareChange of(
                ResidentId resident,
                Optional<org.xinfeng.tiering.Tier> before,
                Optional<org.xinfeng.tiering.Tier> after,
                Optional<Assessment> assessment,
                List<Duty> begun,
                List<Duty> ended) {
            return new CareChange(resident, before, after, assessment, begun, ended, planned, withdrawn, missed);
        }
    }

    private void plan(
            Duty duty,
            Map<DutyId, Duty> storedDuties,
            ListMultimap<DutyId, Occurrence> open,
            Resident resident,
            int urgency,
            Occurrence.Cause why,
            Changes changes) {
        Map<OccurrenceId, Occurrence> planned = new LinkedHashMap<>();
        open.get(duty.id()).forEach(one -> planned.put(one.id(), one));
        if (duty.isOpen() && duty.owed().cadence().way() == Cadence.Way.CALENDAR) {
            planned.putAll(recentPeriods(duty));
        }
        Planner.Plan plan = planner.plan(
                duty,
                List.copyOf(planned.values()),
                resident.village(),
                urgency,
                why,
                records.suspended(resident.id()));
        if (!plan.duty().equals(storedDuties.get(duty.id()))) {
            records.put(plan.duty());
        }
        plan.changed().forEach(one -> planned.put(one.id(), one));
        watching.planned(planner, plan.duty(), planned.values(), records.suspended(resident.id()));
        for (Occurrence one : plan.changed()) {
            records.put(one);
            changes.add(one);
        }
    }

    /** The occurrences of a calendar duty from the period before this one on, closed ones too. */
    private Map<OccurrenceId, Occurrence> recentPeriods(Duty duty) {
        List<OccurrenceId> ids = new ArrayList<>();
        Cadence cadence = duty.owed().cadence();
        int graced = cadence.periodOf(work.today().minusDays(duty.owed().graceDays())) - 1;
        int first = Math.max(cadence.periodOf(duty.during().start()), graced);
        int last = Math.max(cadence.periodOf(work.policy().horizon(work.today())), cadence.periodOf(work.today()) + 1);
        for (int period = first; period <= last; period++) {
            ids.add(Occurrence.idOf(duty.id(), period));
        }
        return records.find(ids);
    }

    /** What is open, and what was found missed of somebody whose visits were suspended, by duty. */
    private ListMultimap<DutyId, Occurrence> openOccurrences(ResidentId resident) {
        ListMultimap<DutyId, Occurrence> open = ArrayListMultimap.create();
        records.waiting(
                        resident,
                        EnumSet.of(Occurrence.State.OPEN, Occurrence.State.SUSPENDED, Occurrence.State.MISSED))
                .forEach(one -> open.put(one.duty(), one));
        return open;
    }

    /**
     * By the tier that counts: 0 for the most severe, 1 for the unassessed, then the other tiers, last those without a
     * book. Who is unassessed and raised by people stands where he would be more severe.
     */
    private int urgency(TierState state) {
        boolean unassessed = state.state() == TierState.State.UNASSESSED;
        if (state.effective().isPresent()) {
            int rank = work.policy().scale().rank(state.effective().get());
            return rank == 0 ? 0 : unassessed ? 1 : rank + 1;
        }
        return unassessed ? 1 : work.policy().scale().steps().size() + 1;
    }

    void flush() {
        put(decisions, TierDecision.KIND);
        put(assessments, Assessment.KIND);
        put(statePuts, TierState.KIND);
        records.flush();
        put(watching.puts(), CareWatch.KIND);
        mostSevere.forEach(new AlertSources(work)::mostSevere);
    }

    private <I extends org.xinfeng.kernel.Code, T> void put(List<Put<T>> puts, org.xinfeng.kernel.Kind<I, T> kind) {
        if (!puts.isEmpty()) {
            work.store(kind).put(puts);
        }
    }
}

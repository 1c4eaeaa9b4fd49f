package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Suspensions;

/** Looks for everything that could let somebody be missed. */
final class Gaps {

    /** So many residents' records are read at once. */
    private static final int TOGETHER = 500;

    private final Work work;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<VillageId, List<Responsibility>> responsible = new HashMap<>();

    private Map<ResidentId, Versioned<TierState>> states = Map.of();
    private Map<ResidentId, Versioned<CareFailure>> failures = Map.of();
    private Map<ResidentId, Versioned<FactSheet>> sheets = Map.of();
    private Map<ResidentId, Versioned<Suspensions>> suspensions = Map.of();
    private Optional<VillageId> looked = Optional.empty();
    private Map<DutyId, List<Occurrence>> planned = Map.of();

    private Gaps(Work work) {
        this.work = work;
    }

    static List<Gap> find(Work work) {
        Gaps gaps = new Gaps(work);
        gaps.ofStation();
        gaps.gaps.addAll(VisitGaps.find(work));
        gaps.gaps.addAll(ReferralGaps.ofStation(work));
        List<Versioned<Resident>> onFile =
                work.store(Resident.KIND).all(Resident.KIND, Resident.BY_STATUS, Prefix.of(Resident.Status.ON_FILE));
        List<Resident> byVillage = onFile.stream()
                .map(Versioned::value)
                .sorted(Comparator.comparing(resident -> resident.village().value()))
                .toList();
        for (int from = 0; from < byVillage.size(); from += TOGETHER) {
            gaps.ofResidents(byVillage.subList(from, Math.min(from + TOGETHER, byVillage.size())));
        }
        gaps.gaps.addAll(CaseGaps.find(work));
        gaps.gaps.addAll(new AlertLists(work).gaps());
        gaps.gaps.addAll(ReferralGaps.ofResidents(work, onFile));
        gaps.gaps.sort(Comparator.comparing(Gap::kind)
                .thenComparing(gap -> gap.resident().map(ResidentId::value).orElse("")));
        return List.copyOf(gaps.gaps);
    }

    private void ofStation() {
        Optional<LocalDate> caughtUp = work.store(CatchUpState.KIND)
                .find(CatchUpState.ID)
                .map(state -> state.value().day());
        if (caughtUp.filter(day -> !day.isBefore(work.today())).isEmpty()) {
            gaps.add(Gap.ofStation(
                    Gap.Kind.CATCH_UP_BEHIND, caughtUp.map(LocalDate::toString).orElse("never")));
        }
        for (Policy.Binding binding : work.policy().pastTheirEnd()) {
            pastItsEnd(binding.pack().id(), binding.pack().head().inForce());
        }
        for (RuleBook book : work.policy().booksPastTheirEnd()) {
            book.inForce().ifPresent(days -> pastItsEnd("books/" + book.id(), days));
        }
        work.policy()
                .missingSettings()
                .forEach(setting -> gaps.add(Gap.ofStation(Gap.Kind.SETTING_MISSING, setting.code())));
        work.policy()
                .missingPractices()
                .forEach(tier -> gaps.add(
                        Gap.ofStation(Gap.Kind.SETTING_MISSING, "practice/" + tier.value() + "/reassessEvery")));
    }

    private void pastItsEnd(String what, DateRange inForce) {
        List<String> details = new ArrayList<>(List.of(what));
        inForce.lastDay().map(LocalDate::toString).ifPresent(details::add);
        gaps.add(new Gap(Gap.Kind.POLICY_PAST_ITS_END, Optional.empty(), details));
    }

    private void ofResidents(List<Resident> some) {
        List<ResidentId> ids = some.stream().map(Resident::id).toList();
        states = work.store(TierState.KIND).find(ids);
        failures = work.store(CareFailure.KIND).find(ids);
        sheets = work.store(FactSheet.KIND).find(ids);
        suspensions = work.store(Suspensions.KIND).find(ids);
        some.forEach(this::ofResident);
    }

    private void ofResident(Resident resident) {
        ResidentId id = resident.id();
        Optional<TierState> state = Optional.ofNullable(states.get(id))
                .map(found -> found.value().on(work.policy().scale(), work.today()));
        if (state.isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NEVER_ASSESSED, id, List.of()));
        } else if (state.get().state() == TierState.State.UNASSESSED) {
            gaps.add(Gap.of(Gap.Kind.NO_TIER, id, questions(state.get())));
        } else if (state.get().state() == TierState.State.NO_BOOK) {
            gaps.add(Gap.of(Gap.Kind.NO_RULE_BOOK, id, List.of()));
        }
        state.ifPresent(this::ofPeople);
        Optional.ofNullable(failures.get(id))
                .map(Versioned::value)
                .filter(failure -> !failure.mended())
                .ifPresent(failure -> gaps.add(Gap.of(
                        Gap.Kind.CARE_FAILED,
                        id,
                        List.of(failure.cause().value(), failure.day().toString()))));
        List<Duty> owed = work.store(Duty.KIND).all(Duty.KIND, Duty.BY_RESIDENT, Prefix.of(id)).stream()
                .map(Versioned::value)
                .filter(duty -> duty.isOpen() && duty.isOwedOn(work.today()))
                .toList();
        if (owed.isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_DUTY, id, List.of()));
        } else {
            planned(resident, owed);
            workers(resident, owed);
        }
        List<String> stale = Optional.ofNullable(sheets.get(id))
                .map(sheet -> sheet.value().staleOn(work.today(), work.policy().factors()).stream()
                        .map(fact -> fact.factor().value())
                        .toList())
                .orElse(List.of());
        if (!stale.isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.STALE_FACTS, id, stale));
        }
    }

    private void ofPeople(TierState state) {
        if (state.disagreement().filter(TierState.Disagreement.LAPSED::equals).isPresent()) {
            gaps.add(Gap.of(Gap.Kind.LOWERING_LAPSED, state.resident(), List.of(state.effectiveCode())));
        }
        Reassessing.due(work, state)
                .filter(one -> one.due().isBefore(work.today()))
                .ifPresent(one -> gaps.add(Gap.of(
                        Gap.Kind.REASSESSMENT_OVERDUE,
                        one.resident(),
                        List.of(one.tier().value(), one.due().toString()))));
    }

    private List<String> questions(TierState state) {
        return state.assessment()
                .flatMap(id -> work.store(Assessment.KIND).find(id))
                .map(found -> found.value().open().stream()
                        .map(open -> open.factor().value())
                        .toList())
                .orElse(List.of());
    }

    private void planned(Resident resident, List<Duty> owed) {
        if (looked.filter(resident.village()::equals).isEmpty()) {
            looked = Optional.of(resident.village());
            planned = new HashMap<>();
            work.store(Occurrence.KIND)
                    .all(Occurrence.KIND, Occurrence.BY_VILLAGE, Prefix.of(Occurrence.State.OPEN, resident.village()))
                    .forEach(one -> planned.computeIfAbsent(one.value().duty(), duty -> new ArrayList<>())
                            .add(one.value()));
        }
        owed.forEach(duty ->
                gaps.addAll(VisitGaps.thinYear(duty, planned.getOrDefault(duty.id(), List.of()), work.today())));
        boolean suspended = Optional.ofNullable(suspensions.get(resident.id()))
                .flatMap(one -> one.value().running())
                .isPresent();
        owed.stream()
                .filter(duty -> !suspended && duty.owed().round().isEmpty())
                .filter(duty ->
                        duty.owed().cadence().repeats() || duty.lastMet().isEmpty())
                .filter(duty -> !planned.containsKey(duty.id()))
                .forEach(duty -> gaps.add(Gap.of(
                        Gap.Kind.NOTHING_PLANNED,
                        resident.id(),
                        List.of(duty.rule().value()))));
    }

    private void workers(Resident resident, List<Duty> owed) {
        List<Responsibility> inVillage =
                responsible.computeIfAbsent(resident.village(), village -> StaffDesk.inVillage(work, village));
        Set<String> lacking = new TreeSet<>();
        for (Duty duty : owed) {
            if (Responsibility.responsible(inVillage, resident.id(), duty.owed().role(), work.today())
                    .isEmpty()) {
                lacking.add(duty.owed().role().value());
            }
        }
        if (!lacking.isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_RESPONSIBLE_WORKER, resident.id(), List.copyOf(lacking)));
        }
    }
}

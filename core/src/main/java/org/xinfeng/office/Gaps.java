package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Duty;

/** Looks for everything that could let somebody be missed. */
final class Gaps {

    /** So many residents' records are read at once. */
    private static final int TOGETHER = 500;

    private final Work work;
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<VillageId, Answering> answering = new HashMap<>();
    private final Map<ResidentId, CareFailure> failures = new HashMap<>();
    private Map<ResidentId, Versioned<TierState>> states = Map.of();
    private Map<ResidentId, Versioned<FactSheet>> sheets = Map.of();
    private final VisitGaps visits;
    private final ReferralGaps referrals;
    private final DutyWalk duties;

    private Gaps(Work work) {
        this.work = work;
        this.visits = VisitGaps.of(work);
        this.referrals = new ReferralGaps(work);
        this.duties = new DutyWalk(work, duty -> visits.see(duty));
    }

    static List<Gap> find(Work work) {
        Gaps gaps = new Gaps(work);
        gaps.ofStation();
        for (Versioned<CareFailure> one :
                work.store(CareFailure.KIND).all(CareFailure.KIND, CareFailure.KIND.byId(), Prefix.none())) {
            if (!one.value().mended()) {
                gaps.failures.put(one.value().resident(), one.value());
            }
        }
        // in the order of their ids, as the duties are walked through
        List<Versioned<Resident>> onFile =
                work.store(Resident.KIND).all(Resident.KIND, Resident.BY_STATUS, Prefix.of(Resident.Status.ON_FILE));
        for (int from = 0; from < onFile.size(); from += TOGETHER) {
            gaps.ofResidents(onFile.subList(from, Math.min(from + TOGETHER, onFile.size())));
        }
        gaps.duties.toTheEnd();
        gaps.gaps.addAll(gaps.visits.found());
        gaps.gaps.addAll(gaps.referrals.ofStation());
        gaps.gaps.addAll(CaseGaps.find(work));
        gaps.gaps.addAll(new AlertLists(work).gaps());
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

    private void ofResidents(List<Versioned<Resident>> some) {
        List<ResidentId> ids = some.stream().map(one -> one.value().id()).toList();
        states = work.store(TierState.KIND).find(ids);
        sheets = work.store(FactSheet.KIND).find(ids);
        some.forEach(one -> ofResident(one.value()));
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
        CareFailure failure = failures.get(id);
        if (failure != null) {
            gaps.add(Gap.of(
                    Gap.Kind.CARE_FAILED,
                    id,
                    List.of(failure.cause().value(), failure.day().toString())));
        }
        ofDuties(resident);
        Optional<FactSheet> sheet = Optional.ofNullable(sheets.get(id)).map(Versioned::value);
        gaps.addAll(referrals.ofResident(resident, state, sheet));
        List<Fact> stale = sheet.map(
                        known -> known.staleOn(work.today(), work.policy().factors()))
                .orElse(List.of());
        if (!stale.isEmpty()) {
            gaps.add(Gap.of(
                    Gap.Kind.STALE_FACTS,
                    id,
                    stale.stream().map(fact -> fact.factor().value()).toList()));
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

    private void ofDuties(Resident resident) {
        boolean isOwed = false;
        Set<String> lacking = new TreeSet<>();
        Answering inVillage = answering.computeIfAbsent(resident.village(), village -> new Answering(work, village));
        for (Duty duty : duties.of(resident.id())) {
            VisitGaps.Waiting waits = visits.see(duty);
            if (duty.isOpen() && duty.isOwedOn(work.today())) {
                isOwed = true;
                visits.ofOwed(duty, waits);
                if (!inVillage.isAnybody(resident.id(), duty.owed().role())) {
                    lacking.add(duty.owed().role().value());
                }
            }
        }
        if (!isOwed) {
            gaps.add(Gap.of(Gap.Kind.NO_DUTY, resident.id(), List.of()));
        }
        if (!lacking.isEmpty()) {
            gaps.add(Gap.of(Gap.Kind.NO_RESPONSIBLE_WORKER, resident.id(), List.copyOf(lacking)));
        }
    }

    /** Who answers for the people of a village today: for all of them in a role, which is asked once, or for one. */
    private static final class Answering {

        private final List<Responsibility> all;
        private final LocalDate today;
        private final Set<Role> forAll = new HashSet<>();

        Answering(Work work, VillageId village) {
            this.all = StaffDesk.inVillage(work, village);
            this.today = work.today();
            for (Responsibility one : all) {
                if (one.resident().isEmpty() && one.during().contains(today)) {
                    forAll.add(one.role());
                }
            }
        }

        boolean isAnybody(ResidentId resident, Role role) {
            return forAll.contains(role)
                    || Responsibility.responsible(all, resident, role, today).isPresent();
        }
    }
}

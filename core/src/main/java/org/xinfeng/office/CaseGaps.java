package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.staff.WorkerId;

/** Looks for cases and assists in which somebody could be missed. */
final class CaseGaps {

    private final Work work;
    private final List<Gap> gaps = new ArrayList<>();

    private CaseGaps(Work work) {
        this.work = work;
    }

    static List<Gap> find(Work work) {
        CaseGaps found = new CaseGaps(work);
        List<Case> going = Stream.of(Case.Phase.OPEN, Case.Phase.IN_REVIEW, Case.Phase.FOLLOWING_UP)
                .flatMap(phase -> Listing.all(work, Case.KIND, Case.BY_PHASE, Prefix.of(phase)).stream())
                .toList();
        Set<WorkerId> serving = Serving.today(work, going.stream().map(Case::owner));
        going.forEach(one -> found.of(one, serving.contains(one.owner())));
        found.assists();
        return found.gaps;
    }

    private void of(Case one, boolean ownerServes) {
        if (!ownerServes) {
            add(Gap.Kind.CASE_WITHOUT_OWNER, one, one.owner().value());
        }
        Optional<LocalDate> next = one.dates().next();
        if (next.isEmpty()) {
            add(Gap.Kind.CASE_WITHOUT_NEXT_STEP, one);
        } else if (next.get().isBefore(work.today())) {
            late(one);
        }
    }

    private void late(Case one) {
        LocalDate today = work.today();
        if (!one.isOpen()) {
            one.dates().toCome().stream()
                    .filter(day -> day.isBefore(today))
                    .findFirst()
                    .ifPresent(day -> add(Gap.Kind.FOLLOW_UP_OVERDUE, one, day.toString()));
            return;
        }
        one.dates()
                .review()
                .filter(day -> day.isBefore(today))
                .ifPresent(day -> add(Gap.Kind.CASE_REVIEW_OVERDUE, one, day.toString()));
        if (one.dates().item().filter(day -> day.isBefore(today)).isPresent()) {
            CaseSituations.lastPlan(work, one.id()).map(CasePlan::open).orElse(List.of()).stream()
                    .filter(item -> item.due().isBefore(today))
                    .forEach(item -> add(
                            Gap.Kind.PLAN_ITEM_OVERDUE,
                            one,
                            item.code().value(),
                            item.due().toString()));
        }
    }

    private void add(Gap.Kind kind, Case one, String... more) {
        List<String> details = new ArrayList<>(List.of(one.id().value()));
        details.addAll(List.of(more));
        gaps.add(Gap.of(kind, one.resident(), details));
    }

    private void assists() {
        Listing.all(work, OpenedAssist.KIND, OpenedAssist.BY_STATE, Prefix.of(OpenedAssist.AssistState.OPEN)).stream()
                .filter(one -> one.due().isEmpty())
                .map(one -> "cases/ceilings/" + one.kind().name())
                .distinct()
                .forEach(setting -> gaps.add(Gap.ofStation(Gap.Kind.SETTING_MISSING, setting)));
        Listing.whilst(
                        work,
                        OpenedAssist.KIND,
                        OpenedAssist.BY_DUE,
                        Prefix.of(OpenedAssist.AssistState.OPEN),
                        one -> one.isOverdue(work.today()))
                .forEach(one -> gaps.add(Gap.of(
                        Gap.Kind.ASSIST_OVERDUE,
                        one.resident(),
                        List.of(
                                one.id().value(),
                                one.kind().name(),
                                one.due().orElseThrow().toString()))));
    }
}

package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseFigures;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** Counts cases and assists of a period. */
final class CaseCounts {

    private final Work work;
    private final DateRange period;

    CaseCounts(Work work, DateRange period) {
        this.work = work;
        this.period = period;
    }

    CaseFigures count() {
        List<Case> over = inPeriod(
                Case.KIND, Case.BY_CLOSING, one -> one.closure().orElseThrow().on());
        List<Case> closed = over.stream().filter(CaseCounts::isByCriteria).toList();
        Map<Measurement.Dimension, List<CaseFigures.Change>> changes = new EnumMap<>(Measurement.Dimension.class);
        List<Case.Id> unbalanced = new ArrayList<>();
        Optional<CaseRules> rules = work.policy().loop().cases();
        for (Case one : closed) {
            Measurement.deltas(CaseSituations.measured(work, one.id()))
                    .forEach((dimension, points) -> changes.computeIfAbsent(dimension, some -> new ArrayList<>())
                            .add(new CaseFigures.Change(one.id(), points)));
            Optional<CasePlan> plan = CaseSituations.lastPlan(work, one.id());
            if (plan.isEmpty()
                    || rules.filter(said -> !plan.get().lacks(said).isEmpty()).isPresent()) {
                unbalanced.add(one.id());
            }
        }
        return new CaseFigures(
                period,
                ids(inPeriod(Case.KIND, Case.BY_OPENING, Case::openedOn)),
                ids(closed),
                ids(over.stream().filter(one -> !isByCriteria(one)).toList()),
                changes,
                unbalanced,
                assists(),
                hazards());
    }

    private static boolean isByCriteria(Case one) {
        return one.closure().orElseThrow().cause() == Case.EndCause.CRITERIA_MET;
    }

    private static List<Case.Id> ids(List<Case> cases) {
        return cases.stream().map(Case::id).toList();
    }

    private List<OpenedAssist> found() {
        return inPeriod(OpenedAssist.KIND, OpenedAssist.BY_FINDING, OpenedAssist::foundOn);
    }

    private List<OpenedAssist> ended() {
        return inPeriod(
                OpenedAssist.KIND,
                OpenedAssist.BY_ENDING,
                one -> one.ending().orElseThrow().on());
    }

    private Map<AssistKind, CaseFigures.Assists> assists() {
        Map<AssistKind, CaseFigures.Assists> assists = new EnumMap<>(AssistKind.class);
        List<OpenedAssist> found = found();
        List<OpenedAssist> ended = ended();
        for (AssistKind kind : AssistKind.values()) {
            assists.put(
                    kind,
                    new CaseFigures.Assists(
                            ids(found, kind, Optional.empty()),
                            ids(ended, kind, Optional.of(OpenedAssist.AssistState.CLOSED)),
                            ids(ended, kind, Optional.of(OpenedAssist.AssistState.WITHDRAWN))));
        }
        return assists;
    }

    private static List<OpenedAssist.Id> ids(
            List<OpenedAssist> all, AssistKind kind, Optional<OpenedAssist.AssistState> state) {
        return all.stream()
                .filter(one ->
                        one.kind() == kind && state.map(one.state()::equals).orElse(true))
                .map(OpenedAssist::id)
                .toList();
    }

    /** Removed in the period, or found by its end and not ended in or before it; what was withdrawn is no hazard. */
    private List<CaseFigures.Hazard> hazards() {
        LocalDate last = period.lastDay().filter(work.today()::isAfter).orElse(work.today());
        List<CaseFigures.Hazard> hazards = new ArrayList<>();
        ended().stream()
                .filter(one -> one.kind() == AssistKind.HAZARD && one.state() == OpenedAssist.AssistState.CLOSED)
                .forEach(one -> hazards.add(new CaseFigures.Hazard(one.id(), true, one.daysOpen(last))));
        List<Versioned<OpenedAssist>> open = work.store(OpenedAssist.KIND)
                .all(
                        OpenedAssist.KIND,
                        OpenedAssist.BY_STATE,
                        Prefix.of(OpenedAssist.AssistState.OPEN, AssistKind.HAZARD));
        List<OpenedAssist> standing = new ArrayList<>();
        open.forEach(one -> standing.add(one.value()));
        found().stream()
                .filter(one -> one.kind() == AssistKind.HAZARD
                        && one.state() == OpenedAssist.AssistState.CLOSED
                        && one.ending().orElseThrow().on().isAfter(last))
                .forEach(standing::add);
        standing.stream()
                .filter(one -> !one.foundOn().isAfter(last))
                .forEach(one -> hazards.add(new CaseFigures.Hazard(one.id(), false, one.daysOpen(last))));
        return hazards;
    }

    /** The records of an index that begins with a day, whose day is in the period. */
    private <I extends Code, T> List<T> inPeriod(Kind<I, T> kind, Index<T> by, Function<T, LocalDate> day) {
        return Listing.from(work, kind, by, Cursor.before(period.start()), one -> period.contains(day.apply(one)));
    }
}

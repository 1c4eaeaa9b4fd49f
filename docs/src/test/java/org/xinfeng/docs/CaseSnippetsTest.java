package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseFigures;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.CaseDesk;
import org.xinfeng.office.Station;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** The code of the guide to cases, on an elder in need. */
class CaseSnippetsTest {

    private final LocalDate today = ElderTown.TODAY;
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Xinfeng xinfeng = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time);
    private final Station town = station("lin");
    private final WorkerId lin = ElderTown.LIN;
    private final ResidentId elder = ElderTown.ELDER;
    private final VillageId village = ElderTown.VILLAGE;
    private final List<String> said = new ArrayList<>();

    private Station station(String actor) {
        return xinfeng.station(StationId.of("445122104"), Actor.of(actor, "casework"));
    }

    @BeforeEach
    void anElderOnFile() {
        ElderTown.putOnFile(town);
    }

    @Test
    void aCaseIsOpenedPlannedAndAskedWhatStandsAgainstClosing() {
        // snippet: opencase
        CaseDesk desk = town.cases();
        Case one = desk.open(Case.Opening.of("case-1", elder, lin, Case.OriginKind.REPORT, "call-17", today))
                .orElseThrow();
        Outcome<CasePlan> plan = desk.plan(CasePlan.Entry.of(
                one.id(),
                1,
                List.of("income"),
                CasePlan.Item.of("rice", CasePlan.ItemKind.GOODS, "income", today.plusDays(7)),
                CasePlan.Item.of("form", CasePlan.ItemKind.SERVICE, "income", today.plusDays(30))));
        Outcome<Measurement> start =
                desk.measure(Measurement.Entry.of("m-1", one.id(), Measurement.Moment.START, today, 1, 2, 3, 3, 2, 2));
        // end
        assertTrue(plan.isDone() && start.isDone());
        // snippet: conditions_of_closing
        Texts texts = Texts.in(Locale.ENGLISH);
        Closing closing = desk.conditions(one.id()).orElseThrow();
        closing.unmet().forEach(finding -> said.add(texts.of(finding.why().orElseThrow())));
        Outcome<Case> proposed = desk.proposeClosing(one.id());
        Outcome<Case> closed = proposed.then(yes -> station("chen").cases().agreeClosing(one.id()));
        // end
        assertTrue(closed.refusal().isPresent());
        assertEquals(
                List.of(
                        "the tier is not known",
                        "dimensions are not measured",
                        "items of the plan are open",
                        "nobody has proposed it"),
                said);
        // snippet: assists
        OpenedAssist wire = desk.openAssist(OpenedAssist.Report.of("a-1", elder, AssistKind.HAZARD, today, "neighbour"))
                .orElseThrow();
        Outcome<OpenedAssist> removed =
                desk.closeAssist(wire.id(), today, Proof.of(Proof.ProofKind.PHOTO, "photo-311"));
        CaseFigures figures = desk.figures(DateRange.of(today, today.plusYears(1)));
        // end
        assertTrue(removed.isDone());
        assertEquals(1, figures.hazards().size());
        assertEquals(0, figures.medianDaysToRemoval().orElseThrow());
    }
}

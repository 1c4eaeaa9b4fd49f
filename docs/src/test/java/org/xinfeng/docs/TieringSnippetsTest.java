package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.CatchUpReport;
import org.xinfeng.office.Progress;
import org.xinfeng.office.Station;
import org.xinfeng.office.StationPopulation;
import org.xinfeng.office.TieringDesk;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierState;
import org.xinfeng.tiering.WhatIf;
import org.xinfeng.visits.VisitEntry;

/** The code of the guide to tiers that people decide, on a town with two children. */
class TieringSnippetsTest {

    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Xinfeng xinfeng = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time);
    private final Station town = xinfeng.station(StationId.of("445122104"), Actor.of("w-17", "casework"));
    private final Station colleague = xinfeng.station(StationId.of("445122104"), Actor.of("w-18", "casework"));
    private final ResidentId child = ResidentId.of("c-1");
    private final ResidentId other = ResidentId.of("c-2");
    private final List<String> reported = new ArrayList<>();

    private void report(WhatIf.Who who, String cause) {
        reported.add(who.resident().value() + " " + cause);
    }

    @BeforeEach
    void twoChildrenAreOnFile() {
        VillageId village = new VillageId("east");
        town.registry()
                .serve(List.of(new Village(village, "东村", Optional.empty(), DateRange.ofUnboundedEnd(today))))
                .orElseThrow();
        for (ResidentId id : List.of(child, other)) {
            town.registry()
                    .enrol(new NewResident(
                            Optional.of(id),
                            "某某",
                            Optional.empty(),
                            Optional.of(today.minusYears(id.equals(child) ? 9 : 10)),
                            Optional.empty(),
                            Optional.empty(),
                            village,
                            List.of(Category.of("child.left-behind"))))
                    .orElseThrow();
        }
        town.registry()
                .learn(
                        other,
                        today,
                        Fact.Source.REPORT,
                        List.of(new VisitEntry.Learnt("harm.suspected", FactValue.of(true))))
                .orElseThrow();
    }

    @Test
    void peopleDecideBesideTheSystem() {
        // snippet: decide
        TieringDesk desk = town.tiering();
        Outcome<TierState> raised =
                desk.raise(TierDecision.Entry.of("d-1", child, Tier.of("YELLOW"), TierDecision.Why.VISIT)
                        .until(today.plusMonths(3))
                        .noting("父亲外出，祖母住院"));
        Outcome<TierState> proposed =
                desk.proposeLower(TierDecision.Entry.of("d-2", other, Tier.of("BLUE"), TierDecision.Why.CONFERENCE)
                        .until(today.plusMonths(2)));
        Outcome<TierState> agreed = colleague
                .tiering()
                .agree(TierDecision.Answer.of("d-3", TierDecision.Id.of("d-2"), TierDecision.Why.CONFERENCE));
        // end
        assertEquals("YELLOW", raised.orElseThrow().effectiveCode());
        assertEquals("RED", proposed.orElseThrow().effectiveCode());
        assertEquals("BLUE", agreed.orElseThrow().effectiveCode());
        // snippet: lookAgain
        Page<TierState> differ = desk.disagreements(Optional.empty(), 100);
        Page<TierPractice.Due> due = desk.reassessmentsDue(today.plusDays(14), Optional.empty(), 100);
        Outcome<TierState> right =
                desk.confirm(TierDecision.Entry.of("d-4", child, Tier.of("YELLOW"), TierDecision.Why.VISIT));
        // end
        assertEquals(2, differ.items().size());
        assertEquals(List.of(), due.items(), "the shipped packs make no number up");
        assertTrue(right.isDone());
    }

    @Test
    void anAssessmentIsComputedAgain() {
        TieringDesk desk = town.tiering();
        AssessmentId assessment = desk.latest(child).orElseThrow().id();
        // snippet: reproduce
        String told = desk.reproduce(assessment)
                .map(again -> again instanceof Assessment.Again.Same
                        ? "the same"
                        : again instanceof Assessment.Again.Differs differs
                                ? "differs in " + differs.in()
                                : "a pack is not at hand")
                .orElse("no such assessment");
        // end
        assertEquals("the same", told);
    }

    @Test
    void anotherPolicyIsAskedAndOneIsApplied() {
        TieringDesk desk = town.tiering();
        PolicyLibrary next = JsonPolicies.shipped();
        // snippet: whatIf
        WhatIf.Counts counts;
        try (Stream<WhatIf.Verdict> verdicts = desk.whatIf(next, today, Progress.NONE)) {
            counts = verdicts.peek(one -> one.failure().ifPresent(cause -> report(one.who(), cause)))
                    .collect(WhatIf.counting());
        }
        Map<String, Map<String, Long>> byVillage = counts.byVillage();
        // end
        assertEquals(2, counts.people());
        assertEquals(Map.of(), byVillage);
        assertEquals(List.of(), reported);
        // snippet: apply
        CatchUpReport report = desk.apply(CatchUpReport.RunId.of("2026-03-plan"), today, Progress.NONE)
                .orElseThrow();
        List<CatchUpReport.Failed> failed = report.failed();
        // end
        assertEquals(2, report.residents());
        assertEquals(List.of(), failed);
    }

    @Test
    void everybodyIsTieredAtOnce() {
        TieringDesk desk = town.tiering();
        // snippet: population
        StationPopulation everybody = desk.population();
        Map<String, Integer> inTier = new TreeMap<>();
        everybody.forEach((id, row) -> inTier.merge(row.tier().map(Tier::value).orElse("none"), 1, Integer::sum));
        int takenUp = everybody.refresh();
        Optional<Finding> why = everybody.explain(child);
        // end
        assertEquals(Map.of("RED", 1, "none", 1), inTier);
        assertEquals(0, takenUp);
        assertEquals(
                desk.latest(child).orElseThrow().possible(), why.orElseThrow().possibleTier());
    }
}

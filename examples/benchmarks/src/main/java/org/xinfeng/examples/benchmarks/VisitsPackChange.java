package org.xinfeng.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Duties;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.Planner;

/**
 * What a change of packs means for everybody: who was blue or green is owed visits more often, and one contact goes. The rules
 * before it are those that are shipped.
 */
final class VisitsPackChange {

    private static final String GONE = "care.green-contact";
    private static final List<String> TIERS = List.of("RED", "YELLOW", "BLUE", "GREEN");

    private final Policy policy = Town.policy();
    private final List<DutyRule> before = policy.duties();
    private final List<DutyRule> after = before.stream()
            .filter(rule -> !rule.id().equals(GONE))
            .map(VisitsPackChange::moreOften)
            .toList();
    private final Planner past = new Planner(policy.calendar(), Town.TODAY, policy.horizon(Town.TODAY));
    private final LocalDate today = Town.TODAY.plusDays(7);
    private final Planner planner = new Planner(policy.calendar(), today, policy.horizon(today));

    /** A resident as he stands before it. */
    record Stand(
            Duties.Situation situation,
            VillageId village,
            int urgency,
            List<Duty> duties,
            Map<DutyId, List<Occurrence>> occurrences) {

        List<Occurrence> planned() {
            return occurrences.values().stream().flatMap(List::stream).toList();
        }
    }

    /** What is to be stored of one resident. */
    record Decision(List<Duty> duties, List<Occurrence> occurrences) {

        int size() {
            return duties.size() + occurrences.size();
        }
    }

    private static DutyRule moreOften(DutyRule rule) {
        DutyRule.Owed owed = rule.owed();
        Cadence cadence = owed.cadence();
        if (cadence.way() != Cadence.Way.ROLLING || cadence.unit() != Cadence.Unit.MONTH || cadence.count() == 1) {
            return rule;
        }
        DutyRule.Owed next = new DutyRule.Owed(
                owed.kind(),
                Cadence.rolling(cadence.count() - 1, Cadence.Unit.MONTH),
                owed.role(),
                owed.checklist(),
                owed.metByHomeVisit(),
                owed.graceDays(),
                owed.earlyDays(),
                owed.leastPerYear(),
                owed.round());
        return new DutyRule(
                rule.id(), rule.label(), next, rule.to(), rule.citation(), rule.verified(), rule.provisional());
    }

    /** Residents as they stand a week before it: their duties and what is planned of them. */
    List<Stand> standing(int from, int count) {
        List<Stand> all = new ArrayList<>(count);
        for (int i = from; i < from + count; i++) {
            boolean unassessed = i % 20 == 0;
            int rank = i % 50 == 1 ? 0 : i % 5 == 2 ? 1 : i % 3 == 0 ? 2 : 3;
            int urgency = unassessed ? 1 : rank == 0 ? 0 : rank + 1;
            Duties.Situation situation =
                    situation(i, unassessed ? Optional.empty() : Optional.of(Tier.of(TIERS.get(rank))));
            all.add(stand(situation, Town.village(i).id(), urgency));
        }
        return all;
    }

    private static Duties.Situation situation(int i, Optional<Tier> tier) {
        int kind = i % 7;
        Category category = Category.of(kind < 4 ? "child.left-behind" : kind < 6 ? "tekun" : "smd");
        Set<Category> categories = kind == 5 ? Set.of(category, Category.of("disabled")) : Set.of(category);
        Map<String, FactValue> facts = kind < 4
                ? Map.of()
                : kind < 6
                        ? Map.of("disabled.self-care", FactValue.of(i % 2 == 0))
                        : Map.of("smd.status", FactValue.choice(i % 4 == 0 ? "unstable" : "stable"));
        return new Duties.Situation(
                Caseload.resident(i),
                categories,
                tier,
                tier.isEmpty(),
                Facts.of(Town.TODAY, facts),
                Optional.of(Town.TODAY.minusDays(i % 60)),
                Optional.of(Town.TODAY.minusDays(i % 25)));
    }

    private Stand stand(Duties.Situation situation, VillageId village, int urgency) {
        List<Duty> duties = new ArrayList<>();
        Map<DutyId, List<Occurrence>> occurrences = new LinkedHashMap<>();
        for (Duty duty : Duties.derive(before, situation, List.of(), Town.TODAY).inForce()) {
            Planner.Plan plan = past.plan(duty, List.of(), village, urgency, Occurrence.Cause.FACT_CHANGED);
            duties.add(plan.duty());
            occurrences.put(duty.id(), plan.changed());
        }
        return new Stand(situation, village, urgency, duties, occurrences);
    }

    /** What the change means for one: only what differs from what is stored. */
    Decision decide(Stand one) {
        Duties.Change change = Duties.derive(after, one.situation(), one.duties(), today);
        List<Duty> duties = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (Duty duty : change.inForce()) {
            plan(one, duty, duties, occurrences);
        }
        for (Duty duty : change.ended()) {
            plan(one, duty, duties, occurrences);
        }
        return new Decision(duties, occurrences);
    }

    private void plan(Stand one, Duty duty, List<Duty> duties, List<Occurrence> occurrences) {
        Planner.Plan plan = planner.plan(
                duty,
                one.occurrences().getOrDefault(duty.id(), List.of()),
                one.village(),
                one.urgency(),
                Occurrence.Cause.POLICY_CHANGED);
        if (!one.duties().contains(plan.duty())) {
            duties.add(plan.duty());
        }
        occurrences.addAll(plan.changed());
    }

    /** The resident once that is stored. */
    static Stand stored(Stand one, Decision decision) {
        Map<DutyId, Duty> duties = new LinkedHashMap<>();
        one.duties().forEach(duty -> duties.put(duty.id(), duty));
        decision.duties().forEach(duty -> duties.put(duty.id(), duty));
        Map<OccurrenceId, Occurrence> all = new LinkedHashMap<>();
        one.occurrences().values().forEach(some -> some.forEach(each -> all.put(each.id(), each)));
        decision.occurrences().forEach(each -> all.put(each.id(), each));
        Map<DutyId, List<Occurrence>> open = new LinkedHashMap<>();
        all.values().stream()
                .filter(Occurrence::isOpen)
                .forEach(each -> open.computeIfAbsent(each.duty(), id -> new ArrayList<>())
                        .add(each));
        return new Stand(one.situation(), one.village(), one.urgency(), List.copyOf(duties.values()), open);
    }
}

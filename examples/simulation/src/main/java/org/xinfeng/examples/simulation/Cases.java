package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.Intervention;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.office.CaseDesk;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * 个案: opened by tier, by alert, by report; planned, worked on, reviewed, closed by its criteria and a second person, followed up, and
 * sometimes opened again. One in ten is forgotten for weeks.
 */
final class Cases implements Happening {

    private static final double BY_TIER_A_YEAR = 60;
    private static final double BY_REPORT_A_YEAR = 30;
    private static final double DONE_TODAY = 0.4;
    private static final double CLOSING_TRIED = 0.05;
    private static final double FORGOTTEN = 0.002;
    private static final int LOOKED_AHEAD = 3;

    /** What a plan holds for a need by the sample pack. */
    private static final Map<String, List<CasePlan.ItemKind>> NEEDS = Map.of(
            "income", List.of(CasePlan.ItemKind.GOODS, CasePlan.ItemKind.SERVICE),
            "health", List.of(CasePlan.ItemKind.GOODS, CasePlan.ItemKind.SERVICE),
            "care", List.of(CasePlan.ItemKind.SERVICE),
            "company", List.of(CasePlan.ItemKind.SERVICE));

    private static final List<String> NEEDED = List.of("income", "health", "care", "company");

    @Override
    public void happen(Town town) {
        for (int i = town.timesToday(BY_TIER_A_YEAR); i > 0; i--) {
            Neighbour about = town.anyOf(town.onFile());
            if (about.log.tier.equals("RED") || about.log.tier.equals("YELLOW")) {
                open(town, about, Case.OriginKind.TIER, about.log.tier);
            }
        }
        for (int i = town.timesToday(BY_REPORT_A_YEAR); i > 0; i--) {
            open(town, town.anyOf(town.onFile()), Case.OriginKind.REPORT, "village");
        }
        if (town.isWorkday()) {
            for (PlainCase one : List.copyOf(town.cases.going())) {
                if (town.happens(FORGOTTEN)) {
                    one.forgottenUntil = town.today().plusDays(10 + town.chance.nextInt(60));
                }
                if (town.today().isAfter(one.forgottenUntil)) {
                    work(town, one);
                }
            }
        }
    }

    static void open(Town town, Neighbour about, Case.OriginKind kind, String reference) {
        String owner = town.staff.worker(about.log.village);
        if (owner == null) {
            return;
        }
        String id = "c" + town.next();
        Case.Opening entry =
                Case.Opening.of(id, ResidentId.of(about.id()), WorkerId.of(owner), kind, reference, town.today());
        PlainCase one = town.cases.open(id, about.log, owner, town.today());
        same(town, one, desk(town).open(entry));
        town.tally.add(one.id.equals(id) ? Tally.What.CASES_OPENED : Tally.What.CASES_JOINED);
    }

    private static void work(Town town, PlainCase one) {
        if (!town.staff.serves(one.owner)) {
            give(town, one);
        }
        if (one.phase.equals("FOLLOWING_UP")) {
            followUp(town, one);
        } else if (one.planVersion == 0) {
            plan(town, one);
        } else {
            items(town, one);
            review(town, one);
            close(town, one);
        }
    }

    private static void give(Town town, PlainCase one) {
        String next = town.staff.worker(Objects.requireNonNull(town.people.get(one.resident)).log.village);
        if (next != null && town.happens(DONE_TODAY)) {
            one.owner = next;
            same(town, one, desk(town).give(new Case.Id(one.id), WorkerId.of(next)));
        }
    }

    private static void plan(Town town, PlainCase one) {
        if (!town.happens(DONE_TODAY)) {
            return;
        }
        Map<String, CasePlan.Item> items = new LinkedHashMap<>();
        List<String> needs = new ArrayList<>(NEEDED.subList(0, 1 + town.chance.nextInt(NEEDED.size())));
        for (String need : needs) {
            for (CasePlan.ItemKind kind : Objects.requireNonNull(NEEDS.get(need))) {
                LocalDate due = town.today().plusDays(14 + town.chance.nextInt(60));
                items.put(need + "." + kind, CasePlan.Item.of(need + "." + kind, kind, need, due));
                one.items.put(need + "." + kind, new PlainCase.Item(need, kind.name(), due, false));
            }
        }
        one.planVersion = 1;
        desk(town)
                .plan(CasePlan.Entry.of(
                        new Case.Id(one.id), 1, needs, items.values().toArray(CasePlan.Item[]::new)))
                .orElseThrow();
        measure(town, one, Measurement.Moment.START, 2);
        one.measuredAtStart = true;
    }

    private static void measure(Town town, PlainCase one, Measurement.Moment moment, int least) {
        int[] points = town.chance
                .ints(Measurement.Dimension.values().length, least, least + 2)
                .toArray();
        desk(town)
                .measure(Measurement.Entry.of("m" + town.next(), new Case.Id(one.id), moment, town.today(), points))
                .orElseThrow();
    }

    private static void items(Town town, PlainCase one) {
        for (Map.Entry<String, PlainCase.Item> item : List.copyOf(one.items.entrySet())) {
            PlainCase.Item was = item.getValue();
            boolean near = !town.today().isBefore(was.due().minusDays(LOOKED_AHEAD));
            if (was.done() || !near || !town.happens(DONE_TODAY)) {
                continue;
            }
            Case.Id id = new Case.Id(one.id);
            desk(town)
                    .itemDone(
                            id,
                            new CasePlan.ItemCode(item.getKey()),
                            town.today(),
                            Proof.of(Proof.ProofKind.SIGNATURE, "s" + town.next()))
                    .orElseThrow();
            desk(town)
                    .intervene(Intervention.Entry.of(
                            "i" + town.next(), id, item.getKey(), town.today(), WorkerId.of(worker(town, one))))
                    .orElseThrow();
            one.planVersion++;
            one.items.put(item.getKey(), new PlainCase.Item(was.need(), was.kind(), was.due(), true));
            town.tally.add(Tally.What.PLAN_ITEMS);
        }
    }

    private static String worker(Town town, PlainCase one) {
        return town.staff.serves(one.owner)
                ? one.owner
                : Objects.requireNonNull(
                        town.staff.worker(Objects.requireNonNull(town.people.get(one.resident)).log.village));
    }

    private static void review(Town town, PlainCase one) {
        LocalDate by = one.review;
        if (by != null && !town.today().isBefore(by.minusDays(LOOKED_AHEAD)) && town.happens(DONE_TODAY)) {
            one.review = PlainCases.reviewAfter(town.today(), tier(town, one));
            same(town, one, desk(town).review(new Case.Id(one.id)));
        }
    }

    private static String tier(Town town, PlainCase one) {
        return Objects.requireNonNull(town.people.get(one.resident)).log.tierOn(town.today());
    }

    /** Looks whether a case may be closed, of which log and station must say the same; one closes and another agrees. */
    private static void close(Town town, PlainCase one) {
        boolean decided = Objects.requireNonNull(town.people.get(one.resident)).log.decided;
        if (!one.isPlanDone() || decided || !town.happens(CLOSING_TRIED)) {
            return;
        }
        if (!one.measuredAtEnd) {
            measure(town, one, Measurement.Moment.END, 3);
            one.measuredAtEnd = true;
        }
        Case.Id id = new Case.Id(one.id);
        boolean may = new PlainClosing(town, one).isReady();
        Closing conditions = desk(town).conditions(id).orElseThrow();
        if (conditions.isReady() != may) {
            throw new Violation("closing", town.today(), one.id, may, conditions.unmet());
        }
        if (!may) {
            return;
        }
        one.phase = "IN_REVIEW";
        same(town, one, desk(town).proposeClosing(id));
        if (town.happens(0.1)) {
            one.phase = "OPEN";
            same(town, one, desk(town).turnDownClosing(id));
            return;
        }
        if (desk(town).agreeClosing(id).isDone()) {
            throw new Violation("closing", town.today(), one.id, "refused to one person alone", "closed");
        }
        town.cases.close(one, town.today());
        same(town, one, town.second().cases().agreeClosing(id));
        town.tally.add(Tally.What.CASES_CLOSED);
    }

    private static void followUp(Town town, PlainCase one) {
        LocalDate due = one.followUps.get(0);
        if (!town.today().isBefore(due) && town.happens(DONE_TODAY)) {
            town.cases.followUp(one);
            same(town, one, desk(town).followedUp(new Case.Id(one.id), due));
        }
    }

    private static void same(Town town, PlainCase one, Outcome<Case> said) {
        String found = listed(said.orElseThrow());
        if (!found.equals(one.listed())) {
            throw new Violation("case", town.today(), one.id, one.listed(), found);
        }
    }

    /** As {@link PlainCase#listed} says it. */
    static String listed(Case one) {
        return one.id().value() + " " + one.phase() + " of " + one.resident().value() + " by "
                + one.owner().value() + " next "
                + one.dates().next().map(LocalDate::toString).orElse("null");
    }

    private static CaseDesk desk(Town town) {
        return town.station().cases();
    }
}

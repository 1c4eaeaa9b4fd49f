package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.VisitRules;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.visits.Suspensions;

/**
 * The shipped packs with one of this program: how visits to somebody in hospital wait. No shipped pack says it, for nothing is
 * published; its numbers are made up for the story.
 */
final class Practice {

    static final Suspensions.Reason HOSPITAL = new Suspensions.Reason("hospital");

    private static final String SOURCE = "X-QUICKSTART";
    private static final String MADE_UP = "为演示自拟 made up for the quickstart";
    private static final int WORKDAYS = 5;
    private static final int HORIZON = 1;

    private Practice() {}

    static PolicyLibrary library() {
        List<PolicyPack> packs = new ArrayList<>(JsonPolicies.shipped().packs());
        packs.add(pack());
        return PolicyLibrary.of(packs, List.of());
    }

    private static PolicyPack pack() {
        Suspensions.Rules hospital = new Suspensions.Rules(
                List.of(new Suspensions.Rules.ReasonWord(HOSPITAL, new Label("住院", "in hospital"))),
                WORKDAYS,
                Period.ofMonths(1),
                Optional.of(Citation.of(SOURCE)),
                false);
        return new PolicyPack(
                new PolicyPack.Head(
                        "quickstart.practice",
                        "1",
                        new Label("演示：住院期间暂缓走访", "quickstart: visits wait while somebody is in hospital"),
                        DateRange.ofUnboundedEnd(LocalDate.of(2024, 5, 11)),
                        false),
                List.of(new PolicyPack.Source(SOURCE, MADE_UP, "Xinfeng", Optional.empty(), "2026", "M")),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                HORIZON,
                List.of(),
                Optional.empty(),
                LoopRules.NONE,
                new VisitRules(List.of(), Optional.of(hospital)));
    }
}

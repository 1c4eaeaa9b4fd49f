package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.Overlay;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.VisitRules;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.When;
import org.xinfeng.staff.Role;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/**
 * The shipped packs, of which the one of children ends in the third year without a successor, and what is made up for the run:
 * a local change of the elders' pack, and the notice of holidays of 2027.
 */
final class Policies {

    static final LocalDate CHANGED_ON = LocalDate.of(2025, 9, 1);
    static final LocalDate HOLIDAYS_ON = LocalDate.of(2026, 11, 16);
    static final String EXPIRING = "gd.child";
    static final LocalDate EXPIRES_AFTER = LocalDate.of(2026, 12, 31);

    static final String HOSPITAL = "hospital";
    static final String AWAY = "away";

    private static final String CHANGED = "gd.elder";
    private static final int LAST_SHIPPED_YEAR = 2026;
    private static final String MADE_UP = "made up for the simulation 为模拟自拟";

    private Policies() {}

    static PolicyLibrary library() {
        List<PolicyPack> packs = new ArrayList<>(JsonPolicies.shipped().packs());
        PolicyPack elders = packs.stream()
                .filter(pack -> pack.id().equals(CHANGED))
                .findFirst()
                .orElseThrow();
        packs.add(holidays());
        packs.add(visits());
        return PolicyLibrary.of(packs, List.of(change(elders)));
    }

    /** Whether the notice of a year is known on a day. */
    static boolean isPublished(int year, LocalDate knownOn) {
        return year <= LAST_SHIPPED_YEAR || year == LAST_SHIPPED_YEAR + 1 && !knownOn.isBefore(HOLIDAYS_ON);
    }

    /** Who is in blue is visited every six weeks, and who lives alone and is seriously ill is in yellow. */
    private static Overlay change(PolicyPack elders) {
        TierRule alone = new TierRule(
                "S1-alone-ill",
                Tier.of("YELLOW"),
                When.all(
                        When.yesNo("living.alone").isYes(),
                        When.yesNo("illness.serious").isYes()),
                new Label("模拟：独居且重病", "simulation: lives alone and is seriously ill"),
                Citation.of("X-SAMPLE"),
                false);
        DutyRule blue = elders.duties().stream()
                .filter(duty -> duty.id().equals("care.blue-2-monthly"))
                .findFirst()
                .orElseThrow();
        DutyRule.Owed owed = blue.owed();
        DutyRule sooner = new DutyRule(
                blue.id(),
                new Label("模拟：蓝级每六周入户走访一次", "simulation: a home visit every six weeks"),
                new DutyRule.Owed(
                        owed.kind(),
                        Cadence.rolling(6, Cadence.Unit.WEEK),
                        owed.role(),
                        owed.checklist(),
                        owed.metByHomeVisit(),
                        owed.graceDays()),
                blue.to(),
                blue.citation(),
                false,
                false);
        return new Overlay(
                "simulation-2025",
                elders.id(),
                elders.digest(),
                DateRange.ofUnboundedEnd(CHANGED_ON),
                List.of(),
                Map.of(),
                List.of(sooner),
                Map.of("care", List.of(alone)),
                List.of(),
                Optional.empty());
    }

    private static PolicyPack holidays() {
        CalendarYear year = new CalendarYear(
                LAST_SHIPPED_YEAR + 1,
                List.of(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 2, 5),
                        LocalDate.of(2027, 2, 8),
                        LocalDate.of(2027, 2, 9),
                        LocalDate.of(2027, 2, 10),
                        LocalDate.of(2027, 2, 11),
                        LocalDate.of(2027, 2, 12),
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2027, 10, 1),
                        LocalDate.of(2027, 10, 4),
                        LocalDate.of(2027, 10, 5),
                        LocalDate.of(2027, 10, 6),
                        LocalDate.of(2027, 10, 7)),
                List.of(LocalDate.of(2027, 2, 14), LocalDate.of(2027, 9, 26), LocalDate.of(2027, 10, 9)),
                MADE_UP,
                false);
        return new PolicyPack(
                new PolicyPack.Head(
                        "simulation.calendar",
                        "2027.1",
                        new Label("模拟：2027年节假日", "simulation: holidays of 2027"),
                        DateRange.ofUnboundedEnd(HOLIDAYS_ON),
                        false),
                List.of(new PolicyPack.Source("X-SAMPLE", MADE_UP, "Xinfeng", Optional.empty(), "2026", "M")),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(year),
                PlainCare.HORIZON_DAYS,
                List.of(),
                Optional.empty());
    }

    /** How visits are suspended. */
    private static PolicyPack visits() {
        Suspensions.Rules suspension = new Suspensions.Rules(
                List.of(
                        new Suspensions.Rules.ReasonWord(
                                new Suspensions.Reason(HOSPITAL), new Label("模拟：住院", "simulation: in hospital")),
                        new Suspensions.Rules.ReasonWord(
                                new Suspensions.Reason(AWAY), new Label("模拟：随父母外出", "simulation: away"))),
                PlainSuspension.WORKDAYS,
                Period.ofDays(PlainSuspension.LOOK_AGAIN_DAYS),
                Optional.empty(),
                false);
        return new PolicyPack(
                new PolicyPack.Head(
                        "simulation.visits",
                        "2024.1",
                        new Label("模拟：暂停走访", "simulation: suspended visits"),
                        DateRange.ofUnboundedEnd(LocalDate.of(2024, 5, 11)),
                        false),
                List.of(new PolicyPack.Source("X-SAMPLE", MADE_UP, "Xinfeng", Optional.empty(), "2026", "M")),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PlainCare.HORIZON_DAYS,
                List.of(),
                Optional.empty(),
                LoopRules.NONE,
                new VisitRules(rounds(), Optional.of(suspension)));
    }

    /** A visit before the Spring Festival, and a call when there is high water. */
    private static List<Round> rounds() {
        return List.of(
                round(
                        PlainRounds.SPRING,
                        new Label("模拟：春节前走访", "simulation: before the Spring Festival"),
                        DutyKind.HOME_VISIT,
                        List.of(PlainRounds.AT_FESTIVALS),
                        PlainRounds.FESTIVALS),
                round(
                        PlainRounds.WATER,
                        new Label("模拟：水浸问候", "simulation: after high water"),
                        DutyKind.CONTACT,
                        PlainRounds.AFTER_WATER,
                        List.of()));
    }

    private static Round round(
            String code, Label label, DutyKind kind, List<String> categories, List<Round.Span> dated) {
        return new Round(
                new Round.RoundCode(code),
                label,
                kind,
                Role.of(Staff.SOCIAL_WORKER),
                Optional.empty(),
                new DutyRule.To(categories.stream().map(Category::of).toList(), List.of(), false, Optional.empty()),
                dated,
                dated.isEmpty(),
                0,
                Citation.of("X-SAMPLE"),
                false);
    }

    /** What the notices list, for counting without the library's calendar. */
    static List<CalendarYear> notices(PolicyLibrary library) {
        return library.packs().stream().flatMap(pack -> pack.years().stream()).toList();
    }
}

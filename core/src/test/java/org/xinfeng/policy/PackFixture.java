package org.xinfeng.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;

/** A small pack of two tiers, to be changed in one respect by a test. */
final class PackFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Category ELDER = Category.of("elder");
    static final Tier RED = Tier.of("RED");
    static final Tier GREEN = Tier.of("GREEN");
    static final Label LABEL = new Label("示例", "sample");

    private PackFixture() {}

    static TierScale scale() {
        return new TierScale(List.of(new TierScale.Step(RED, LABEL, LABEL), new TierScale.Step(GREEN, LABEL, LABEL)));
    }

    static Factor income() {
        return new Factor(
                "income",
                FactType.NUMBER,
                List.of(),
                Optional.of(0L),
                Optional.empty(),
                "fen",
                Optional.empty(),
                LABEL);
    }

    static Factor status() {
        return new Factor(
                "status",
                FactType.CHOICE,
                List.of(new Factor.Choice("well", LABEL), new Factor.Choice("ill", LABEL)),
                Optional.empty(),
                Optional.empty(),
                "none",
                Optional.empty(),
                LABEL);
    }

    static PolicyPack.Setting standard(Optional<FactValue> value) {
        return new PolicyPack.Setting("standard", LABEL, FactType.NUMBER, "fen", true, value);
    }

    static PolicyPack pack(Condition red) {
        return pack(red, Optional.empty(), List.of(), List.of());
    }

    static PolicyPack pack(Condition red, Optional<Condition> whilst, List<DutyRule> duties, List<CalendarYear> years) {
        return new PolicyPack(
                new PolicyPack.Head("town", "1", LABEL, DateRange.ofUnboundedEnd(LocalDate.of(2024, 1, 1)), false),
                List.of(new PolicyPack.Source("S", "文件", "镇", Optional.empty(), "2024", "M")),
                Optional.of(scale()),
                List.of(income(), status()),
                List.of(new PolicyPack.CategoryRule(ELDER, LABEL, whilst)),
                List.of(standard(Optional.empty())),
                List.of(new RuleBook(
                        "care",
                        List.of(ELDER),
                        List.of(new TierRule("R1", RED, red, LABEL, Citation.of("S"), false)),
                        Set.of(),
                        Optional.of(GREEN))),
                duties,
                List.of(),
                years,
                100,
                List.of(),
                Optional.empty());
    }

    static DutyRule homeVisit(String id, Tier tier, int months, boolean provisional) {
        return new DutyRule(
                id,
                LABEL,
                new DutyRule.Owed(
                        DutyKind.HOME_VISIT,
                        Cadence.rolling(months, Cadence.Unit.MONTH),
                        Role.SOCIAL_WORKER,
                        Optional.empty(),
                        false,
                        0),
                new DutyRule.To(List.of(ELDER), List.of(tier), false, Optional.empty()),
                Citation.of("S"),
                false,
                provisional);
    }

    static Overlay overlay(PolicyPack base, FactValue standard) {
        return new Overlay(
                "town-2026",
                base.id(),
                base.digest(),
                DateRange.ofUnboundedEnd(LocalDate.of(2026, 1, 1)),
                List.of(),
                java.util.Map.of("standard", standard),
                List.of(),
                java.util.Map.of(),
                List.of(),
                Optional.empty());
    }
}

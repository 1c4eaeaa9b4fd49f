package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.PackFixture.DAY;
import static org.xinfeng.policy.PackFixture.ELDER;
import static org.xinfeng.policy.PackFixture.GREEN;
import static org.xinfeng.policy.PackFixture.RED;
import static org.xinfeng.policy.PackFixture.homeVisit;
import static org.xinfeng.policy.PackFixture.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;

/** What packs that bind together must hold to, and what a place's own numbers do to them. */
class PolicyTest {

    private static final Condition BELOW_STANDARD = new FactCondition.Local("income", FactCondition.Op.LT, "standard");
    private static final Condition NEVER = When.any();

    private static Tier tier(Policy policy, long income) {
        Facts facts = Facts.of(DAY, Map.of("income", FactValue.of(income)));
        return policy.assessor().assess(Set.of(ELDER), facts).tierIfAny().orElseThrow();
    }

    private static Policy with(PolicyPack pack, Overlay overlay) {
        return PolicyLibrary.of(List.of(pack), List.of(overlay)).on(DAY);
    }

    private static InvalidPolicyException refused(PolicyPack pack) {
        return assertThrows(
                InvalidPolicyException.class, () -> PolicyLibrary.of(pack).on(DAY));
    }

    @Test
    void aNumberThatThePlaceSetIsComparedWith() {
        PolicyPack pack = pack(BELOW_STANDARD);
        Policy policy = with(pack, PackFixture.overlay(pack, FactValue.of(80_000)));
        assertEquals(RED, tier(policy, 79_999));
        assertEquals(GREEN, tier(policy, 80_000));
        assertEquals(List.of(), policy.missingSettings());
    }

    @Test
    void aNumberThatThePlaceSetIsComparedWithInsideAScoreToo() {
        PolicyPack pack = pack(new Condition.Score(
                List.of(new ScoreItem("income", List.of(new ScoreItem.Band(BELOW_STANDARD, 3)))), 3));
        Policy policy = with(pack, PackFixture.overlay(pack, FactValue.of(80_000)));
        assertEquals(RED, tier(policy, 79_999));
        assertEquals(GREEN, tier(policy, 80_000));
    }

    @Test
    void aNumberThatThePlaceSetDecidesWhetherACategoryCounts() {
        PolicyPack pack = pack(NEVER, Optional.of(BELOW_STANDARD), List.of(), List.of());
        Policy policy = with(pack, PackFixture.overlay(pack, FactValue.of(80_000)));
        Facts rich = Facts.of(DAY, Map.of("income", FactValue.of(90_000)));
        assertEquals(Set.of(), policy.counting(Set.of(ELDER), rich));
        assertEquals(Set.of(ELDER), PolicyLibrary.of(pack).on(DAY).counting(Set.of(ELDER), rich), "unset: it counts");
    }

    @Test
    void aSettingOfTheWrongTypeIsRefusedByName() {
        PolicyPack pack = pack(BELOW_STANDARD);
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class, () -> with(pack, PackFixture.overlay(pack, FactValue.of(true))));
        assertEquals("town-2026", refused.problems().get(0).policy());
        assertEquals("settings/standard", refused.problems().get(0).path());
    }

    @Test
    void aChoiceThatTheFactorDoesNotListIsRefusedAndOneItListsIsNot() {
        InvalidPolicyException refused =
                refused(pack(new FactCondition.Compare("status", FactCondition.Op.EQ, FactValue.choice("il"))));
        assertEquals(
                "town books/care/rules/R1/when: status cannot be il; use a value that the factor lists",
                refused.getMessage());
        PolicyLibrary.of(pack(When.choice("status").in("ill"))).on(DAY);
        assertEquals(1, refused(pack(When.choice("status").in("il"))).problems().size());
        assertTrue(refused(pack(new FactCondition.OneOf("status", List.of(FactValue.of(3)))))
                .getMessage()
                .contains("status is of type CHOICE, not NUMBER"));
    }

    @Test
    void aWorseTierThatOwesLessIsRefusedAndOneThatOwesMoreIsNot() {
        PolicyPack less = pack(
                NEVER,
                Optional.empty(),
                List.of(homeVisit("red", RED, 3, false), homeVisit("green", GREEN, 2, false)),
                List.of());
        assertEquals(
                "town duties/green: tier RED of elder owes less than tier GREEN; owe RED HOME_VISIT ROLLING 2 MONTH or"
                        + " more",
                refused(less).getMessage());
        PolicyPack more = pack(
                NEVER,
                Optional.empty(),
                List.of(homeVisit("red", RED, 1, false), homeVisit("green", GREEN, 2, false)),
                List.of());
        assertEquals(2, PolicyLibrary.of(more).on(DAY).duties().size());
    }

    @Test
    void aNoticeThatContradictsAnotherIsAProblemOfThePolicy() {
        LocalDate worked = LocalDate.of(2025, 12, 30);
        PolicyPack pack = pack(
                NEVER,
                Optional.empty(),
                List.of(),
                List.of(
                        new CalendarYear(2025, List.of(), List.of(), "通知", false),
                        new CalendarYear(2026, List.of(), List.of(worked), "通知", false)));
        assertEquals("calendar", refused(pack).problems().get(0).path());
    }

    @Test
    void aPlaceCitesItsOwnDocumentForARuleOfItsOwn() {
        PolicyPack pack = pack(NEVER);
        TierRule own = new TierRule(
                "T1", RED, When.number("income").below(1000), PackFixture.LABEL, Citation.of("S-TOWN"), false);
        Overlay unlisted = new Overlay(
                "own",
                "town",
                pack.digest(),
                pack.head().inForce(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of("care", List.of(own)),
                List.of(),
                Optional.empty());
        InvalidPolicyException refused = assertThrows(InvalidPolicyException.class, () -> with(pack, unlisted));
        assertTrue(refused.getMessage().contains("the source S-TOWN is not listed"));
        Overlay listed = new Overlay(
                "own",
                "town",
                pack.digest(),
                pack.head().inForce(),
                List.of(new PolicyPack.Source("S-TOWN", "镇文件", "镇", Optional.empty(), "2026", "S")),
                Map.of(),
                List.of(),
                Map.of("care", List.of(own)),
                List.of(),
                Optional.empty());
        assertEquals(RED, tier(with(pack, listed), 999));
    }

    @Test
    void aKeptPackNeverCutsACharacterInTwo() {
        PolicyPack base = pack(NEVER);
        PolicyPack pack = new PolicyPack(
                base.head(),
                List.of(new PolicyPack.Source("S", "𠮷".repeat(3001), "镇", Optional.empty(), "2024", "M")),
                base.scale(),
                base.factors(),
                base.categories(),
                base.settings(),
                base.books(),
                base.duties(),
                base.checklists(),
                base.years(),
                base.horizonDays(),
                List.of(),
                Optional.empty());
        KeptPack kept =
                KeptPack.keeping(PolicyLibrary.of(pack).on(DAY).bindings().get(0), DAY);
        assertEquals(String.join("", pack.canonical()), String.join("", kept.lines()));
        assertTrue(kept.lines().stream()
                .allMatch(piece ->
                        piece.length() <= 2000 && !Character.isHighSurrogate(piece.charAt(piece.length() - 1))));
    }
}

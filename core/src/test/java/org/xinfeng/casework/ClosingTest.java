package org.xinfeng.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.CaseRules.Criterion;
import org.xinfeng.casework.CaseRules.CriterionCode;
import org.xinfeng.casework.Closing.Situation;
import org.xinfeng.casework.Closing.Unmet;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** Whether a case may be closed, as a pure function. */
class ClosingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<Tier> SCALE = List.of(Tier.of("RED"), Tier.of("YELLOW"), Tier.of("GREEN"));
    private static final ActorId LIN = ActorId.of("lin");
    private static final ActorId CHEN = ActorId.of("chen");

    private static CaseRules rules() {
        return rules(
                Criterion.of(CriterionCode.NO_OPEN_REFERRAL),
                Criterion.noOpen(AssistKind.HAZARD),
                Criterion.of(CriterionCode.NO_OVERDUE_VISIT),
                Criterion.atMost(Tier.of("YELLOW"), Period.ofDays(30)),
                Criterion.of(CriterionCode.SECOND_PERSON));
    }

    private static CaseRules rules(Criterion... closing) {
        return new CaseRules(
                List.of(),
                List.of(),
                Optional.empty(),
                Arrays.stream(AssistKind.values())
                        .map(kind -> new CaseRules.Ceiling(kind, Period.ofDays(3)))
                        .toList(),
                Arrays.stream(Measurement.Dimension.values())
                        .map(dimension -> new CaseRules.Scale(dimension, 0, 9))
                        .toList(),
                List.of(closing),
                List.of(),
                Period.ofDays(1),
                Optional.empty(),
                false);
    }

    private static OpenedAssist assist(AssistKind kind) {
        return OpenedAssist.found(
                OpenedAssist.Report.of("a-" + kind, ResidentId.of("c1"), kind, DAY, "neighbour"),
                new VillageId("east"),
                Optional.empty(),
                LIN);
    }

    /** @param days the tier has been so long */
    private record Plain(
            int referrals, List<AssistKind> open, boolean overdue, int tier, int days, int proposer, int agreeing) {

        Situation situation() {
            return new Situation(
                    DAY,
                    actor(proposer),
                    actor(agreeing),
                    referrals < 0
                            ? Optional.empty()
                            : Optional.of(new ArrayList<>(
                                    List.of(new Proof.Reference("r1")).subList(0, referrals))),
                    open.stream().map(ClosingTest::assist).toList(),
                    overdue ? List.of(new Proof.Reference("o1")) : List.of(),
                    tier < 0
                            ? List.of()
                            : List.of(new Closing.TierDays(Optional.of(SCALE.get(tier)), DAY.minusDays(days))),
                    SCALE,
                    Optional.empty(),
                    List.of());
        }

        private static Optional<ActorId> actor(int which) {
            return which == 0 ? Optional.empty() : Optional.of(which == 1 ? LIN : CHEN);
        }

        boolean mayClose() {
            return referrals == 0
                    && !open.contains(AssistKind.HAZARD)
                    && !overdue
                    && tier >= 1
                    && days >= 30
                    && proposer != 0
                    && agreeing != 0
                    && proposer != agreeing;
        }
    }

    @Provide
    Arbitrary<Plain> situations() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.of(AssistKind.class).list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.of(0, 29, 30, 31, 300),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2))
                .as(Plain::new);
    }

    @Property(seed = "20261128", tries = 3000)
    void aCaseMayBeClosedIfAndOnlyIfEachConditionHolds(@ForAll("situations") Plain plain) {
        Closing closing = Closing.evaluate(rules(), plain.situation());
        assertEquals(plain.mayClose(), closing.isMet());
        assertEquals(rules().closing().size(), closing.findings().size());
        closing.unmet().forEach(one -> assertFalse(one.isHeld()));
    }

    @Property(seed = "20261128", tries = 1000)
    void whatIsNotKnownNeverReadsAsHeld(@ForAll("situations") Plain plain) {
        Closing closing = Closing.evaluate(rules(), plain.situation());
        assertEquals(
                (plain.referrals() < 0 ? 1 : 0) + (plain.tier() < 0 ? 1 : 0),
                closing.findings().stream()
                        .filter(one -> one.held() == Truth.UNKNOWN)
                        .count());
    }

    @Test
    void aTierThatThePolicyDoesNotKnowIsUnknown() {
        Situation now = new Plain(0, List.of(), false, 2, 99, 1, 2).situation();
        Closing closing = Closing.evaluate(
                rules(Criterion.atMost(Tier.of("PINK"), Period.ofDays(1)), Criterion.of(CriterionCode.SECOND_PERSON)),
                now);
        assertEquals(
                List.of(Unmet.TIER_UNKNOWN),
                closing.unmet().stream().map(one -> one.why().orElseThrow()).toList());
    }

    private static Closing.TierDays since(int days, int tier) {
        return new Closing.TierDays(tier < 0 ? Optional.empty() : Optional.of(SCALE.get(tier)), DAY.minusDays(days));
    }

    private static boolean stayed(Closing.TierDays... tiers) {
        Situation now = new Plain(0, List.of(), false, 2, 0, 1, 2).situation();
        return Closing.evaluate(
                        rules(),
                        new Situation(
                                DAY,
                                now.proposer(),
                                now.agreeing(),
                                now.openReferrals(),
                                List.of(),
                                List.of(),
                                List.of(tiers),
                                SCALE,
                                Optional.empty(),
                                List.of()))
                .isMet();
    }

    @Test
    void aChangeToAMilderTierDoesNotBeginTheStayAnewAndOneThroughASevereOrUnknownTierDoes() {
        assertEquals(true, stayed(since(3, 2), since(40, 1)));
        assertEquals(true, stayed(since(3, 2), since(40, 1), since(50, 0)));
        assertEquals(false, stayed(since(3, 2), since(20, 1), since(50, 0)));
        assertEquals(false, stayed(since(3, 2), since(20, 0), since(50, 1)));
        assertEquals(false, stayed(since(3, 2), since(20, -1), since(50, 1)));
        assertEquals(true, stayed(since(3, 2), since(40, 1), since(40, 0)), "severe and then mild on one day");
        assertEquals(false, stayed(since(3, 2), since(40, 0), since(40, 1)), "mild and then severe on one day");
    }

    @Test
    void rulesInWhichOnePersonClosesAloneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> rules(Criterion.of(CriterionCode.PLAN_DONE)));
    }
}

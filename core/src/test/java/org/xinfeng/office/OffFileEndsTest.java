package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.indicators.Gap;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierDecision.Step;

/** What ends and what stays open when a resident is taken off file. */
class OffFileEndsTest {

    private final Town town = Town.open(SampleReferrals.library());
    private final ResidentId child = town.greenChild("c1");

    private void leaves(Resident.Status how) {
        town.registry().takeOffFile(child, how).orElseThrow();
    }

    @Test
    void hisOpenReferralsStayListedUntilSomebodySaysWhatComesOfThem() {
        ReferralDesk desk = town.station().referrals();
        Referral sent = desk.refer(ReferralDeskTest.dropout("r1", child)).orElseThrow();
        leaves(Resident.Status.DECEASED);
        assertEquals(List.of(sent), desk.open(Optional.empty(), 9).items());
        town.catchUpOn(sent.due().plusDays(1));
        assertTrue(town.station().gaps().stream()
                .anyMatch(gap ->
                        gap.kind() == Gap.Kind.REFERRAL_OVERDUE && gap.details().contains("r1")));
        town.station()
                .referrals()
                .answered(sent.id(), town.today(), "已结")
                .then(one -> town.station().referrals().done(one.id(), town.today()))
                .orElseThrow();
        assertEquals(
                List.of(), town.station().referrals().open(Optional.empty(), 9).items());
    }

    @Test
    void tiersThatPeopleGaveHimEndWithTheReasonAndDoNotHoldWhenHeComesBack() {
        town.tiering()
                .raise(TierDecision.Entry.of("d1", child, SamplePolicies.YELLOW, TierDecision.Why.VISIT))
                .orElseThrow();
        assertEquals("YELLOW", town.counts(child));
        leaves(Resident.Status.MOVED_AWAY);
        TierDecision last = town.tiering().decisions(child).stream()
                .filter(one -> one.step() == Step.ENDED)
                .findFirst()
                .orElseThrow();
        assertEquals(TierDecision.Why.OFF_FILE, last.why());
        assertEquals(Optional.of(TierDecision.Id.of("d1")), last.about());
        town.catchUpOn(MONDAY.plusDays(40));
        town.registry().backOnFile(child).orElseThrow();
        assertEquals("GREEN", town.counts(child));
        assertEquals(List.of("child.contact", "child.green.visit"), town.owed(child));
        assertEquals(2, town.tiering().decisions(child).size(), "it ended once");
    }

    @Test
    void aProposalIsNotAgreedToAfterHeLeftAndWhoHasNoneLosesNothing() {
        town.tiering()
                .raise(TierDecision.Entry.of("d1", child, SamplePolicies.YELLOW, TierDecision.Why.VISIT))
                .orElseThrow();
        town.tiering()
                .proposeLower(TierDecision.Entry.of("d2", child, SamplePolicies.GREEN, TierDecision.Why.CONFERENCE)
                        .until(MONDAY.plusDays(90)))
                .orElseThrow();
        leaves(Resident.Status.CLOSED);
        town.registry().backOnFile(child).orElseThrow();
        Town.assertRefused(
                org.xinfeng.tiering.TieringRefusal.ALREADY_DECIDED,
                town.second()
                        .agree(TierDecision.Answer.of("d3", TierDecision.Id.of("d2"), TierDecision.Why.CONFERENCE)));
        ResidentId plain = town.greenChild("c2");
        town.registry().takeOffFile(plain, Resident.Status.CLOSED).orElseThrow();
        assertEquals(List.of(), town.tiering().decisions(plain));
    }
}

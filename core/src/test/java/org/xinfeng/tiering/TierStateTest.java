package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.tiering.Books.BLUE;
import static org.xinfeng.tiering.Books.GREEN;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.SCALE;
import static org.xinfeng.tiering.Books.YELLOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.TierDecision.Why;

/** Where a resident stands when the tiers themselves change, and how it is told. */
class TierStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ResidentId RESIDENT = ResidentId.of("c1");
    private static final TierPractice NO_STAY =
            new TierPractice(RED, Optional.empty(), 0, false, Optional.empty(), false);

    /** The scale without some tiers. */
    private static TierScale without(Tier... gone) {
        return new TierScale(SCALE.steps().stream()
                .filter(step -> !List.of(gone).contains(step.tier()))
                .toList());
    }

    private static TierState system(Tier tier) {
        return new TierState(
                RESIDENT,
                TierState.State.TIERED,
                Optional.of(tier),
                Optional.of(RED),
                DAY,
                DAY,
                Optional.of(new AssessmentId("a1")));
    }

    private static TierState raised(TierState state, Tier tier, LocalDate day) {
        return raised(state, TierDecision.Entry.of("raise-" + tier, RESIDENT, tier, Why.VISIT), day);
    }

    private static TierState raised(TierState state, TierDecision.Entry entry, LocalDate day) {
        return new TierDecisions(state, SCALE, day)
                .raise(entry, ActorId.of("w1"))
                .orElseThrow()
                .next();
    }

    private static TierState lowered(TierState state, Tier tier) {
        TierDecision.Entry entry =
                TierDecision.Entry.of("lower", RESIDENT, tier, Why.VISIT).until(DAY.plusDays(30));
        TierState proposed = new TierDecisions(state, SCALE, DAY)
                .propose(entry, NO_STAY, ActorId.of("w1"))
                .orElseThrow()
                .next();
        return new TierDecisions(proposed, SCALE, DAY)
                .agree(entry.id(), NO_STAY, ActorId.of("w2"))
                .orElseThrow()
                .next();
    }

    private static List<Why> reasons(TierDecisions.Decided decided) {
        return decided.ended().stream().map(TierDecisions.Ended::why).toList();
    }

    @Test
    void aRaiseToATierThatIsNoMoreEndsWithIt() {
        TierDecision.Entry shorter =
                TierDecision.Entry.of("shorter", RESIDENT, RED, Why.VISIT).until(DAY.plusDays(30));
        TierState state = raised(raised(system(GREEN), YELLOW, DAY), shorter, DAY);
        TierDecisions.Decided settled = TierDecisions.settled(state, without(RED), DAY.plusDays(3));
        assertEquals(List.of(Why.TIER_GONE), reasons(settled));
        assertEquals(Optional.of(YELLOW), settled.next().effective());
        assertEquals(DAY.plusDays(3), settled.next().effectiveSince());
    }

    @Test
    void aLoweringAgreedUnderATierThatIsNoMoreEndsWithIt() {
        TierState state = lowered(system(YELLOW), BLUE)
                .assessed(
                        TierState.State.TIERED,
                        Optional.of(GREEN),
                        Optional.of(GREEN),
                        DAY,
                        DAY,
                        Optional.of(new AssessmentId("a2")));
        assertEquals(Optional.of(BLUE), state.on(SCALE, DAY).effective());
        TierDecisions.Decided settled = TierDecisions.settled(state, without(YELLOW), DAY);
        assertEquals(List.of(Why.TIER_GONE), reasons(settled));
        assertEquals(List.of(), settled.next().people());
        assertEquals(Optional.of(GREEN), settled.next().effective());
    }

    @Test
    void beforeTheNextAssessmentNothingIsSettledUnderAScaleWithoutTheSystemsTier() {
        TierState state = raised(system(GREEN), YELLOW, DAY);
        assertEquals(state, state.on(without(GREEN), DAY.plusDays(400)));
    }

    @Test
    void whereNobodyDecidedNothingChangesByTheDay() {
        TierState state = system(BLUE);
        assertEquals(state, state.on(SCALE, DAY.plusYears(1)));
        assertEquals(Optional.empty(), state.changesAfter(DAY));
    }

    @Test
    void itChangesTheDayBehindALastDay() {
        TierState state = lowered(system(YELLOW), BLUE);
        LocalDate last = DAY.plusDays(30);
        assertEquals(Optional.of(last.plusDays(1)), state.changesAfter(DAY));
        assertEquals(Optional.of(last.plusDays(1)), state.changesAfter(last));
        assertEquals(Optional.empty(), state.changesAfter(last.plusDays(1)));
        assertEquals(Optional.of(BLUE), state.on(SCALE, last).effective());
        assertEquals(Optional.of(YELLOW), state.on(SCALE, last.plusDays(1)).effective());
    }

    @Test
    void theLastDayOnWhichAnythingWasWrittenIsTheLatestOfAll() {
        assertEquals(DAY, system(BLUE).lastDay());
        TierState state = raised(system(GREEN), YELLOW, DAY.plusDays(2));
        assertEquals(DAY.plusDays(2), state.lastDay());
        TierState assessed =
                state.assessed(state.state(), state.tier(), state.possible(), DAY, DAY.plusDays(5), Optional.empty());
        assertEquals(DAY.plusDays(5), assessed.lastDay());
        TierState over = raised(system(GREEN), YELLOW, DAY).on(without(YELLOW), DAY.plusDays(9));
        assertEquals(DAY.plusDays(9), over.lastDay());
    }

    @Test
    void theSystemsWordAndWhatCountsAreToldByTheirCodes() {
        TierState state = raised(system(GREEN), YELLOW, DAY);
        assertEquals("GREEN", state.code());
        assertEquals("YELLOW", state.effectiveCode());
        TierState unknown = state.assessed(
                        TierState.State.NO_BOOK, Optional.empty(), Optional.empty(), DAY, DAY, Optional.empty())
                .on(without(YELLOW), DAY);
        assertEquals("NO_BOOK", unknown.code());
        assertEquals("NO_BOOK", unknown.effectiveCode());
    }

    @Test
    void whatPeopleWroteIsNotInAnyText() {
        String note = "the neighbour of Zhang";
        TierDecision.Entry entry = TierDecision.Entry.of("d1", RESIDENT, RED, Why.VISIT)
                .noting(note)
                .until(DAY);
        assertEquals(Optional.of(note), entry.note());
        assertEquals(Optional.of(DAY), entry.until());
        assertEquals("Entry[d1 c1 RED]", entry.toString());
        TierDecision.Answer answer =
                new TierDecision.Answer(TierDecision.Id.of("d2"), entry.id(), Why.CHANGED, Optional.of(note));
        assertEquals("Answer[d2 to d1]", answer.toString());
        assertEquals(
                new TierDecision.Answer(TierDecision.Id.of("d2"), entry.id(), Why.CHANGED, Optional.empty()),
                TierDecision.Answer.of("d2", entry.id(), Why.CHANGED));
        assertEquals(
                "TierDecision[d1 RAISED RED of c1 on 2026-03-02]",
                decision(note).toString());
        assertEquals(
                "HumanTier[RAISED IN_FORCE YELLOW since 2026-03-02]",
                raised(system(GREEN), YELLOW, DAY).people().get(0).toString());
        assertEquals(
                "HumanTier[LOWERED IN_FORCE BLUE since 2026-03-02 until 2026-04-01]",
                lowered(system(YELLOW), BLUE).people().get(0).toString());
    }

    private static TierDecision decision(String note) {
        return new TierDecision(
                TierDecision.Id.of("d1"),
                RESIDENT,
                TierDecision.Step.RAISED,
                RED,
                Optional.empty(),
                Why.VISIT,
                Optional.of(note),
                ActorId.of("w1"),
                DAY,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aNoteIsLeftOutOrSaysSomething() {
        List<Runnable> blanks = List.of(
                () -> decision(" "),
                () -> TierDecision.Entry.of("d1", RESIDENT, RED, Why.VISIT).noting(""),
                () -> new TierDecision.Answer(
                        TierDecision.Id.of("d2"), TierDecision.Id.of("d1"), Why.CHANGED, Optional.of("\t")));
        for (Runnable blank : blanks) {
            assertEquals(
                    "note is blank; leave it out",
                    assertThrows(IllegalArgumentException.class, blank::run).getMessage());
        }
    }
}

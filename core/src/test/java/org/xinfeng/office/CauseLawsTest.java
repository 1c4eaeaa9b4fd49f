package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import org.xinfeng.kernel.StationId;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Occurrence.Cause;
import org.xinfeng.visits.Occurrence.State;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.Round;

/**
 * Every occurrence that is open has a cause in force, the rule, tier, round or suspension that produced it; one whose cause went
 * is withdrawn with that cause; and none is ever lost or told otherwise later.
 */
class CauseLawsTest {

    private static final Map<Cause, Integer> SEEN = new EnumMap<>(Cause.class);

    /** What was there before a deed. */
    private static final class Before {
        final Map<OccurrenceId, Occurrence> occurrences = new LinkedHashMap<>();
        final Map<String, String> tiers = new HashMap<>();

        Before(LoopTown all) {
            all.people.forEach(person -> person.files.forEach((where, file) -> {
                all.at(where).visits().occurrences(file.id).forEach(one -> occurrences.put(key(where, one), one));
                tiers.put(where.value() + file.id.value(), tier(all, where, file));
            }));
        }
    }

    private static OccurrenceId key(StationId where, Occurrence one) {
        return new OccurrenceId(where.value() + one.id().value());
    }

    private static String tier(LoopTown all, StationId where, LoopTown.File file) {
        return all.at(where)
                .tiering()
                .state(file.id)
                .map(TierState::effectiveCode)
                .orElse("");
    }

    @Provide
    ActionChainArbitrary<LoopTown> histories() {
        return LoopLawsTest.chains(60, (deeds, deed) -> {
            LoopTown all = deeds.all();
            Before before = new Before(all);
            deeds.happens(deed);
            nothingIsLost(all, before);
            all.people.forEach(
                    person -> person.files.forEach((where, file) -> file.tierTurned &= !all.isCaughtUp(where)));
        });
    }

    @Property(tries = 40, seed = "20261129")
    void whatIsOpenHasACauseInForceAndGoesWithIt(@ForAll("histories") ActionChain<LoopTown> chain) {
        chain.withInvariant("a cause in force", CauseLawsTest::everyOneHasACause)
                .run();
    }

    private static void everyOneHasACause(LoopTown all) {
        all.people.forEach(person -> person.files.forEach((where, file) -> {
            VisitDesk desk = all.at(where).visits();
            Map<String, Duty> duties = new HashMap<>();
            desk.duties(file.id).forEach(duty -> duties.put(duty.id().value(), duty));
            for (Occurrence one : desk.occurrences(file.id)) {
                if (one.isOpen()) {
                    Duty duty = duties.get(one.duty().value());
                    assertTrue(file.onFile && duty != null && duty.isOpen(), () -> one + " without a duty in force");
                    hasCause(all, where, person, file, duty, one);
                }
            }
        }));
    }

    private static void hasCause(
            LoopTown all, StationId where, LoopTown.Person person, LoopTown.File file, Duty duty, Occurrence one) {
        String ref = one.origin().ref().value();
        boolean current = all.isCaughtUp(where);
        switch (one.origin().kind()) {
            case DUTY -> {
                assertEquals(duty.rule().value(), ref);
                if (current) {
                    TierState state = all.at(where).tiering().state(file.id).orElseThrow();
                    assertTrue(
                            LoopPolicies.owed(all.edition, person.child, state).contains(ref), one::toString);
                    duty.reasons()
                            .forEach(why -> why.tier()
                                    .ifPresent(
                                            tier -> assertEquals(state.effective(), Optional.of(tier), one::toString)));
                }
            }
            case CALLED_ROUND -> {
                LoopTown.Account account = all.accounts.get(where);
                Round.Call call = account.called.get(new Round.RoundCode(ref));
                assertTrue(call != null && !account.calledOff.contains(call.id()), () -> one + " was not called");
                assertTrue(!current || !call.through().isBefore(all.today()), () -> one + " is over");
            }
            case ROUND ->
                assertTrue(
                        !current
                                || LoopPolicies.festival(all.edition)
                                        .filter(days -> !days.through().isBefore(all.today()))
                                        .isPresent(),
                        () -> one + " of no festival");
            case SUSPENSION ->
                assertTrue(
                        all.at(where).visits().suspensions(file.id).all().stream()
                                .anyMatch(why -> why.id().value().equals(ref)),
                        () -> one + " of no suspension");
        }
    }

    private static void nothingIsLost(LoopTown all, Before before) {
        Map<OccurrenceId, Occurrence> now = new Before(all).occurrences;
        all.people.forEach(person -> person.files.forEach((where, file) -> {
            boolean tierChanged = !Optional.ofNullable(before.tiers.get(where.value() + file.id.value()))
                    .equals(Optional.of(tier(all, where, file)));
            file.tierTurned |= tierChanged;
            before.occurrences.forEach((key, had) -> {
                boolean his = had.resident().equals(file.id) && key.value().startsWith(where.value());
                if (his) {
                    Occurrence is = now.get(key);
                    assertTrue(is != null, () -> had + " is not there any more");
                    followsOn(had, is);
                    if (had.isOpen() && is.state() == State.WITHDRAWN) {
                        Cause cause = is.closure().orElseThrow().cause();
                        fits(all, where, file, is, tierChanged);
                        SEEN.merge(cause, 1, Integer::sum);
                    }
                }
            });
        }));
    }

    /**
     * What was answered stays so; what was missed can only be answered late or excused; what was withdrawn stays so, but for the
     * period of a calendar duty that is owed again: it is the same occurrence, open again.
     */
    private static void followsOn(Occurrence had, Occurrence is) {
        assertEquals(had.duty(), is.duty());
        switch (had.state()) {
            case DONE, LATE -> assertEquals(had, is);
            case WITHDRAWN ->
                assertTrue(
                        had.equals(is) || is.isOpen() && had.duty().value().endsWith("elder.visit"),
                        () -> had + " is " + is);
            case MISSED ->
                assertFalse(
                        is.isOpen()
                                || is.state() == State.WITHDRAWN
                                        && is.closure().orElseThrow().cause() != Cause.SUSPENDED,
                        () -> had + " is " + is);
            case OPEN, SUSPENDED -> {}
        }
    }

    private static void fits(LoopTown all, StationId where, LoopTown.File file, Occurrence is, boolean tierChanged) {
        Cause cause = is.closure().orElseThrow().cause();
        assertFalse(is.closure().orElseThrow().on().isAfter(all.today()), is::toString);
        boolean fellInto = cause == Cause.SUSPENDED && is.due().isBefore(all.today());
        assertTrue(fellInto || file.onFile != (cause == Cause.OFF_FILE), is::toString);
        boolean calledOff = all.accounts.get(where).calledOff.stream()
                .anyMatch(round -> is.duty().value().endsWith("/@" + round.value()));
        assertTrue(fellInto || (calledOff && file.onFile) == (cause == Cause.ROUND_ENDED), is::toString);
        switch (cause) {
            case TIER_CHANGED -> assertTrue(file.tierTurned, is::toString);
            case POLICY_CHANGED -> assertTrue(all.policyChanged, is::toString);
            case SUSPENDED ->
                assertFalse(all.at(where).visits().suspensions(file.id).all().isEmpty(), is::toString);
            case FACT_CHANGED -> assertFalse(tierChanged, is::toString);
            case VISIT, PERIOD_OVER -> throw new AssertionError(is + " was withdrawn for " + cause);
            case OFF_FILE, ROUND_ENDED, REPLANNED -> {}
        }
    }

    /** The law is not kept by nothing ever being withdrawn. */
    @AfterContainer
    static void everyCauseWentOnce() {
        for (Cause cause : new Cause[] {Cause.TIER_CHANGED, Cause.POLICY_CHANGED, Cause.OFF_FILE, Cause.ROUND_ENDED}) {
            assertTrue(SEEN.getOrDefault(cause, 0) > 0, () -> "none was withdrawn for " + cause + ": " + SEEN);
        }
    }
}

package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Label;

/** Whatever people decide in whatever order, while the system says what it will. */
class TierDecisionLawsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final List<Tier> TIERS =
            List.of(Tier.of("RED"), Tier.of("YELLOW"), Tier.of("BLUE"), Tier.of("GREEN"));
    private static final TierScale SCALE = new TierScale(TIERS.stream()
            .map(tier -> new TierScale.Step(tier, label(tier), label(tier)))
            .toList());
    private static final ResidentId CHILD = ResidentId.of("c1");

    private static Label label(Tier tier) {
        return new Label(tier.value(), tier.value());
    }

    /** What happens: a day goes by, the system says something, or one of three people does something. */
    private enum What {
        DAYS,
        SYSTEM,
        RAISE,
        PROPOSE,
        AGREE,
        END,
        CONFIRM
    }

    /** @param tier by its place on the scale; behind the last: none */
    private record Event(What what, int actor, int tier, int days) {}

    @Provide
    Arbitrary<List<Event>> histories() {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, TIERS.size()),
                        Arbitraries.integers().between(0, 20))
                .as(Event::new);
        return event.list().ofMinSize(1).ofMaxSize(25);
    }

    /** A resident to whom all that happens, with who agreed to what. */
    private static final class Life {
        private final Map<TierDecision.Id, ActorId> seconds = new HashMap<>();
        private LocalDate day = BEGIN;
        private TierState state = new TierState(
                CHILD,
                TierState.State.TIERED,
                Optional.of(TIERS.get(2)),
                Optional.of(TIERS.get(0)),
                BEGIN,
                BEGIN,
                Optional.empty());
        private int number;

        /** Whether it was done, and by a person. */
        boolean happens(Event event) {
            if (event.what() == What.DAYS) {
                day = day.plusDays(event.days());
            } else if (event.what() == What.SYSTEM) {
                state = state.assessed(
                        event.tier() < TIERS.size() ? TierState.State.TIERED : TierState.State.UNASSESSED,
                        tier(event),
                        Optional.of(TIERS.get(0)),
                        day,
                        day,
                        Optional.empty());
            }
            state = state.on(SCALE, day);
            Optional<Outcome<TierDecisions.Decided>> asked = ask(event);
            asked.flatMap(outcome -> outcome.fold(Optional::of, refusal -> Optional.empty()))
                    .ifPresent(decided -> state = decided.next());
            return asked.filter(Outcome::isDone).isPresent();
        }

        private static Optional<Tier> tier(Event event) {
            return event.tier() < TIERS.size() ? Optional.of(TIERS.get(event.tier())) : Optional.empty();
        }

        private Optional<Outcome<TierDecisions.Decided>> ask(Event event) {
            ActorId actor = ActorId.of("w" + event.actor());
            TierDecisions now = new TierDecisions(state, SCALE, day);
            TierPractice practice = new TierPractice(TIERS.get(0), Optional.empty(), 0, false, Optional.empty(), false);
            TierDecision.Entry entry = TierDecision.Entry.of(
                            "d" + number++, CHILD, tier(event).orElse(TIERS.get(1)), TierDecision.Why.VISIT)
                    .until(day.plusDays(event.days()));
            Optional<TierDecision.Id> some = state.people().stream()
                    .map(HumanTier::decision)
                    .skip(event.tier() % Math.max(1, state.people().size()))
                    .findFirst();
            return switch (event.what()) {
                case DAYS, SYSTEM -> Optional.empty();
                case RAISE -> Optional.of(now.raise(entry, actor));
                case PROPOSE -> Optional.of(now.propose(entry, practice, actor));
                case CONFIRM -> Optional.of(now.confirm(entry.tier()));
                case END -> some.map(id -> now.end(id, TierDecision.Why.CHANGED));
                case AGREE ->
                    some.map(id -> {
                        Outcome<TierDecisions.Decided> outcome = now.agree(id, practice, actor);
                        if (outcome.isDone()) {
                            seconds.put(id, actor);
                        }
                        return outcome;
                    });
            };
        }
    }

    @Property(seed = "20261128")
    void theTierThatCountsIsNeverMilderThanTheSystemsUnlessTwoPersonsAgreed(@ForAll("histories") List<Event> events) {
        Life life = new Life();
        for (Event event : events) {
            life.happens(event);
            TierState state = life.state;
            boolean milder = state.tier()
                    .filter(system -> SCALE.isWorse(system, state.effective()))
                    .isPresent();
            if (milder) {
                HumanTier lowered = state.people().stream()
                        .filter(one -> one.isInForce() && one.way() == HumanTier.Way.LOWERED)
                        .findFirst()
                        .orElseThrow();
                assertNotEquals(lowered.by(), life.seconds.get(lowered.decision()));
                assertTrue(life.seconds.containsKey(lowered.decision()));
                assertFalse(SCALE.isWorse(state.tier().get(), lowered.under()), "the system is no worse than agreed");
            }
        }
    }

    @Property(seed = "20261128")
    void onePersonNeverMakesTheTierThatCountsMilder(@ForAll("histories") List<Event> events) {
        Life life = new Life();
        for (Event event : events) {
            boolean alone = event.what() != What.AGREE && event.what() != What.DAYS && event.what() != What.SYSTEM;
            Optional<Tier> before = life.state.on(SCALE, life.day).effective();
            life.happens(event);
            if (alone && before.isPresent()) {
                assertFalse(SCALE.isWorse(before.get(), life.state.effective()), () -> event + " made it milder");
            }
        }
    }

    @Property(seed = "20261128")
    void whatIsRefusedChangesNothingAndNothingIsInForceBehindItsLastDay(@ForAll("histories") List<Event> events) {
        Life life = new Life();
        for (Event event : events) {
            TierState before = life.state;
            boolean done = life.happens(event);
            if (!done && event.what() != What.SYSTEM) {
                assertEquals(before.on(SCALE, life.day), life.state);
            }
            assertEquals(life.state, life.state.on(SCALE, life.day));
            assertTrue(life.state.people().stream()
                    .filter(one -> !one.is(HumanTier.Standing.LAPSED))
                    .allMatch(one -> one.until().filter(life.day::isAfter).isEmpty()));
            assertTrue(life.state.people().stream()
                            .filter(one -> one.isInForce() && one.way() == HumanTier.Way.LOWERED)
                            .count()
                    <= 1);
        }
    }

    @Property(seed = "20261128")
    void whatTheSystemSaysIsNeverTouchedByWhatPeopleDecide(@ForAll("histories") List<Event> events) {
        Life life = new Life();
        for (Event event : events) {
            TierState before = life.state;
            life.happens(event);
            if (event.what() != What.SYSTEM) {
                assertEquals(before.tier(), life.state.tier());
                assertEquals(before.state(), life.state.state());
                assertEquals(before.since(), life.state.since());
            }
        }
    }

    @Property(seed = "20261128")
    void inWhateverOrderTheyAreMadeRaisesLeadToTheSameTierOnEveryLaterDay(
            @ForAll("histories") List<Event> events, @ForAll Random random) {
        List<Event> raises = new ArrayList<>(
                events.stream().filter(event -> event.what() == What.RAISE).toList());
        Life one = new Life();
        raises.forEach(one::happens);
        Collections.shuffle(raises, random);
        Life other = new Life();
        raises.forEach(other::happens);
        for (int i = 0; i <= 21; i++) {
            LocalDate day = BEGIN.plusDays(i);
            assertEquals(
                    one.state.on(SCALE, day).effective(),
                    other.state.on(SCALE, day).effective());
        }
    }
}

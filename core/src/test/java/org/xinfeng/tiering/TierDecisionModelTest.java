package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.TierBook.RESIDENT;
import static org.xinfeng.tiering.TierBook.TIERS;
import static org.xinfeng.tiering.TierBook.tierOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.PlainDecisions.Came;

/** Whatever people decide leads where a plain account of the rules leads, or is refused for the same reason. */
class TierDecisionModelTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final Tier UNHEARD_OF = Tier.of("BLACK");
    private static final TierScale SCALE = new TierScale(Stream.of(3, 2, 1, 0)
            .map(TIERS::get)
            .map(tier -> new TierScale.Step(
                    tier, new Label(tier.value(), tier.value()), new Label(tier.value(), tier.value())))
            .toList());

    /** What happens on a day. */
    private enum What {
        SYSTEM,
        RAISE,
        PROPOSE,
        AGREE,
        END,
        CONFIRM,
        OFF_FILE
    }

    /**
     * @param after how many days after the last
     * @param tier 1 to 4; 0 for none or one that is not on the scale
     * @param lasts how many days it is meant to hold; -1 for one that is over, -2 for no last day
     * @param stay how long the practice wants people to stay
     */
    private record Event(What what, int after, int actor, int tier, int lasts, int stay) {}

    @Provide
    Arbitrary<List<Event>> histories() {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, What.SYSTEM),
                                Tuple.of(5, What.RAISE),
                                Tuple.of(6, What.PROPOSE),
                                Tuple.of(8, What.AGREE),
                                Tuple.of(4, What.END),
                                Tuple.of(3, What.CONFIRM),
                                Tuple.of(1, What.OFF_FILE)),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(1, 5))),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequency(
                                Tuple.of(1, 0), Tuple.of(4, 1), Tuple.of(4, 2), Tuple.of(4, 3), Tuple.of(4, 4)),
                        Arbitraries.integers().between(-2, 17),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 4)))
                .as(Event::new);
        return event.list().ofMinSize(1).ofMaxSize(30);
    }

    @Property(seed = "20261129", tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void peoplesTiersAreThoseOfAPlainAccount(@ForAll("histories") List<Event> events) {
        TierBook book = new TierBook(BEGIN, 2);
        TierState state = book.state();
        int number = 0;
        for (Event event : events) {
            LocalDate day = book.day.plusDays(event.after());
            int said = event.what() == What.SYSTEM ? event.tier() : book.system;
            book.settle(day, said);
            TierState told = state.assessed(
                    said == 0 ? TierState.State.UNASSESSED : TierState.State.TIERED,
                    tierOf(said),
                    state.possible(),
                    book.systemSince,
                    day,
                    Optional.empty());
            TierDecisions.Decided settled = TierDecisions.settled(told, SCALE, day);
            assertEquals(book.state(), settled.next());
            assertEquals(book.ended, settled.ended());
            book.ended.clear();
            state = settled.next();
            if (event.what() != What.SYSTEM) {
                Decision decision = new Decision(event, "d" + number++, day, state);
                Came expected = decision.by(new PlainDecisions(book));
                Outcome<TierDecisions.Decided> outcome = decision.by(new TierDecisions(told, SCALE, day));
                assertEquals(expected, outcome.fold(done -> Came.done(done.ended()), Came::refused));
                state = outcome.fold(TierDecisions.Decided::next, no -> settled.next());
                assertEquals(book.state(), state);
            }
            assertEquals(firstOtherDay(state, day), state.changesAfter(day));
        }
    }

    private static Optional<LocalDate> firstOtherDay(TierState state, LocalDate day) {
        return Stream.iterate(day.plusDays(1), one -> one.plusDays(1))
                .limit(20)
                .filter(one ->
                        state.people().stream().anyMatch(tier -> tier.until().equals(Optional.of(one.minusDays(1)))))
                .findFirst();
    }

    /** What one person asks for on a day, of the library and of the plain account. */
    private record Decision(Event event, String id, LocalDate day, TierState before) {

        private Tier tier() {
            return tierOf(event.tier()).orElse(UNHEARD_OF);
        }

        private ActorId actor() {
            return ActorId.of("w" + event.actor());
        }

        private Optional<LocalDate> until() {
            return event.lasts() == -2 ? Optional.empty() : Optional.of(day.plusDays(event.lasts()));
        }

        /** The decision that an answer is about: mostly what is proposed, or any other, or one nobody made. */
        private TierDecision.Id about() {
            List<HumanTier> people = before.people();
            int place = event.what() == What.AGREE && event.lasts() % 4 != 0
                    ? people.size() - 1
                    : Math.max(0, event.lasts()) % (people.size() + 1);
            return place >= 0 && place < people.size() ? people.get(place).decision() : TierDecision.Id.of("of-nobody");
        }

        private Outcome<TierDecisions.Decided> by(TierDecisions now) {
            TierPractice practice =
                    new TierPractice(TIERS.get(3), Optional.empty(), event.stay(), false, Optional.empty(), false);
            TierDecision.Entry entry = new TierDecision.Entry(
                    TierDecision.Id.of(id), RESIDENT, tier(), TierDecision.Why.VISIT, Optional.empty(), until());
            return switch (event.what()) {
                case RAISE -> now.raise(entry, actor());
                case PROPOSE -> now.propose(entry, practice, actor());
                case AGREE -> now.agree(about(), practice, actor());
                case END -> now.end(about(), TierDecision.Why.CHANGED);
                case CONFIRM -> now.confirm(tier());
                case OFF_FILE -> Outcome.done(TierDecisions.offFile(before, SCALE, day));
                case SYSTEM -> throw new AssertionError("the system asks nobody");
            };
        }

        private Came by(PlainDecisions now) {
            TierDecision.Id own = TierDecision.Id.of(id);
            return switch (event.what()) {
                case RAISE -> now.raise(own, tier(), until(), actor());
                case PROPOSE -> now.propose(own, tier(), until(), event.stay(), actor());
                case AGREE -> now.agree(about(), event.stay(), actor());
                case END -> now.end(about());
                case CONFIRM -> now.confirm(tier());
                case OFF_FILE -> now.offFile();
                case SYSTEM -> throw new AssertionError("the system asks nobody");
            };
        }
    }
}

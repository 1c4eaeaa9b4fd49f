package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.xinfeng.office.LoopDeeds.Deed;
import org.xinfeng.office.LoopDeeds.What;

/**
 * No sequence of operations, whatever desks they go through, leaves an alert undisposed and unlisted, a duty without occurrence
 * or reason, a closed case with open ends, or a resident nobody owns.
 */
class LoopLawsTest {

    private static int closings;
    private static int handedOver;
    private static int gone;

    @Provide
    ActionChainArbitrary<LoopTown> histories() {
        return chains(80, LoopDeeds::happens);
    }

    /** What is done with a deed. */
    interface Doing {
        void happens(LoopDeeds deeds, Deed deed);
    }

    /** Histories of two stations, from a start with five people. */
    static ActionChainArbitrary<LoopTown> chains(int most, Doing doing) {
        Arbitrary<What> what = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(What.class)),
                Tuple.of(1, Arbitraries.of(What.SEND, What.RECEIVE, What.ANSWER, What.TAKE_ANSWER, What.TELL_DEATH)),
                Tuple.of(1, Arbitraries.of(What.NEXT_OF_ALERT, What.DAYS, What.CATCH_UP, What.VISIT)));
        Arbitrary<Deed> deed = Combinators.combine(
                        what,
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.integers().between(0, 2)),
                                Tuple.of(1, Arbitraries.integers().between(0, LoopTown.MOST_PEOPLE - 1))),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 40))
                .as(Deed::new);
        Action.Independent<LoopTown> happens = () ->
                deed.map(one -> Transformer.mutate(one.toString(), all -> doing.happens(new LoopDeeds(all), one)));
        return ActionChain.startWith(LoopTown::new).withAction(happens).withMaxTransformations(most);
    }

    @Property(tries = 35, seed = "20261128")
    void nobodyAndNothingIsForgotten(@ForAll("histories") ActionChain<LoopTown> chain) {
        LoopTown last = chain.withInvariant("nothing is forgotten", all -> new LoopLaws(all).hold())
                .run();
        closings += last.closings;
        handedOver += (int) last.handovers.stream()
                .filter(one -> one.answerTaken && one.answer.orElseThrow().isAccepted())
                .count();
        gone += (int) last.accounts.values().stream()
                .flatMap(one -> one.workers.values().stream())
                .filter(java.util.Optional::isPresent)
                .count();
    }

    /** The laws are not kept by never coming so far. */
    @AfterContainer
    static void allOfItHappened() {
        assertTrue(closings > 5, () -> "cases closed: " + closings);
        assertTrue(handedOver > 5, () -> "people handed over: " + handedOver);
        assertTrue(gone > 5, () -> "workers who left: " + gone);
    }
}

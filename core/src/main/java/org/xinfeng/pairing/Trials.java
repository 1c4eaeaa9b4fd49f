package org.xinfeng.pairing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinfeng.assignment.Watch;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingSolver.Solved;
import org.xinfeng.registry.HouseholdId;

/** Tries changes by solving the case again with each, as often as the caller allows. */
final class Trials {

    /** How far the number of new helpers is driven. */
    private static final int MOST_MORE = 64;

    /** Most possible pairs looked at for all trials together: some seconds. */
    private static final long MOST_WORK = 5_000_000;

    private final PairingCase all;
    private final Solved solved;
    private final PairingSolver solver;
    private final Watch watch;
    private final long begun;
    private int left;

    Trials(PairingCase all, Solved solved, PairingSolver solver, int most, Watch watch) {
        this.all = all;
        this.solved = solved;
        this.solver = solver;
        this.left = most;
        this.begun = solver.work();
        this.watch = watch;
    }

    private boolean mayTry() {
        return !isOver() && left-- > 0;
    }

    private boolean isOver() {
        return left <= 0 || solver.work() - begun >= MOST_WORK;
    }

    /** The cheapest of the changes with which a household is served. */
    Optional<PairingChange> forHousehold(int household, Why.Binding binding, Changes changes) {
        if (isOver()) {
            return Optional.empty();
        }
        Wanting one = solved.plans().get(household).household();
        Predicate<Solved> served = now -> now.isServed(now.at(one.household()));
        Optional<PairingChange> cheapest = cheapest(changes.forHousehold(household, binding), served);
        if (binding.side() == null) {
            return cheapest;
        }
        Side side = binding.side();
        for (int count = Math.max(1, binding.lacks()); count <= MOST_MORE && left > 1; count *= 2) {
            Changes.Trial more = changes.helpers(one, side, binding.skill(), count);
            if (cheapest.filter(known -> known.points() <= least(more, household))
                    .isPresent()) {
                break;
            }
            Optional<PairingChange> placed = tried(more, served).filter(change -> needed(more, one, change));
            if (placed.isPresent()) {
                return cheaper(cheapest, placed);
            }
        }
        return cheapest;
    }

    /** The least that new helpers can come to: their effort, and all that an unserved household weighs is gained. */
    private long least(Changes.Trial more, int household) {
        return more.change().effort() - solved.plans().get(household).empty();
    }

    /** Whether no other household could as well have the new helpers: whoever they are, this one gets them. */
    private boolean needed(Changes.Trial more, Wanting one, PairingChange change) {
        if (!mayTry()) {
            return false;
        }
        PairingCase without = more.applied()
                .apply(all)
                .withHousehold(
                        one.household(),
                        given -> new Wanting(
                                given.household(),
                                given.village(),
                                given.minors(),
                                Optional.empty(),
                                given.held(),
                                given.fixed(),
                                given.excluded()));
        long empty = solved.plans().get(solved.at(one.household())).empty();
        return solver.solve(without, watch).points() + empty > solved.points() + change.difference();
    }

    /** The cheapest of the changes with which a helper has a household. */
    Optional<PairingChange> forHelper(int helper, PairingProposal.Reason reason, Changes changes) {
        if (isOver()) {
            return Optional.empty();
        }
        HelperKey key = solved.helpers().get(helper).helper();
        Predicate<Solved> placed = now -> now.placed().stream()
                .anyMatch(some -> some.stream()
                        .anyMatch(
                                one -> now.helpers().get(one.helper()).helper().equals(key)));
        Optional<PairingChange> cheapest = cheapest(changes.forHelper(helper, reason), placed);
        return cheapest.isPresent()
                ? cheapest
                : changes.household(solved.helpers().get(helper))
                        .flatMap(trial -> tried(trial, placed).filter(change -> nobodyElse(trial, key, change)));
    }

    /** Whether no other helper would do as well for the new household: whatever its id is, it gets this one. */
    private boolean nobodyElse(Changes.Trial trial, HelperKey helper, PairingChange change) {
        if (!mayTry()) {
            return false;
        }
        PairingCase without = trial.applied().apply(all).without(helper);
        return solver.solve(without, watch).points() > solved.points() + change.difference();
    }

    private Optional<PairingChange> cheapest(List<Changes.Trial> trials, Predicate<Solved> placed) {
        Optional<PairingChange> cheapest = Optional.empty();
        for (Changes.Trial trial : trials) {
            cheapest = cheaper(cheapest, tried(trial, placed));
        }
        return cheapest;
    }

    private static Optional<PairingChange> cheaper(Optional<PairingChange> one, Optional<PairingChange> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .min(Comparator.comparingLong(PairingChange::points).thenComparing(PairingChange::what));
    }

    private Optional<PairingChange> tried(Changes.Trial trial, Predicate<Solved> placed) {
        if (!mayTry()) {
            return Optional.empty();
        }
        Solved now = solver.solve(trial.applied().apply(all), watch);
        return placed.test(now) ? Optional.of(trial.change().making(now.points() - solved.points())) : Optional.empty();
    }

    /** How many points more it would be if a household kept those it has; less than nothing if they are too few to go on. */
    Optional<Long> gain(HouseholdId household) {
        if (!mayTry()) {
            return Optional.empty();
        }
        PairingCase kept = all.withHousehold(
                household,
                one -> new Wanting(
                        one.household(), one.village(), one.minors(), one.wish(), one.held(), true, one.excluded()));
        return Optional.of(solver.solve(kept, watch).points() - solved.points());
    }
}

package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.assignment.Watch;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.pairing.PairingCase.Held;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingProposal.Cause;
import org.xinfeng.pairing.PairingProposal.Idle;
import org.xinfeng.pairing.PairingProposal.LeftOut;
import org.xinfeng.pairing.PairingProposal.Move;
import org.xinfeng.pairing.PairingProposal.Pair;
import org.xinfeng.pairing.PairingProposal.Terms;
import org.xinfeng.pairing.PairingSolver.Placed;
import org.xinfeng.pairing.PairingSolver.Solved;

/** Makes the best proposal for a case, and says why: a pure function, the same whatever the order and the machine. */
public final class PairingPlanner {

    private final PairingCase all;
    private final Solved solved;
    private final Trials trials;
    private final Why why;

    private PairingPlanner(PairingCase all, Solved solved, Trials trials) {
        this.all = all;
        this.solved = solved;
        this.trials = trials;
        this.why = new Why(solved);
    }

    /**
     * The best proposal.
     *
     * @param revision the greatest revision of what the case was read from; 0 if from nothing kept
     * @param tries how often the case may be solved again to find what would place those left out, and what moves gain
     * @return refused with {@link PairingRefusal#TOO_MANY_PAIRS} if it is too large
     * @throws java.util.concurrent.CancellationException if the watch says not to go on
     */
    public static Outcome<PairingProposal> propose(
            Pairing.ProposalId id, PairingCase all, long revision, int tries, Watch watch) {
        try {
            PairingSolver solver = new PairingSolver();
            Solved solved = solver.solve(all, watch);
            long households = solved.plans().size();
            Watch after = (done, of) -> watch.onward(households, households);
            Trials trials = new Trials(all, solved, solver, tries, after);
            return Outcome.done(new PairingPlanner(all, solved, trials).proposal(id, revision));
        } catch (Outcome.RefusedException e) {
            return Outcome.refused(e.refusal());
        }
    }

    private PairingProposal proposal(Pairing.ProposalId id, long revision) {
        List<Pair> pairs = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        List<Integer> out = new ArrayList<>();
        for (int h = 0; h < solved.plans().size(); h++) {
            moves(h, moves);
            if (solved.isServed(h)) {
                pairs.add(pair(h));
            } else {
                out.add(h);
            }
        }
        Changes changes = new Changes(all, solved, why);
        List<LeftOut> leftOut = new ArrayList<>();
        for (int h : out) {
            Why.Binding binding = why.of(h);
            leftOut.add(new LeftOut(
                    solved.plans().get(h).household().household(),
                    binding.reason(),
                    Optional.ofNullable(binding.side()),
                    Optional.ofNullable(binding.skill()),
                    trials.forHousehold(h, binding, changes)));
        }
        return new PairingProposal(
                id, all.day(), revision, pairs, leftOut, idle(changes), moves, solved.points(), solved.bound());
    }

    private Pair pair(int household) {
        SeatPlan plan = solved.plans().get(household);
        List<Terms> seats = solved.placed().get(household).stream()
                .map(one ->
                        solved.fit().terms(plan.household(), solved.helpers().get(one.helper()), one.skill()))
                .toList();
        PairingRules.Form form = java.util.Objects.requireNonNull(plan.form());
        int volunteers = (int) seats.stream()
                .filter(one -> one.helper().side() == Side.VOLUNTEER)
                .count();
        return new Pair(plan.household().household(), form.code(), seats, form.max() - volunteers);
    }

    private List<Idle> idle(Changes changes) {
        List<Idle> idle = new ArrayList<>();
        Set<Integer> busy = new HashSet<>();
        solved.placed().forEach(some -> some.forEach(one -> busy.add(one.helper())));
        for (int i = 0; i < solved.helpers().size(); i++) {
            Offering one = solved.helpers().get(i);
            if (one.left() > 0 && one.taken() == 0 && !busy.contains(i)) {
                PairingProposal.Reason reason = why.ofIdle(i);
                idle.add(new Idle(one.helper(), reason, trials.forHelper(i, reason, changes)));
            }
        }
        return idle;
    }

    /** Who goes from a household and who comes: the leaving and the coming of one side told together. */
    private void moves(int h, List<Move> moves) {
        Wanting household = solved.plans().get(h).household();
        if (household.held().isEmpty()) {
            return;
        }
        List<HelperKey> now = solved.placed().get(h).stream()
                .map(Placed::helper)
                .map(at -> solved.helpers().get(at).helper())
                .toList();
        List<HelperKey> had = household.held().stream().map(Held::helper).toList();
        for (Side side : Side.values()) {
            List<HelperKey> goes = of(side, had, now);
            List<HelperKey> comes = of(side, now, had);
            for (int i = 0; i < Math.max(goes.size(), comes.size()); i++) {
                Optional<HelperKey> from = i < goes.size() ? Optional.of(goes.get(i)) : Optional.empty();
                Optional<HelperKey> to = i < comes.size() ? Optional.of(comes.get(i)) : Optional.empty();
                Cause cause = from.isEmpty() ? Cause.FILLS : must(h, from.get()) ? Cause.MUST : Cause.BETTER;
                Optional<Long> gain = cause == Cause.BETTER ? trials.gain(household.household()) : Optional.empty();
                boolean tooFew = gain.filter(points -> points < 0).isPresent();
                moves.add(new Move(
                        household.household(),
                        from,
                        to,
                        tooFew ? Cause.MUST : cause,
                        tooFew ? Optional.empty() : gain));
            }
        }
    }

    private static List<HelperKey> of(Side side, List<HelperKey> these, List<HelperKey> notThese) {
        return these.stream()
                .filter(one -> one.side() == side && !notThese.contains(one))
                .sorted()
                .toList();
    }

    /** Whether somebody cannot stay, whatever it gains. */
    private boolean must(int h, HelperKey helper) {
        SeatPlan plan = solved.plans().get(h);
        return !plan.takesPart()
                || plan.form() != null
                        && helper.side() == Side.LEAD
                        && !plan.form().lead()
                || all.helper(helper)
                        .filter(one -> solved.fit().fits(plan.household(), one, null))
                        .isEmpty();
    }

    /** The rule that keeps a helper from a seat as things are now, if one does: the rules by which proposals are made. */
    public static Optional<PairingProposal.Reason> bar(PairingCase all, Wanting household, Terms seat) {
        Fit fit = new Fit(all);
        Optional<Offering> one = all.helper(seat.helper());
        if (one.isEmpty()) {
            return Optional.of(PairingProposal.Reason.NO_HELPERS);
        }
        for (PairingProposal.Reason rule : Fit.BARS) {
            if (fit.bars(rule, household, one.get(), seat.skill().orElse(null))) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}

package org.xinfeng.office;

import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierDecision.Step;
import org.xinfeng.tiering.TierDecisions;
import org.xinfeng.tiering.TierDecisions.Decided;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierState;
import org.xinfeng.tiering.TieringRefusal;

/** One decision of people about a tier inside one unit: looked at as of today, kept, and what is owed brought in line. */
final class Deciding {

    private final Work work;

    Deciding(Work work) {
        this.work = work;
    }

    Outcome<TierState> raise(TierDecision.Entry entry) {
        return decide(
                decision(entry, Step.RAISED),
                (now, practice) -> now.raise(entry, work.act().actor()));
    }

    Outcome<TierState> propose(TierDecision.Entry entry) {
        return decide(
                decision(entry, Step.PROPOSED),
                (now, practice) -> now.propose(entry, practice, work.act().actor()));
    }

    Outcome<TierState> confirm(TierDecision.Entry entry) {
        return decide(decision(entry, Step.CONFIRMED), (now, practice) -> now.confirm(entry.tier()));
    }

    Outcome<TierState> agree(TierDecision.Answer answer) {
        return answered(
                answer,
                Step.AGREED,
                (now, practice) ->
                        now.agree(answer.about(), practice, work.act().actor()));
    }

    Outcome<TierState> end(TierDecision.Answer answer) {
        return answered(answer, Step.ENDED, (now, practice) -> now.end(answer.about(), answer.why()));
    }

    /** What is asked of where a resident stands. */
    @FunctionalInterface
    private interface Ask {
        Outcome<Decided> of(TierDecisions now, TierPractice practice);
    }

    private Outcome<TierState> answered(TierDecision.Answer answer, Step step, Ask ask) {
        Optional<TierDecision> about =
                work.store(TierDecision.KIND).find(answer.about()).map(Versioned::value);
        if (about.isEmpty()) {
            return Outcome.refused(TieringRefusal.UNKNOWN_DECISION, "decision", answer.about());
        }
        TierDecision to = about.get();
        return decide(
                new TierDecision(
                        answer.id(),
                        to.resident(),
                        step,
                        to.tier(),
                        Optional.empty(),
                        answer.why(),
                        answer.note(),
                        work.act().actor(),
                        work.today(),
                        work.act().at(),
                        to.until(),
                        Optional.of(to.id())),
                ask);
    }

    private TierDecision decision(TierDecision.Entry entry, Step step) {
        return new TierDecision(
                entry.id(),
                entry.resident(),
                step,
                entry.tier(),
                Optional.empty(),
                entry.why(),
                entry.note(),
                work.act().actor(),
                work.today(),
                work.act().at(),
                entry.until(),
                Optional.empty());
    }

    private Outcome<TierState> decide(TierDecision decision, Ask ask) {
        ResidentId id = decision.resident();
        Optional<TierDecision> before =
                work.store(TierDecision.KIND).find(decision.id()).map(Versioned::value);
        if (before.isPresent()) {
            return isTheSame(before.get(), decision)
                    ? Outcome.done(state(id))
                    : Outcome.refused(OfficeRefusal.ID_IN_USE, "decision", decision.id());
        }
        Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(id);
        if (resident.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
        }
        if (!resident.get().value().isOnFile()) {
            return Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", id);
        }
        new Care(work).update(resident.get());
        TierState now = state(id);
        TierPractice practice = now.effective()
                .map(work.policy()::practice)
                .orElseGet(() -> work.policy().practice(decision.tier()));
        return ask.of(new TierDecisions(now, work.policy().scale(), work.today()), practice)
                .map(decided -> keep(decision, now, decided, resident.get()));
    }

    private TierState keep(TierDecision decision, TierState now, Decided decided, Versioned<Resident> resident) {
        var store = work.store(TierDecision.KIND);
        store.add(with(decision, now.tier()));
        for (TierDecisions.Ended one : decided.ended()) {
            boolean byThis =
                    decision.about().filter(one.what().decision()::equals).isPresent();
            if (!byThis) {
                store.add(ended(work, decision.resident(), one, now.tier()));
            }
        }
        Function<TierState, TierState> next = said -> decided.next();
        new Care(work, next::apply).update(resident);
        return state(decision.resident());
    }

    private TierState state(ResidentId id) {
        return work.store(TierState.KIND)
                .find(id)
                .map(state -> state.value().on(work.policy().scale(), work.today()))
                .orElseThrow();
    }

    private static boolean isTheSame(TierDecision one, TierDecision other) {
        return one.resident().equals(other.resident())
                && one.step() == other.step()
                && one.tier().equals(other.tier())
                && one.why().equals(other.why())
                && one.note().equals(other.note())
                && one.by().equals(other.by())
                && one.until().equals(other.until())
                && one.about().equals(other.about());
    }

    private static TierDecision with(TierDecision one, Optional<Tier> system) {
        return new TierDecision(
                one.id(),
                one.resident(),
                one.step(),
                one.tier(),
                system,
                one.why(),
                one.note(),
                one.by(),
                one.on(),
                one.at(),
                one.until(),
                one.about());
    }

    /** The record that something came to its end, by time, by the system, or by a later decision. */
    static TierDecision ended(Work work, ResidentId resident, TierDecisions.Ended one, Optional<Tier> system) {
        return new TierDecision(
                TierDecision.Id.of(work.ids().next()),
                resident,
                Step.ENDED,
                one.what().tier(),
                system,
                one.why(),
                Optional.empty(),
                work.act().actor(),
                work.today(),
                work.act().at(),
                one.what().until(),
                Optional.of(one.what().decision()));
    }
}

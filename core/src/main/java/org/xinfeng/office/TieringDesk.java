package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierState;
import org.xinfeng.tiering.WhatIf;

/**
 * Tiers, and why: what the system says, what people decide beside it, and what another policy would say. Which facts make which
 * tier is said by the rule books of the packs, each rule with its source; that a milder tier takes two persons and a more severe
 * one is at once, is the library's own rule (ADR 0018). See {@link Station} for what all desks have in common.
 */
public final class TieringDesk {

    private final Session session;

    TieringDesk(Session session) {
        this.session = session;
    }

    /**
     * Assesses a resident by the policy in force today, keeps the assessment if it says something new, and brings what is
     * owed in line with it.
     *
     * @return the assessment that holds: the new one, or the earlier one that says the same; it has no tier if something
     *     required is unknown, or no rule book covers the resident; a refusal if the resident is not on file
     */
    public Outcome<Assessment> assess(ResidentId id) {
        return session.write(Permission.ASSESS, work -> {
            Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(id);
            if (resident.isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
            }
            if (!resident.get().value().isOnFile()) {
                return Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", id);
            }
            new Care(work).update(resident.get());
            return Outcome.done(latest(work, id).orElseThrow());
        });
    }

    /** Assesses everybody on file, in units of some hundred; see {@link Station#catchUp}, of which this is a part. */
    public Outcome<CatchUpReport> assessAll(Progress progress) {
        return new CatchingUp(session).assessAll(progress);
    }

    /** The assessment that holds for a resident, if there is one. */
    public Optional<Assessment> latest(ResidentId id) {
        return session.read(work -> latest(work, id));
    }

    private static Optional<Assessment> latest(Work work, ResidentId id) {
        return work.store(TierState.KIND)
                .find(id)
                .flatMap(state -> state.value().assessment())
                .flatMap(found -> work.store(Assessment.KIND).find(found))
                .map(Versioned::value);
    }

    /** Every assessment of a resident, the earliest first. */
    public List<Assessment> history(ResidentId id) {
        return session.read(
                work -> work.store(Assessment.KIND).all(Assessment.KIND, Assessment.BY_RESIDENT, Prefix.of(id)).stream()
                        .map(Versioned::value)
                        .toList());
    }

    /**
     * Where a resident stands today, if ever assessed: what the system says, what people decided, and which counts. What
     * has ended by its last day is left out, whether or not time was written down up to today.
     */
    public Optional<TierState> state(ResidentId id) {
        return session.read(work -> work.store(TierState.KIND)
                .find(id)
                .map(found -> found.value().on(work.policy().scale(), work.today())));
    }

    /**
     * Raises a resident to a more severe tier than counts now: at once, by one person.
     *
     * @return where the resident stands then; the same for a decision sent twice. Refused by {@link OfficeRefusal} or
     *     {@link org.xinfeng.tiering.TieringRefusal} if nothing would become more severe
     */
    public Outcome<TierState> raise(TierDecision.Entry entry) {
        return session.write(Permission.DECIDE, work -> new Deciding(work).raise(entry));
    }

    /**
     * Proposes a milder tier than counts now, until a day: changes nothing before a second person {@linkplain #agree
     * agrees}. An earlier proposal ends by it.
     *
     * @param entry its last day is today or later, and no earlier than the stay in a tier that the pack asks for
     */
    public Outcome<TierState> proposeLower(TierDecision.Entry entry) {
        return session.write(Permission.DECIDE, work -> new Deciding(work).propose(entry));
    }

    /**
     * Agrees, as the second person, to a lowering that was proposed: it holds from now on, and only while the system says
     * nothing more severe than now; else it lapses and is flagged.
     */
    public Outcome<TierState> agree(TierDecision.Answer answer) {
        return session.write(Permission.AGREE, work -> new Deciding(work).agree(answer));
    }

    /** Takes back a proposal, or ends what is in force where the tier that counts does not become milder by it. */
    public Outcome<TierState> end(TierDecision.Answer answer) {
        return session.write(Permission.DECIDE, work -> new Deciding(work).end(answer));
    }

    /**
     * Says that somebody looked again and the tier that counts is right: the next re-assessment is counted from today.
     *
     * @param entry with the tier that was looked at, so that one that has changed meanwhile is not confirmed
     */
    public Outcome<TierState> confirm(TierDecision.Entry entry) {
        return session.write(Permission.DECIDE, work -> new Deciding(work).confirm(entry));
    }

    /** Everything people decided about a resident's tier, and how it ended, the earliest first. */
    public List<TierDecision> decisions(ResidentId id) {
        return session.read(work ->
                work.store(TierDecision.KIND).all(TierDecision.KIND, TierDecision.BY_RESIDENT, Prefix.of(id)).stream()
                        .map(Versioned::value)
                        .toList());
    }

    /**
     * A page of those on file for whom people and system differ, each with both tiers.
     *
     * @param limit most on the page
     * @throws IllegalArgumentException if the limit is below 1 or the greatest number
     */
    public Page<TierState> disagreements(Optional<Cursor> after, int limit) {
        return session.read(work -> new Reassessing(work, limit).disagreements(after));
    }

    /**
     * A page of those on file at whose tier people should look again by a day, those overdue among them: the most severe
     * tier first. The times are the pack's; where it says none, nobody is listed.
     *
     * @param until this day among them
     * @param limit most on the page
     * @throws IllegalArgumentException if the limit is below 1 or the greatest number
     */
    public Page<TierPractice.Due> reassessmentsDue(LocalDate until, Optional<Cursor> after, int limit) {
        return session.read(work -> new Reassessing(work, limit).until(until, after));
    }

    /**
     * Computes an assessment again from nothing but what it holds, by the packs of the host that have the digests it names.
     *
     * @return absent if there is no such assessment
     */
    public Optional<Assessment.Again> reproduce(AssessmentId id) {
        return session.read(work -> work.store(Assessment.KIND).find(id).map(Versioned::value))
                .map(said -> Reproducing.again(said, session.library()));
    }

    /**
     * What other policies would say about everybody on file, beside what the host's say on the same day. Writes nothing.
     *
     * <p>Read in pages as the stream is read, each page from one committed state; what is written meanwhile shows in later
     * pages. Whoever stops reading has cancelled it. A resident who cannot be looked at stops nobody else.
     *
     * @param others all the packs and overlays that would bind
     * @param progress told after each page, with an unknown total
     * @throws org.xinfeng.policy.InvalidPolicyException if the policies that bind on the day do not fit together
     * @throws IllegalStateException inside {@link Station#unit}
     */
    public Stream<WhatIf.Verdict> whatIf(PolicyLibrary others, LocalDate day, Progress progress) {
        if (session.isInsideUnit()) {
            throw new IllegalStateException("a what-if outlives a unit; call it outside of one");
        }
        session.require(Permission.READ);
        return WhatIfPages.stream(session, session.policyOn(day), others.on(day), day, progress);
    }

    /**
     * Applies the policy that binds on a day to everybody, in units of some hundred residents. One that is cut off goes on
     * where it was when it is called again under the same id, and one that is over is answered with its report. A resident
     * whose records cannot be worked on is left out and told in the report and in the gaps; everybody else is done.
     *
     * @param id from the caller
     * @param day today, or one before; for whom a later day was written down already nothing is undone
     * @return a refusal if the day has not come, the id stands for another day, other packs bind on the day than when this was
     *     begun, or somebody else goes on with it at this moment
     */
    public Outcome<CatchUpReport> apply(CatchUpReport.RunId id, LocalDate day, Progress progress) {
        return new CatchingUp(session).apply(id, day, progress);
    }

    /**
     * The facts of everybody on file, held in memory as small codes, so that everybody is tiered in a moment; to be kept by
     * the caller for many requests, see {@link StationPopulation#refresh}.
     *
     * @throws IllegalStateException inside a unit of work
     */
    public StationPopulation population() {
        return new StationPopulation(session);
    }
}

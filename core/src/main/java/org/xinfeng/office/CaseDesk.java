package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseFigures;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.Intervention;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.community.Donation;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.community.Struck;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/**
 * Cases (个案) from their opening to their closing and after it, and the four assists (四协助). What changes something needs the permission
 * {@code CASE}; whatever is sent twice is done once.
 */
public final class CaseDesk {

    private final Session session;

    CaseDesk(Session session) {
        this.session = session;
    }

    /**
     * Opens a case. If the resident has one that goes on, the reason joins it, and its owner stays; if his last one ended within the
     * time that the policy says, it is open again under its own id; else it is a new one, which names the last.
     *
     * @return the case in which the reason is now
     */
    public Outcome<Case> open(Case.Opening entry) {
        return session.write(Permission.CASE, work -> new CaseOpening(work).open(entry));
    }

    /** Opens a case again that is over: the same if it is not too late, else a new one. Refused while the resident has an open one. */
    public Outcome<Case> reopen(Case.Id id, Case.Opening entry) {
        return session.write(Permission.CASE, work -> new CaseOpening(work).reopen(id, entry));
    }

    /** Makes another worker own a case. */
    public Outcome<Case> give(Case.Id id, WorkerId worker) {
        return session.write(Permission.CASE, work -> new CaseEntries(work).give(id, worker));
    }

    /** Keeps the next version of the plan; what was done stays done. */
    public Outcome<CasePlan> plan(CasePlan.Entry entry) {
        return session.write(Permission.CASE, work -> new CaseEntries(work).plan(entry));
    }

    /** Says that an item of the plan was done on a day, with the proof: makes the next version. */
    public Outcome<CasePlan> itemDone(Case.Id id, CasePlan.ItemCode item, LocalDate on, Proof proof) {
        return session.write(Permission.CASE, work -> new CaseEntries(work).itemDone(id, item, on, proof));
    }

    /** Writes down what was done for the person, now or late. */
    public Outcome<Intervention> intervene(Intervention.Entry entry) {
        return session.write(Permission.CASE, work -> new CaseEntries(work).intervene(entry));
    }

    /** Writes down how the person fares in the six dimensions. */
    public Outcome<Measurement> measure(Measurement.Entry entry) {
        return session.write(Permission.CASE, work -> new CaseEntries(work).measure(entry));
    }

    /** Says that the case was reviewed today; the policy says by when the next time. */
    public Outcome<Case> review(Case.Id id) {
        return session.write(Permission.CASE, work -> new CaseEntries(work).review(id, Optional.empty()));
    }

    /** The same with the next time set by people. */
    public Outcome<Case> review(Case.Id id, LocalDate next) {
        return session.write(Permission.CASE, work -> new CaseEntries(work).review(id, Optional.of(next)));
    }

    /** What still stands against closing a case, as it is today: each criterion held, not held or not known, with the reason. */
    public Outcome<Closing> conditions(Case.Id id) {
        return session.read(work -> new CaseEnding(work, id).conditions());
    }

    /** Proposes to close a case; refused while a criterion besides the second person is not held, or not known. */
    public Outcome<Case> proposeClosing(Case.Id id) {
        return session.write(Permission.CASE, work -> new CaseEnding(work, id).propose());
    }

    /** Takes a proposal back, or does not agree to it. */
    public Outcome<Case> turnDownClosing(Case.Id id) {
        return session.write(Permission.CASE, work -> new CaseEnding(work, id).turnDown());
    }

    /** Agrees as the second person: the case is closed, if every criterion is held now. */
    public Outcome<Case> agreeClosing(Case.Id id) {
        return session.write(Permission.CASE, work -> new CaseEnding(work, id).agree());
    }

    /**
     * Says that a closed case was looked at again; after the last time it is closed for good.
     *
     * @param due the day of follow-up that this was for, the next one
     */
    public Outcome<Case> followedUp(Case.Id id, LocalDate due) {
        return session.write(Permission.CASE, work -> new CaseEnding(work, id).followedUp(due));
    }

    public Optional<Case> find(Case.Id id) {
        return session.read(work -> work.store(Case.KIND).find(id).map(Versioned::value));
    }

    /** The cases of a resident, also those that are over, by phase. */
    public List<Case> of(ResidentId resident) {
        return all(Case.KIND, Case.BY_RESIDENT, Prefix.of(resident));
    }

    /** The cases in a phase, those opened first before the others. */
    public Page<Case> in(Case.Phase phase, Optional<Cursor> after, int limit) {
        return page(Case.KIND, Case.BY_PHASE, Prefix.of(phase), after, limit);
    }

    /** The cases in a phase that have a next date, the earliest first; those without stand in the gaps. */
    public Page<Case> byNextDate(Case.Phase phase, Optional<Cursor> after, int limit) {
        return page(Case.KIND, Case.BY_NEXT, Prefix.of(phase), after, limit);
    }

    /** The cases in a phase that a worker owns, in the order of their ids. */
    public Page<Case> ownedBy(WorkerId worker, Case.Phase phase, Optional<Cursor> after, int limit) {
        return page(Case.KIND, Case.BY_OWNER, Prefix.of(worker, phase), after, limit);
    }

    /** The versions of the plan of a case, the first one first. */
    public List<CasePlan> plans(Case.Id id) {
        return all(CasePlan.KIND, CasePlan.BY_CASE, Prefix.of(id));
    }

    /** What was done in a case, the earliest first. */
    public List<Intervention> interventions(Case.Id id) {
        return all(Intervention.KIND, Intervention.BY_CASE, Prefix.of(id));
    }

    /** What was measured in a case, the earliest first. */
    public List<Measurement> measurements(Case.Id id) {
        return all(Measurement.KIND, Measurement.BY_CASE, Prefix.of(id));
    }

    /** Opens an assist that is known without a visit. */
    public Outcome<OpenedAssist> openAssist(OpenedAssist.Report report) {
        return session.write(Permission.CASE, work -> Assists.open(work, report));
    }

    /** Closes an assist that was done on a day, with the proof. */
    public Outcome<OpenedAssist> closeAssist(OpenedAssist.Id id, LocalDate on, Proof proof) {
        return session.write(Permission.CASE, work -> Assists.close(work, id, on, proof));
    }

    /** Withdraws an assist with a reason. */
    public Outcome<OpenedAssist> withdrawAssist(OpenedAssist.Id id, OpenedAssist.WithdrawnWhy why) {
        return session.write(Permission.CASE, work -> Assists.withdraw(work, id, why));
    }

    public Optional<OpenedAssist> assist(OpenedAssist.Id id) {
        return session.read(work -> work.store(OpenedAssist.KIND).find(id).map(Versioned::value));
    }

    /** The assists of a resident, also those that are over, by state. */
    public List<OpenedAssist> assists(ResidentId resident) {
        return all(OpenedAssist.KIND, OpenedAssist.BY_RESIDENT, Prefix.of(resident));
    }

    /** The assists of a kind that are open, those found first before the others. */
    public Page<OpenedAssist> openAssists(AssistKind kind, Optional<Cursor> after, int limit) {
        return page(
                OpenedAssist.KIND, OpenedAssist.BY_STATE, Prefix.of(OpenedAssist.AssistState.OPEN, kind), after, limit);
    }

    /** Links a partner to a case or to a holding of a seat from a day on. Sent twice it is done once. */
    public Outcome<PartnerLink> link(PartnerLink link) {
        return session.write(Permission.CASE, work -> new Partners(work).link(link));
    }

    /** Ends a link after its last day; it stays on record. */
    public Outcome<PartnerLink> unlink(PartnerLink.Id link, LocalDate lastDay) {
        return session.write(Permission.CASE, work -> new Partners(work).unlink(link, lastDay));
    }

    /** The links of partners to a case, also those that are over, by the day they began. */
    public List<PartnerLink> partners(Case.Id id) {
        return session.read(work -> new Partners(work).of(id));
    }

    /** Writes down what was given in kind on an assist of the kind RESOURCE, now or late. */
    public Outcome<Donation> donate(Donation.Entry entry) {
        return session.write(Permission.CASE, work -> new AssistEntries(work).donate(entry));
    }

    /** Strikes out a donation that was entered wrongly; it stays on record. Twice is once. */
    public Outcome<Donation> strike(Donation.Id donation, Struck.Because because) {
        return session.write(Permission.CASE, work -> new AssistEntries(work).strike(donation, because));
    }

    /** What was given for a resident, also what was struck out, the earliest first. */
    public List<Donation> donations(ResidentId resident) {
        return all(Donation.KIND, Donation.BY_RECIPIENT, Prefix.of(resident));
    }

    /** Writes down the next step of an assist of the kind POLICY, now or late. Sent twice it is done once. */
    public Outcome<PolicyHelp> step(PolicyHelp.Entry entry) {
        return session.write(Permission.CASE, work -> new AssistEntries(work).step(entry));
    }

    /** Strikes out the steps of an assist that were entered wrongly; they stay on record. Twice is once. */
    public Outcome<PolicyHelp> strikeSteps(OpenedAssist.Id assist, Struck.Because because) {
        return session.write(Permission.CASE, work -> new AssistEntries(work).strike(assist, because));
    }

    /** How far the assists of a resident of the kind POLICY have come, by the day of the last step. */
    public List<PolicyHelp> policyHelps(ResidentId resident) {
        return all(PolicyHelp.KIND, PolicyHelp.BY_RESIDENT, Prefix.of(resident));
    }

    /** What is counted about cases and assists in a period. */
    public CaseFigures figures(DateRange period) {
        return session.read(work -> new CaseCounts(work, period).count());
    }

    private <I extends Code, T> List<T> all(Kind<I, T> kind, Index<T> by, Prefix prefix) {
        return session.read(work -> Listing.all(work, kind, by, prefix));
    }

    private <I extends Code, T> Page<T> page(
            Kind<I, T> kind, Index<T> by, Prefix prefix, Optional<Cursor> after, int limit) {
        return session.read(work -> Listing.page(work, kind, by, prefix, after, limit));
    }
}

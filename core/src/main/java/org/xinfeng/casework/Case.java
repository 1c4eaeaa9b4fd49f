package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * The case of a resident (个案): why it was opened, who owns it, how it stands and what comes next. A resident has at most one that
 * goes on; a further reason joins it. Ended, never deleted.
 *
 * @param former the resident's case before, if this one came too late to be the same
 * @param origins why it was opened, joined and reopened, the earliest first
 * @param dates what is to be done next, by when
 * @param history what happened, the earliest first
 * @param proposal who proposed to close it, while that waits for a second person
 * @param closure how it ended, while it is over
 * @param openEnds what was still open when the resident left the file, each withdrawn with that
 */
public record Case(
        Id id,
        ResidentId resident,
        LocalDate openedOn,
        ActorId openedBy,
        WorkerId owner,
        Optional<Id> former,
        List<Origin> origins,
        Phase phase,
        CaseDates dates,
        List<CaseStep> history,
        Optional<Proposal> proposal,
        Optional<Closure> closure,
        List<OpenEnd> openEnds) {

    public static final Index<Case> BY_RESIDENT = Index.of("resident", "resident", "phase");
    public static final Index<Case> BY_PHASE = Index.of("phase", "phase", "openedOn");
    public static final Index<Case> BY_OWNER = Index.of("owner", "owner", "phase");
    public static final Index<Case> BY_NEXT = Index.of("next", "phase", "dates.next");
    public static final Index<Case> BY_OPENING = Index.of("opening", "openedOn");
    public static final Index<Case> BY_CLOSING = Index.of("closing", "closure.on");

    public static final Kind<Id, Case> KIND = Kind.of(
            "case", Case::id, Shape.of(Case.class), BY_RESIDENT, BY_PHASE, BY_OWNER, BY_NEXT, BY_OPENING, BY_CLOSING);

    /** Names a case; may come from the caller, and is short enough that its plans can be named after it. */
    public record Id(String value) implements Code {

        private static final int LONGEST = 56;

        public Id {
            Code.check("case id", value);
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "case id must have at most " + LONGEST + " characters but has " + value.length());
            }
        }
    }

    /** How a case stands. */
    public enum Phase {
        /** Worked on. */
        OPEN,
        /** Its closing is proposed and waits for a second person. */
        IN_REVIEW,
        /** Closed, and to be looked at again on some days. */
        FOLLOWING_UP,
        /** Closed for good. */
        CLOSED,
        /** The resident left the file. */
        ENDED
    }

    /** For what kind of reason a case is opened. */
    public enum OriginKind {
        /** The tier of the resident. */
        TIER,
        /** An alert. */
        ALERT,
        /** A report of a neighbour, the village or a department. */
        REPORT,
        /** An assist that must not be open after a closing. */
        ASSIST
    }

    /**
     * Why a case was opened.
     *
     * @param entry what the caller named the opening, so that one sent twice is known
     * @param reference the tier, alert, report or assist
     */
    public record Origin(Id entry, OriginKind kind, Proof.Reference reference, LocalDate on) {}

    /**
     * An opening as a caller hands it in.
     *
     * @param id names the case if it becomes one of its own; sent twice it is done once
     * @param on the day of the reason, today or earlier
     */
    public record Opening(
            Id id, ResidentId resident, WorkerId owner, OriginKind kind, Proof.Reference reference, LocalDate on) {

        public static Opening of(
                String id, ResidentId resident, WorkerId owner, OriginKind kind, String reference, LocalDate on) {
            return new Opening(new Id(id), resident, owner, kind, new Proof.Reference(reference), on);
        }

        Origin origin() {
            return new Origin(id, kind, reference, on);
        }
    }

    /** That somebody proposes to close it. */
    public record Proposal(ActorId by, LocalDate on) {}

    /** Why a case is over. */
    public enum EndCause {
        /** Closed by the declared criteria. */
        CRITERIA_MET,
        MOVED_AWAY,
        DECEASED,
        /** Taken off the file for another reason. */
        FILE_CLOSED
    }

    /**
     * How it ended.
     *
     * @param by who proposed it, or took the resident off the file
     * @param agreedBy the second person, if it was closed by criteria
     */
    public record Closure(LocalDate on, EndCause cause, ActorId by, Optional<ActorId> agreedBy) {}

    /** What kind of open end. */
    public enum OpenEndKind {
        ASSIST,
        PLAN_ITEM,
        REFERRAL,
        FOLLOW_UP
    }

    /** Something that was still open when the resident left the file. */
    public record OpenEnd(OpenEndKind kind, Proof.Reference reference) {}

    public Case {
        origins = List.copyOf(origins);
        history = List.copyOf(history);
        openEnds = List.copyOf(openEnds);
    }

    /** A new case. */
    public static Case opened(
            Opening entry, Optional<Id> former, Optional<LocalDate> review, LocalDate today, ActorId by) {
        return new Case(
                entry.id(),
                entry.resident(),
                today,
                by,
                entry.owner(),
                former,
                List.of(entry.origin()),
                Phase.OPEN,
                CaseDates.working(review, Optional.empty()),
                List.of(new CaseStep(CaseStep.Happening.OPENED, Phase.OPEN, today, by)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Whether it is worked on, also while its closing waits. */
    public boolean isOpen() {
        return phase == Phase.OPEN || phase == Phase.IN_REVIEW;
    }

    /** Whether this opening was done in it already. */
    public boolean knows(Opening entry) {
        return resident.equals(entry.resident())
                && origins.stream().anyMatch(origin -> origin.entry().equals(entry.id()));
    }

    /** Whether what is known under its name is what this opening says. */
    public boolean says(Opening entry) {
        return origins.contains(entry.origin());
    }

    /** Whether an opening on a day comes soon enough after it ended to be the same case. */
    public boolean isSameOn(LocalDate day, CaseRules rules) {
        return closure.filter(how -> !day.isAfter(how.on().plus(rules.reopenWithin())))
                .isPresent();
    }

    private CaseDraft draft() {
        return new CaseDraft(this);
    }

    /** The same with a further reason; a closing that waits is off. */
    public Case joined(Opening entry, LocalDate day, ActorId by) {
        return draft().in(Phase.OPEN)
                .because(entry.origin())
                .step(CaseStep.Happening.JOINED, day, by)
                .made();
    }

    /** The same owned by another. */
    public Case given(WorkerId worker, LocalDate day, ActorId by) {
        return draft().owner(worker).step(CaseStep.Happening.GIVEN, day, by).made();
    }

    /** The same, reviewed, with the next day by which it is. */
    public Case reviewed(Optional<LocalDate> review, LocalDate day, ActorId by) {
        return draft().dates(CaseDates.working(review, dates.item()))
                .step(CaseStep.Happening.REVIEWED, day, by)
                .made();
    }

    /** The same with what its plan says is due next. */
    public Case planned(CasePlan plan) {
        Optional<LocalDate> item = plan.open().stream().map(CasePlan.Item::due).min(LocalDate::compareTo);
        return draft().dates(CaseDates.working(dates.review(), item)).made();
    }

    /** The same with its closing proposed. */
    public Case closingProposed(LocalDate day, ActorId by) {
        return draft().in(Phase.IN_REVIEW)
                .proposed(new Proposal(by, day))
                .step(CaseStep.Happening.CLOSING_PROPOSED, day, by)
                .made();
    }

    /** The same without the proposal. */
    public Case turnedDown(LocalDate day, ActorId by) {
        return draft().in(Phase.OPEN)
                .step(CaseStep.Happening.CLOSING_TURNED_DOWN, day, by)
                .made();
    }

    /**
     * The same, closed.
     *
     * @throws IllegalStateException if nobody proposed it, or the same person did
     */
    public Case closed(List<LocalDate> followUps, LocalDate day, ActorId agreeing) {
        ActorId proposer = proposal.map(Proposal::by)
                .orElseThrow(
                        () -> new IllegalStateException("case " + id.value() + " has no closing that was proposed"));
        if (proposer.equals(agreeing)) {
            throw new IllegalStateException("case " + id.value() + " cannot be closed by one person");
        }
        return draft().in(followUps.isEmpty() ? Phase.CLOSED : Phase.FOLLOWING_UP)
                .dates(CaseDates.following(followUps, 0))
                .over(new Closure(day, EndCause.CRITERIA_MET, proposer, Optional.of(agreeing)), List.of())
                .step(CaseStep.Happening.CLOSED, day, agreeing)
                .made();
    }

    /** The same, looked at again; the last time it is closed for good. */
    public Case followedUp(LocalDate day, ActorId by) {
        CaseDates days = CaseDates.following(dates.followUps(), dates.followedUp() + 1);
        return draft().in(days.next().isPresent() ? Phase.FOLLOWING_UP : Phase.CLOSED)
                .dates(days)
                .over(closure.orElseThrow(), openEnds)
                .step(CaseStep.Happening.FOLLOWED_UP, day, by)
                .made();
    }

    /** The same, open again for a reason. */
    public Case reopened(Opening entry, Optional<LocalDate> review, LocalDate day, ActorId by) {
        Case next = draft().in(Phase.OPEN)
                .dates(CaseDates.working(review, Optional.empty()))
                .because(entry.origin())
                .step(CaseStep.Happening.REOPENED, day, by)
                .made();
        return entry.owner().equals(owner) ? next : next.given(entry.owner(), day, by);
    }

    /** The same after its resident left the file, with what was still open. One that was closed stays closed. */
    public Case leftFile(EndCause cause, List<OpenEnd> ends, LocalDate day, ActorId by) {
        return draft().in(isOpen() ? Phase.ENDED : Phase.CLOSED)
                .dates(CaseDates.NONE)
                .over(closure.orElseGet(() -> new Closure(day, cause, by, Optional.empty())), ends)
                .step(CaseStep.Happening.LEFT_FILE, day, by)
                .made();
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "Case[" + id.value() + " of " + resident.value() + ", " + phase + "]";
    }
}

package org.xinfeng.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.IssueCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralStep.What;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;

/**
 * An issue of a resident sent to a department (转介), with the day it must answer by. One that is refused or not answered stays
 * open until it is said what comes next.
 *
 * @param contact the worker of the station who answers for it
 * @param items what was told about the person
 * @param ground the ground in law it was told on, if not by consent alone
 * @param before the referral whose place it takes, if of one
 * @param due the last day on which the answer is in time
 * @param estimated whether that day may still move, for the calendar of its year is not published
 * @param remindOn the day from which the department is to be reminded
 * @param nextBy while it is open, the day by which the next step is owed: the answer, or what follows it; absent when over
 * @param again the referral that took its place, if one did
 * @param steps what happened, in order
 */
public record Referral(
        Id id,
        ResidentId resident,
        IssueCode issue,
        DepartmentCode department,
        WorkerId contact,
        List<ItemCode> items,
        Optional<GroundCode> ground,
        Optional<Id> before,
        @Personal Optional<String> note,
        ReferralState state,
        LocalDate sentOn,
        LocalDate due,
        boolean estimated,
        LocalDate remindOn,
        Optional<LocalDate> nextBy,
        Optional<Id> again,
        List<ReferralStep> steps) {

    /** Open ones only, by the day the next step is owed. */
    public static final Index<Referral> BY_DUE = Index.of("due", "nextBy");

    /** Open ones only. */
    public static final Index<Referral> BY_DEPARTMENT = Index.of("department", "department", "nextBy");

    /** Open ones only. */
    public static final Index<Referral> BY_CONTACT = Index.of("contact", "contact", "nextBy");

    public static final Index<Referral> BY_RESIDENT = Index.of("resident", "resident", "sentOn");
    public static final Index<Referral> BY_DAY = Index.of("day", "sentOn");

    public static final Kind<Id, Referral> KIND = Kind.of(
            "referral", Referral::id, Shape.of(Referral.class), BY_DUE, BY_DEPARTMENT, BY_CONTACT, BY_RESIDENT, BY_DAY);

    /** Names a referral; from the caller if it is to be recognised when sent twice. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("referral id", value);
        }
    }

    /**
     * What a caller asks for.
     *
     * @param id given by the caller if it is to be recognised when sent twice
     * @param department absent: the one the policy names for the issue
     * @param contact the worker who answers for it
     * @param items what is told about the person
     * @param ground the ground in law to tell it on, if not by consent alone
     * @param before the referral whose place it takes, if of one
     */
    public record Entry(
            Optional<Id> id,
            ResidentId resident,
            IssueCode issue,
            Optional<DepartmentCode> department,
            WorkerId contact,
            List<ItemCode> items,
            Optional<GroundCode> ground,
            Optional<Id> before,
            @Personal Optional<String> note) {

        public Entry {
            items = List.copyOf(new LinkedHashSet<>(items));
        }

        /** To the department of the issue, by consent. */
        public static Entry of(String id, ResidentId resident, String issue, WorkerId contact, ItemCode... items) {
            return new Entry(
                    Optional.of(new Id(id)),
                    resident,
                    new IssueCode(issue),
                    Optional.empty(),
                    contact,
                    List.of(items),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        public Entry to(DepartmentCode other) {
            return new Entry(id, resident, issue, Optional.of(other), contact, items, ground, before, note);
        }

        public Entry on(GroundCode law) {
            return new Entry(id, resident, issue, department, contact, items, Optional.of(law), before, note);
        }

        public Entry inPlaceOf(Id other) {
            return new Entry(id, resident, issue, department, contact, items, ground, Optional.of(other), note);
        }

        public Entry saying(String text) {
            return new Entry(id, resident, issue, department, contact, items, ground, before, Optional.of(text));
        }

        /** Ids and codes only. */
        @Override
        public String toString() {
            return "Entry[" + resident.value() + ", " + issue.value() + "]";
        }
    }

    public Referral {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
    }

    public boolean isOpen() {
        return nextBy.isPresent();
    }

    /** Whether the department still owes its answer. */
    public boolean isWaiting() {
        return isOpen() && (state == ReferralState.SENT || state == ReferralState.ACCEPTED);
    }

    /** Whether the next step should have been taken by a day. */
    public boolean isOverdue(LocalDate today) {
        return nextBy.filter(today::isAfter).isPresent();
    }

    /** Whether the department is to be reminded and has not been since it was to. */
    public boolean isReminderDue(LocalDate today) {
        return isWaiting()
                && !today.isBefore(remindOn)
                && steps.stream()
                        .noneMatch(
                                step -> step.what() == What.REMIND && !step.on().isBefore(remindOn));
    }

    /** Whether an answer was owed by a day, or is there. */
    boolean isAnswerOwed(LocalDate today) {
        if (first(What.ANSWER).isPresent() || first(What.REFUSE).isPresent()) {
            return true;
        }
        return first(What.END).orElse(today).isAfter(due);
    }

    /** The first day on which something happened, if it did. */
    public Optional<LocalDate> first(What what) {
        return steps.stream()
                .filter(step -> step.what() == what)
                .map(ReferralStep::on)
                .findFirst();
    }

    /** Whether it was asked for by this entry, so that sending it again asks for nothing new. */
    public boolean says(Entry entry) {
        return resident.equals(entry.resident())
                && issue.equals(entry.issue())
                && entry.department().filter(one -> !one.equals(department)).isEmpty()
                && items.equals(entry.items())
                && ground.equals(entry.ground())
                && before.equals(entry.before());
    }

    /**
     * What comes of a step: the whole of the rules. A step that leads where it is already changes nothing.
     *
     * @param settleBy the day by which the station has to settle what follows an answer or a refusal
     * @param next the referral that takes its place, if it ends by one
     */
    public Outcome<Referral> after(ReferralStep step, LocalDate settleBy, Optional<Id> next) {
        if (isThere(step.what())) {
            return Outcome.done(this);
        }
        boolean can = switch (step.what()) {
            case ACCEPT -> state == ReferralState.SENT && isOpen();
            case ANSWER, REFUSE, REMIND -> isWaiting();
            case DONE -> state == ReferralState.ANSWERED && isOpen();
            case END -> isOpen();
        };
        if (!can) {
            return Outcome.refused(ReferralRefusal.NOT_NOW, "referral", id, "state", state);
        }
        LocalDate last = steps.isEmpty() ? sentOn : steps.get(steps.size() - 1).on();
        if (step.on().isBefore(last)) {
            return Outcome.refused(ReferralRefusal.OUT_OF_ORDER, "referral", id, "last", last);
        }
        if ((step.what() == What.END || step.what() == What.REFUSE)
                && step.reason().isEmpty()) {
            return Outcome.refused(ReferralRefusal.NEEDS_NEXT_STEP, "referral", id, "state", state);
        }
        return Outcome.done(
                switch (step.what()) {
                    case ACCEPT -> with(step, ReferralState.ACCEPTED, nextBy, again);
                    case REMIND -> with(step, state, nextBy, again);
                    case ANSWER -> with(step, ReferralState.ANSWERED, Optional.of(settleBy), again);
                    case REFUSE -> with(step, ReferralState.REFUSED, Optional.of(settleBy), again);
                    case DONE -> with(step, ReferralState.DONE, Optional.empty(), again);
                    case END ->
                        with(
                                step,
                                state == ReferralState.REFUSED ? state : ReferralState.REVOKED,
                                Optional.empty(),
                                next);
                });
    }

    private boolean isThere(What what) {
        return switch (what) {
            case ACCEPT -> state == ReferralState.ACCEPTED;
            case ANSWER -> state == ReferralState.ANSWERED;
            case REFUSE -> state == ReferralState.REFUSED;
            case DONE -> state == ReferralState.DONE;
            case END -> !isOpen() && state != ReferralState.DONE;
            case REMIND -> false;
        };
    }

    private Referral with(ReferralStep step, ReferralState to, Optional<LocalDate> by, Optional<Id> next) {
        List<ReferralStep> more = new ArrayList<>(steps);
        more.add(step);
        return new Referral(
                id,
                resident,
                issue,
                department,
                contact,
                items,
                ground,
                before,
                note,
                to,
                sentOn,
                due,
                estimated,
                remindOn,
                by,
                next,
                more);
    }

    /** The same with another worker who answers for it. */
    public Referral withContact(WorkerId next) {
        return new Referral(
                id,
                resident,
                issue,
                department,
                next,
                items,
                ground,
                before,
                note,
                state,
                sentOn,
                due,
                estimated,
                remindOn,
                nextBy,
                again,
                steps);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Referral[" + id.value() + ", " + issue.value() + " to " + department.value() + ", " + state + "]";
    }
}

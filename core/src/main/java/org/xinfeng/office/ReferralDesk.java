package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralFigures;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralStep;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

/**
 * Issues sent to departments and what comes of them (转介), residents handed over between stations (转出、转入), and what may be told
 * about people and was.
 */
public final class ReferralDesk {

    private final Session session;

    ReferralDesk(Session session) {
        this.session = session;
    }

    /** Writes down what the person or guardian agreed to be told, or took back. The same twice is once. */
    public Outcome<Consent> hear(Consent.Entry said) {
        return session.write(Permission.REFER, work -> new Referring(work).hear(said));
    }

    /** What a person and guardian said about being told of, the earliest first. */
    public List<Consent> consents(ResidentId resident) {
        return session.read(work -> Listing.all(work, Consent.KIND, Consent.BY_RESIDENT, Prefix.of(resident)));
    }

    /** What was told about a resident, to whom, and why it could be, the earliest first. */
    public List<Consent.Shared> shared(ResidentId resident) {
        return session.read(
                work -> Listing.all(work, Consent.Shared.KIND, Consent.Shared.BY_RESIDENT, Prefix.of(resident)));
    }

    /**
     * Sends an issue to the department the policy names for it. Sent twice with the same id it is done once.
     *
     * @return a refusal that names the data items neither the person or guardian nor the law allows to be told
     */
    public Outcome<Referral> refer(Referral.Entry entry) {
        return session.write(Permission.REFER, work -> new Referring(work).send(entry));
    }

    /** The department takes it on. */
    public Outcome<Referral> accepted(Referral.Id id, LocalDate on) {
        return step(id, ReferralStep.What.ACCEPT, on, Optional.empty(), Optional.empty());
    }

    /** The department has said what it does. */
    public Outcome<Referral> answered(Referral.Id id, LocalDate on, String note) {
        return step(id, ReferralStep.What.ANSWER, on, Optional.empty(), Optional.of(note));
    }

    /** The department does not take it on; the referral stays open until it is said what comes next. */
    public Outcome<Referral> refused(Referral.Id id, LocalDate on, ReferralStep.Reason why) {
        return step(id, ReferralStep.What.REFUSE, on, Optional.of(why), Optional.empty());
    }

    /** The department was reminded. */
    public Outcome<Referral> reminded(Referral.Id id, LocalDate on) {
        return step(id, ReferralStep.What.REMIND, on, Optional.empty(), Optional.empty());
    }

    /** What was asked for is done. */
    public Outcome<Referral> done(Referral.Id id, LocalDate on) {
        return step(id, ReferralStep.What.DONE, on, Optional.empty(), Optional.empty());
    }

    /**
     * Ends one that is not done, with the reason why nothing more comes of it; to send it elsewhere instead, {@link #refer} with
     * {@link Referral.Entry#inPlaceOf}.
     */
    public Outcome<Referral> end(Referral.Id id, LocalDate on, ReferralStep.Reason why) {
        return step(id, ReferralStep.What.END, on, Optional.of(why), Optional.empty());
    }

    private Outcome<Referral> step(
            Referral.Id id,
            ReferralStep.What what,
            LocalDate on,
            Optional<ReferralStep.Reason> why,
            Optional<String> note) {
        return session.write(Permission.REFER, work -> new Referring(work).step(id, what, on, why, note));
    }

    public Optional<Referral> find(Referral.Id id) {
        return session.read(work -> work.store(Referral.KIND).find(id).map(Versioned::value));
    }

    /** The referrals of a resident, ended ones too, the earliest first. */
    public List<Referral> of(ResidentId resident) {
        return session.read(work -> Listing.all(work, Referral.KIND, Referral.BY_RESIDENT, Prefix.of(resident)));
    }

    /** The open ones, by the day the next step is owed. */
    public Page<Referral> open(Optional<Cursor> after, int limit) {
        return page(Referral.BY_DUE, Prefix.none(), after, limit);
    }

    /** The open ones at a department, by the day the next step is owed. */
    public Page<Referral> open(DepartmentCode department, Optional<Cursor> after, int limit) {
        return page(Referral.BY_DEPARTMENT, Prefix.of(department), after, limit);
    }

    private Page<Referral> page(Index<Referral> by, Prefix prefix, Optional<Cursor> after, int limit) {
        return session.read(work -> Listing.page(work, Referral.KIND, by, prefix, after, limit));
    }

    /** The open ones whose next step should have been taken by yesterday, the longest overdue first. */
    public List<Referral> overdue() {
        return session.read(Referring::overdue);
    }

    /** Who is to hear today that one is overdue: the highest step of the policy's ladder it has reached. */
    public Optional<ReferralRules.Rung> rung(Referral referral) {
        return session.read(work -> work.policy()
                .loop()
                .referrals()
                .flatMap(rules -> referral.nextBy()
                        .flatMap(
                                by -> rules.rung(by, work.today(), work.policy().calendar()))));
    }

    /** How many were sent, taken on and answered in time, of those sent in a period. */
    public ReferralFigures figures(DateRange period) {
        return session.read(work -> ReferralFigures.of(
                period,
                work.today(),
                Listing.from(
                        work,
                        Referral.KIND,
                        Referral.BY_DAY,
                        Cursor.before(period.start()),
                        one -> period.contains(one.sentOn()))));
    }

    /**
     * Hands a resident over to another station: gives the file to be carried there. He stays on file here, with everything owed
     * to him, until the answer has come. With the same id twice it is the same handover.
     *
     * @param items what goes along, {@code identity} among it
     * @param ground the ground in law, if not by consent alone
     */
    public Outcome<HandoverFile> handOver(
            Handover.Id id, ResidentId resident, StationId to, List<ItemCode> items, Optional<GroundCode> ground) {
        return session.write(
                Permission.REFER,
                work -> new HandingOver(work, session.station()).send(id, resident, to, items, ground));
    }

    /**
     * Takes the other station's answer. If it has him, he is off file here from today; the same answer twice is once.
     *
     * @return a refusal if it has him and he died here meanwhile: it must hear of that first, and then answers otherwise
     */
    public Outcome<Handover> answered(Handover.Answer answer) {
        return session.write(Permission.REFER, work -> new HandingOver(work, session.station()).answered(answer));
    }

    /** Puts a file that came on the list of incoming; it may come twice. */
    public Outcome<Handover> receive(HandoverFile file) {
        return session.write(Permission.REFER, work -> new TakingOver(work, session.station()).receive(file));
    }

    /**
     * Takes the resident: he is on file here from today, assessed, with what is owed to him planned. Twice is once.
     *
     * @return the answer to be carried to the sender; a refusal while this station itself hands the same person over
     */
    public Outcome<Handover.Answer> accept(Handover.Id id, VillageId village) {
        return session.write(Permission.REFER, work -> new TakingOver(work, session.station()).accept(id, village));
    }

    /** Does not take the resident, who stays on file at the sender. Twice is once. */
    public Outcome<Handover.Answer> refuse(Handover.Id id, Handover.Reason why) {
        return session.write(Permission.REFER, work -> new TakingOver(work, session.station()).refuse(id, why));
    }

    /**
     * The notice, to be carried to the other station after the file, that a resident died on the way there; empty while he lives.
     */
    public Optional<Handover.Notice> deathOf(Handover.Id id) {
        return session.read(work -> new HandingOver(work, session.station()).deathOf(id));
    }

    /**
     * Takes the notice that somebody died on the way here: he can be accepted no more, or is off file as deceased if he was. Twice
     * is once.
     */
    public Outcome<Handover> diedOnTheWay(Handover.Notice notice) {
        return session.write(Permission.REFER, work -> new TakingOver(work, session.station()).died(notice));
    }

    public Optional<Handover> handover(Handover.Id id) {
        return session.read(work -> work.store(Handover.KIND).find(id).map(Versioned::value));
    }

    /** The file of a handover, to be carried, carried again, or looked at. */
    public Optional<HandoverFile> file(Handover.Id id) {
        return session.read(work -> work.store(HandoverFile.KIND).find(id).map(Versioned::value));
    }

    /** The answer to a handover, if there is one: what this station answered, or was answered. */
    public Optional<Handover.Answer> answer(Handover.Id id) {
        return handover(id).flatMap(one -> one.answer(session.station()));
    }

    /** Who is on the way here and waits for an answer, by its last day in time. */
    public Page<Handover> incoming(Optional<Cursor> after, int limit) {
        return handovers(Handover.Side.IN, after, limit);
    }

    /** Who is on the way elsewhere and still on file here, by the last day in time. */
    public Page<Handover> outgoing(Optional<Cursor> after, int limit) {
        return handovers(Handover.Side.OUT, after, limit);
    }

    private Page<Handover> handovers(Handover.Side side, Optional<Cursor> after, int limit) {
        return session.read(work -> Listing.page(work, Handover.KIND, Handover.BY_DUE, Prefix.of(side), after, limit));
    }
}

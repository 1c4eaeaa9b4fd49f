package org.xinfeng.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.casework.Intervention;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.community.Activity;
import org.xinfeng.community.Donation;
import org.xinfeng.community.Honour;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.indicators.Figures;
import org.xinfeng.indicators.Gap;
import org.xinfeng.indicators.SocialFigures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StationId;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonRun;
import org.xinfeng.monitoring.comparing.TakenBack;
import org.xinfeng.pairing.Exclusion;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.policy.KeptPack;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.Kinship;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillagePlace;
import org.xinfeng.roster.ImportRun;
import org.xinfeng.staff.PublicCard;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.staff.Worker;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.relay.RelayPlace;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.Visit;
import org.xinfeng.volunteering.Volunteer;

/**
 * One station for one actor: its desks. Made for each request, never shared between actors.
 *
 * <p>Each call of a desk is one unit of work, unless it is made on the station that {@link #unit} gives. What all calls have
 * in common, so that no desk says it again:
 *
 * <ul>
 *   <li>Who may not is told {@link OfficeRefusal#NOT_PERMITTED}: as the {@link Outcome} where there is one, else by
 *       {@link Outcome.RefusedException}. To look needs {@link Permission#READ}.
 *   <li>A refused call has written nothing.
 *   <li>Days are days of the station's zone; today is the day of the call, inside a unit that of its beginning.
 *   <li>{@link org.xinfeng.policy.InvalidPolicyException} if the packs that bind on the day do not fit together.
 *   <li>{@link org.xinfeng.kernel.StorageException} if the storage cannot be reached, is closed or full: it is never answered that
 *       something is absent because it could not be read.
 * </ul>
 */
public final class Station {

    private final StationId id;
    private final Session session;

    /** Use {@code org.xinfeng.Xinfeng#station}. */
    public Station(
            Storage storage,
            PolicyLibrary library,
            InstantSource clock,
            ZoneId zone,
            Supplier<UnitId> units,
            StationId id,
            Actor actor) {
        this(id, new Session(storage, library, clock, zone, units, id, actor, null));
    }

    private Station(StationId id, Session session) {
        this.id = id;
        this.session = session;
    }

    public StationId id() {
        return id;
    }

    /** Today in the zone of the station. */
    public LocalDate today() {
        return session.today();
    }

    /**
     * The policy in force today; nobody needs a permission to read it.
     *
     * @throws org.xinfeng.policy.InvalidPolicyException if the packs in force do not fit together
     */
    public Policy policy() {
        return session.policy();
    }

    /** Residents, households, facts, rosters. */
    public RegistryDesk registry() {
        return new RegistryDesk(session);
    }

    /** Workers and who answers for whom; partners, honours. */
    public StaffDesk staff() {
        return new StaffDesk(session);
    }

    /** Tiers and why. */
    public TieringDesk tiering() {
        return new TieringDesk(session);
    }

    /** Duties, the due list, visits. */
    public VisitDesk visits() {
        return new VisitDesk(session);
    }

    /** Field reports, signals, alerts; lists of departments, compared with the file. */
    public MonitoringDesk monitoring() {
        return new MonitoringDesk(session);
    }

    /** Helpers, wishes, pairings. */
    public PairingDesk pairing() {
        return new PairingDesk(session);
    }

    /** Cases, their plans and outcomes, and the four assists. */
    public CaseDesk cases() {
        return new CaseDesk(session);
    }

    /** Issues sent to departments, residents handed over between stations, consents. */
    public ReferralDesk referrals() {
        return new ReferralDesk(session);
    }

    /**
     * Calls several desks in one unit of work: all is kept, or nothing if the work throws or answers with a refusal.
     *
     * @param purpose why, kept with the commit in place of the actor's own
     * @param work gets a station whose desks join the unit; it may be run again, so it has no other effects
     * @return what the work answers; a refusal too if a desk in it threw one
     * @throws IllegalStateException inside another unit
     */
    public <R> Outcome<R> unit(Purpose purpose, Function<Station, Outcome<R>> work) {
        return session.as(session.actor().withPurpose(purpose)).unit(joined -> work.apply(new Station(id, joined)));
    }

    /**
     * Writes down what time has done up to {@code today}: assesses again everybody whose age or stale facts have changed
     * something, begins and ends duties, plans up to the horizon, marks periods that went by, and ends what people decided
     * until a day that is over. Safe when late, and twice on one day: the second time changes nothing. In units of some
     * hundred residents; one cut off goes on. A resident whose records cannot be worked on is left out and told in the
     * report and in the gaps; everybody else is done. Needs {@link Permission#ASSESS}.
     *
     * @param today the station's today, or a day before it
     * @return a refusal for a day that has not come ({@link OfficeRefusal#IN_FUTURE}), or that lies before the one caught up to
     *     ({@link OfficeRefusal#ALREADY_CAUGHT_UP})
     * @throws IllegalStateException inside a unit
     */
    public Outcome<CatchUpReport> catchUp(LocalDate today) {
        return catchUp(today, Progress.NONE);
    }

    /** The same, telling how many residents are done. */
    public Outcome<CatchUpReport> catchUp(LocalDate today, Progress progress) {
        return new CatchingUp(session).run(today, progress);
    }

    /** Every kind of record that stations keep. */
    public static List<Kind<?, ?>> kinds() {
        return List.of(
                Village.KIND,
                Resident.KIND,
                Household.KIND,
                Kinship.KIND,
                FactSheet.KIND,
                ImportRun.KIND,
                Worker.KIND,
                Responsibility.KIND,
                PublicCard.KIND,
                KeptPack.KIND,
                Assessment.KIND,
                TierState.KIND,
                TierDecision.KIND,
                Duty.KIND,
                Occurrence.KIND,
                Visit.KIND,
                Visit.Section.KIND,
                ContactState.KIND,
                Appointment.KIND,
                Suspensions.KIND,
                Round.Call.KIND,
                VillagePlace.KIND,
                Volunteer.KIND,
                Lead.KIND,
                PairingWish.KIND,
                Exclusion.KIND,
                Pairing.KIND,
                Pairing.Seat.KIND,
                Case.KIND,
                CasePlan.KIND,
                Intervention.KIND,
                Measurement.KIND,
                OpenedAssist.KIND,
                Signal.KIND,
                Alert.KIND,
                Consent.KIND,
                Consent.Shared.KIND,
                Referral.KIND,
                Handover.KIND,
                HandoverFile.KIND,
                CareTeam.Seat.KIND,
                Activity.KIND,
                Honour.KIND,
                RegisteredPartner.KIND,
                PartnerLink.KIND,
                Donation.KIND,
                PolicyHelp.KIND,
                CatchUpState.KIND,
                Comparison.KIND,
                ComparisonRun.KIND,
                ComparisonLine.KIND,
                TakenBack.KIND,
                CareFailure.KIND,
                CareWatch.KIND,
                WatchedPolicy.KIND,
                ApplyRun.KIND,
                RelayPlace.KIND);
    }

    /** Everything that could let somebody be missed, each by name; empty if nothing could. */
    public List<Gap> gaps() {
        return session.read(Gaps::find);
    }

    /**
     * What the station counts, each figure from the records of today and of a period.
     *
     * @param period days of the station, the end not among them
     */
    public Figures figures(DateRange period) {
        return session.read(work -> Counting.figures(work, period));
    }

    /** What the station counts of its work with others in a period: none of it is a visit. */
    public SocialFigures socialFigures(DateRange period) {
        return session.read(work -> new SocialCounts(work, period).count());
    }
}

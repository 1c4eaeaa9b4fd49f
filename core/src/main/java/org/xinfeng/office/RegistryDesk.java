package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.ChangeRule;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Relation;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.Roster;
import org.xinfeng.rules.Factor;
import org.xinfeng.visits.VisitEntry.Learnt;

/**
 * Residents, households, facts and rosters (建档造册). What changes something needs {@link Permission#REGISTER}; see
 * {@link Station} for what all desks have in common.
 */
public final class RegistryDesk {

    private final Session session;

    RegistryDesk(Session session) {
        this.session = session;
    }

    /**
     * Says which villages the station serves; those already there are brought up to date, and none is taken away.
     *
     * @return how many were new or changed
     */
    public Outcome<Integer> serve(List<Village> villages) {
        return session.write(Permission.REGISTER, work -> {
            var store = work.store(Village.KIND);
            int changed = 0;
            for (Village village : villages) {
                Optional<Versioned<Village>> had = store.find(village.id());
                if (had.map(Versioned::value).filter(village::equals).isEmpty()) {
                    store.put(Care.put(had, village));
                    changed++;
                }
            }
            return Outcome.done(changed);
        });
    }

    /** The villages of the station, in the order of their ids. */
    public List<Village> villages() {
        return session.read(
                work -> work.store(Village.KIND).all(Village.KIND, Village.KIND.byId(), Prefix.none()).stream()
                        .map(Versioned::value)
                        .toList());
    }

    /**
     * Brings a roster in, a thousand rows a unit: the good rows go in, {@link ImportReport} has the others. Known by its content:
     * one cut off goes on where it was, and one brought in before changes nothing.
     *
     * @return a refusal if columns are missing or doubled ({@link org.xinfeng.roster.RosterReader.Reason}), or the roster
     *     speaks of a day that has not come
     * @throws IllegalStateException inside {@link Station#unit}
     */
    public Outcome<ImportReport> importRoster(Roster roster, ImportOptions options) {
        if (session.isInsideUnit()) {
            throw new IllegalStateException("an import is many units of work; call it outside of Station.unit");
        }
        return new Importing(session, roster, options).run();
    }

    /**
     * Puts one person on file, assesses the person and plans what is owed. Sent twice with the same id it is done once.
     *
     * @return a refusal if the person is on file already, or was taken off it (for that see {@link #backOnFile}), the village
     *     is not served, the birth has not come, or the id stands for somebody else
     */
    public Outcome<CareChange> enrol(NewResident entry) {
        return session.write(Permission.REGISTER, work -> Enrolment.enrol(work, entry));
    }

    /**
     * Writes down what was learnt about a resident; may change the tier and what is owed at once.
     *
     * @param asOf the day it was so, which may lie before today
     * @return a refusal if there is no such resident, the day has not come, or one of it is no fact of the policy in force; the
     *     birth date comes from the identity number and is never learnt
     */
    public Outcome<CareChange> learn(ResidentId id, LocalDate asOf, Fact.Source source, List<Learnt> learnt) {
        return session.write(Permission.REGISTER, work -> {
            Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(id);
            if (resident.isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
            }
            return facts(work, asOf, source, learnt).map(facts -> {
                keep(work, id, facts, Optional.empty());
                return new Care(work).update(resident.get());
            });
        });
    }

    /** What was learnt as facts, or which of it is no fact of the policy in force. */
    static Outcome<List<Fact>> facts(Work work, LocalDate asOf, Fact.Source source, List<Learnt> learnt) {
        if (asOf.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "asOf", asOf, "today", work.today());
        }
        List<Fact> facts = new ArrayList<>();
        for (Learnt one : learnt) {
            Factor factor = work.policy().factors().get(one.factor());
            if (factor == null || !factor.accepts(one.value()) || factor.code().equals(Appraisal.BIRTH_DATE)) {
                return Outcome.refused(OfficeRefusal.BAD_FACT, "factor", one.factor());
            }
            facts.add(new Fact(
                    new Fact.FactorCode(factor.code()),
                    one.value(),
                    asOf,
                    source,
                    work.act().actor(),
                    work.today()));
        }
        return Outcome.done(facts);
    }

    /** Puts facts on the sheet of a resident; what they change may raise alerts. */
    static void keep(Work work, ResidentId id, List<Fact> facts, Optional<Signal.Reference> by) {
        keep(work, work.store(FactSheet.KIND).find(id), id, facts, by);
    }

    /**
     * The same on a sheet that was read.
     *
     * @return the sheet as it is then
     */
    static FactSheet keep(
            Work work,
            Optional<Versioned<FactSheet>> had,
            ResidentId id,
            List<Fact> facts,
            Optional<Signal.Reference> by) {
        FactSheet before = had.map(Versioned::value).orElseGet(() -> FactSheet.empty(id));
        FactSheet after = before.with(facts);
        if (after != before) {
            work.store(FactSheet.KIND).put(Care.put(had, after));
            new AlertSources(work).changed(before, after, by);
        }
        return after;
    }

    /**
     * Ends the file of a resident: moved away, died, closed. Everything still owed is withdrawn with that cause.
     *
     * <p>Decisions of people about his tier end; alerts and referrals that are open stay open and listed.
     *
     * @return a refusal, unless he died, while he is being handed over: he stays on file until the other station has him; that he
     *     died the other station hears by {@link ReferralDesk#deathOf}
     */
    public Outcome<CareChange> takeOffFile(ResidentId id, Resident.Status status) {
        if (status == Resident.Status.ON_FILE) {
            throw new IllegalArgumentException("a resident is taken off the file with another status than ON_FILE");
        }
        return session.write(Permission.REGISTER, work -> {
            Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(id);
            if (resident.isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
            }
            if (!resident.get().value().isOnFile()) {
                return Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", id);
            }
            Optional<Handover> leaving = HandingOver.open(work, id);
            if (leaving.isPresent() && status != Resident.Status.DECEASED) {
                return Outcome.refused(
                        ReferralRefusal.HANDOVER_OPEN, "handover", leaving.get().id());
            }
            return Outcome.done(leave(work, resident.get(), status));
        });
    }

    /** Takes somebody off the file; the others of the household hear of it. */
    static CareChange leave(Work work, Versioned<Resident> resident, Resident.Status status) {
        ChangeRule.Event event = status == Resident.Status.DECEASED ? ChangeRule.Event.DIED : ChangeRule.Event.LEFT;
        resident.value()
                .household()
                .flatMap(home -> work.store(Household.KIND).find(home))
                .filter(home -> status != Resident.Status.CLOSED)
                .ifPresent(home -> new AlertSources(work)
                        .happened(home.value(), resident.value().id(), event, work.today()));
        return stand(work, resident, status);
    }

    /**
     * Opens the file of a resident again: come back, or taken off it by mistake. Duties begin anew.
     *
     * @return a refusal if there is no such resident, or he is on file
     */
    public Outcome<CareChange> backOnFile(ResidentId id) {
        return session.write(Permission.REGISTER, work -> {
            Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(id);
            if (resident.isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
            }
            if (resident.get().value().isOnFile()) {
                return Outcome.refused(OfficeRefusal.ALREADY_ON_FILE, "resident", id);
            }
            return Outcome.done(stand(work, resident.get(), Resident.Status.ON_FILE));
        });
    }

    private static CareChange stand(Work work, Versioned<Resident> resident, Resident.Status status) {
        var store = work.store(Resident.KIND);
        store.replace(resident, resident.value().withStanding(status, work.today()));
        return new Care(work).update(store.find(resident.value().id()).orElseThrow());
    }

    /**
     * Moves a resident into the household of a number from a day on, and out of the one before; a new number is a new household
     * in the resident's village. Twice is once.
     *
     * @return a refusal if there is no such resident, or the day has not come
     */
    public Outcome<Household> moveInto(
            Household.Number number, ResidentId id, Optional<Relation> relation, LocalDate from) {
        return session.write(Permission.REGISTER, work -> new Housing(work).move(id, number, relation, from));
    }

    /** The household of a number. */
    public Optional<Household> household(Household.Number number) {
        return session.read(work -> Housing.find(work, number).map(Versioned::value));
    }

    public Optional<Resident> find(ResidentId id) {
        return session.read(work -> work.store(Resident.KIND).find(id).map(Versioned::value));
    }

    /** The resident with an identity number. */
    public Optional<Resident> find(IdentityNumber identity) {
        return session.read(work ->
                work.store(Resident.KIND).scan(Resident.BY_PERSON, Prefix.of(PersonKey.of(identity)), null, 1).stream()
                        .map(Versioned::value)
                        .findFirst());
    }

    /** What is known about a resident, old facts too. */
    public FactSheet facts(ResidentId id) {
        return session.read(work ->
                work.store(FactSheet.KIND).find(id).map(Versioned::value).orElseGet(() -> FactSheet.empty(id)));
    }

    /**
     * The residents of a village, also those no longer on file, in the order of their ids.
     *
     * @param limit most on the page, at least 1
     */
    public Page<Resident> inVillage(VillageId village, Optional<Cursor> after, int limit) {
        return session.read(work -> {
            Page<Versioned<Resident>> page = work.store(Resident.KIND)
                    .page(Resident.KIND, Resident.BY_VILLAGE, Prefix.of(village), after.orElse(null), limit);
            return new Page<>(page.items().stream().map(Versioned::value).toList(), page.next());
        });
    }
}

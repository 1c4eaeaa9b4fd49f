package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.community.Honour;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Leaving;
import org.xinfeng.staff.PublicCard;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/**
 * Workers and their public cards, who answers for which village and resident, care teams, and a worker who leaves; partners of the
 * station, and its honours; all dated.
 */
public final class StaffDesk {

    private final Session session;

    StaffDesk(Session session) {
        this.session = session;
    }

    /**
     * Puts a worker on file, or brings what is on file up to date.
     *
     * @return a refusal that names the first thing he would hold out of service, if he would be in service for fewer days than
     *     before; service ends by {@link #leave}
     */
    public Outcome<Worker> employ(Worker worker) {
        return session.write(Permission.ASSIGN, work -> {
            Optional<Versioned<Worker>> had = work.store(Worker.KIND).find(worker.id());
            Optional<Refusal> no = had.flatMap(before -> new Leavings(work).shortens(before.value(), worker));
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            if (had.map(Versioned::value).filter(worker::equals).isEmpty()) {
                work.store(Worker.KIND).put(Care.put(had, worker));
            }
            return Outcome.done(worker);
        });
    }

    public List<Worker> workers() {
        return session.read(work -> work.store(Worker.KIND).all(Worker.KIND, Worker.KIND.byId(), Prefix.none()).stream()
                .map(Versioned::value)
                .toList());
    }

    /** Makes a worker answer for a village in a role from a day on. Twice is once. */
    public Outcome<Responsibility> assign(WorkerId worker, Role role, VillageId village, LocalDate from) {
        return session.write(Permission.ASSIGN, work -> {
            if (work.store(Village.KIND).find(village).isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_VILLAGE, "village", village);
            }
            return assign(work, worker, role, village, Optional.empty(), from);
        });
    }

    /** Makes a worker answer for one resident in a role from a day on; goes before the one of the village. */
    public Outcome<Responsibility> assign(WorkerId worker, Role role, ResidentId resident, LocalDate from) {
        return session.write(Permission.ASSIGN, work -> {
            Optional<Versioned<Resident>> found = work.store(Resident.KIND).find(resident);
            if (found.isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", resident);
            }
            return assign(work, worker, role, found.get().value().village(), Optional.of(resident), from);
        });
    }

    private static Outcome<Responsibility> assign(
            Work work, WorkerId worker, Role role, VillageId village, Optional<ResidentId> resident, LocalDate from) {
        if (work.store(Worker.KIND).find(worker).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", worker);
        }
        var store = work.store(Responsibility.KIND);
        Optional<Responsibility> same =
                store.all(Responsibility.KIND, Responsibility.BY_VILLAGE, Prefix.of(village)).stream()
                        .map(Versioned::value)
                        .filter(one -> one.worker().equals(worker)
                                && one.role().equals(role)
                                && one.resident().equals(resident)
                                && one.during().contains(from))
                        .findFirst();
        if (same.isPresent()) {
            return Outcome.done(same.get());
        }
        Responsibility begun = new Responsibility(
                new Responsibility.Id(work.ids().next()),
                worker,
                role,
                village,
                resident,
                DateRange.ofUnboundedEnd(from));
        store.add(begun);
        return Outcome.done(begun);
    }

    /** Who answers for a resident in a role today. */
    public Optional<WorkerId> responsible(ResidentId resident, Role role) {
        return session.read(work -> work.store(Resident.KIND)
                .find(resident)
                .flatMap(found -> Responsibility.responsible(
                        inVillage(work, found.value().village()), resident, role, work.today()))
                .map(Responsibility::worker));
    }

    /**
     * What a worker holds who leaves, and who is best given each thing. Writes nothing; {@link #leave} does.
     *
     * @param lastDay his last day in service
     */
    public Outcome<Leaving> leaving(WorkerId worker, LocalDate lastDay) {
        Refusal no = session.refusal(Permission.ASSIGN);
        return no != null
                ? Outcome.refused(no)
                : session.read(Permission.ASSIGN, work -> new Leavings(work).propose(worker, lastDay));
    }

    /**
     * Lets a worker go: everything he holds goes to the successors of the plan from the day after, and his service ends. All in
     * one unit, or nothing. Twice is once.
     *
     * @return a refusal that names what would be left without an owner, or whom it cannot be given to, or if what he holds is not
     *     what it was when it was proposed
     */
    public Outcome<Worker> leave(Leaving plan) {
        return session.write(Permission.ASSIGN, work -> new Leavings(work).leave(plan));
    }

    /** Gives somebody a seat of a resident's care team, or makes him stand in. Sent twice it is done once. */
    public Outcome<CareTeam.Seat> fill(CareTeam.Entry entry) {
        return session.write(Permission.CASE, work -> new Teams(work).fill(entry));
    }

    /** Ends a holding of a seat after its last day; it stays on record. Twice is once. */
    public Outcome<CareTeam.Seat> vacate(CareTeam.Seat.Id seat, LocalDate lastDay, CareTeam.Why why) {
        return session.write(Permission.CASE, work -> new Teams(work).vacate(seat, lastDay, why));
    }

    /** The care team of a resident today; empty if the policy gives him none. */
    public Optional<CareTeam> team(ResidentId resident) {
        return session.read(
                work -> work.store(Resident.KIND).find(resident).flatMap(found -> new Teams(work).of(found.value())));
    }

    /** Everybody who ever held a seat of a resident's care team, by seat and day. */
    public List<CareTeam.Seat> seats(ResidentId resident) {
        return session.read(
                work -> Listing.all(work, CareTeam.Seat.KIND, CareTeam.Seat.BY_RESIDENT, Prefix.of(resident)));
    }

    /** The care teams that lack somebody today. */
    public List<CareTeam> vacancies() {
        return session.read(work -> new Teams(work).incomplete());
    }

    /** How many care teams are complete today. */
    public CareTeam.Figures teamFigures() {
        return session.read(work -> new Teams(work).figures());
    }

    /**
     * Keeps what a worker's public card says, or brings it up to date. Refused if a part of it holds what looks like a telephone or
     * an identity number.
     */
    public Outcome<PublicCard> keepCard(PublicCard card) {
        return session.write(Permission.ASSIGN, work -> new Cards(work).keep(card));
    }

    /** The public card of a worker as it may be shown; empty if he said nothing for it, or is not in service today. */
    public Optional<PublicCard.Shown> card(WorkerId worker) {
        return session.read(work -> new Cards(work).of(worker));
    }

    /** The public card of each worker in service today, in the order of their ids; of who said nothing, what is known besides. */
    public List<PublicCard.Shown> cards() {
        return session.read(work -> new Cards(work).all());
    }

    /** How many workers in service today have a complete public card, and what the others lack. */
    public PublicCard.Figures cardFigures() {
        return session.read(work -> PublicCard.Figures.of(work.today(), new Cards(work).all()));
    }

    /** Puts a partner on file, or brings what is on file up to date; its kind does not change. */
    public Outcome<RegisteredPartner> keepPartner(RegisteredPartner partner) {
        return session.write(Permission.CASE, work -> new Partners(work).keep(partner));
    }

    /** Notes that the station was in touch with a partner on a day; one before the last changes nothing. */
    public Outcome<RegisteredPartner> contacted(RegisteredPartner.Id partner, LocalDate on) {
        return session.write(Permission.CASE, work -> new Partners(work).contacted(partner, on));
    }

    public Optional<RegisteredPartner> partner(RegisteredPartner.Id id) {
        return session.read(work -> work.store(RegisteredPartner.KIND).find(id).map(Versioned::value));
    }

    /** The partners of a kind, also former ones, in the order of their ids. */
    public List<RegisteredPartner> partners(CareTeam.Partner kind) {
        return session.read(
                work -> Listing.all(work, RegisteredPartner.KIND, RegisteredPartner.BY_KIND, Prefix.of(kind)));
    }

    /** Puts an honour of the station on the register, or puts right what stands there. */
    public Outcome<Honour> keepHonour(Honour honour) {
        return session.write(Permission.ASSIGN, work -> {
            if (honour.on().isAfter(work.today())) {
                return Outcome.refused(OfficeRefusal.IN_FUTURE, "on", honour.on(), "today", work.today());
            }
            Optional<Versioned<Honour>> had = work.store(Honour.KIND).find(honour.id());
            if (had.map(Versioned::value).filter(honour::equals).isEmpty()) {
                work.store(Honour.KIND).put(Care.put(had, honour));
            }
            return Outcome.done(honour);
        });
    }

    /** The honours given in a period, the earliest first. */
    public List<Honour> honours(DateRange period) {
        return session.read(work -> SocialCounts.honours(work, period));
    }

    /** The responsibilities in a village of workers who are in service today: who has left answers for nobody. */
    static List<Responsibility> inVillage(Work work, VillageId village) {
        List<Responsibility> all = work
                .store(Responsibility.KIND)
                .all(Responsibility.KIND, Responsibility.BY_VILLAGE, Prefix.of(village))
                .stream()
                .map(Versioned::value)
                .toList();
        Set<WorkerId> serving = Serving.today(work, all.stream().map(Responsibility::worker));
        return all.stream().filter(one -> serving.contains(one.worker())).toList();
    }
}

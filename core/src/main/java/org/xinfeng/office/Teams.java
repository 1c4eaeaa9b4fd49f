package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.CareTeam.Seat;
import org.xinfeng.casework.TeamRefusal;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.casework.TeamRules.SeatRule;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** The care teams of residents, inside one unit. */
final class Teams {

    private final Work work;
    private final Optional<TeamRules> rules;
    private final Set<Category> withTeam = new HashSet<>();

    Teams(Work work) {
        this.work = work;
        this.rules = work.policy().loop().teams();
        rules.ifPresent(all -> all.teams().forEach(team -> withTeam.addAll(team.categories())));
    }

    /** The seats of a resident's team; none if he has no team. */
    List<SeatRule> seats(Resident resident) {
        return seats(
                resident, () -> work.store(FactSheet.KIND).find(resident.id()).map(Versioned::value));
    }

    private List<SeatRule> seats(Resident resident, Supplier<Optional<FactSheet>> sheet) {
        if (resident.categories().stream().noneMatch(tag -> withTeam.contains(tag.category()))) {
            return List.of();
        }
        Set<Category> tagged = resident.categoriesOn(work.today());
        if (rules.isEmpty() || rules.get().seats(tagged).isEmpty()) {
            return List.of();
        }
        FactSheet known = sheet.get().orElseGet(() -> FactSheet.empty(resident.id()));
        return rules.get()
                .seats(work.policy().counting(tagged, Appraisal.facts(work.policy(), resident, known, work.today())));
    }

    /** The team of a resident today, if he must have one. */
    Optional<CareTeam> of(Resident resident) {
        return of(resident, seats(resident));
    }

    /** The same for whoever has read the facts. */
    Optional<CareTeam> of(Resident resident, Optional<FactSheet> sheet) {
        return of(resident, seats(resident, () -> sheet));
    }

    private Optional<CareTeam> of(Resident resident, List<SeatRule> seats) {
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(CareTeam.of(resident.id(), work.today(), seats, serving(held(resident.id()))));
    }

    private List<Seat> held(ResidentId resident) {
        return Listing.all(work, Seat.KIND, Seat.BY_RESIDENT, Prefix.of(resident));
    }

    /** Without those of workers who are not in service today: who has left holds nothing. */
    private List<Seat> serving(List<Seat> held) {
        Set<WorkerId> serving = Serving.today(work, held.stream().flatMap(seat -> seat.holder().worker().stream()));
        return held.stream()
                .filter(seat -> seat.holder()
                        .worker()
                        .filter(id -> !serving.contains(id))
                        .isEmpty())
                .toList();
    }

    /** The teams that lack somebody, of residents on file. */
    List<CareTeam> incomplete() {
        return teams().stream().filter(team -> !team.isComplete()).toList();
    }

    CareTeam.Figures figures() {
        List<ResidentId> of = new ArrayList<>();
        List<ResidentId> complete = new ArrayList<>();
        for (CareTeam team : teams()) {
            of.add(team.resident());
            if (team.isComplete()) {
                complete.add(team.resident());
            }
        }
        return new CareTeam.Figures(work.today(), of, complete);
    }

    private List<CareTeam> teams() {
        return Listing.all(work, Resident.KIND, Resident.BY_STATUS, Prefix.of(Resident.Status.ON_FILE)).stream()
                .flatMap(resident -> of(resident).stream())
                .toList();
    }

    Outcome<Seat> fill(CareTeam.Entry entry) {
        Optional<Outcome<Seat>> sent = work.sentBefore(
                "seat",
                Seat.KIND,
                entry.id(),
                held -> held.resident().equals(entry.resident())
                        && held.seat().equals(entry.seat())
                        && held.holder().equals(entry.holder())
                        && held.during().start().equals(entry.during().start()));
        if (sent.isPresent()) {
            return sent.get();
        }
        if (rules.isEmpty()) {
            return Outcome.refused(TeamRefusal.NO_RULES, "day", work.today());
        }
        Optional<Resident> resident =
                work.store(Resident.KIND).find(entry.resident()).map(Versioned::value);
        if (resident.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", entry.resident());
        }
        Optional<SeatRule> rule = seats(resident.get()).stream()
                .filter(seat -> seat.code().equals(entry.seat()))
                .findFirst();
        if (rule.isEmpty()) {
            return Outcome.refused(TeamRefusal.UNKNOWN_SEAT, "resident", entry.resident(), "seat", entry.seat());
        }
        if (entry.standIn() && entry.during().end().isEmpty()) {
            return Outcome.refused(TeamRefusal.NO_LAST_DAY, "seat", entry.id());
        }
        Optional<Outcome<Seat>> no = holder(entry, rule.get()).or(() -> taken(entry));
        if (no.isPresent()) {
            return no.get();
        }
        Seat seat = entry.open();
        work.store(Seat.KIND).add(seat);
        return Outcome.done(seat);
    }

    /** Why the one named cannot hold the seat, if he cannot. */
    private Optional<Outcome<Seat>> holder(CareTeam.Entry entry, SeatRule rule) {
        if (entry.holder().outside().isPresent()) {
            return rule.outside()
                    ? Optional.empty()
                    : Optional.of(Outcome.refused(TeamRefusal.WRONG_HOLDER, "seat", rule.code()));
        }
        WorkerId id = entry.holder().worker().orElseThrow();
        Optional<Worker> worker = work.store(Worker.KIND).find(id).map(Versioned::value);
        if (worker.isEmpty()) {
            return Optional.of(Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", id));
        }
        if (worker.get().roles().stream().noneMatch(rule.workers()::contains)) {
            return Optional.of(Outcome.refused(TeamRefusal.WRONG_HOLDER, "seat", rule.code(), "worker", id));
        }
        return worker.get().during().contains(entry.during().start())
                ? Optional.empty()
                : Optional.of(Outcome.refused(TeamRefusal.NOT_IN_SERVICE, "worker", id));
    }

    private Optional<Outcome<Seat>> taken(CareTeam.Entry entry) {
        for (Seat seat : serving(held(entry.resident()))) {
            if (!seat.during().overlaps(entry.during())) {
                continue;
            }
            if (seat.seat().equals(entry.seat()) && seat.standIn() == entry.standIn()) {
                return Optional.of(Outcome.refused(TeamRefusal.SEAT_TAKEN, "seat", seat.id()));
            }
            if (entry.holder().worker().isPresent()
                    && seat.holder().worker().equals(entry.holder().worker())) {
                return Optional.of(Outcome.refused(TeamRefusal.ALREADY_IN_TEAM, "seat", seat.id()));
            }
        }
        return Optional.empty();
    }

    Outcome<Seat> vacate(Seat.Id id, LocalDate lastDay, CareTeam.Why why) {
        Optional<Versioned<Seat>> found = work.store(Seat.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(TeamRefusal.UNKNOWN_HOLDING, "seat", id);
        }
        Seat held = found.get().value();
        Seat next = held.ended(lastDay, why);
        if (held.state() == Seat.State.OPEN) {
            work.store(Seat.KIND).replace(found.get(), next);
            return Outcome.done(next);
        }
        return Outcome.done(held);
    }

    /** The workers who hold a seat of a resident's team on a day or later. */
    Set<WorkerId> workers(ResidentId resident, LocalDate from) {
        Set<WorkerId> all = new HashSet<>();
        held(resident).stream()
                .filter(seat -> !seat.during().isOverBy(from))
                .forEach(seat -> seat.holder().worker().ifPresent(all::add));
        return all;
    }
}

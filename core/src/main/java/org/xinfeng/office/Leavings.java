package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Leaving;
import org.xinfeng.staff.Leaving.Candidate;
import org.xinfeng.staff.Leaving.Handed;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.LeavingRefusal;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** Lets a worker go once everything he holds has somebody else, inside one unit. */
final class Leavings {

    private final Work work;
    private final Map<Leaving.What, Holdings> holdings = new LinkedHashMap<>();

    Leavings(Work work) {
        this.work = work;
        Holdings.all(work).forEach(one -> holdings.put(one.what(), one));
    }

    Outcome<Leaving> propose(WorkerId id, LocalDate lastDay) {
        return leaver(id, lastDay)
                .map(worker -> Leaving.propose(id, lastDay, held(id, lastDay), candidates(id, lastDay)));
    }

    private Outcome<Versioned<Worker>> leaver(WorkerId id, LocalDate lastDay) {
        Optional<Versioned<Worker>> found = work.store(Worker.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", id);
        }
        DateRange during = found.get().value().during();
        if (lastDay.isBefore(during.start())) {
            return Outcome.refused(LeavingRefusal.NOT_BEGUN, "worker", id, "from", during.start());
        }
        return during.isOverBy(lastDay)
                ? Outcome.refused(
                        LeavingRefusal.GONE_BEFORE,
                        "worker",
                        id,
                        "lastDay",
                        during.lastDay().orElseThrow())
                : Outcome.done(found.get());
    }

    /** Why a worker cannot be in service for fewer days from today on than before: he would hold something on the others. */
    Optional<Refusal> shortens(Worker before, Worker after) {
        DateRange had = before.during();
        DateRange has = after.during();
        boolean endsSooner = has.end()
                .filter(end -> had.end().filter(one -> !end.isBefore(one)).isEmpty())
                .isPresent();
        boolean beginsLater = had.contains(work.today()) && has.start().isAfter(work.today());
        if (!endsSooner && !beginsLater) {
            return Optional.empty();
        }
        LocalDate last = beginsLater ? work.today().minusDays(1) : has.lastDay().orElseThrow();
        return withoutOwner(held(before.id(), last));
    }

    private static Optional<Refusal> withoutOwner(List<Held> left) {
        return left.stream()
                .findFirst()
                .map(first -> Refusal.because(
                        LeavingRefusal.WITHOUT_OWNER, "what", first.what(), "id", first.id(), "count", left.size()));
    }

    private List<Held> held(WorkerId id, LocalDate lastDay) {
        List<Held> held = new ArrayList<>();
        holdings.values().forEach(one -> held.addAll(one.of(id, lastDay)));
        return held;
    }

    /** Who stays: in service the day after, and without an end in sight, for to give to who goes next is to give to nobody. */
    private List<Candidate> candidates(WorkerId leaver, LocalDate lastDay) {
        LocalDate next = lastDay.plusDays(1);
        List<Candidate> candidates = new ArrayList<>();
        for (Worker one : Listing.all(work, Worker.KIND, Worker.KIND.byId(), Prefix.none())) {
            if (one.id().equals(leaver)
                    || one.during().end().isPresent()
                    || !one.during().contains(next)
                    || !one.during().contains(work.today())) {
                continue;
            }
            Set<VillageId> villages = new LinkedHashSet<>();
            Listing.all(work, Responsibility.KIND, Responsibility.BY_WORKER, Prefix.of(one.id())).stream()
                    .filter(held -> held.resident().isEmpty() && held.during().contains(next))
                    .forEach(held -> villages.add(held.village()));
            candidates.add(new Candidate(
                    one, villages, held(one.id(), lastDay).size(), HeldPairings.free(work, one.id(), next)));
        }
        return candidates;
    }

    Outcome<Worker> leave(Leaving plan) {
        Outcome<Versioned<Worker>> leaver = leaver(plan.worker(), plan.lastDay());
        if (!leaver.isDone()) {
            return Outcome.refused(leaver.refusal().orElseThrow());
        }
        Versioned<Worker> worker = leaver.orElseThrow();
        List<Held> now = held(plan.worker(), plan.lastDay());
        boolean ends = worker.value().during().lastDay().equals(Optional.of(plan.lastDay()));
        if (ends && now.isEmpty()) {
            return Outcome.done(worker.value());
        }
        if (!plan.holdsTheSame(now)) {
            return Outcome.refused(LeavingRefusal.CHANGED_SINCE, "worker", plan.worker());
        }
        Optional<Refusal> left = withoutOwner(plan.unplaced());
        if (left.isPresent()) {
            return Outcome.refused(left.get());
        }
        Leaving given = plan.about(now);
        Optional<Handed> no = given.cannotTake(candidates(plan.worker(), plan.lastDay()));
        if (no.isPresent()) {
            return Outcome.refused(
                    LeavingRefusal.CANNOT_TAKE,
                    "what",
                    no.get().held().what(),
                    "id",
                    no.get().held().id(),
                    "successor",
                    no.get().successor().orElseThrow());
        }
        for (Handed one : given.handed()) {
            java.util.Objects.requireNonNull(holdings.get(one.held().what()))
                    .give(one.held(), plan.worker(), one.successor().orElseThrow(), plan.lastDay());
        }
        Worker had = worker.value();
        Worker gone = new Worker(
                had.id(),
                had.name(),
                had.roles(),
                had.partyMember(),
                had.during().endedOn(plan.lastDay()));
        if (!gone.equals(had)) {
            work.store(Worker.KIND).replace(worker, gone);
        }
        return Outcome.done(gone);
    }
}

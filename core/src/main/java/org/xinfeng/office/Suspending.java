package org.xinfeng.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Suspensions;

/** Suspends the visits to a resident and takes them up again, inside one unit. */
final class Suspending {

    private final Work work;
    private final ResidentId id;

    Suspending(Work work, ResidentId id) {
        this.work = work;
        this.id = id;
    }

    Outcome<CareChange> begin(
            Suspensions.Id suspension, Suspensions.Reason reason, LocalDate from, Optional<LocalDate> expectedEnd) {
        Optional<Suspensions.Rules> rules = work.policy().visits().suspension();
        if (rules.isEmpty()) {
            return Outcome.refused(OfficeRefusal.NOT_IN_POLICY, "section", "suspension");
        }
        if (!rules.get().has(reason)) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_REASON, "reason", reason);
        }
        if (from.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "from", from, "today", work.today());
        }
        return change(had -> {
            Optional<Suspensions.Suspension> same = had.find(suspension);
            if (same.isPresent()) {
                return same.get().reason().equals(reason) && same.get().from().equals(from)
                        ? Outcome.done(had)
                        : Outcome.refused(OfficeRefusal.ID_IN_USE, "suspension", suspension);
            }
            if (had.running().isPresent()) {
                return Outcome.refused(
                        OfficeRefusal.SUSPENDED_ALREADY,
                        "suspension",
                        had.running().get().id());
            }
            return Outcome.done(had.with(new Suspensions.Suspension(
                    suspension,
                    reason,
                    from,
                    expectedEnd,
                    Optional.empty(),
                    work.today(),
                    rules.get().workdays())));
        });
    }

    Outcome<CareChange> lookedAt(Suspensions.Id suspension, Optional<LocalDate> expectedEnd) {
        return change(had -> running(had, suspension).map(one -> had.with(one.lookedAt(work.today(), expectedEnd))));
    }

    Outcome<CareChange> end(Suspensions.Id suspension, LocalDate on) {
        if (on.isAfter(work.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "endedOn", on, "today", work.today());
        }
        return change(had -> {
            if (had.find(suspension)
                    .flatMap(Suspensions.Suspension::endedOn)
                    .filter(on::equals)
                    .isPresent()) {
                return Outcome.done(had);
            }
            Outcome<Suspensions.Suspension> one = running(had, suspension);
            if (one.isDone() && on.isBefore(one.orElseThrow().from())) {
                return Outcome.refused(
                        OfficeRefusal.NOT_SUSPENDED,
                        "suspension",
                        suspension,
                        "from",
                        one.orElseThrow().from());
            }
            return one.map(found -> had.with(found.ended(on)));
        });
    }

    private static Outcome<Suspensions.Suspension> running(Suspensions had, Suspensions.Id suspension) {
        return had.find(suspension)
                .filter(Suspensions.Suspension::isRunning)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(OfficeRefusal.NOT_SUSPENDED, "suspension", suspension));
    }

    private Outcome<CareChange> change(Function<Suspensions, Outcome<Suspensions>> how) {
        Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(id);
        if (resident.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
        }
        if (!resident.get().value().isOnFile()) {
            return Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", id);
        }
        var store = work.store(Suspensions.KIND);
        Optional<Versioned<Suspensions>> had = store.find(id);
        Suspensions before = had.map(Versioned::value).orElseGet(() -> Suspensions.none(id));
        return how.apply(before).map(next -> {
            if (!next.equals(before)) {
                store.put(Care.put(had, next));
            }
            return new Care(work).update(resident.get());
        });
    }
}

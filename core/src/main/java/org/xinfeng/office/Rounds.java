package org.xinfeng.office;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.TierState;

/**
 * Goes through everybody on file, some hundred in a unit, and brings each in line with a day and the policy that binds on it.
 *
 * <p>Where a unit fails, its residents are done one by one, so that one bad record is found and left out, and stops nobody
 * else. It is written down that it failed; if that cannot be written either, it is the world that failed and not the record,
 * and all stops where it is.
 */
final class Rounds {

    static final int RESIDENTS_PER_UNIT = 500;

    private final Session session;
    private final LocalDate day;
    private final Whom whom;
    private final BiConsumer<Work, Place> kept;

    /** Who is looked at. */
    enum Whom {
        /** Everybody, and nothing follows from it for later days. */
        EVERYBODY,
        /** Everybody, so that from then on only those need be whom a day may change. */
        EVERYBODY_ONCE,
        /** Those whom the day may change. */
        WOKEN
    }

    /**
     * How far a unit has come.
     *
     * @param before how many had been looked at before it
     * @param last the last resident it did, absent if there was none
     */
    record Place(int before, CatchUpReport report, Optional<ResidentId> last, boolean finished) {}

    /** @param kept called in each unit with the place it leads to */
    Rounds(Session session, LocalDate day, BiConsumer<Work, Place> kept) {
        this(session, day, Whom.EVERYBODY, kept);
    }

    private Rounds(Session session, LocalDate day, Whom whom, BiConsumer<Work, Place> kept) {
        this.session = session;
        this.day = day;
        this.whom = whom;
        this.kept = kept;
    }

    /** A round for a day that has come. */
    static Rounds of(Session session, LocalDate day, Whom whom) {
        return new Rounds(session, day, whom, (work, place) -> {});
    }

    Outcome<CatchUpReport> run(CatchUpReport soFar, Optional<Cursor> from, Progress progress) {
        if (session.isInsideUnit()) {
            throw new IllegalStateException("going through everybody is many units of work; call it outside of a unit");
        }
        long total = whom == Whom.WOKEN ? -1 : session.read(Permission.ASSESS, Rounds::total);
        CatchUpReport report = soFar;
        Optional<Cursor> after = from;
        do {
            Outcome<Step> step = step(report, after);
            if (!step.isDone()) {
                return step.map(Step::report);
            }
            report = step.orElseThrow().report();
            after = step.orElseThrow().next();
            progress.at(report.residents(), total);
        } while (after.isPresent());
        return Outcome.done(report);
    }

    /** How many there are to be gone through; -1 if one of them cannot be read. */
    private static long total(Work work) {
        try {
            return work.store(Resident.KIND).count(Resident.KIND, Resident.KIND.byId(), Prefix.none());
        } catch (StorageException e) {
            return -1;
        }
    }

    private record Step(CatchUpReport report, Optional<Cursor> next) {}

    private Outcome<Step> step(CatchUpReport soFar, Optional<Cursor> from) {
        try {
            return session.write(Permission.ASSESS, day, work -> {
                Page<Versioned<Resident>> page = page(work, from);
                return Outcome.done(new Step(done(work, page.items(), soFar, page.next()), page.next()));
            });
        } catch (RuntimeException e) {
            return oneByOne(soFar, from, e);
        }
    }

    private Outcome<Step> oneByOne(CatchUpReport soFar, Optional<Cursor> from, RuntimeException failure) {
        Page<ResidentId> ids;
        try {
            ids = session.read(Permission.ASSESS, work -> ids(work, from));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
            throw failure;
        }
        if (ids.items().isEmpty()) {
            throw failure;
        }
        CatchUpReport report = soFar;
        for (int i = 0; i < ids.items().size(); i++) {
            boolean last = i == ids.items().size() - 1;
            Optional<Cursor> next = last
                    ? ids.next()
                    : Optional.of(new Cursor(List.of(ids.items().get(i))));
            Outcome<CatchUpReport> one = one(report, ids.items().get(i), next);
            if (!one.isDone()) {
                return one.map(refused -> new Step(refused, Optional.empty()));
            }
            report = one.orElseThrow();
        }
        return Outcome.done(new Step(report, ids.next()));
    }

    private Outcome<CatchUpReport> one(CatchUpReport soFar, ResidentId id, Optional<Cursor> next) {
        try {
            return session.write(
                    Permission.ASSESS,
                    day,
                    work -> Outcome.done(done(
                            work, work.store(Resident.KIND).find(id).stream().toList(), soFar, next)));
        } catch (RuntimeException e) {
            CareFailure noted = CareFailure.of(id, day, e);
            CatchUpReport report =
                    soFar.plus(new CatchUpReport.Failed(id, noted.cause().value()));
            try {
                return session.write(Permission.ASSESS, day, work -> {
                    var store = work.store(CareFailure.KIND);
                    store.put(Care.put(store.find(id), noted));
                    CareWatch.wake(work, List.of(id));
                    kept.accept(work, new Place(soFar.residents(), report, Optional.of(id), next.isEmpty()));
                    return Outcome.done(report);
                });
            } catch (RuntimeException world) {
                e.addSuppressed(world);
                throw e;
            }
        }
    }

    /** All residents by id, so that those no longer on file lose what is still owed to them too; or those to be woken. */
    private Page<Versioned<Resident>> page(Work work, Optional<Cursor> from) {
        if (whom != Whom.WOKEN) {
            return work.store(Resident.KIND)
                    .page(Resident.KIND, Resident.KIND.byId(), Prefix.none(), from.orElse(null), RESIDENTS_PER_UNIT);
        }
        Page<ResidentId> ids = woken(work, from);
        Map<ResidentId, Versioned<Resident>> found = work.store(Resident.KIND).find(ids.items());
        return new Page<>(
                ids.items().stream().map(found::get).filter(Objects::nonNull).toList(), ids.next());
    }

    /** The ids alone, also where a resident himself is what cannot be read. */
    private Page<ResidentId> ids(Work work, Optional<Cursor> from) {
        return whom == Whom.WOKEN ? woken(work, from) : new ResidentIds(work).page(from, RESIDENTS_PER_UNIT);
    }

    /** Whoever is done is woken on a later day from then on, and whoever is not is passed by. */
    private Page<ResidentId> woken(Work work, Optional<Cursor> from) {
        List<CareWatch> some = work
                .store(CareWatch.KIND)
                .scan(CareWatch.BY_DAY, Prefix.none(), from.orElse(null), RESIDENTS_PER_UNIT)
                .stream()
                .map(Versioned::value)
                .takeWhile(
                        one -> one.wakeOn().filter(wake -> !wake.isAfter(day)).isPresent())
                .toList();
        return new Page<>(
                some.stream().map(CareWatch::resident).toList(),
                some.size() < RESIDENTS_PER_UNIT
                        ? Optional.empty()
                        : Optional.of(Cursor.at(CareWatch.KIND, CareWatch.BY_DAY, some.get(some.size() - 1))));
    }

    private CatchUpReport done(
            Work work, List<Versioned<Resident>> residents, CatchUpReport soFar, Optional<Cursor> next) {
        List<Versioned<Resident>> now = notAhead(work, residents);
        if (now.size() < residents.size()) {
            wakeAgain(work, residents, now);
        }
        List<CareChange> changes = new Care(work, whom != Whom.EVERYBODY).update(now);
        CatchUpReport report = soFar;
        for (CareChange change : changes) {
            report = report.plus(change);
        }
        CareFailure.mended(work, changes.stream().map(CareChange::resident).toList());
        Optional<ResidentId> last = residents.isEmpty()
                ? Optional.empty()
                : Optional.of(residents.get(residents.size() - 1).value().id());
        kept.accept(work, new Place(soFar.residents(), report, last, next.isEmpty()));
        return report;
    }

    /** Those left out are looked at when their day comes, even if they were never looked at before. */
    private static void wakeAgain(Work work, List<Versioned<Resident>> all, List<Versioned<Resident>> done) {
        Set<ResidentId> ids = new LinkedHashSet<>();
        all.forEach(one -> ids.add(one.value().id()));
        done.forEach(one -> ids.remove(one.value().id()));
        CareWatch.wake(work, ids);
    }

    /** Without those for whom a later day was written down already: that an earlier one comes late undoes nothing. */
    private static List<Versioned<Resident>> notAhead(Work work, List<Versioned<Resident>> residents) {
        Map<ResidentId, Versioned<TierState>> states = work.store(TierState.KIND)
                .find(residents.stream().map(one -> one.value().id()).toList());
        return residents.stream()
                .filter(one -> {
                    Versioned<TierState> state = states.get(one.value().id());
                    LocalDate known = state == null
                            ? one.value().enrolledOn()
                            : state.value().lastDay();
                    return !known.isAfter(work.today());
                })
                .toList();
    }
}

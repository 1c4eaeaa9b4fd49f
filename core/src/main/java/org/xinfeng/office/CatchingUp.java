package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.TierState;

/** Goes through everybody on file, some hundred in a unit, and brings each in line with the day and the policy. */
final class CatchingUp {

    private static final int RESIDENTS_PER_UNIT = 500;

    private final Session session;

    CatchingUp(Session session) {
        this.session = session;
    }

    Outcome<CatchUpReport> run(LocalDate today, Progress progress) {
        Refusal no = session.refusal(Permission.ASSESS);
        if (no != null) {
            return Outcome.refused(no);
        }
        if (today.isAfter(session.today())) {
            return Outcome.refused(OfficeRefusal.IN_FUTURE, "day", today, "today", session.today());
        }
        Optional<CatchUpState> before = session.read(
                Permission.ASSESS,
                work -> work.store(CatchUpState.KIND).find(CatchUpState.ID).map(Versioned::value));
        if (before.filter(state -> state.day().isAfter(today)).isPresent()) {
            return Outcome.refused(
                    OfficeRefusal.ALREADY_CAUGHT_UP, "day", before.get().day());
        }
        Outcome<CatchUpReport> report = all(today, progress);
        if (!report.isDone()) {
            return report;
        }
        return session.write(Permission.ASSESS, today, work -> {
            Optional<Versioned<CatchUpState>> had =
                    work.store(CatchUpState.KIND).find(CatchUpState.ID);
            CatchUpState now = new CatchUpState(CatchUpState.ID, today);
            if (had.filter(state -> !state.value().day().isBefore(today)).isEmpty()) {
                work.store(CatchUpState.KIND).put(Care.put(had, now));
            }
            return report;
        });
    }

    Outcome<CatchUpReport> assessAll(Progress progress) {
        Refusal no = session.refusal(Permission.ASSESS);
        return no != null ? Outcome.refused(no) : all(session.today(), progress);
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
                            : state.value().assessedOn();
                    return !known.isAfter(work.today());
                })
                .toList();
    }

    private record Step(CatchUpReport report, Optional<Cursor> next) {}

    private Outcome<CatchUpReport> all(LocalDate today, Progress progress) {
        if (session.isInsideUnit()) {
            throw new IllegalStateException("going through everybody is many units of work; call it outside of a unit");
        }
        long total = session.read(
                Permission.ASSESS,
                work -> work.store(Resident.KIND).count(Resident.KIND, Resident.KIND.byId(), Prefix.none()));
        CatchUpReport report = CatchUpReport.none(today);
        Optional<Cursor> after = Optional.empty();
        do {
            CatchUpReport soFar = report;
            Optional<Cursor> from = after;
            Outcome<Step> step = session.write(Permission.ASSESS, today, work -> Outcome.done(step(work, soFar, from)));
            if (!step.isDone()) {
                return step.map(Step::report);
            }
            report = step.orElseThrow().report();
            after = step.orElseThrow().next();
            progress.at(report.residents(), total);
        } while (after.isPresent());
        return Outcome.done(report);
    }

    /** One unit; all residents by id, so that those no longer on file lose what is still owed to them too. */
    private static Step step(Work work, CatchUpReport soFar, Optional<Cursor> from) {
        var page = work.store(Resident.KIND)
                .page(Resident.KIND, Resident.KIND.byId(), Prefix.none(), from.orElse(null), RESIDENTS_PER_UNIT);
        List<CareChange> changes = new Care(work).update(notAhead(work, page.items()));
        CatchUpReport report = soFar;
        for (CareChange change : changes) {
            report = report.plus(change);
        }
        return new Step(report, page.next());
    }
}

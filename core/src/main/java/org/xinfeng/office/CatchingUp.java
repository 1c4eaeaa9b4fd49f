package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.tiering.Assessment;

/** The occasions on which everybody is gone through: a day has come, or a policy is to be applied. */
final class CatchingUp {

    private final Session session;

    CatchingUp(Session session) {
        this.session = session;
    }

    Outcome<CatchUpReport> run(LocalDate today, Progress progress) {
        Optional<Refusal> no = refusal(today);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        Optional<CatchUpState> before = session.read(
                Permission.ASSESS,
                work -> work.store(CatchUpState.KIND).find(CatchUpState.ID).map(Versioned::value));
        if (before.filter(state -> state.day().isAfter(today)).isPresent()) {
            return Outcome.refused(
                    OfficeRefusal.ALREADY_CAUGHT_UP, "day", before.get().day());
        }
        Optional<Versioned<WatchedPolicy>> watched = session.read(Permission.ASSESS, WatchedPolicy::find);
        Rounds rounds = Rounds.of(session, today, isWatched(today) ? Rounds.Whom.WOKEN : Rounds.Whom.EVERYBODY_ONCE);
        Outcome<CatchUpReport> report = rounds.run(CatchUpReport.none(today), Optional.empty(), progress);
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
            WatchedPolicy.keep(work, watched);
            return report;
        });
    }

    /** Whether everybody has been gone through since the policy of the day began to bind, and nobody has come in unseen. */
    private boolean isWatched(LocalDate today) {
        return session.read(Permission.ASSESS, work -> {
            Work that = new Work(work.records(), work.act(), today, session.policyOn(today), work.ids(), work.zone());
            return WatchedPolicy.isThatOf(that, OwedRules.of(that));
        });
    }

    Outcome<CatchUpReport> assessAll(Progress progress) {
        Refusal no = session.refusal(Permission.ASSESS);
        LocalDate today = session.today();
        return no != null
                ? Outcome.refused(no)
                : Rounds.of(session, today, Rounds.Whom.EVERYBODY)
                        .run(CatchUpReport.none(today), Optional.empty(), progress);
    }

    private Optional<Refusal> refusal(LocalDate day) {
        Refusal no = session.refusal(Permission.ASSESS);
        if (no != null) {
            return Optional.of(no);
        }
        return day.isAfter(session.today())
                ? Optional.of(Refusal.because(OfficeRefusal.IN_FUTURE, "day", day, "today", session.today()))
                : Optional.empty();
    }

    /** Applies the policy of a day to everybody, once. */
    Outcome<CatchUpReport> apply(CatchUpReport.RunId id, LocalDate day, Progress progress) {
        Optional<Refusal> no = refusal(day);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        List<Assessment.Digest> packs = ApplyRun.packs(session.policyOn(day));
        Optional<ApplyRun> before = session.read(
                Permission.ASSESS, work -> work.store(ApplyRun.KIND).find(id).map(Versioned::value));
        if (before.filter(run -> !run.day().equals(day)).isPresent()) {
            return Outcome.refused(
                    OfficeRefusal.ID_IN_USE, "run", id, "day", before.get().day());
        }
        if (before.filter(ApplyRun::finished).isPresent()) {
            return Outcome.done(before.get().report());
        }
        if (before.filter(run -> !run.packs().equals(packs)).isPresent()) {
            return Outcome.refused(OfficeRefusal.RUN_OF_ANOTHER_POLICY, "run", id, "day", day);
        }
        Optional<Cursor> from = before.flatMap(ApplyRun::after);
        CatchUpReport soFar = before.map(ApplyRun::report).orElseGet(() -> CatchUpReport.none(day));
        Rounds rounds = new Rounds(session, day, (work, place) -> {
            var store = work.store(ApplyRun.KIND);
            Optional<Versioned<ApplyRun>> had = store.find(id);
            if (had.map(run -> run.value().counts().residents()).orElse(0) != place.before()) {
                throw new Outcome.RefusedException(Refusal.because(OfficeRefusal.RUN_GOES_ON_ELSEWHERE, "run", id));
            }
            ApplyRun next = ApplyRun.of(
                    id,
                    packs,
                    place.report(),
                    place.last().or(() -> had.flatMap(run -> run.value().place())),
                    place.finished());
            store.put(Care.put(had, next));
        });
        return rounds.run(soFar, from, progress);
    }
}

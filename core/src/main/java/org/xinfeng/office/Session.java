package org.xinfeng.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StationId;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;

/** What the desks of one request share: opens units of work, or joins the one it is inside. */
final class Session {

    private final Storage storage;
    private final PolicyLibrary library;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Supplier<UnitId> units;
    private final StationId station;
    private final Actor actor;
    private final @Nullable Work inside;

    Session(
            Storage storage,
            PolicyLibrary library,
            InstantSource clock,
            ZoneId zone,
            Supplier<UnitId> units,
            StationId station,
            Actor actor,
            @Nullable Work inside) {
        this.storage = storage;
        this.library = library;
        this.clock = clock;
        this.zone = zone;
        this.units = units;
        this.station = station;
        this.actor = actor;
        this.inside = inside;
    }

    Actor actor() {
        return actor;
    }

    StationId station() {
        return station;
    }

    Session as(Actor next) {
        return new Session(storage, library, clock, zone, units, station, next, inside);
    }

    private Session within(Work work) {
        return new Session(storage, library, clock, zone, units, station, actor, work);
    }

    LocalDate today() {
        return inside != null ? inside.today() : LocalDate.ofInstant(clock.instant(), zone);
    }

    boolean isInsideUnit() {
        return inside != null;
    }

    /**
     * The commits behind a revision.
     *
     * @throws IllegalStateException inside a unit, for which there is no later commit
     */
    Stream<Commit> commits(long after) {
        require(Permission.READ);
        if (inside != null) {
            throw new IllegalStateException("the change feed is read outside of a unit");
        }
        return storage.commits(station, after);
    }

    Policy policy() {
        return inside != null ? inside.policy() : library.on(today());
    }

    /** The policy that binds on a day. */
    Policy policyOn(LocalDate day) {
        return library.on(day);
    }

    PolicyLibrary library() {
        return library;
    }

    /** A refusal if the actor may not. */
    @Nullable
    Refusal refusal(Permission needed) {
        return actor.may().contains(needed)
                ? null
                : Refusal.because(OfficeRefusal.NOT_PERMITTED, "permission", needed, "actor", actor.id());
    }

    /** @throws Outcome.RefusedException if the actor may not */
    void require(Permission needed) {
        Refusal no = refusal(needed);
        if (no != null) {
            throw new Outcome.RefusedException(no);
        }
    }

    <R extends @Nullable Object> R read(Function<Work, R> work) {
        return read(Permission.READ, work);
    }

    /** Reads what a change needs to know: who may make the change may. */
    <R extends @Nullable Object> R read(Permission needed, Function<Work, R> work) {
        require(needed);
        if (inside != null) {
            return work.apply(inside);
        }
        Act act = act();
        return storage.read(station, act, records -> work.apply(work(records, act, day(act))));
    }

    <R> Outcome<R> write(Permission needed, Function<Work, Outcome<R>> work) {
        Act act = act();
        return write(needed, act, day(act), work);
    }

    /** The same as it would have been on an earlier day. */
    <R> Outcome<R> write(Permission needed, LocalDate today, Function<Work, Outcome<R>> work) {
        return write(needed, act(), today, work);
    }

    private <R> Outcome<R> write(Permission needed, Act act, LocalDate today, Function<Work, Outcome<R>> work) {
        Refusal no = refusal(needed);
        if (no != null) {
            return Outcome.refused(no);
        }
        if (inside != null) {
            return work.apply(inside);
        }
        try {
            return storage.write(station, act, records -> work.apply(work(records, act, today)));
        } catch (Outcome.RefusedException e) {
            return Outcome.refused(e.refusal());
        }
    }

    /** Several desks in one unit: each joins it. */
    <R> Outcome<R> unit(Function<Session, Outcome<R>> work) {
        if (inside != null) {
            throw new IllegalStateException("a unit inside a unit is refused; use the one you are in");
        }
        Act act = act();
        try {
            return storage.write(station, act, records -> work.apply(within(work(records, act, day(act)))));
        } catch (Outcome.RefusedException e) {
            return Outcome.refused(e.refusal());
        }
    }

    private LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), zone);
    }

    private Act act() {
        Instant now = clock.instant();
        return new Act(actor.id(), actor.purpose(), now, units.get());
    }

    private Work work(org.xinfeng.storage.Records records, Act act, LocalDate today) {
        return new Work(records, act, today, library.on(today), new Ids(act.unit()), zone);
    }
}

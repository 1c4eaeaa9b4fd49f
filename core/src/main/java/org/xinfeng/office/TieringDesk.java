package org.xinfeng.office;

import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.TierState;

/** Tiers, and why. */
public final class TieringDesk {

    private final Session session;

    TieringDesk(Session session) {
        this.session = session;
    }

    /**
     * Assesses a resident by the policy in force today, keeps the assessment if it says something new, and brings what is
     * owed in line with it.
     *
     * @return the assessment that holds: the new one, or the earlier one that says the same; it has no tier if something
     *     required is unknown, or no rule book covers the resident; a refusal if the resident is not on file
     */
    public Outcome<Assessment> assess(ResidentId id) {
        return session.write(Permission.ASSESS, work -> {
            Optional<Versioned<Resident>> resident = work.store(Resident.KIND).find(id);
            if (resident.isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", id);
            }
            if (!resident.get().value().isOnFile()) {
                return Outcome.refused(OfficeRefusal.NOT_ON_FILE, "resident", id);
            }
            new Care(work).update(resident.get());
            return Outcome.done(latest(work, id).orElseThrow());
        });
    }

    /** Assesses everybody on file, in units of some hundred; see {@link Station#catchUp}, of which this is a part. */
    public Outcome<CatchUpReport> assessAll(Progress progress) {
        return new CatchingUp(session).assessAll(progress);
    }

    /** The assessment that holds for a resident, if there is one. */
    public Optional<Assessment> latest(ResidentId id) {
        return session.read(work -> latest(work, id));
    }

    private static Optional<Assessment> latest(Work work, ResidentId id) {
        return work.store(TierState.KIND)
                .find(id)
                .flatMap(state -> state.value().assessment())
                .flatMap(found -> work.store(Assessment.KIND).find(found))
                .map(Versioned::value);
    }

    /** Every assessment of a resident, the earliest first. */
    public List<Assessment> history(ResidentId id) {
        return session.read(
                work -> work.store(Assessment.KIND).all(Assessment.KIND, Assessment.BY_RESIDENT, Prefix.of(id)).stream()
                        .map(Versioned::value)
                        .toList());
    }

    /** Where a resident stands now, if ever assessed. */
    public Optional<TierState> state(ResidentId id) {
        return session.read(work -> work.store(TierState.KIND).find(id).map(Versioned::value));
    }

    /**
     * The facts of everybody on file, held in memory as small codes, so that everybody is tiered in a moment; to be kept by
     * the caller for many requests, see {@link StationPopulation#refresh}.
     *
     * @throws IllegalStateException inside a unit of work
     */
    public StationPopulation population() {
        return new StationPopulation(session);
    }
}

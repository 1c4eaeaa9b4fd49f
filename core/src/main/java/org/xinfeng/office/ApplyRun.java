package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Assessment;

/**
 * How far applying a policy to everybody has come: written in the same unit as what it did, so that one cut off goes on
 * where it was, and nobody is done twice or missed.
 *
 * @param packs the packs it applies, by digest
 * @param place the last resident that was done, in the order of ids
 */
record ApplyRun(
        CatchUpReport.RunId id,
        LocalDate day,
        List<Assessment.Digest> packs,
        Optional<ResidentId> place,
        boolean finished,
        Counts counts,
        List<Move> moves,
        List<Failure> failed) {

    static final Kind<CatchUpReport.RunId, ApplyRun> KIND =
            Kind.of("apply_run", ApplyRun::id, Shape.of(ApplyRun.class));

    record Counts(int residents, int changed, int begun, int ended, int planned, int withdrawn, int missed) {}

    /** How many residents made a change of tier, such as {@code GREEN→YELLOW}. */
    record Move(String move, int residents) {}

    record Failure(ResidentId resident, CareFailure.Cause cause) {}

    ApplyRun {
        packs = List.copyOf(packs);
        moves = List.copyOf(moves);
        failed = List.copyOf(failed);
    }

    static List<Assessment.Digest> packs(Policy policy) {
        return policy.bindings().stream()
                .map(binding -> new Assessment.Digest(binding.digest()))
                .toList();
    }

    static ApplyRun of(
            CatchUpReport.RunId id,
            List<Assessment.Digest> packs,
            CatchUpReport report,
            Optional<ResidentId> place,
            boolean finished) {
        return new ApplyRun(
                id,
                report.day(),
                packs,
                place,
                finished,
                new Counts(
                        report.residents(),
                        report.changed(),
                        report.dutiesBegun(),
                        report.dutiesEnded(),
                        report.planned(),
                        report.withdrawn(),
                        report.missed()),
                report.tierChanges().entrySet().stream()
                        .map(one -> new Move(one.getKey(), one.getValue()))
                        .toList(),
                report.failed().stream()
                        .map(one -> new Failure(one.resident(), new CareFailure.Cause(one.cause())))
                        .toList());
    }

    CatchUpReport report() {
        Map<String, Integer> changes = new TreeMap<>();
        moves.forEach(one -> changes.put(one.move(), one.residents()));
        return new CatchUpReport(
                day,
                counts.residents(),
                counts.changed(),
                changes,
                counts.begun(),
                counts.ended(),
                counts.planned(),
                counts.withdrawn(),
                counts.missed(),
                failed.stream()
                        .map(one -> new CatchUpReport.Failed(
                                one.resident(), one.cause().value()))
                        .toList());
    }

    Optional<Cursor> after() {
        return place.map(last -> new Cursor(List.of(last)));
    }
}

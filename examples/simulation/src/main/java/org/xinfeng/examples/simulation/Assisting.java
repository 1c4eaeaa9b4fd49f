package org.xinfeng.examples.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.storage.Purpose;

/** 四协助: what visits have found is closed with a proof, most of it in time; some is not wanted. */
final class Assisting implements Happening {

    private static final Map<String, Double> DONE_TODAY =
            Map.of("URGENT", 0.6, "HAZARD", 0.2, "RESOURCE", 0.1, "POLICY", 0.04);
    private static final double DECLINED = 0.03;

    @Override
    public void happen(Town town) {
        if (!town.isWorkday()) {
            return;
        }
        List<PlainAssist> done = town.cases.openAssists().stream()
                .filter(one -> town.happens(Objects.requireNonNull(DONE_TODAY.get(one.kind))))
                .toList();
        if (done.isEmpty()) {
            return;
        }
        List<PlainAssist> declined =
                done.stream().filter(one -> town.happens(DECLINED)).toList();
        town.station()
                .unit(Purpose.of("assists"), at -> {
                    for (PlainAssist one : done) {
                        OpenedAssist.Id id = new OpenedAssist.Id(one.id);
                        Outcome<OpenedAssist> said = declined.contains(one)
                                ? at.cases().withdrawAssist(id, OpenedAssist.WithdrawnWhy.DECLINED)
                                : at.cases()
                                        .closeAssist(id, town.today(), Proof.of(Proof.ProofKind.PHOTO, "f" + one.id));
                        said.orElseThrow();
                    }
                    return Outcome.done(done.size());
                })
                .orElseThrow();
        done.forEach(one -> town.cases.end(one, declined.contains(one) ? "WITHDRAWN" : "CLOSED", town.today()));
    }
}

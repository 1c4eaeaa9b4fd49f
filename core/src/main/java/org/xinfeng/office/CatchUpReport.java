package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.ResidentId;

/**
 * What time, or an assessment of everybody, has changed.
 *
 * @param day the day up to which it was done
 * @param residents how many were looked at, those that failed among them
 * @param changed how many of them had something written
 * @param tierChanges residents by the change of the tier that counts, such as {@code GREEN→YELLOW}; without a tier, why
 * @param failed whom it could not bring in line; everybody else was
 */
public record CatchUpReport(
        LocalDate day,
        int residents,
        int changed,
        Map<String, Integer> tierChanges,
        int dutiesBegun,
        int dutiesEnded,
        int planned,
        int withdrawn,
        int missed,
        List<Failed> failed) {

    /**
     * A resident who could not be brought in line.
     *
     * @param cause the name of an exception
     */
    public record Failed(ResidentId resident, String cause) {}

    /** Names one time of applying the policy to everybody, so that it can go on where it was cut off. */
    public record RunId(String value) implements Code {

        public RunId {
            Code.check("run id", value);
        }

        public static RunId of(String value) {
            return new RunId(value);
        }
    }

    public CatchUpReport {
        tierChanges = java.util.Collections.unmodifiableMap(new TreeMap<>(tierChanges));
        failed = List.copyOf(failed);
    }

    static CatchUpReport none(LocalDate day) {
        return new CatchUpReport(day, 0, 0, Map.of(), 0, 0, 0, 0, 0, List.of());
    }

    CatchUpReport plus(CareChange change) {
        Map<String, Integer> changes = tierChanges;
        if (change.isTierChanged()) {
            changes = new TreeMap<>(tierChanges);
            String from = change.before().map(tier -> tier.value()).orElse("NONE");
            String to = change.after().map(tier -> tier.value()).orElse("NONE");
            changes.merge(from + "→" + to, 1, Integer::sum);
        }
        return new CatchUpReport(
                day,
                residents + 1,
                changed + (change.isNothing() ? 0 : 1),
                changes,
                dutiesBegun + change.begun().size(),
                dutiesEnded + change.ended().size(),
                planned + change.planned().size(),
                withdrawn + change.withdrawn().size(),
                missed + change.missed().size(),
                failed);
    }

    CatchUpReport plus(Failed one) {
        List<Failed> more = new ArrayList<>(failed);
        more.add(one);
        return new CatchUpReport(
                day, residents + 1, changed, tierChanges, dutiesBegun, dutiesEnded, planned, withdrawn, missed, more);
    }
}

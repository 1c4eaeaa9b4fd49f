package org.xinfeng.office;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What time, or an assessment of everybody, has changed.
 *
 * @param day the day up to which it was done
 * @param residents how many were looked at
 * @param changed how many of them had something written
 * @param tierChanges residents by their change, such as {@code GREEN→YELLOW}; without a tier, why
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
        int missed) {

    public CatchUpReport {
        tierChanges = java.util.Collections.unmodifiableMap(new TreeMap<>(tierChanges));
    }

    static CatchUpReport none(LocalDate day) {
        return new CatchUpReport(day, 0, 0, Map.of(), 0, 0, 0, 0, 0);
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
                missed + change.missed().size());
    }
}

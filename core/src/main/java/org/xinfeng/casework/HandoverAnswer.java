package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.StationId;

/**
 * What a station answers to a handover; holds nothing about the person. It may come late, twice, or be fetched again.
 *
 * @param from the station that answers
 * @param to the station that handed over
 * @param on the day of the answer
 * @param refusedFor why not, if it does not take the resident
 */
public record HandoverAnswer(
        Handover.Id handover, StationId from, StationId to, LocalDate on, Optional<Handover.Reason> refusedFor) {

    public boolean isAccepted() {
        return refusedFor.isEmpty();
    }
}

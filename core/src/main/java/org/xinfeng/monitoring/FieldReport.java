package org.xinfeng.monitoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.ResidentId;

/**
 * What somebody saw or heard about a resident (摸排报告), as it is handed in.
 *
 * @param id given by the caller if it may be sent twice; the same id twice is one report
 * @param cause a code of the pack's list, or any other if none of the list suits
 * @param urgency as the reporter sees it; the cause's own urgency counts where it is higher
 * @param discoveredAt when it was found out, cut to microseconds
 * @param reference what it comes from, if anything
 */
public record FieldReport(
        Optional<Signal.Id> id,
        ResidentId resident,
        Signal.Cause cause,
        Signal.Urgency urgency,
        Instant discoveredAt,
        @Personal Optional<String> note,
        Optional<Signal.Reference> reference) {

    public FieldReport {
        discoveredAt = discoveredAt.truncatedTo(ChronoUnit.MICROS);
        if (note.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("note must not be blank; leave it out");
        }
    }

    public static FieldReport of(
            String id, ResidentId resident, String cause, Signal.Urgency urgency, Instant discoveredAt) {
        return new FieldReport(
                Optional.of(new Signal.Id(id)),
                resident,
                Signal.Cause.of(cause),
                urgency,
                discoveredAt,
                Optional.empty(),
                Optional.empty());
    }

    public FieldReport noting(String text) {
        return new FieldReport(id, resident, cause, urgency, discoveredAt, Optional.of(text), reference);
    }

    public FieldReport about(Signal.Reference what) {
        return new FieldReport(id, resident, cause, urgency, discoveredAt, note, Optional.of(what));
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "FieldReport[" + resident.value() + ", " + cause.value() + ", " + urgency + "]";
    }
}

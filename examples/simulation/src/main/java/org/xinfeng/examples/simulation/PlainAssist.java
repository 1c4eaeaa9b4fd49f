package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the four assists as the run itself knows it. */
final class PlainAssist {

    /** The sample pack's ceilings. */
    private static final Map<String, Period> WITHIN = Map.of(
            "URGENT", Period.ofDays(3),
            "HAZARD", Period.ofDays(14),
            "RESOURCE", Period.ofMonths(1),
            "POLICY", Period.ofMonths(2));

    final String id;
    final String resident;
    final String kind;
    final LocalDate found;

    /** How it ended, if it did. */
    @Nullable
    String end;

    @Nullable
    LocalDate ended;

    PlainAssist(String id, String resident, String kind, LocalDate found) {
        this.id = id;
        this.resident = resident;
        this.kind = kind;
        this.found = found;
    }

    LocalDate due() {
        return found.plus(Objects.requireNonNull(WITHIN.get(kind)));
    }

    /** Whether a case must not be closed while it is open. */
    boolean holdsUpClosing() {
        return kind.equals("URGENT") || kind.equals("HAZARD");
    }

    void end(String how, LocalDate on) {
        end = how;
        ended = on;
    }
}

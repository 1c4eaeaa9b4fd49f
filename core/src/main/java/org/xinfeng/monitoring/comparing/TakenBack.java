package org.xinfeng.monitoring.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.registry.ResidentId;

/**
 * A decision about a line that was taken back: what it was, who took it back, why and when. Never changed.
 *
 * <p>The line is to be decided again. What the decision has done elsewhere is not undone by it, and told instead.
 *
 * @param id from the caller: the same twice is done once
 * @param decision the one taken back
 * @param about whom it was about
 * @param taken what had been taken over into the file by it
 * @param stands what it had done and what stood when it was taken back
 */
public record TakenBack(
        Id id,
        ComparisonLine.Id line,
        ComparisonLine.Decision decision,
        Optional<ResidentId> about,
        List<Field> taken,
        ComparisonLine.Reason why,
        ActorId by,
        Instant at,
        List<Effect> stands) {

    public static final Index<TakenBack> BY_LINE = Index.of("line", "line", "at");

    public static final Kind<Id, TakenBack> KIND =
            Kind.appendOnly("comparison_taken_back", TakenBack::id, Shape.of(TakenBack.class), BY_LINE);

    /** Names the taking back of a decision. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("taken back id", value);
        }
    }

    /** What a decision has done. */
    public enum Done {
        /** A resident is on file by it; he is taken off at the registry. */
        ON_FILE,
        /** The file of a resident says what the list said; the fields are those taken. */
        FILE_CHANGED,
        /** A resident has facts of that department and day; newer ones stand before them. */
        FACTS,
        /** An alert is open; it is led to its end, or set aside, where alerts are. */
        ALERT,
        /** The person was told as one who is not on file; that line is closed again, for this one is open. */
        LINE_CLOSED
    }

    /**
     * Something a decision has done that still stands.
     *
     * @param of the resident, the alert or the line
     */
    public record Effect(Done done, Signal.Reference of) {}

    public TakenBack {
        taken = List.copyOf(taken);
        stands = List.copyOf(stands);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "TakenBack[" + id.value() + ", " + line.value() + ", " + stands + "]";
    }
}

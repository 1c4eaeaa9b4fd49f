package org.xinfeng.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.staff.WorkerId;

/**
 * Something that was done for a person in a case. Never changed.
 *
 * @param of the case
 * @param what the kind of intervention, a code of the station's own
 * @param on the day it was done
 * @param worker who did it
 * @param reference the visit, assist or referral it was, if it was one
 * @param by who wrote it down
 * @param at when it was written down
 */
public record Intervention(
        Id id,
        Case.Id of,
        What what,
        LocalDate on,
        WorkerId worker,
        @Personal Optional<String> note,
        Optional<Proof.Reference> reference,
        ActorId by,
        Instant at) {

    public static final Index<Intervention> BY_CASE = Index.of("case", "of", "on", "at");

    public static final Kind<Id, Intervention> KIND =
            Kind.appendOnly("case_intervention", Intervention::id, Shape.of(Intervention.class), BY_CASE);

    /** Names an intervention; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("intervention id", value);
        }
    }

    /** What was done, as a code of the station's own. */
    public record What(String value) implements Code {

        public What {
            Code.check("what was done", value);
        }
    }

    /** What a caller says; who writes it down and when is added. */
    public record Entry(
            Id id,
            Case.Id of,
            What what,
            LocalDate on,
            WorkerId worker,
            @Personal Optional<String> note,
            Optional<Proof.Reference> reference) {

        public static Entry of(String id, Case.Id of, String what, LocalDate on, WorkerId worker) {
            return new Entry(new Id(id), of, new What(what), on, worker, Optional.empty(), Optional.empty());
        }

        public Entry referringTo(Code other) {
            return new Entry(id, of, what, on, worker, note, Optional.of(new Proof.Reference(other.value())));
        }

        public Entry noting(String text) {
            return new Entry(id, of, what, on, worker, Optional.of(text), reference);
        }

        public Intervention by(ActorId actor, Instant at) {
            return new Intervention(id, of, what, on, worker, note, reference, actor, at);
        }

        /** Ids, codes and days only. */
        @Override
        public String toString() {
            return "Entry[" + id.value() + ", " + of.value() + ", " + what.value() + ", " + on + "]";
        }
    }

    /** What the caller said. */
    public Entry entry() {
        return new Entry(id, of, what, on, worker, note, reference);
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "Intervention[" + id.value() + ", " + of.value() + ", " + what.value() + ", " + on + "]";
    }
}

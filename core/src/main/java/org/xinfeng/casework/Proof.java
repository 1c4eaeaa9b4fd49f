package org.xinfeng.casework;

import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Personal;

/**
 * By what it is proved that something was done. Not the document itself: that lies where the reference says.
 *
 * @param reference the visit, the file, the number of the document
 * @param note what is to be said of it
 */
public record Proof(
        ProofKind kind,
        Optional<Reference> reference,
        @Personal Optional<String> note) {

    /** What kind of proof. */
    public enum ProofKind {
        /** Somebody saw it on a visit. */
        VISIT,
        PHOTO,
        DOCUMENT,
        /** Who received it signed. */
        SIGNATURE,
        /** A neighbour, the village or a department said so. */
        WITNESS
    }

    /** Names something elsewhere: a visit, an alert, a file, the number of a document. */
    public record Reference(String value) implements Code {

        public Reference {
            Code.check("reference", value);
        }
    }

    /** @throws IllegalArgumentException if there is neither a reference nor a note */
    public Proof {
        if (reference.isEmpty() && note.isEmpty()) {
            throw new IllegalArgumentException("a proof has a reference or a note");
        }
    }

    public static Proof of(ProofKind kind, String reference) {
        return new Proof(kind, Optional.of(new Reference(reference)), Optional.empty());
    }

    /** Kind and reference only. */
    @Override
    public String toString() {
        return "Proof[" + kind + reference.map(to -> " " + to.value()).orElse("") + "]";
    }
}

package org.xinfeng.community;

import java.time.LocalDate;
import org.xinfeng.kernel.ActorId;

/** That an entry is struck out: it stays on record, and is counted no longer. */
public record Struck(LocalDate on, ActorId by, Because because) {

    /** Why an entry is struck out. */
    public enum Because {
        /** It was entered wrongly. */
        MISTAKEN,
        /** It is there already under another id. */
        DOUBLED
    }
}

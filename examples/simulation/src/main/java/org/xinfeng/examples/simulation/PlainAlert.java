package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An alert as the run itself knows it. */
final class PlainAlert {

    static final String HARM = "harm.minor";

    /** Each state an alert can wait in, in order. */
    static final List<String> WAITING = List.of("RAISED", "ASSIGNED", "VISITED", "JUDGED", "DISPOSED", "FED_BACK");

    final String resident;
    final String cause;
    final int number;
    String urgency;
    String state = "RAISED";

    /** Since when its next step is waited for. */
    LocalDate waits;

    /** By when that step was due as it began. */
    LocalDateTime listedBy;

    /** When it was raised, or raised anew. */
    LocalDate raised;

    boolean reported;
    int signals = 1;

    @Nullable
    LocalDate ended;

    @Nullable
    String worker;

    @Nullable
    Boolean confirmed;

    /** The day before which nobody remembers it. */
    LocalDate forgottenUntil = LocalDate.MIN;

    PlainAlert(String resident, String cause, int number, String urgency, LocalDate day, LocalDateTime listedBy) {
        this.resident = resident;
        this.cause = cause;
        this.number = number;
        this.urgency = urgency;
        this.waits = day;
        this.raised = day;
        this.listedBy = listedBy;
    }

    String id() {
        return resident + "/" + cause + "/" + number;
    }

    boolean isOpen() {
        return ended == null;
    }

    boolean mustReport() {
        return cause.equals(HARM);
    }

    /** Which step it waits for, from 0. */
    int step() {
        return WAITING.indexOf(state);
    }

    /** What the list of open alerts must say of it. */
    String listed() {
        return id() + " " + state + " " + urgency + " of " + signals + " by " + worker;
    }
}

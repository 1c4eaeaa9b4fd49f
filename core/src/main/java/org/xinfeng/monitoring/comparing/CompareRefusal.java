package org.xinfeng.monitoring.comparing;

import org.xinfeng.kernel.Refusal;

/** Why a comparison, or a decision about a line of one, is refused. */
public enum CompareRefusal implements Refusal.Reason {
    UNKNOWN_COMPARISON,
    UNKNOWN_LINE,
    /** The id stands for a comparison with another list or day; detail: the comparison. */
    ANOTHER_LIST,
    /** The comparison of this id tells other people or misses other residents; detail: the comparison. */
    OTHER_OPTIONS,
    /** No line says whom it means, so that everybody on file would be missed; detail: how many lines there are. */
    NOTHING_READ,
    /** Another comparison of the list was begun after this one, which can be gone on with; detail: the other. */
    OVERTAKEN,
    /** Decided before, and otherwise; detail: what was decided. */
    ALREADY_DECIDED,
    /** Not so any more at the last comparison. */
    LINE_GONE,
    /** Nothing was decided that could be taken back. */
    NOT_DECIDED,
    /** The line that was told instead of this one has been decided too; detail: that line, to be taken back first. */
    DECIDED_SINCE,
    /** What the line said was dropped when it was decided; the list has to be compared again before it can be used. */
    SAYS_NOTHING_NOW,
    /** Such a decision does not suit what was found; detail: the finding. */
    DOES_NOT_SUIT,
    /** The resident is none of those who may be meant; detail: the resident. */
    NO_CANDIDATE,
    /** The line says nothing of this field, or it cannot be taken over; detail: the field. */
    NOTHING_TO_TAKE_OVER,
    /** The line has too little to put anybody on file by; detail: what is missing. */
    TOO_LITTLE_TO_ENROL,
    /** Nobody on file whom a signal could be about. */
    NOBODY_TO_SIGNAL
}

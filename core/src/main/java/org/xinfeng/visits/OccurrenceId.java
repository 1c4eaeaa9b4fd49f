package org.xinfeng.visits;

import org.xinfeng.kernel.Code;

/** Names an occurrence: its duty and its number, so that planning again finds it again. */
public record OccurrenceId(String value) implements Code {

    public OccurrenceId {
        Code.check("occurrence id", value);
    }
}

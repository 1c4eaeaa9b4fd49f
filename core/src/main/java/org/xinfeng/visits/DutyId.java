package org.xinfeng.visits;

import org.xinfeng.kernel.Code;

/** Names a duty: the resident and the rule it comes from, so that deriving it again finds it again. */
public record DutyId(String value) implements Code {

    public DutyId {
        Code.check("duty id", value);
    }
}

package org.xinfeng.visits;

import org.xinfeng.kernel.Code;

/** Names a visit; may come from the caller, such as a phone, so that sending it twice is recognised. */
public record VisitId(String value) implements Code {

    public VisitId {
        Code.check("visit id", value);
    }
}

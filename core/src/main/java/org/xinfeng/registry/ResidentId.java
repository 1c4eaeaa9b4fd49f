package org.xinfeng.registry;

import org.xinfeng.kernel.Code;

/** Names a resident on file at a station; opaque, never the identity number. */
public record ResidentId(String value) implements Code {

    public ResidentId {
        Code.check("resident id", value);
    }

    public static ResidentId of(String value) {
        return new ResidentId(value);
    }
}

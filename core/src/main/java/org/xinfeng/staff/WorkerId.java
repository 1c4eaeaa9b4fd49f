package org.xinfeng.staff;

import org.xinfeng.kernel.Code;

/** Names a worker of a station; opaque. */
public record WorkerId(String value) implements Code {

    public WorkerId {
        Code.check("worker id", value);
    }

    public static WorkerId of(String value) {
        return new WorkerId(value);
    }
}

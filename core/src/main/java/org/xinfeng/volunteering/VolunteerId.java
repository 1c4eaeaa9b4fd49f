package org.xinfeng.volunteering;

import org.xinfeng.kernel.Code;

/** Names a volunteer of a station; opaque. */
public record VolunteerId(String value) implements Code {

    public VolunteerId {
        Code.check("volunteer id", value);
    }

    public static VolunteerId of(String value) {
        return new VolunteerId(value);
    }
}

package org.xinfeng.tiering;

import org.xinfeng.kernel.Code;

/** A level of care as a code of the pack's {@link TierScale}, such as {@code RED}. */
public record Tier(String value) implements Code {

    public Tier {
        Code.check("tier", value);
    }

    public static Tier of(String value) {
        return new Tier(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

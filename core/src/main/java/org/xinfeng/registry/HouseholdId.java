package org.xinfeng.registry;

import org.xinfeng.kernel.Code;

/** Names a household; opaque, never the number in the household register. */
public record HouseholdId(String value) implements Code {

    public HouseholdId {
        Code.check("household id", value);
    }

    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }
}

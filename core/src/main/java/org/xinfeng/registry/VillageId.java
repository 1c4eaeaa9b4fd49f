package org.xinfeng.registry;

import org.xinfeng.kernel.Code;

/** Names a village or community of a station. */
public record VillageId(String value) implements Code {

    public VillageId {
        Code.check("village id", value);
    }

    public static VillageId of(String value) {
        return new VillageId(value);
    }
}

package org.xinfeng.kernel;

/** Names a station: the tenant whose records are kept, locked and read together. Opaque; region codes are dated attributes, not ids. */
public record StationId(String value) implements Code {

    public StationId {
        Code.check("station id", value);
    }

    public static StationId of(String value) {
        return new StationId(value);
    }
}

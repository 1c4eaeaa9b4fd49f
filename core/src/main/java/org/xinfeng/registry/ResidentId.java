package org.xinfeng.registry;

import org.xinfeng.kernel.Code;

/**
 * Names a resident on file at a station; opaque, never the identity number.
 *
 * <p>At most {@value #MAX_LENGTH} characters, because the ids of what is owed to the resident begin with it; a UUID fits in
 * its base64url form.
 */
public record ResidentId(String value) implements Code {

    /** Most characters of a resident id. */
    public static final int MAX_LENGTH = 24;

    public ResidentId {
        Code.check("resident id", value);
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("resident id must have at most " + MAX_LENGTH + " characters");
        }
    }

    public static ResidentId of(String value) {
        return new ResidentId(value);
    }
}

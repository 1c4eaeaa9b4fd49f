package org.xinfeng.storage;

import org.xinfeng.kernel.Code;

/** Why records are read or written, as a code: a duty of the personal information law (PIPL art. 6) for reads too. */
public record Purpose(String value) implements Code {

    public Purpose {
        Code.check("purpose", value);
    }

    public static Purpose of(String value) {
        return new Purpose(value);
    }
}

package org.xinfeng.storage.relay;

import org.xinfeng.kernel.Code;

/** Names a handler for good: its place in each station is kept under this code. Another code begins anew. */
public record HandlerCode(String value) implements Code {

    public HandlerCode {
        Code.check("handler code", value);
    }

    public static HandlerCode of(String value) {
        return new HandlerCode(value);
    }
}

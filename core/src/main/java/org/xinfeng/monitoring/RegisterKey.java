package org.xinfeng.monitoring;

import org.xinfeng.kernel.Code;

/**
 * Names a line of a county's register and gives its place in it: lines are ordered by the ASCII order of their keys, so a
 * number is written with leading zeros, all of one length.
 *
 * <p>Opaque and shown in logs: a serial number of the register, never an identity number.
 */
public record RegisterKey(String value) implements Code, Comparable<RegisterKey> {

    public RegisterKey {
        Code.check("register key", value);
    }

    public static RegisterKey of(String value) {
        return new RegisterKey(value);
    }

    @Override
    public int compareTo(RegisterKey other) {
        return value.compareTo(other.value);
    }
}

package org.xinfeng.storage;

import java.security.SecureRandom;
import org.xinfeng.kernel.Code;

/**
 * Names one unit of work, so that a retry, or an answer lost at commit, can be recognised.
 *
 * <p>It counts for its station: once committed it is not committed again there, while another station does not know it.
 * A unit that kept nothing, because it failed, was refused or wrote nothing, leaves its id free. Ids that differ only in
 * case are different.
 */
public record UnitId(String value) implements Code {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 16;

    public UnitId {
        Code.check("unit id", value);
    }

    public static UnitId of(String value) {
        return new UnitId(value);
    }

    /** A new id, of 80 random bits. */
    public static UnitId random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        char[] text = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            text[i] = DIGITS[bytes[i] & 31];
        }
        return new UnitId(new String(text));
    }
}

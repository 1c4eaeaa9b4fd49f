package org.xinfeng.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.xinfeng.storage.UnitId;

/** New ids of one unit of work: the same in the same order if the work is run again. */
final class Ids {

    private static final int RADIX = 36;
    private static final int DIGEST_BYTES = 20;

    private final UnitId unit;
    private int given;

    Ids(UnitId unit) {
        this.unit = unit;
    }

    /** One code for all of these, the same for the same. */
    static String digest(List<String> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> sha.update((part + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String next() {
        return unit.value() + "-" + Integer.toString(given++, RADIX);
    }
}

package org.xinfeng.office;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.xinfeng.storage.UnitId;

/** New ids of one unit of work: the same in the same order if the work is run again. */
final class Ids {

    private static final int RADIX = 36;
    private static final int HEX_DIGITS = 40;

    private final UnitId unit;
    private int given;

    Ids(UnitId unit) {
        this.unit = unit;
    }

    /** One code for all of these, the same for the same. */
    static String digest(List<String> parts) {
        Hasher sha = Hashing.sha256().newHasher();
        parts.forEach(part -> sha.putString(part + '\n', StandardCharsets.UTF_8));
        return sha.hash().toString().substring(0, HEX_DIGITS);
    }

    String next() {
        return unit.value() + "-" + Integer.toString(given++, RADIX);
    }
}

package org.xinfeng.office;

import org.xinfeng.storage.UnitId;

/** New ids of one unit of work: the same in the same order if the work is run again. */
final class Ids {

    private static final int RADIX = 36;

    private final UnitId unit;
    private int given;

    Ids(UnitId unit) {
        this.unit = unit;
    }

    String next() {
        return unit.value() + "-" + Integer.toString(given++, RADIX);
    }
}

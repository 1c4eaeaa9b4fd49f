package org.xinfeng.kernel;

/**
 * A stored value with the revision of the unit of work that wrote it.
 *
 * @param revision the station's revision at which this value was written, at least 1
 */
public record Versioned<T>(T value, long revision) {

    public Versioned {
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be at least 1 but is " + revision);
        }
    }

    /** A put of {@code next} in place of this value; refused as stale if another unit changed it meanwhile. */
    public Put<T> replacedBy(T next) {
        return new Put<>(next, revision);
    }
}

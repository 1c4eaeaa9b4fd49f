package org.xinfeng.kernel;

/**
 * A value to be stored, with the revision of the record it was derived from.
 *
 * @param readAt the revision at which the record was read, or 0 if the record must not exist yet
 */
public record Put<T>(T value, long readAt) {

    public Put {
        if (readAt < 0) {
            throw new IllegalArgumentException("readAt must not be negative but is " + readAt);
        }
    }

    /** A put of a record that must not exist yet. */
    public static <T> Put<T> fresh(T value) {
        return new Put<>(value, 0);
    }
}

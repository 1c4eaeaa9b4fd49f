package org.xinfeng.storage.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.monitoring.comparing.PersonMatcher.Place;

/** Remembers what the words of a list for villages mean, by their bytes: of 4 to 16 bytes in a table without objects. */
final class PlaceWords {

    private static final int SLOTS = 1 << 14;
    private static final int LONG = 8;
    private static final int INT = 4;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final Place[] PLACES = Place.values();

    private final PersonMatcher matcher;
    private final Charset charset;
    /** The first and the last bytes of the words in each slot; together all of them. */
    private final long[] starts = new long[SLOTS];

    private final long[] ends = new long[SLOTS];
    /** The length of the words and their meaning; 0 for an empty slot. */
    private final byte[] meanings = new byte[SLOTS];

    PlaceWords(PersonMatcher matcher, Charset charset) {
        this.matcher = matcher;
        this.charset = charset;
    }

    /** Words that do not decode are taken for ours, so that their line is looked at. */
    Place of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length < INT || length > 2 * LONG) {
            return meaning(bytes, from, length);
        }
        boolean isLong = length >= LONG;
        long start = isLong ? (long) LONGS.get(bytes, from) : (int) INTS.get(bytes, from);
        long end = isLong ? (long) LONGS.get(bytes, to - LONG) : (int) INTS.get(bytes, to - INT);
        long hash = (start * 31 + end) * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 50);
        int known = meanings[slot];
        if (known >>> 2 == length && starts[slot] == start && ends[slot] == end) {
            return PLACES[known & 3];
        }
        Place place = meaning(bytes, from, length);
        starts[slot] = start;
        ends[slot] = end;
        meanings[slot] = (byte) (length << 2 | place.ordinal());
        return place;
    }

    private Place meaning(byte[] bytes, int from, int length) {
        String text = new String(bytes, from, length, charset);
        return text.indexOf('\uFFFD') >= 0 ? Place.HERE : matcher.place(Blanks.trimmed(CellGuard.unguarded(text)));
    }
}

package org.xinfeng.storage.json;

import java.util.Arrays;
import java.util.List;

/**
 * The records of one kind in a line: {@code {"kind":…,"version":…,"dates":[…],"instants":[…],"ids":[…],"revisions":[…],
 * "bytes":n,"rows":[…]}}. Which columns are dates and instants is named so that an old version can be read without its
 * shape; revisions stand only in a snapshot; {@code bytes} is the size of the rows, to go over them quickly.
 *
 * @param from where the group begins
 * @param idsFrom where the array of ids begins
 * @param revisionsFrom where the array of revisions begins, or -1
 * @param rowsFrom where the array of rows begins
 * @param rowsTo where it ends
 */
record Group(
        int from,
        String kind,
        int version,
        List<String> dates,
        List<String> instants,
        int idsFrom,
        int revisionsFrom,
        int rowsFrom,
        int rowsTo) {

    static final byte[] KIND = RowCodec.ascii("{\"kind\":");
    static final byte[] VERSION = RowCodec.ascii(",\"version\":");
    static final byte[] DATES = RowCodec.ascii(",\"dates\":");
    static final byte[] INSTANTS = RowCodec.ascii(",\"instants\":");
    static final byte[] IDS = RowCodec.ascii(",\"ids\":");
    static final byte[] REVISIONS = RowCodec.ascii(",\"revisions\":");
    static final byte[] BYTES = RowCodec.ascii(",\"bytes\":");
    static final byte[] ROWS = RowCodec.ascii(",\"rows\":");

    private static final int DIGITS = 10;

    /** Version, dates and instants as they stand in a group. */
    static byte[] typed(int version, List<String> dates, List<String> instants) {
        JsonWriter writer = new JsonWriter(64);
        writer.raw(VERSION).number(version);
        if (!dates.isEmpty()) {
            writer.raw(DATES).texts(dates);
        }
        if (!instants.isEmpty()) {
            writer.raw(INSTANTS).texts(instants);
        }
        return Arrays.copyOf(writer.bytes(), writer.length());
    }

    /** Begins a group, up to the ids; the caller writes those, perhaps revisions, and then {@link #rows}. */
    static void begin(JsonWriter out, String kind, byte[] typed) {
        out.raw(KIND).text(kind).raw(typed).raw(IDS);
    }

    /** Writes the rows with their size before them, and ends the group. */
    static void rows(JsonWriter out, Runnable rows) {
        out.raw(BYTES);
        int size = out.length();
        out.length(size + DIGITS);
        out.raw(ROWS);
        int from = out.length();
        rows.run();
        out.number(out.length() - from, size);
        out.raw('}');
    }

    /** Reads a group up to its end without its rows. */
    static Group read(JsonReader in) {
        int begin = in.at();
        in.expect(KIND);
        String kind = in.text();
        in.expect(VERSION);
        int version = (int) in.number();
        List<String> dates = in.skip(DATES) ? in.texts() : List.of();
        List<String> instants = in.skip(INSTANTS) ? in.texts() : List.of();
        in.expect(IDS);
        int ids = in.at();
        in.skipValue();
        int revisions = -1;
        if (in.skip(REVISIONS)) {
            revisions = in.at();
            in.skipValue();
        }
        in.expect(BYTES);
        int size = (int) in.number();
        in.expect(ROWS);
        int from = in.at();
        in.at(from + size);
        in.expect('}');
        return new Group(begin, kind, version, dates, instants, ids, revisions, from, from + size);
    }

    /** The ids, without moving the reader. */
    List<String> ids(JsonReader in) {
        int back = in.at();
        in.at(idsFrom);
        List<String> ids = in.texts();
        in.at(back);
        return ids;
    }

    /** The revisions, without moving the reader; none in a journal. */
    long[] revisions(JsonReader in, int count) {
        long[] revisions = new long[count];
        int back = in.at();
        in.at(revisionsFrom + 1);
        for (int i = 0; i < count; i++) {
            revisions[i] = in.number();
            in.at(in.at() + 1);
        }
        in.at(back);
        return revisions;
    }

    /** Where each of {@code count} rows begins, and where one behind the last would: one byte behind a comma. */
    int[] bounds(JsonReader in, int count) {
        int[] bounds = new int[count + 1];
        in.at(rowsFrom + 1);
        for (int i = 0; i < count; i++) {
            bounds[i] = in.at();
            in.skipValue();
            in.at(in.at() + 1);
        }
        bounds[count] = in.at();
        if (bounds[count] != rowsTo) {
            throw in.malformed("the end of the rows");
        }
        return bounds;
    }
}

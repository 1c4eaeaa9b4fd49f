package org.xinfeng.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/**
 * The rows of a CSV as bytes, found without decoding them: in UTF-8 and in GB18030 no byte of a longer character looks like a
 * separator, a quotation mark or a line break. Holds one row and what was read ahead.
 */
final class CsvBytes implements AutoCloseable {

    private static final int AHEAD = 1 << 18;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_CELLS = 64;
    private static final byte QUOTE = '"';

    private final InputStream in;
    private final String file;
    private final byte separator;
    /** Which bytes are not simply part of a cell. */
    private final boolean[] special = new boolean[256];

    private byte[] bytes = new byte[AHEAD];
    private int limit;
    private boolean ended;
    private int start;
    private int end;
    private int next;
    private boolean quoted;
    /** Whether the bytes read end inside of quotation marks. */
    private boolean open;

    private int cells;
    private final int[] cellEnds = new int[MOST_CELLS];
    private long line = 1;
    private long nextLine = 1;
    private boolean afterReturn;

    private final ReadSums sums = new ReadSums();
    /** Up to where the bytes held are in the sums. */
    private int summed;

    CsvBytes(InputStream in, String file, char separator) {
        this.in = in;
        this.file = file;
        this.separator = (byte) separator;
        special[separator] = true;
        special[QUOTE] = true;
        special['\n'] = true;
        special['\r'] = true;
    }

    /** Goes on to the next row; false behind the last. */
    boolean next() throws IOException {
        line = nextLine;
        start = next;
        if (start >= limit && !fill(1)) {
            return false;
        }
        if (afterReturn && bytes[start] == '\n') {
            start++;
            if (start >= limit && !fill(1)) {
                return false;
            }
        }
        afterReturn = false;
        while (!scan()) {
            if (ended) {
                if (open) {
                    throw new UnreadableRosterException(Problem.OPEN_QUOTE, file, line);
                }
                end = limit;
                next = limit;
                cell(limit);
                return true;
            }
            if (limit - start >= LONGEST_ROW) {
                throw new UnreadableRosterException(open ? Problem.OPEN_QUOTE : Problem.ROW_TOO_LONG, file, line);
            }
            fill(limit - start + 1);
        }
        return true;
    }

    /** Finds the end of the row from its start on; false if it is not among the bytes read. */
    private boolean scan() {
        byte[] all = bytes;
        boolean[] stops = special;
        int stop = limit;
        boolean inQuotes = false;
        quoted = false;
        cells = 0;
        nextLine = line;
        int at = start;
        int cellStart = at;
        boolean quotedCell = false;
        while (true) {
            while (at < stop && !stops[all[at] & 0xFF]) {
                at++;
            }
            if (at >= stop) {
                open = inQuotes;
                return false;
            }
            byte found = all[at];
            if (found == QUOTE) {
                if (inQuotes) {
                    inQuotes = false;
                } else if (at == cellStart || quotedCell && all[at - 1] == QUOTE) {
                    inQuotes = true;
                    quotedCell = true;
                    quoted = true;
                }
            } else if (inQuotes) {
                nextLine += found == '\n' || found == '\r' && (at + 1 >= stop || all[at + 1] != '\n') ? 1 : 0;
            } else if (found == separator) {
                cell(at);
                cellStart = at + 1;
                quotedCell = false;
            } else {
                cell(at);
                end = at;
                boolean pair = found == '\r' && at + 1 < stop && all[at + 1] == '\n';
                next = pair ? at + 2 : at + 1;
                afterReturn = found == '\r' && at + 1 >= stop;
                nextLine++;
                return true;
            }
            at++;
        }
    }

    private void cell(int behind) {
        if (cells < MOST_CELLS) {
            cellEnds[cells++] = behind - start;
        }
    }

    /** Has at least so many bytes of the row ready, if there are so many; whether there are. */
    private boolean fill(int needed) throws IOException {
        if (start > 0) {
            sums.add(bytes, summed, start);
            summed = 0;
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            limit -= start;
            next -= start;
            start = 0;
        }
        if (needed >= bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        while (limit < needed && !ended) {
            int read = in.read(bytes, limit, bytes.length - limit);
            if (read < 0) {
                ended = true;
            } else {
                limit += read;
            }
        }
        return limit >= needed;
    }

    /** How many bytes were read up to the end of the row, and check sums of them. */
    String mark() {
        sums.add(bytes, summed, next);
        summed = next;
        return sums.toString();
    }

    /** The line where the row begins, from 1. */
    long line() {
        return line;
    }

    /** Whether a cell of the row is in quotation marks, so that its bytes are not its text. */
    boolean isQuoted() {
        return quoted;
    }

    byte[] bytes() {
        return bytes;
    }

    int rowStart() {
        return start;
    }

    int rowEnd() {
        return end;
    }

    /** Where a cell begins; only of a row without quotation marks. */
    int cellStart(int cell) {
        return cell == 0 ? start : start + cellEnds[cell - 1] + 1;
    }

    /** Where a cell ends, or where it begins if the row is short. */
    int cellEnd(int cell) {
        return cell < cells ? start + cellEnds[cell] : cellStart(cell);
    }

    /** How many cells the row has, those far behind not counted. */
    int cells() {
        return cells;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

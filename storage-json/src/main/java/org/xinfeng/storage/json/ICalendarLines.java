package org.xinfeng.storage.json;

/** Content lines of iCalendar: escaped, and folded so that none has more than 75 bytes and no character is cut (RFC 5545, 3.1). */
final class ICalendarLines {

    private static final int MOST = 75;

    private final StringBuilder out = new StringBuilder();

    /** A property whose value is text (RFC 5545, 3.3.11); other control characters become blanks, as they may not be there. */
    void text(String name, String value) {
        StringBuilder escaped = new StringBuilder(name).append(':');
        String lines = value.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\\' || c == ';' || c == ',') {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c < ' ' && c != '\t' || c == 0x7f ? ' ' : c);
            }
        }
        raw(escaped.toString());
    }

    /** A line that needs no escape. */
    void raw(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = bytes(point);
            if (used + size > MOST) {
                out.append("\r\n ");
                used = 1;
            }
            out.appendCodePoint(point);
            used += size;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }

    private static int bytes(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

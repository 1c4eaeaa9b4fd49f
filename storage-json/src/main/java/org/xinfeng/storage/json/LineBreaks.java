package org.xinfeng.storage.json;

/** Counts line breaks: CRLF, LF or CR, each one. */
final class LineBreaks {

    private LineBreaks() {}

    static long in(CharSequence text) {
        long breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r'))) {
                breaks++;
            }
        }
        return breaks;
    }
}

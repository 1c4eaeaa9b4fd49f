package org.xinfeng.registry;

/** Text as typed or pasted in a Chinese office: full-width characters and blanks around it. */
final class HalfWidth {

    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int OFFSET = FIRST - '!';

    private HalfWidth() {}

    /** Without blanks of any kind around it, and with full-width ASCII (１, Ｘ, ＋) turned into ASCII. */
    static String of(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isBlank(typed.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(typed.charAt(to - 1))) {
            to--;
        }
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = typed.charAt(i);
            text.append(c >= FIRST && c <= LAST ? (char) (c - OFFSET) : c);
        }
        return text.toString();
    }

    /** Whether it shows as nothing: also the no-break space and the ideographic space, which pasted cells end with. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

package org.xinfeng.registry;

/** Text as typed or pasted in a Chinese office: full-width characters and blanks around it. */
public final class HalfWidth {

    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int OFFSET = FIRST - '!';

    private HalfWidth() {}

    /** Without blanks of any kind around it, and with full-width ASCII (１, Ｘ, ＋) turned into ASCII. */
    static String of(String typed) {
        String bare = stripped(typed);
        StringBuilder text = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            text.append(c >= FIRST && c <= LAST ? (char) (c - OFFSET) : c);
        }
        return text.toString();
    }

    /** The text without what shows as nothing around it, such as the no-break and zero-width spaces of pasted cells. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether it shows as nothing: also no-break, ideographic and zero-width spaces, which pasted cells end with. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}

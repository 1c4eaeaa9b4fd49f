package org.xinfeng.storage.json;

/** What counts as nothing in a cell: blanks of any width, line breaks, and a stray byte order mark. */
final class Blanks {

    private static final String MORE = "\u00A0\u2007\u202F\uFEFF\u200B";

    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || MORE.indexOf(c) >= 0;
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}

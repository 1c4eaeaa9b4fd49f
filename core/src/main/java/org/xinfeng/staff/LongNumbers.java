package org.xinfeng.staff;

/**
 * Finds numbers by which a person can be reached or told apart: seven digits in a row or more, or groups of three and more with
 * blanks or dashes between them that have ten together. Days, years and counts of people are shorter.
 */
final class LongNumbers {

    private static final int LONG_RUN = 7;
    private static final int GROUP = 3;
    private static final int LONG_CHAIN = 10;

    private LongNumbers() {}

    /** Whether there is such a number; full-width digits are digits. */
    static boolean isIn(String text) {
        int run = 0;
        int chain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                run++;
                if (run >= LONG_RUN || run >= GROUP && chain + run >= LONG_CHAIN) {
                    return true;
                }
            } else if (joins(c)) {
                chain = run == 0 ? chain : run < GROUP ? 0 : chain + run;
                run = 0;
            } else {
                chain = 0;
                run = 0;
            }
        }
        return false;
    }

    /** Blanks of any kind, also those that show as nothing, and dashes. */
    private static boolean joins(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}

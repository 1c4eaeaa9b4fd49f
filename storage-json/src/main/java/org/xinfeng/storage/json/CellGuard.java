package org.xinfeng.storage.json;

/**
 * Keeps a cell from being something else to Excel than the text it is.
 *
 * <p>A cell that would be a formula (beginning with {@code = + - @}, their full-width forms, a tab or a line break) gets an
 * apostrophe in front, and so does one of digits that Excel would take for a number and spoil: beginning with 0, or of 12
 * and more digits, such as an identity number, of which Excel keeps 15. Reading takes one apostrophe off such a cell.
 * Apostrophes that were there before get one more, so that every cell reads back as it was.
 */
final class CellGuard {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final int LONG_NUMBER = 12;

    private CellGuard() {}

    /** The cell as it is safe to write. */
    static String guarded(String cell) {
        return isSpoilt(cell, apostrophes(cell)) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guarded}; a cell without guard is unchanged. */
    static String unguarded(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '\'') {
            return cell;
        }
        return isSpoilt(cell, apostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String cell) {
        int count = 0;
        while (count < cell.length() && cell.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean isSpoilt(String cell, int from) {
        return from < cell.length() && (FORMULA_STARTS.indexOf(cell.charAt(from)) >= 0 || isSpoiltNumber(cell, from));
    }

    private static boolean isSpoiltNumber(String cell, int from) {
        int end = cell.length();
        if (end - from > 1 && (cell.charAt(end - 1) == 'X' || cell.charAt(end - 1) == 'x')) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        int digits = end - from;
        return digits >= LONG_NUMBER || (digits > 1 && cell.charAt(from) == '0');
    }
}

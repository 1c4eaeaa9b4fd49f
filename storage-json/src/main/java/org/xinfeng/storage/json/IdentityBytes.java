package org.xinfeng.storage.json;

import java.time.LocalDate;

/** Identity numbers read off bytes, to look them up without making a text of each. */
final class IdentityBytes {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final byte[] CHECK = {'1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'};
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int EARLIEST_YEAR = 1800;

    private IdentityBytes() {}

    /**
     * The first 17 digits of a number whose check digit and birth date are right; negative for anything else, which then has
     * to be read as people write it.
     *
     * @param latest a birth date behind it is none
     */
    static long body(byte[] bytes, int from, int to, LocalDate latest) {
        int start = to - from == LENGTH + 1 && bytes[from] == '\'' ? from + 1 : from;
        if (to - start != LENGTH) {
            return -1;
        }
        long body = 0;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = bytes[start + i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            body = body * 10 + digit;
            sum += WEIGHTS[i] * digit;
        }
        byte last = bytes[to - 1];
        if (CHECK[sum % CHECK.length] != (last == 'x' ? 'X' : last)) {
            return -1;
        }
        return isDate((int) (body / 1_000 % 100_000_000), latest) ? body : -1;
    }

    private static boolean isDate(int digits, LocalDate latest) {
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        if (year < EARLIEST_YEAR || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= DAYS[month - 1] + (month == 2 && leap ? 1 : 0)
                && digits <= latest.getYear() * 10_000 + latest.getMonthValue() * 100 + latest.getDayOfMonth();
    }
}

package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Identity numbers that cannot be anyone's: the area 999999 is assigned to no place. The check digit is right (GB 11643).
 */
final class SyntheticIdentity {

    static final String UNASSIGNED_AREA = "999999";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private SyntheticIdentity() {}

    /** @param sequence from 0 to 999, odd for a man, even for a woman */
    static String of(LocalDate birth, int sequence) {
        return of(birth.format(DateTimeFormatter.BASIC_ISO_DATE), sequence);
    }

    /** As above, for eight digits that need not be a date. */
    static String of(String birth, int sequence) {
        return withCheckDigit(UNASSIGNED_AREA + birth + String.format(java.util.Locale.ROOT, "%03d", sequence));
    }

    /** The 17 first digits, and the check digit that fits them. */
    static String withCheckDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number.substring(0, WEIGHTS.length) + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    /** The same number with a last character that does not fit. */
    static String withWrongCheckDigit(String number) {
        int right = CHECK_DIGITS.indexOf(number.charAt(WEIGHTS.length));
        return number.substring(0, WEIGHTS.length) + CHECK_DIGITS.charAt((right + 4) % CHECK_DIGITS.length());
    }

    static LocalDate birth(String number) {
        return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    static String sex(String number) {
        return (number.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    }
}

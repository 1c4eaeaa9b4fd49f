package org.xinfeng.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Personal;

/**
 * A citizen identity number of 18 characters: area of first registration, birth date, sequence and check digit.
 *
 * <p>Source: GB 11643-1999, 公民身份号码; the check digit is ISO 7064 MOD 11-2. Residence permits of Hong Kong, Macao and
 * Taiwan residents (810000, 820000, 830000) and the permanent residence cards of foreigners since 2023 (beginning with 9)
 * follow the same rule. It says nothing about where somebody lives: the area is that of the first registration, often
 * retired since, and is never checked against a table. Whether the birth date lies in the future is not known here; that
 * takes a day to compare with.
 *
 * <p>It is personal: {@link #toString} shows two characters of it, and no message repeats it.
 *
 * @param value 17 digits, then a digit or a capital X
 */
public record IdentityNumber(String value) implements Code {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int FIRST_CENTENARIAN = 996;
    private static final int EARLIEST_BIRTH_YEAR = 1800;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** Why a text is not an identity number. */
    public enum Fault {
        /** Not 17 digits with a digit or an X behind them. */
        FORM,
        /**
         * A number of the first generation, 15 digits without a check digit. The card has to be looked up for the full one; what it
         * became by rule is good for comparing only.
         */
        OLD_15,
        /** The last character does not fit the others: something is mistyped. */
        CHECK_DIGIT,
        /** The check digit fits, but the birth date does not exist or is before 1800. */
        DATE
    }

    /** What reading a text gave: a number, or the reason why there is none. */
    public sealed interface Reading {

        /** It is an identity number. */
        record Read(IdentityNumber number) implements Reading {}

        /**
         * It is none.
         *
         * @param became of a number of 15 digits, the one of 18 that it became by rule, see {@link #ofOld}
         */
        record Unreadable(Fault fault, @Personal Optional<IdentityNumber> became) implements Reading {

            public Unreadable(Fault fault) {
                this(fault, Optional.empty());
            }
        }
    }

    /** @throws IllegalArgumentException if the value is not an identity number in its canonical form */
    public IdentityNumber {
        Fault fault = fault(value);
        if (fault != null) {
            throw refused(fault);
        }
    }

    /**
     * Reads a number as people type it: blanks around it, a small x, and full-width digits and X are put right, nothing
     * else is.
     */
    public static Reading read(String typed) {
        String text = HalfWidth.of(typed).replace('x', 'X');
        Fault fault = fault(text);
        return fault == null
                ? new Reading.Read(new IdentityNumber(text))
                : new Reading.Unreadable(fault, fault == Fault.OLD_15 ? ofOld(text) : Optional.empty());
    }

    /**
     * What a number of the first generation became: the same with the century 19 before the year, and a check digit (GB 11643-1999).
     * Empty if that is no number, and for the sequences 996 to 999, which were kept for people of a hundred years and more, whose
     * century is another.
     *
     * @throws IllegalArgumentException if they are not 15 digits
     */
    public static Optional<IdentityNumber> ofOld(String digits) {
        if (digits.length() != OLD_LENGTH || !allDigits(digits, OLD_LENGTH)) {
            throw new IllegalArgumentException("digits must be 15 digits");
        }
        String body = digits.substring(0, 6) + "19" + digits.substring(6);
        return number(digits, 12, 15) < FIRST_CENTENARIAN && isBirthDate(body)
                ? Optional.of(new IdentityNumber(body + fittingCheckDigit(body)))
                : Optional.empty();
    }

    /**
     * As {@link #read}, for callers to whom anything else is a bug.
     *
     * @throws IllegalArgumentException if it is not an identity number; the message names the fault, not the number
     */
    public static IdentityNumber parse(String typed) {
        Reading reading = read(typed);
        if (reading instanceof Reading.Unreadable unreadable) {
            throw refused(unreadable.fault());
        }
        return ((Reading.Read) reading).number();
    }

    /**
     * The last character that fits 17 digits (ISO 7064 MOD 11-2).
     *
     * @throws IllegalArgumentException if they are not 17 digits
     */
    public static char checkDigit(String body) {
        if (body.length() != LENGTH - 1 || !allDigits(body, LENGTH - 1)) {
            throw new IllegalArgumentException("body must be 17 digits");
        }
        return fittingCheckDigit(body);
    }

    /** The day of birth on the card. */
    public LocalDate birthDate() {
        return LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
    }

    /** By the 17th digit: odd for men, even for women. */
    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * The first six digits: where the number was first given out, or what kind of card it is. Never where somebody lives:
     * whoever was numbered in Raoping before 1991 carries 440522, a code that no longer exists.
     */
    public String addressCode() {
        return value.substring(0, 6);
    }

    /**
     * The first and the last character with stars between. More is no mask: area, birth date and sex leave fewer than a
     * thousand numbers, and the last digit can be computed.
     */
    public String masked() {
        return value.charAt(0) + "*".repeat(LENGTH - 2) + value.charAt(LENGTH - 1);
    }

    /** As {@link #masked}. */
    @Override
    public String toString() {
        return masked();
    }

    private static @Nullable Fault fault(String text) {
        if (text.length() == OLD_LENGTH && allDigits(text, OLD_LENGTH)) {
            return Fault.OLD_15;
        }
        if (text.length() != LENGTH
                || !allDigits(text, LENGTH - 1)
                || CHECK_DIGITS.indexOf(text.charAt(LENGTH - 1)) < 0) {
            return Fault.FORM;
        }
        if (text.charAt(LENGTH - 1) != fittingCheckDigit(text)) {
            return Fault.CHECK_DIGIT;
        }
        return isBirthDate(text) ? null : Fault.DATE;
    }

    private static boolean isBirthDate(String text) {
        try {
            return LocalDate.of(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14))
                            .getYear()
                    >= EARLIEST_BIRTH_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char fittingCheckDigit(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static boolean allDigits(String text, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static IllegalArgumentException refused(Fault fault) {
        return new IllegalArgumentException("not an identity number: " + fault);
    }
}

package org.xinfeng.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import org.xinfeng.kernel.Code;

/**
 * A value of a factor, with its type; never unknown: what is not known has no value.
 *
 * @param text {@code yes} or {@code no}, a whole number, an ISO date, or a code
 */
public record FactValue(FactType type, String text) implements Comparable<FactValue> {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final FactValue IS_YES = new FactValue(FactType.YES_NO, YES);
    private static final FactValue IS_NO = new FactValue(FactType.YES_NO, NO);

    /** @throws IllegalArgumentException if the text is not a value of the type */
    public FactValue {
        boolean fits = switch (type) {
            case YES_NO -> text.equals(YES) || text.equals(NO);
            case NUMBER -> isNumber(text);
            case DATE -> isDate(text);
            case CHOICE -> Code.isCode(text);
        };
        if (!fits) {
            throw new IllegalArgumentException("not a value of type " + type);
        }
    }

    public static FactValue of(boolean value) {
        return value ? IS_YES : IS_NO;
    }

    public static FactValue of(long value) {
        return new FactValue(FactType.NUMBER, Long.toString(value));
    }

    public static FactValue of(LocalDate value) {
        return new FactValue(FactType.DATE, value.toString());
    }

    /** A code that the factor lists. */
    public static FactValue choice(String code) {
        return new FactValue(FactType.CHOICE, code);
    }

    public boolean isYes() {
        return type == FactType.YES_NO && text.equals(YES);
    }

    /** @throws IllegalStateException if this is not a number */
    public long number() {
        require(FactType.NUMBER);
        return Long.parseLong(text);
    }

    /** @throws IllegalStateException if this is not a date */
    public LocalDate date() {
        require(FactType.DATE);
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private void require(FactType wanted) {
        if (type != wanted) {
            throw new IllegalStateException("a value of type " + type + " is not of type " + wanted);
        }
    }

    /** By value within a type: no before yes, numbers, dates and codes in their order. */
    @Override
    public int compareTo(FactValue other) {
        if (type != other.type) {
            return type.compareTo(other.type);
        }
        return type == FactType.NUMBER ? Long.compare(number(), other.number()) : text.compareTo(other.text);
    }

    private static boolean isNumber(String text) {
        try {
            return Long.toString(Long.parseLong(text)).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** The number that digits are; -1 if something else is among them. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The type only: the value is about a person. */
    @Override
    public String toString() {
        return "FactValue[" + type + "]";
    }
}

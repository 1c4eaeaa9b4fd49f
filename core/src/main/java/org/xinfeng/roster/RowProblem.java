package org.xinfeng.roster;

import java.util.List;

/**
 * What is wrong with one cell of a roster, and so what to do about it.
 *
 * @param column the title of the column, or empty if the row as a whole is wrong
 * @param cause the key of the text for people: {@code cause} and {@code cure} by this name
 * @param details what the text mentions, such as the allowed codes; never what the cell holds
 */
public record RowProblem(String column, Cause cause, List<String> details) {

    /** Why a cell or a row cannot be taken. */
    public enum Cause {
        /** A cell that must be filled is blank. */
        MISSING,
        /** A cell holds more than a name, a number or a code can be; detail: the most characters allowed. */
        TOO_LONG,
        /** A character that no text can hold, mostly from a wrong encoding. */
        BAD_CHARACTER,
        /** More cells than the header has columns; detail: how many more. */
        TOO_MANY_CELLS,
        /** Not 18 digits, or 17 and an X. */
        IDENTITY_FORM,
        /** The last digit of the identity number does not fit the others. */
        IDENTITY_CHECK_DIGIT,
        /** The birth date inside the identity number is no date, or lies after the day of the list. */
        IDENTITY_DATE,
        /** The birth date column and the identity number disagree. */
        BIRTH_DISAGREES,
        /** The sex column and the identity number disagree. */
        SEX_DISAGREES,
        /** Not a date in one of the accepted forms. */
        DATE_FORM,
        /** A date that does not exist, such as 30 February. */
        DATE_IMPOSSIBLE,
        /** A date that can be read in more than one way, such as 15/05/20. */
        DATE_AMBIGUOUS,
        /** A date after the day of the import. */
        DATE_IN_FUTURE,
        /** A village that the station does not have. */
        UNKNOWN_VILLAGE,
        /** A category that no policy pack in force has; detail: the known ones. */
        UNKNOWN_CATEGORY,
        /** A value that the column cannot take; detail: the accepted ones. */
        BAD_VALUE,
        /** Neither an identity number nor a birth date, so that the person could not be found again. */
        NOT_IDENTIFIABLE,
        /** The same person stands in an earlier row that says something else; detail: its line. */
        DUPLICATE_IN_FILE,
        /** Without an identity number, and more than one person on file fits; detail: their ids. */
        DUPLICATE_ON_FILE,
        /** The person was taken off the file, and a list does not put anybody back; detail: the resident. */
        NOT_ON_FILE
    }

    public RowProblem {
        details = List.copyOf(details);
    }

    public static RowProblem of(String column, Cause cause, Object... details) {
        return new RowProblem(
                column,
                cause,
                java.util.Arrays.stream(details).map(Object::toString).toList());
    }
}

package org.xinfeng.roster;

import java.util.Optional;
import org.xinfeng.roster.RowProblem.Cause;

/** What a list may say of a person in words so that it can be kept, be the list a file or a register. */
public final class PersonText {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 60;

    /** The longest other words, in UTF-16 units. */
    public static final int LONGEST_WORDS = 200;

    /** The first year in which something about a person can have been. */
    public static final int EARLIEST_YEAR = 1800;

    private PersonText() {}

    /** Why a text cannot be kept, if it cannot. */
    public static Optional<RowProblem> problem(String column, String text, int longest) {
        if (text.length() > longest) {
            return Optional.of(RowProblem.of(column, Cause.TOO_LONG, longest));
        }
        return text.codePoints().anyMatch(PersonText::isNone)
                ? Optional.of(RowProblem.of(column, Cause.BAD_CHARACTER))
                : Optional.empty();
    }

    /** Whether it is a control character, half a pair, or what a wrong encoding leaves behind. */
    private static boolean isNone(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t'
                || character == 0xFFFD
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}

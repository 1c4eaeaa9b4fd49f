package org.xinfeng.storage.json;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a roster at all. Rows that are wrong are no reason for it; they are results of the import.
 *
 * <p>The message is one line: the file, the place in it, the cause and the cure. It holds nothing from below the header.
 */
public final class UnreadableRosterException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "org.xinfeng.storage.json.unreadable";

    /** Why the file cannot be read. */
    public enum Problem {
        FILE_MISSING,
        NOT_A_FILE,
        /** The operating system says no. */
        NOT_READABLE,
        TOO_BIG,
        EMPTY,
        /** An .xls or .xlsx, often only renamed to .csv. */
        WORKBOOK,
        UNDECODABLE,
        /** It begins in an encoding that the rest does not keep: damaged or cut off. */
        BROKEN_UNICODE,
        NO_HEADER,
        /** Mostly UTF-16 without a byte order mark. */
        NUL_IN_HEADER,
        /** A single merged cell above the column titles, as printed lists have it. */
        TITLE_LINE,
        BLANK_TITLE,
        DOUBLED_TITLE,
        OPEN_QUOTE,
        TEXT_AFTER_QUOTE,
        /** No line break for a mebibyte: not a table. */
        ROW_TOO_LONG,
        /** No column that says whom a row is about. */
        NO_PERSON_COLUMN
    }

    private final Problem problem;

    @SuppressWarnings("serial")
    private final List<String> details;

    UnreadableRosterException(Problem problem, String file, Object... details) {
        this(null, problem, file, details);
    }

    UnreadableRosterException(@Nullable Throwable cause, Problem problem, String file, Object... details) {
        this(cause, problem, strings(file, details));
    }

    private UnreadableRosterException(@Nullable Throwable cause, Problem problem, List<String> details) {
        super(text(problem, details, Locale.ENGLISH), cause);
        this.problem = problem;
        this.details = details;
    }

    /** Why, for a program. */
    public Problem problem() {
        return problem;
    }

    /** The message for people: English for an English locale, Chinese for every other. */
    public String text(Locale locale) {
        return text(problem, details, locale);
    }

    private static List<String> strings(String file, Object... details) {
        List<String> strings = new java.util.ArrayList<>();
        strings.add(file);
        for (Object detail : details) {
            strings.add(detail.toString());
        }
        return List.copyOf(strings);
    }

    private static String text(Problem problem, List<String> details, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : Locale.CHINESE);
        return new MessageFormat(bundle.getString(problem.name()), Locale.ROOT).format(details.toArray());
    }
}

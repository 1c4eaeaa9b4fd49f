package org.xinfeng.roster;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong with a cell and what to do about it, in words for the person who mends the list.
 *
 * <p>English for an English locale, Chinese for every other. The texts mention the details of the problem, never what
 * the cell holds.
 */
public final class ProblemTexts {

    private static final String BUNDLE = "org.xinfeng.roster.problems";
    /** Behind the key of a text without the details, for a problem that has none. */
    private static final String WITHOUT_DETAILS = ".bare";

    private ProblemTexts() {}

    /** What is wrong. */
    public static String cause(RowProblem problem, Locale locale) {
        return text(problem, ".cause", locale);
    }

    /** What to do about it. */
    public static String cure(RowProblem problem, Locale locale) {
        return text(problem, ".cure", locale);
    }

    private static String text(RowProblem problem, String which, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, english ? Locale.ENGLISH : Locale.CHINESE);
        String key = problem.cause().name() + which;
        if (problem.details().isEmpty() && bundle.containsKey(key + WITHOUT_DETAILS)) {
            key += WITHOUT_DETAILS;
        }
        // every cause has details of one kind at most, so they are one list
        String details = String.join(english ? ", " : "、", problem.details());
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {details});
    }
}

package org.xinfeng.storage.json;

import java.util.List;
import java.util.Locale;

/** The columns that a file of rejected rows has in front of its own: where, what is wrong, why, and what to do. */
final class HelperColumns {

    private static final List<String> CHINESE = List.of("行号", "错误列", "原因", "改法");
    private static final List<String> ENGLISH = List.of("line", "column", "cause", "cure");

    private HelperColumns() {}

    static List<String> titles(Locale locale) {
        return isEnglish(locale) ? ENGLISH : CHINESE;
    }

    /** How many of the first columns are helpers: all of them in their order, or none. */
    static int countIn(List<String> titles) {
        boolean present = titles.size() >= CHINESE.size()
                && List.of(CHINESE, ENGLISH).contains(titles.subList(0, CHINESE.size()));
        return present ? CHINESE.size() : 0;
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}

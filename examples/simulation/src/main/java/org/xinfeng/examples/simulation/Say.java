package org.xinfeng.examples.simulation;

import java.io.PrintStream;
import java.util.Locale;
import org.xinfeng.Texts;

/** Says things in one of two languages. */
final class Say {

    private final PrintStream out;
    private final Locale locale;

    Say(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    Texts texts() {
        return Texts.in(locale);
    }

    String either(String zh, String en) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** A line in the language of the user. */
    void line(String zh, String en, Object... details) {
        out.println(String.format(Locale.ROOT, either(zh, en), details));
    }
}

package org.xinfeng.examples.quickstart;

import java.io.PrintStream;
import java.util.Locale;
import org.xinfeng.Texts;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.office.Progress;
import org.xinfeng.rules.Label;

/** Says things in one of two languages. */
final class Say {

    private final PrintStream out;
    private final Locale locale;
    private final Texts texts;

    Say(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    Locale locale() {
        return locale;
    }

    Texts texts() {
        return texts;
    }

    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    String either(String zh, String en) {
        return isChinese() ? zh : en;
    }

    String of(Label label) {
        return label.in(locale);
    }

    /** Why something was refused; a dash if it was not. */
    String refusal(Outcome<?> outcome) {
        return outcome.refusal().map(texts::of).orElse("-");
    }

    void title(int number, String zh, String en) {
        out.println();
        out.println("== " + number + ". " + either(zh, en));
    }

    /** A line in the language of the user. */
    void line(String zh, String en, Object... details) {
        out.println("   " + String.format(Locale.ROOT, either(zh, en), details));
    }

    void plain(String line) {
        out.println("   " + line);
    }

    /** Tells how far a long step has come, a line each few steps. */
    Progress progress(String zh, String en) {
        return (done, total) -> line("  …" + zh + " %d%s", "  … " + en + " %d%s", done, total < 0 ? "" : "/" + total);
    }
}

package org.xinfeng.storage.contract;

import org.jspecify.annotations.Nullable;

/** A storage did not hold to a law: says which, what was done, what was expected and what came. */
public final class BrokenLaw extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final Law law;

    BrokenLaw(Law law, String check, String done, String expected, String came, @Nullable Throwable cause) {
        super(
                "Law " + law.number() + ", " + law.sentence() + ", is broken: " + check + System.lineSeparator()
                        + "  done:     " + done + System.lineSeparator() + "  expected: " + expected
                        + System.lineSeparator() + "  came:     " + came,
                cause);
        this.law = law;
    }

    /** The law. */
    public Law law() {
        return law;
    }
}

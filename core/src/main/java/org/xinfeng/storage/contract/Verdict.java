package org.xinfeng.storage.contract;

import java.util.Optional;

/**
 * What came of one check: the law was held or is broken, there is no third.
 *
 * @param check the name of the check
 * @param broken says what was done, what was expected and what came, and has the cause; empty if the law was held
 */
public record Verdict(Law law, String check, Optional<BrokenLaw> broken) {

    /** Whether the law was held. */
    public boolean held() {
        return broken.isEmpty();
    }

    /** One line if the law was held; or else what was done, expected and came, and the causes. */
    @Override
    public String toString() {
        return broken.map(Verdict::told).orElseGet(() -> "Law " + law.number() + " is held: " + check);
    }

    private static String told(BrokenLaw broken) {
        StringBuilder told = new StringBuilder(String.valueOf(broken.getMessage()));
        for (Throwable cause = broken.getCause(); cause != null; cause = cause.getCause()) {
            told.append(System.lineSeparator()).append("  because:  ").append(cause);
            if (cause.getStackTrace().length > 0) {
                told.append(", at ").append(cause.getStackTrace()[0]);
            }
        }
        return told.toString();
    }
}

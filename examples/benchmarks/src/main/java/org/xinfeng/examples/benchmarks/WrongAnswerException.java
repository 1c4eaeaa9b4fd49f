package org.xinfeng.examples.benchmarks;

import java.util.Objects;

/** Two ways to the same answer gave different ones: their times cannot be compared. */
final class WrongAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WrongAnswerException(String message) {
        super(message);
    }

    /** @throws WrongAnswerException if the two differ; the message says both, so they are not personal */
    static void check(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new WrongAnswerException(what + " should be " + expected + " but is " + actual);
        }
    }
}

package org.xinfeng.examples.simulation;

import java.time.LocalDate;

/** Something that must be so is not: on which day, about whom, what was expected and what was found. */
final class Violation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Violation(String check, LocalDate day, String id, Object expected, Object found) {
        super(check + ": on " + day + " " + id + ": expected " + expected + ", found " + found);
    }
}

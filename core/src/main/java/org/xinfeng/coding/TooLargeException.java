package org.xinfeng.coding;

/** A diagram takes more work than was allowed; what was asked is not known. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException() {
        super("the diagram takes more work than was allowed", null, false, false);
    }
}

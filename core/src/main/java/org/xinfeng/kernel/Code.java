package org.xinfeng.kernel;

/**
 * A short code or identifier in printable ASCII: every typed id of the library is a record that implements this.
 *
 * <p>A code is 1 to 64 characters from {@code '!'} to {@code '~'}, without blanks. It carries no meaning about a person
 * and orders the same in every storage. It is not text for people; that comes from bundles keyed by code.
 */
public interface Code {

    /** Most characters a code can have. */
    int MAX_LENGTH = 64;

    /** The code itself. */
    String value();

    /**
     * Returns {@code value} if it is a code.
     *
     * @param what the name of the argument, for the message
     * @throws IllegalArgumentException if {@code value} is empty, longer than 64 characters, or holds anything but
     *     printable ASCII without blanks; the message does not repeat the value, which might be personal
     */
    static String check(String what, String value) {
        int length = value.length();
        if (length == 0 || length > MAX_LENGTH) {
            throw new IllegalArgumentException(what + " must have 1 to 64 characters but has " + length);
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < '!' || c > '~') {
                throw new IllegalArgumentException(
                        what + " must be printable ASCII without blanks, but character " + (i + 1) + " is not");
            }
        }
        return value;
    }

    /** Whether {@link #check} would accept {@code value}. */
    static boolean isCode(String value) {
        int length = value.length();
        if (length == 0 || length > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < '!' || c > '~') {
                return false;
            }
        }
        return true;
    }
}

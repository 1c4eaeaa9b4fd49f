package org.xinfeng.policy;

/**
 * What is wrong in a policy.
 *
 * @param policy the pack or overlay, by id
 * @param path the place in it, such as {@code books/child/rules/R3/when}
 * @param cause what is wrong
 * @param cure what to do
 */
public record PolicyProblem(String policy, String path, String cause, String cure) {

    /** One line. */
    @Override
    public String toString() {
        return policy + " " + path + ": " + cause + "; " + cure;
    }
}

package org.xinfeng.examples.simulation;

/** Something that must be so at the end of each day, whatever happened. */
interface Check {

    /** @throws Violation if it is not so */
    void check(Town town);

    /** The same about everybody, at the end of the run. */
    default void checkAll(Town town) {
        check(town);
    }
}

package org.xinfeng.office;

/** Told how far long work has come; called after each unit of work, never inside one. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /**
     * @param done how many are done
     * @param total how many there are in all, or -1 if that is not known
     */
    void at(long done, long total);
}

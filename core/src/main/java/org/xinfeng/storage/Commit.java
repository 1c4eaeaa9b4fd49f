package org.xinfeng.storage;

import java.util.List;

/**
 * A unit of work that happened: who, why, when, and which records it wrote. No values.
 *
 * @param revision the station's revision after the unit; the first is 1, without gaps
 * @param touched the kinds written, in the order of their codes
 */
public record Commit(long revision, Act act, List<Touched> touched) {

    /**
     * The records of one kind that a unit wrote.
     *
     * @param kind the code of the kind
     * @param ids the ids, in the order first put
     */
    public record Touched(String kind, List<String> ids) {

        public Touched {
            ids = List.copyOf(ids);
        }
    }

    public Commit {
        touched = List.copyOf(touched);
    }
}

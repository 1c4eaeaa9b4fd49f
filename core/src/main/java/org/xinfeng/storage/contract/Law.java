package org.xinfeng.storage.contract;

/** What every storage must hold to. Each law has several {@link Check}s. */
public enum Law {
    /** A unit is all or nothing. */
    ALL_OR_NOTHING("a unit that throws or is refused leaves nothing, any other unit is kept whole"),
    /** One writer for each station. */
    ONE_WRITER("one writer per station at a time; other stations do not wait, readers neither block nor are blocked"),
    /** One committed state for each reader. */
    ONE_STATE("a reader sees one committed state of one station, a writer sees its own writes"),
    /** A feed of commits without gaps. */
    GAPLESS_COMMITS(
            "each unit that wrote takes the station's next revision and leaves one commit that says what it did"),
    /** Nobody overwrites what he has not read. */
    STALE_PUTS("a stale put throws and the unit is lost as a whole"),
    /** What is written once stays. */
    APPEND_ONLY("append-only kinds refuse a change"),
    /** Nothing is rounded, cut or reordered. */
    KEPT_EXACTLY("what is kept comes back exactly and in the order of its index; what cannot be kept is refused"),
    /** Closed is not empty. */
    CLOSED_IS_NOT_EMPTY("a closed storage throws StorageException; it never answers that something is absent"),
    /** What was acknowledged is there. */
    ACKNOWLEDGED_IS_KEPT("an acknowledged unit outlives closing and crashing, and its id tells that it happened"),
    /** A unit stands alone. */
    UNITS_STAND_ALONE("a put in a read and a unit in a unit are refused, and nothing outlives its unit"),
    /** Older records can be read. */
    OLDER_IS_READ("records of an older version are read through upgraders; a newer version is refused");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    /** The number of the law, from 1 to 11. */
    public int number() {
        return ordinal() + 1;
    }

    /** The law in one sentence. */
    public String sentence() {
        return sentence;
    }
}

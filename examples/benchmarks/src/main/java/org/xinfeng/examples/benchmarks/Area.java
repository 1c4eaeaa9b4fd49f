package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.List;

/** Benchmarks of one part of the library. */
interface Area {

    /** The name on the command line; the names of its figures begin with that of the whole area. */
    String name();

    /** What it measures, in one line. */
    String about();

    /** Whether it is a part of another area, and runs only if it is named. */
    default boolean isPart() {
        return false;
    }

    /**
     * Measures.
     *
     * @throws WrongAnswerException if two ways to the same answer gave different ones
     */
    List<Figure> measure(Bench bench) throws IOException;
}

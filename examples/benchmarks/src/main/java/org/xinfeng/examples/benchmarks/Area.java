package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.List;

/** Benchmarks of one part of the library. */
interface Area {

    /** The name on the command line, and the first part of the names of its figures. */
    String name();

    /** What it measures, in one line. */
    String about();

    /**
     * Measures.
     *
     * @throws WrongAnswerException if two ways to the same answer gave different ones
     */
    List<Figure> measure(Bench bench) throws IOException;
}

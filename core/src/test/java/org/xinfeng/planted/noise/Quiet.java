package org.xinfeng.planted.noise;

import java.io.PrintStream;
import java.io.PrintWriter;

/** Innocent: it writes where it is told to. */
final class Quiet {

    void speak(PrintStream where, Exception trouble) {
        where.println(System.lineSeparator());
        trouble.printStackTrace(new PrintWriter(where, true));
    }
}

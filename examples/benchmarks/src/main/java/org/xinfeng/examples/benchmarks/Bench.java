package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a benchmark runs in.
 *
 * @param quick whether only to see that it runs: fewer rounds and smaller sizes, whose figures say nothing
 * @param progress takes lines for people
 */
record Bench(Scratch scratch, boolean quick, Consumer<String> progress) {

    private static final int ROUNDS = 7;

    /** One round of a benchmark. */
    @FunctionalInterface
    interface Round {

        /** @param number from 0; negative while warming up */
        void run(int number) throws IOException;
    }

    /** A size: as it is, or what is enough for a quick run. */
    int size(int full, int small) {
        return quick ? small : full;
    }

    /** A new directory that goes with the run. */
    Path directory(String name) throws IOException {
        return scratch.directory(name);
    }

    /** Runs a benchmark: to warm up, then the rounds that count. */
    void rounds(String name, int warmUp, Round round) throws IOException {
        int rounds = quick ? 2 : ROUNDS;
        for (int i = quick ? -1 : -warmUp; i < rounds; i++) {
            say("%s: %s", name, i < 0 ? "warming up" : "round " + (i + 1) + " of " + rounds);
            round.run(i);
        }
    }

    /** Tells how far it is. */
    void say(String format, Object... details) {
        progress.accept(String.format(Locale.ROOT, format, details));
    }
}

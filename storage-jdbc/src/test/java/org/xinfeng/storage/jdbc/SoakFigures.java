package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the clients of a soak wrote down about their units. */
final class SoakFigures {

    /** What became of a unit, or what else a client had to say. */
    enum What {
        /** Acknowledged. */
        KEPT,
        /** Acknowledged, although the answer of its commit was lost. */
        RESOLVED,
        /** Refused: nothing is kept. */
        FAILED,
        /** The storage said that it could not know. */
        UNKNOWN,
        /** It was unknown and asked for: it is there. */
        HAPPENED,
        /** It was unknown and asked for: it is not there, and never will be. */
        NEVER,
        /** A reader found all in order. */
        SEEN,
        /** A reader found something wrong. */
        WRONG,
        /** A client ended on something that no client may meet. */
        BUG
    }

    /**
     * One line.
     *
     * @param runs how often the work was run
     * @param number what the work answered, or the revision that was found
     */
    record Line(What what, String station, String unit, int runs, long number, String more) {

        private static Line parse(String text) {
            String[] words = text.split(" ", 6);
            return new Line(
                    What.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)),
                    words[1],
                    words[2],
                    Integer.parseInt(words[3]),
                    Long.parseLong(words[4]),
                    words.length > 5 ? words[5] : "");
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<What, Integer> counts = new EnumMap<>(What.class);
    private int again;

    /** Reads the files of a folder, those of killed clients too. */
    static SoakFigures of(List<Path> files) {
        SoakFigures figures = new SoakFigures();
        for (Path file : files) {
            try {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                text.substring(0, text.lastIndexOf('\n') + 1)
                        .lines()
                        .map(Line::parse)
                        .forEach(figures::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return figures;
    }

    private void add(Line line) {
        lines.add(line);
        counts.merge(line.what(), 1, Integer::sum);
        again += Math.max(0, line.runs() - 1);
    }

    List<Line> lines() {
        return lines;
    }

    int count(What what) {
        return counts.getOrDefault(what, 0);
    }

    /** How often a work was run again. */
    int again() {
        return again;
    }

    /** Units whose clients were told that they are kept. */
    int acknowledged() {
        return count(What.KEPT) + count(What.RESOLVED) + count(What.HAPPENED);
    }
}

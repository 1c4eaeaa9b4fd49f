package org.xinfeng.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rosters for tests, as a file would give them: the header on line 1, each row on a line of its own. */
public record Rows(String name, String digest, List<String> header, List<List<String>> cells) implements Roster {

    /** A roster with a header of titles divided by {@code |}. */
    public static Rows under(String header) {
        return new Rows("list.csv", "empty", titles(header), List.of());
    }

    /** The same with one more row of cells divided by {@code |}; missing ones at the end are blank. */
    public Rows row(String cells) {
        List<String> row = new ArrayList<>(Arrays.asList(cells.split("\\|", -1)));
        while (row.size() < header.size()) {
            row.add("");
        }
        return with(List.of(row));
    }

    /** The same with many more rows. */
    public Rows rows(int count, IntFunction<String> cells) {
        return with(IntStream.range(0, count)
                .mapToObj(i -> List.of(cells.apply(i).split("\\|", -1)))
                .toList());
    }

    private Rows with(List<List<String>> more) {
        List<List<String>> all = new ArrayList<>(cells);
        all.addAll(more);
        String digest = "rows-" + Integer.toHexString(List.of(header, all).hashCode());
        return new Rows(name, digest, header, all);
    }

    private static List<String> titles(String header) {
        return List.of(header.split("\\|"));
    }

    @Override
    public Stream<RosterRow> rows() {
        return IntStream.range(0, cells.size()).mapToObj(i -> {
            List<String> row = cells.get(i);
            int width = Math.min(header.size(), row.size());
            return new RosterRow(i + 2L, row.subList(0, width), row.size() - width);
        });
    }

    @Override
    public String toString() {
        return "Rows[" + cells.size() + "]";
    }
}

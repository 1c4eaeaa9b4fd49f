package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfeng.roster.RosterRow;
import org.xinfeng.storage.json.CsvRows.RawRow;
import org.xinfeng.storage.json.UnreadableRosterException.Problem;

/**
 * The column titles of a roster, and how its rows are laid on them.
 *
 * @param titles without the helper columns of {@link RejectedRows} in front, and without blank ones behind
 * @param skipped how many helper columns stand in front
 * @param width how many cells the header line has, blank ones included
 */
record RosterHeader(List<String> titles, int skipped, int width) {

    static RosterHeader of(String file, @Nullable RawRow first) {
        if (first == null) {
            throw new UnreadableRosterException(Problem.NO_HEADER, file);
        }
        List<String> titles = new ArrayList<>();
        for (String cell : first.cells()) {
            if (cell.indexOf('\0') >= 0) {
                throw new UnreadableRosterException(Problem.NUL_IN_HEADER, file);
            }
            titles.add(Blanks.trimmed(CellGuard.unguarded(Blanks.trimmed(cell))));
        }
        while (!titles.isEmpty() && titles.get(titles.size() - 1).isEmpty()) {
            titles.remove(titles.size() - 1);
        }
        int skipped = HelperColumns.countIn(titles);
        if (titles.size() == skipped) {
            throw new UnreadableRosterException(Problem.NO_HEADER, file);
        }
        refuseBlankOrDoubled(file, titles, skipped);
        return new RosterHeader(
                List.copyOf(titles.subList(skipped, titles.size())),
                skipped,
                first.cells().size());
    }

    private static void refuseBlankOrDoubled(String file, List<String> titles, int skipped) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = skipped; i < titles.size(); i++) {
            String title = titles.get(i);
            if (title.isEmpty()) {
                throw new UnreadableRosterException(Problem.BLANK_TITLE, file, i + 1);
            }
            Integer before = columns.putIfAbsent(title, i);
            if (before != null) {
                throw new UnreadableRosterException(Problem.DOUBLED_TITLE, file, before + 1, i + 1, title);
            }
        }
    }

    /** The row under these titles, or null if it is blank. */
    @Nullable
    RosterRow row(RawRow raw) {
        List<String> cells = new ArrayList<>(titles.size());
        boolean blank = true;
        for (int i = 0; i < titles.size(); i++) {
            int at = skipped + i;
            String cell =
                    at < raw.cells().size() ? CellGuard.unguarded(raw.cells().get(at)) : "";
            blank &= Blanks.isBlank(cell);
            cells.add(cell);
        }
        int surplus = 0;
        for (int at = skipped + titles.size(); at < raw.cells().size(); at++) {
            surplus += Blanks.isBlank(raw.cells().get(at)) ? 0 : 1;
        }
        return blank && surplus == 0 ? null : new RosterRow(raw.line(), cells, surplus);
    }

    /** Whether this is not a header at all but the heading of a printed list: one wide cell over a row of several. */
    boolean isHeadingOver(RosterRow first) {
        return titles.size() == 1 && width > skipped + 1 && first.surplus() > 0;
    }
}

package org.xinfeng.roster;

import java.util.List;
import org.xinfeng.kernel.Personal;

/**
 * One row of a roster.
 *
 * @param line the line of the file where the row begins, from 1; the header is on line 1
 * @param cells as many as the header has, blank where the row is short; text as written, without the escape that guards
 *     formula cells
 * @param surplus cells beyond the header that are not blank
 */
public record RosterRow(long line, @Personal List<String> cells, int surplus) {

    public RosterRow {
        cells = List.copyOf(cells);
    }

    /** The line only: the cells are about a person. */
    @Override
    public String toString() {
        return "RosterRow[line " + line + "]";
    }
}

package org.xinfeng.roster;

import java.util.List;

/** A row that was not taken, with every problem found in it. */
public record RejectedRow(RosterRow row, List<RowProblem> problems) {

    public RejectedRow {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a rejected row has at least one problem");
        }
    }
}

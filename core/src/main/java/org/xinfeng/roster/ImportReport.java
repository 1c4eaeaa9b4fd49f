package org.xinfeng.roster;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of a roster.
 *
 * @param dryRun whether nothing was written
 * @param asOf the day the facts of the roster are true on
 * @param resumedAfterRows rows that an earlier, cut off import had already done
 * @param finished whether the whole roster was gone through
 * @param counts what became of the rows, those done earlier included
 * @param rejected the rows not taken, with every problem, to be mended and read again
 * @param unusedColumns titles that mean nothing to the station; their cells were not imported
 */
public record ImportReport(
        boolean dryRun,
        LocalDate asOf,
        int resumedAfterRows,
        boolean finished,
        ImportRun.Counts counts,
        List<RejectedRow> rejected,
        List<String> unusedColumns) {

    public ImportReport {
        rejected = List.copyOf(rejected);
        unusedColumns = List.copyOf(unusedColumns);
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "ImportReport[" + counts + (dryRun ? ", dry run" : "") + (finished ? "" : ", not finished") + "]";
    }
}

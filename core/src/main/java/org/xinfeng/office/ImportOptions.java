package org.xinfeng.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a roster is imported.
 *
 * @param dryRun whether to look only: nothing is written
 * @param asOf the day the roster speaks of; if absent, the day it was first imported, else today
 * @param stopAfterRows stop after so many rows, as if cut off; for trying out that an import goes on; 0 for never
 */
public record ImportOptions(boolean dryRun, Optional<LocalDate> asOf, int stopAfterRows, Progress progress) {

    /** A dry run. */
    public static ImportOptions lookingOnly() {
        return new ImportOptions(true, Optional.empty(), 0, Progress.NONE);
    }

    /** Good rows go in. */
    public static ImportOptions writing() {
        return new ImportOptions(false, Optional.empty(), 0, Progress.NONE);
    }

    public ImportOptions asOf(LocalDate day) {
        return new ImportOptions(dryRun, Optional.of(day), stopAfterRows, progress);
    }

    public ImportOptions telling(Progress told) {
        return new ImportOptions(dryRun, asOf, stopAfterRows, told);
    }

    public ImportOptions stoppingAfter(int rows) {
        return new ImportOptions(dryRun, asOf, rows, progress);
    }
}

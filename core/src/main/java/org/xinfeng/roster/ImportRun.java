package org.xinfeng.roster;

import java.time.LocalDate;
import java.util.List;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * How far the import of a roster has come: written in the same unit as its rows, so that one cut off goes on where it
 * was, and one that is over is recognised.
 *
 * @param id the digest of the roster
 * @param asOf the day the roster speaks of
 * @param rows rows looked at so far
 * @param rejected what was wrong, by line; never what the cells hold
 */
public record ImportRun(
        Id id,
        LocalDate startedOn,
        LocalDate asOf,
        int rows,
        Counts counts,
        List<Rejected> rejected,
        boolean finished) {

    public static final Kind<Id, ImportRun> KIND = Kind.of("import_run", ImportRun::id, Shape.of(ImportRun.class));

    /** The digest of a roster. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("import id", value);
        }
    }

    /**
     * What became of the rows.
     *
     * @param repeated rows that say again what an earlier row of the same roster said
     */
    public record Counts(int added, int updated, int unchanged, int repeated, int rejected) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(
                    added + more.added,
                    updated + more.updated,
                    unchanged + more.unchanged,
                    repeated + more.repeated,
                    rejected + more.rejected);
        }

        public int rows() {
            return added + updated + unchanged + repeated + rejected;
        }
    }

    /** One problem of one line. */
    public record Rejected(long line, java.util.Optional<String> column, RowProblem.Cause cause, List<String> details) {

        public Rejected {
            details = List.copyOf(details);
        }
    }

    public ImportRun {
        rejected = List.copyOf(rejected);
    }
}

package org.xinfeng.monitoring.comparing;

import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * How far the comparison of a list begun last has come, and which going-through of it that is: one record for each list over
 * all its days, written in the same unit as the lines. Of two comparisons of a list at once only the one begun later finds its
 * own name here; and a mark is worth something only while no other comparison of the list came between.
 *
 * @param by the going-through that may write
 * @param lines lines gone through and kept
 * @param mark what was read until then, if the list can tell
 * @param gone lines that were closed as not so any more
 */
public record ComparisonRun(
        Id id, Comparison.Id comparison, GoingThrough by, long lines, Optional<PersonList.Mark> mark, long gone) {

    public static final Kind<Id, ComparisonRun> KIND =
            Kind.of("comparison_run", ComparisonRun::id, Shape.of(ComparisonRun.class));

    /** A digest of the name of a list. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("comparison run id", value);
        }

        public static Id of(Comparison.ListKey list) {
            return new Id(
                    LineIds.digest(list.list().value() + '\n' + list.issuer().value()));
        }
    }

    /** Names one going-through of a list. */
    public record GoingThrough(String value) implements Code {

        public GoingThrough {
            Code.check("going-through", value);
        }
    }

    /** The same, so much further. */
    public ComparisonRun at(long linesDone, Optional<PersonList.Mark> readUntil) {
        return new ComparisonRun(id, comparison, by, linesDone, readUntil, gone);
    }

    /** The same, with so many more lines closed. */
    public ComparisonRun closing(long more) {
        return new ComparisonRun(id, comparison, by, lines, mark, gone + more);
    }
}

package org.xinfeng.monitoring.comparing;

import java.util.List;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.roster.RowProblem;

/**
 * One line of a department's list as a comparison takes it: whom it names, and what in it could not be read.
 *
 * <p>A cell that cannot be read is absent from the person and told as a problem; the line is compared all the same, by what
 * is left of it.
 *
 * @param line the line of the file where the row begins, from 1, or the count of the line in a register
 */
public record ListedPerson(long line, RegisteredPerson person, List<RowProblem> problems) {

    public ListedPerson {
        problems = List.copyOf(problems);
    }

    /** The line only. */
    @Override
    public String toString() {
        return "ListedPerson[line " + line + "]";
    }
}

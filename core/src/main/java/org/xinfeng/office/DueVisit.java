package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Personal;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;

/**
 * Something that is owed to a resident and open, with what a worker needs to see.
 *
 * @param name the resident's name
 * @param tier the tier that counts
 * @param system the tier the system says, which people may have raised or lowered
 * @param reasons why it is owed
 * @param lastContact the last day the resident was met in any form
 * @param responsible who answers for the resident in the role of the duty, if anybody
 */
public record DueVisit(
        Occurrence occurrence,
        @Personal String name,
        Optional<Tier> tier,
        Optional<Tier> system,
        List<Duty.Reason> reasons,
        Optional<LocalDate> lastContact,
        Optional<WorkerId> responsible,
        boolean overdue) {

    public DueVisit {
        reasons = List.copyOf(reasons);
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "DueVisit[" + occurrence.id().value() + " due " + occurrence.due() + (overdue ? " overdue" : "") + "]";
    }
}

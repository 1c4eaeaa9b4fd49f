package org.xinfeng.office;

import java.util.List;
import java.util.Optional;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;

/**
 * What changed for a resident: the tier that counts, the duties, and the occurrences of these.
 *
 * @param assessment the new assessment, if the policy says something else than before
 * @param begun duties that began
 * @param ended duties that ended
 * @param planned occurrences that are new or fall due on another day
 * @param withdrawn occurrences whose cause went, each with it
 * @param missed occurrences whose period went by
 */
public record CareChange(
        ResidentId resident,
        Optional<Tier> before,
        Optional<Tier> after,
        Optional<Assessment> assessment,
        List<Duty> begun,
        List<Duty> ended,
        List<Occurrence> planned,
        List<Occurrence> withdrawn,
        List<Occurrence> missed) {

    public CareChange {
        begun = List.copyOf(begun);
        ended = List.copyOf(ended);
        planned = List.copyOf(planned);
        withdrawn = List.copyOf(withdrawn);
        missed = List.copyOf(missed);
    }

    public boolean isTierChanged() {
        return !before.equals(after);
    }

    /** Whether nothing was written. */
    public boolean isNothing() {
        return assessment.isEmpty()
                && !isTierChanged()
                && begun.isEmpty()
                && ended.isEmpty()
                && planned.isEmpty()
                && withdrawn.isEmpty()
                && missed.isEmpty();
    }
}

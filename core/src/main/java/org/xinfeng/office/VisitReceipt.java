package org.xinfeng.office;

import java.util.List;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.VisitId;

/**
 * What a visit has done.
 *
 * @param repeated whether the same visit was recorded before; then nothing was written now
 */
public record VisitReceipt(VisitId visit, boolean repeated, List<Person> people) {

    /**
     * What it has done for one person.
     *
     * @param met the occurrences it answered
     * @param incomplete occurrences that stay open because questions of their checklist were left open
     * @param change what changed for the person; nothing in a repeated visit
     */
    public record Person(ResidentId resident, List<Occurrence> met, List<Incomplete> incomplete, CareChange change) {

        public Person {
            met = List.copyOf(met);
            incomplete = List.copyOf(incomplete);
        }
    }

    /** An occurrence that was not answered, and the questions still to be asked. */
    public record Incomplete(OccurrenceId occurrence, List<String> questions) {

        public Incomplete {
            questions = List.copyOf(questions);
        }
    }

    public VisitReceipt {
        people = List.copyOf(people);
    }
}

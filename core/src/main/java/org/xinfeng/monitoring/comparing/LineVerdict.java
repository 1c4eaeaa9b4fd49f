package org.xinfeng.monitoring.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

/** What somebody decides about a line of a comparison. */
public sealed interface LineVerdict {

    /** A line with candidates means this one of them; what the list knows better may be taken over at once. */
    record SamePerson(ResidentId resident, Set<Field> takeOver) implements LineVerdict {

        public SamePerson {
            takeOver = Set.copyOf(takeOver);
        }
    }

    /** A line with candidates means none of them: it is told as one who is not on file. */
    record DifferentPerson() implements LineVerdict {}

    /**
     * The person is put on file.
     *
     * @param village if the line does not say one of the station's
     */
    record Enrol(Optional<VillageId> village, List<Category> categories) implements LineVerdict {

        public Enrol {
            categories = List.copyOf(categories);
        }
    }

    /** What the list says otherwise is taken over. */
    record TakeOver(Set<Field> fields) implements LineVerdict {

        public TakeOver {
            fields = Set.copyOf(fields);
        }
    }

    /** It stays as it is, because. */
    record Leave(ComparisonLine.Reason reason) implements LineVerdict {}

    /** Somebody has to look after it: a signal is raised about the resident. */
    record Raise(Signal.Cause cause, Signal.Urgency urgency) implements LineVerdict {}
}

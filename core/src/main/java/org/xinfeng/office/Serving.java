package org.xinfeng.office;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** Who of some workers is in service. */
final class Serving {

    private Serving() {}

    /** Those who are on the day of the unit; none that is not known. */
    static Set<WorkerId> today(Work work, Stream<WorkerId> some) {
        return work.store(Worker.KIND).find(some.distinct().toList()).values().stream()
                .map(Versioned::value)
                .filter(one -> one.during().contains(work.today()))
                .map(Worker::id)
                .collect(Collectors.toSet());
    }
}

package org.xinfeng.staff;

import java.util.List;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;

/**
 * A social worker, child director or other worker of the station.
 *
 * @param partyMember whether the worker can lead a 1+N+1 pairing
 * @param during when the worker is in service
 */
public record Worker(WorkerId id, @Personal String name, List<Role> roles, boolean partyMember, DateRange during) {

    public static final Kind<WorkerId, Worker> KIND = Kind.of("worker", Worker::id, Shape.of(Worker.class));

    public Worker {
        roles = List.copyOf(roles);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Worker[" + id.value() + "]";
    }
}

package org.xinfeng.office;

import java.util.EnumSet;
import java.util.Set;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.storage.Purpose;

/**
 * Who calls, why, and what they may do. The host knows its users; this is what it says about one of them for one request.
 *
 * @param purpose why records are read and written, kept with every commit
 */
public record Actor(ActorId id, Purpose purpose, Set<Permission> may) {

    public Actor {
        may = Set.copyOf(may);
    }

    /** An actor who may do everything. */
    public static Actor of(String id, String purpose) {
        return new Actor(ActorId.of(id), Purpose.of(purpose), EnumSet.allOf(Permission.class));
    }

    Actor withPurpose(Purpose next) {
        return new Actor(id, next, may);
    }
}

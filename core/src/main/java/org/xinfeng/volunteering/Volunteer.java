package org.xinfeng.volunteering;

import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;

/**
 * A volunteer of the station.
 *
 * @param helping what the volunteer brings, as it is now
 */
public record Volunteer(VolunteerId id, @Personal String name, Helping helping) {

    public static final Index<Volunteer> BY_VILLAGE = Index.of("village", "helping.village");

    public static final Kind<VolunteerId, Volunteer> KIND =
            Kind.of("volunteer", Volunteer::id, Shape.of(Volunteer.class), BY_VILLAGE);

    /** The id only. */
    @Override
    public String toString() {
        return "Volunteer[" + id.value() + "]";
    }
}

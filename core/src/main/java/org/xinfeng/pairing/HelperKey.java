package org.xinfeng.pairing;

import java.util.Comparator;
import org.xinfeng.kernel.Code;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.VolunteerId;

/** Who helps: a worker who leads, or a volunteer. Written {@code LEAD:lin} or {@code VOLUNTEER:v7}. */
public record HelperKey(Side side, Id id) implements Comparable<HelperKey> {

    private static final Comparator<HelperKey> ORDER =
            Comparator.comparing(HelperKey::side).thenComparing(key -> key.id().value());

    /** The id of the worker or of the volunteer. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("helper id", value);
        }
    }

    public static HelperKey of(WorkerId worker) {
        return new HelperKey(Side.LEAD, new Id(worker.value()));
    }

    public static HelperKey of(VolunteerId volunteer) {
        return new HelperKey(Side.VOLUNTEER, new Id(volunteer.value()));
    }

    @Override
    public int compareTo(HelperKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return side + ":" + id.value();
    }
}

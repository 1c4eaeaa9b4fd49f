package org.xinfeng.registry;

import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;

/**
 * That someone is kin, or guardian, of a resident, dated. Ended, never deleted.
 *
 * @param of the resident whose kin or guardian it is
 * @param relation what the other is to the resident
 * @param guardian whether the other is the guardian (监护人)
 * @param other the other person
 */
public record Kinship(Id id, ResidentId of, Relation relation, boolean guardian, Other other, DateRange during) {

    public static final Index<Kinship> BY_RESIDENT = Index.of("resident", "of");

    public static final Kind<Id, Kinship> KIND = Kind.of("kinship", Kinship::id, Shape.of(Kinship.class), BY_RESIDENT);

    /** Names a kinship. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("kinship id", value);
        }
    }

    /**
     * The other person: on file too, or known by name only.
     *
     * @param resident if on file
     */
    public record Other(
            Optional<ResidentId> resident,
            @Personal Optional<String> name,
            @Personal Optional<String> phone) {

        public Other {
            if (resident.isEmpty() && name.isEmpty()) {
                throw new IllegalArgumentException("the other person must be on file or have a name");
            }
        }

        /** The id only. */
        @Override
        public String toString() {
            return "Other[" + resident.map(ResidentId::value).orElse("not on file") + "]";
        }
    }
}

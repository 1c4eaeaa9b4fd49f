package org.xinfeng.community;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;

/**
 * A partner of the station of one of the five kinds (五社联动): a community, a social organisation, a social worker, a volunteer of
 * the community, a charitable resource.
 *
 * @param kind does not change
 * @param contact whom to reach, and how
 * @param lastContact the last day the station was in touch
 * @param during when it is a partner
 */
public record RegisteredPartner(
        Id id,
        CareTeam.Partner kind,
        @Personal String name,
        @Personal Optional<String> contact,
        Optional<LocalDate> lastContact,
        DateRange during) {

    public static final Index<RegisteredPartner> BY_KIND = Index.of("kind", "kind");

    public static final Kind<Id, RegisteredPartner> KIND =
            Kind.of("partner", RegisteredPartner::id, Shape.of(RegisteredPartner.class), BY_KIND);

    /** Names a partner; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("partner id", value);
        }
    }

    public static RegisteredPartner of(String id, CareTeam.Partner kind, String name, LocalDate from) {
        return new RegisteredPartner(
                new Id(id), kind, name, Optional.empty(), Optional.empty(), DateRange.ofUnboundedEnd(from));
    }

    /** The same, with whom to reach and how. */
    public RegisteredPartner reached(String by) {
        return new RegisteredPartner(id, kind, name, Optional.of(by), lastContact, during);
    }

    /** The same, in touch on a day too; an earlier one than the last changes nothing. */
    public RegisteredPartner contacted(LocalDate day) {
        return lastContact.filter(last -> !last.isBefore(day)).isPresent()
                ? this
                : new RegisteredPartner(id, kind, name, contact, Optional.of(day), during);
    }

    /** Id and kind only. */
    @Override
    public String toString() {
        return "RegisteredPartner[" + id.value() + ", " + kind.value() + "]";
    }
}

package org.xinfeng.community;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * That a partner helps in a case, or is behind who holds a seat of a care team, on some days. Ended, never deleted.
 *
 * @param of the case; exactly one of case and seat is there
 * @param seat the holding of a seat
 */
public record PartnerLink(
        Id id, RegisteredPartner.Id partner, Optional<Case.Id> of, Optional<CareTeam.Seat.Id> seat, DateRange during) {

    public static final Index<PartnerLink> BY_CASE = Index.of("case", "of", "during.start");
    public static final Index<PartnerLink> BY_SEAT = Index.of("seat", "seat", "during.start");
    public static final Index<PartnerLink> BY_PARTNER = Index.of("partner", "partner", "during.start");
    public static final Index<PartnerLink> BY_START = Index.of("start", "during.start");

    public static final Kind<Id, PartnerLink> KIND = Kind.of(
            "partner_link", PartnerLink::id, Shape.of(PartnerLink.class), BY_CASE, BY_SEAT, BY_PARTNER, BY_START);

    /** Names a link; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("partner link id", value);
        }
    }

    /** @throws IllegalArgumentException unless it is to a case or to a seat, to one of them */
    public PartnerLink {
        if (of.isPresent() == seat.isPresent()) {
            throw new IllegalArgumentException("a partner is linked to a case or to a seat, to one of them");
        }
    }

    /** To a case from a day on. */
    public static PartnerLink of(String id, RegisteredPartner.Id partner, Case.Id to, LocalDate from) {
        return new PartnerLink(new Id(id), partner, Optional.of(to), Optional.empty(), DateRange.ofUnboundedEnd(from));
    }

    /** To a holding of a seat from a day on. */
    public static PartnerLink of(String id, RegisteredPartner.Id partner, CareTeam.Seat.Id to, LocalDate from) {
        return new PartnerLink(new Id(id), partner, Optional.empty(), Optional.of(to), DateRange.ofUnboundedEnd(from));
    }

    /** Whether both say the same of how it began. */
    public boolean beganAs(PartnerLink other) {
        return isBetweenTheSame(other) && during.start().equals(other.during.start());
    }

    /** Whether both are of one partner and to one case or seat. */
    public boolean isBetweenTheSame(PartnerLink other) {
        return partner.equals(other.partner) && of.equals(other.of) && seat.equals(other.seat);
    }

    /** The same, over after its last day; one that is over by then stays as it is. */
    public PartnerLink ended(LocalDate lastDay) {
        return during.isOverBy(lastDay) ? this : new PartnerLink(id, partner, of, seat, during.endedOn(lastDay));
    }
}

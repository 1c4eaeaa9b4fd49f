package org.xinfeng.community;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;

/**
 * Something given in kind for a resident, found through an assist of the kind RESOURCE, and what it is worth. Not money: no money goes
 * through the station.
 *
 * @param recipient whom the assist is about
 * @param on the day it was given
 * @param writtenOn the day it was written down
 * @param by who wrote it down
 * @param struck if it does not count any more
 */
public record Donation(
        Id id,
        OpenedAssist.Id assist,
        ResidentId recipient,
        LocalDate on,
        Goods goods,
        Worth worth,
        Donor donor,
        LocalDate writtenOn,
        ActorId by,
        Optional<Struck> struck) {

    /** Most fen that one donation can be worth: 10 billion yuan, so that no sum of them overflows. */
    public static final long MOST_FEN = 1_000_000_000_000L;

    public static final Index<Donation> BY_DAY = Index.of("day", "on");
    public static final Index<Donation> BY_ASSIST = Index.of("assist", "assist", "on");
    public static final Index<Donation> BY_RECIPIENT = Index.of("recipient", "recipient", "on");
    public static final Index<Donation> BY_PARTNER = Index.of("partner", "donor.partner", "on");

    public static final Kind<Id, Donation> KIND =
            Kind.of("donation", Donation::id, Shape.of(Donation.class), BY_DAY, BY_ASSIST, BY_RECIPIENT, BY_PARTNER);

    /** Names a donation; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("donation id", value);
        }
    }

    /** In what something is counted, as a code of the station's own: {@code kg}, {@code bag}, {@code piece}, {@code hour}. */
    public record Unit(String value) implements Code {

        public Unit {
            Code.check("unit", value);
        }
    }

    /**
     * What was given.
     *
     * @param quantity whole units, at least 1; of half a kilogram take a smaller unit
     */
    public record Goods(@Personal String what, long quantity, Unit unit) {

        /** @throws IllegalArgumentException if the quantity is less than 1 */
        public Goods {
            if (quantity < 1) {
                throw new IllegalArgumentException("quantity must be at least 1 but is " + quantity);
            }
        }

        public static Goods of(String what, long quantity, String unit) {
            return new Goods(what, quantity, new Unit(unit));
        }

        /** Quantity and unit only. */
        @Override
        public String toString() {
            return "Goods[" + quantity + " " + unit.value() + "]";
        }
    }

    /** By what the worth of something is known. */
    public enum Basis {
        /** An invoice or a receipt. */
        INVOICE,
        /** What it costs in shops nearby. */
        MARKET_PRICE,
        /** Somebody who may value things did. */
        APPRAISAL,
        /** The donor says so. */
        DONOR_SAYS
    }

    /**
     * What one unit is worth.
     *
     * @param unitFen in fen, at least 1
     * @param evidence the invoice, the page with the price
     */
    public record Worth(long unitFen, Basis basis, Optional<Proof.Reference> evidence) {

        /** @throws IllegalArgumentException if it is worth less than 1 fen */
        public Worth {
            if (unitFen < 1) {
                throw new IllegalArgumentException("unitFen must be at least 1 but is " + unitFen);
            }
        }

        public static Worth of(long unitFen, Basis basis) {
            return new Worth(unitFen, basis, Optional.empty());
        }

        public Worth shownBy(String reference) {
            return new Worth(unitFen, basis, Optional.of(new Proof.Reference(reference)));
        }
    }

    /**
     * Who gave: a partner, or somebody who is none, by name, or somebody who does not want to be named.
     *
     * @param named absent with a partner
     */
    public record Donor(
            Optional<RegisteredPartner.Id> partner,
            @Personal Optional<String> named) {

        /** @throws IllegalArgumentException if it is a partner and somebody else too */
        public Donor {
            if (partner.isPresent() && named.isPresent()) {
                throw new IllegalArgumentException("a donor is a partner or somebody else, not both");
            }
        }

        public static Donor of(RegisteredPartner.Id partner) {
            return new Donor(Optional.of(partner), Optional.empty());
        }

        public static Donor named(String name) {
            return new Donor(Optional.empty(), Optional.of(name));
        }

        public static Donor unnamed() {
            return new Donor(Optional.empty(), Optional.empty());
        }

        /** The partner only. */
        @Override
        public String toString() {
            return "Donor[" + partner.map(RegisteredPartner.Id::value).orElse("") + "]";
        }
    }

    /**
     * A donation as it is handed in, now or late.
     *
     * @param id given by the caller; the same id twice is the same donation, counted once
     */
    public record Entry(Id id, OpenedAssist.Id assist, LocalDate on, Goods goods, Worth worth, Donor donor) {

        public static Entry of(String id, OpenedAssist.Id assist, LocalDate on, Goods goods, Worth worth, Donor donor) {
            return new Entry(new Id(id), assist, on, goods, worth, donor);
        }

        /** Whether all of it is worth {@value Donation#MOST_FEN} fen at most. */
        public boolean isInBounds() {
            return fits(goods, worth);
        }

        /** @throws IllegalArgumentException unless it is in bounds */
        public Donation written(ResidentId recipient, LocalDate day, ActorId actor) {
            return new Donation(id, assist, recipient, on, goods, worth, donor, day, actor, Optional.empty());
        }
    }

    /** @throws IllegalArgumentException if it is worth more than {@value #MOST_FEN} fen */
    public Donation {
        if (!fits(goods, worth)) {
            throw new IllegalArgumentException("a donation must be worth at most " + MOST_FEN + " fen");
        }
    }

    private static boolean fits(Goods goods, Worth worth) {
        return goods.quantity() <= MOST_FEN / worth.unitFen();
    }

    /** What all of it is worth, in fen. */
    public long fen() {
        return Math.multiplyExact(goods.quantity(), worth.unitFen());
    }

    /** What was handed in. */
    public Entry entry() {
        return new Entry(id, assist, on, goods, worth, donor);
    }

    public boolean counts() {
        return struck.isEmpty();
    }

    /** The same, struck out. */
    public Donation struck(Struck how) {
        return new Donation(id, assist, recipient, on, goods, worth, donor, writtenOn, by, Optional.of(how));
    }
}

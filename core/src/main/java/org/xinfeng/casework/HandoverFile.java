package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.tiering.Tier;

/**
 * What goes along when a resident is handed over: only what the person or guardian agreed to or the law orders. Kept by both
 * stations, never changed; given twice it is taken once.
 *
 * @param from the station that has him
 * @param to the station that is to have him
 * @param resident who he is at the sender
 * @param items what was to go along; what is not among them is left out below
 * @param facts the current ones, with their source and their day
 * @param due the last day on which the answer is in time
 */
public record HandoverFile(
        Handover.Id id,
        StationId from,
        StationId to,
        ResidentId resident,
        List<ItemCode> items,
        Person person,
        List<Category> categories,
        Optional<Standing> standing,
        List<Fact> facts,
        List<Matter> matters,
        LocalDate sentOn,
        LocalDate due) {

    public static final Kind<Handover.Id, HandoverFile> KIND =
            Kind.appendOnly("handover_file", HandoverFile::id, Shape.of(HandoverFile.class));

    /** Who it is about. */
    public record Person(
            @Personal String name,
            @Personal Optional<IdentityNumber> identity,
            @Personal Optional<LocalDate> birth,
            @Personal Optional<Sex> sex,
            @Personal Optional<String> phone) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Person[]";
        }
    }

    /** The tier that counted, and since when. */
    public record Standing(Tier tier, LocalDate since) {}

    /**
     * Something still open at the sender.
     *
     * @param kind {@code referral} or {@code visit}
     * @param what the issue or the rule
     * @param by the day by which it is owed
     */
    public record Matter(MatterCode kind, MatterCode what, LocalDate by) {}

    /** Names a sort of open matter, or what it is about. */
    public record MatterCode(String value) implements Code {

        public static final MatterCode REFERRAL = new MatterCode("referral");
        public static final MatterCode VISIT = new MatterCode("visit");

        public MatterCode {
            Code.check("matter", value);
        }
    }

    public HandoverFile {
        items = List.copyOf(items);
        categories = List.copyOf(categories);
        facts = List.copyOf(facts);
        matters = List.copyOf(matters);
    }

    /** Ids only. */
    @Override
    public String toString() {
        return "HandoverFile[" + id.value() + ", " + from.value() + " to " + to.value() + "]";
    }
}

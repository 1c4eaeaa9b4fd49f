package org.xinfeng.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * People who live and keep house together, dated.
 *
 * @param number the number the station knows it by, unique among its households
 */
public record Household(HouseholdId id, Number number, VillageId village, List<Membership> members) {

    public static final Index<Household> BY_NUMBER = Index.of("number", "number");
    public static final Index<Household> BY_VILLAGE = Index.of("village", "village");

    public static final Kind<HouseholdId, Household> KIND =
            Kind.of("household", Household::id, Shape.of(Household.class), BY_NUMBER, BY_VILLAGE);

    /** The number a station knows a household by. */
    public record Number(String value) implements Code {

        public Number {
            Code.check("household number", value);
        }
    }

    /**
     * One person's belonging.
     *
     * @param relation to the head of the household, as a code such as {@code head}, {@code child}; absent if not known
     */
    public record Membership(ResidentId resident, Optional<Relation> relation, DateRange during) {}

    public Household {
        members = List.copyOf(members);
    }

    /** Who belongs to it on a day. */
    public List<Membership> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.during().contains(day)).toList();
    }

    public boolean hasMember(ResidentId resident, LocalDate day) {
        return members.stream()
                .anyMatch(member ->
                        member.resident().equals(resident) && member.during().contains(day));
    }
}

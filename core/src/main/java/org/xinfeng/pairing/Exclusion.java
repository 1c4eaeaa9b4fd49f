package org.xinfeng.pairing;

import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.HouseholdId;

/**
 * That a helper must not be paired with a household, and why by code. Ended, never deleted.
 *
 * @param during the days on which it holds
 */
public record Exclusion(Id id, HouseholdId household, HelperKey helper, Why why, DateRange during) {

    public static final Index<Exclusion> BY_HOUSEHOLD = Index.of("household", "household");
    public static final Index<Exclusion> BY_HELPER = Index.of("helper", "helper.side", "helper.id");

    public static final Kind<Id, Exclusion> KIND =
            Kind.of("pairing_exclusion", Exclusion::id, Shape.of(Exclusion.class), BY_HOUSEHOLD, BY_HELPER);

    /** Names an exclusion; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("exclusion id", value);
        }
    }

    /** Why, as a code; a station may use its own. */
    public record Why(String value) implements Code {

        /** 亲属纠纷. */
        public static final Why KIN_IN_DISPUTE = new Why("kin-in-dispute");

        /** 曾有投诉. */
        public static final Why EARLIER_COMPLAINT = new Why("earlier-complaint");

        public Why {
            Code.check("why of an exclusion", value);
        }
    }
}

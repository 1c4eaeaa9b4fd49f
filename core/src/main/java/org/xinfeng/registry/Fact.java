package org.xinfeng.registry;

import java.time.LocalDate;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Personal;
import org.xinfeng.rules.FactValue;

/**
 * Something known about a resident: the value of a factor, where it comes from, and the day it was true.
 *
 * @param factor the code of the factor
 * @param asOf the day the value was true
 * @param source where it comes from
 * @param recorder who wrote it down
 * @param recordedOn the day it was written down
 */
public record Fact(
        FactorCode factor,
        @Personal FactValue value,
        LocalDate asOf,
        Source source,
        ActorId recorder,
        LocalDate recordedOn) {

    /** The code of a factor of a policy pack, such as {@code guardian.absent}. */
    public record FactorCode(String value) implements Code {

        public FactorCode {
            Code.check("factor", value);
        }
    }

    /** Where a fact comes from: a code such as {@code roster}, {@code visit}, {@code department}. */
    public record Source(String value) implements Code {

        public static final Source ROSTER = new Source("roster");
        public static final Source VISIT = new Source("visit");
        public static final Source REPORT = new Source("report");

        public Source {
            Code.check("source", value);
        }
    }

    /** The factor and its day, never the value. */
    @Override
    public String toString() {
        return "Fact[" + factor.value() + ", " + asOf + ", " + source.value() + "]";
    }
}

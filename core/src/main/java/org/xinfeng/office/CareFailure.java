package org.xinfeng.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;

/**
 * That going through everybody could not bring a resident in line, so that he stands among the gaps until it could.
 *
 * @param day the day it was for
 * @param cause the name of the exception; never what it says, which might be personal
 * @param mended whether a later time it could
 */
record CareFailure(ResidentId resident, LocalDate day, Cause cause, boolean mended) {

    static final Kind<ResidentId, CareFailure> KIND =
            Kind.of("care_failure", CareFailure::resident, Shape.of(CareFailure.class));

    /** The name of an exception. */
    record Cause(String value) implements Code {}

    static CareFailure of(ResidentId resident, LocalDate day, RuntimeException failure) {
        String name = failure.getClass().getSimpleName();
        return new CareFailure(resident, day, new Cause(Code.isCode(name) ? name : "RuntimeException"), false);
    }

    /** Notes that these could be brought in line. */
    static void mended(Work work, Collection<ResidentId> residents) {
        if (residents.isEmpty()) {
            return;
        }
        List<Put<CareFailure>> puts = work.store(KIND).find(residents).values().stream()
                .filter(one -> !one.value().mended())
                .map(one -> one.replacedBy(new CareFailure(
                        one.value().resident(), one.value().day(), one.value().cause(), true)))
                .toList();
        if (!puts.isEmpty()) {
            work.store(KIND).put(puts);
        }
    }
}

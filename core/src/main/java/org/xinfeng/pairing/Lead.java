package org.xinfeng.pairing;

import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.Helping;

/**
 * That a worker leads 1+N+1 pairings, and what he brings. Only a party member (党员社工) in service leads.
 *
 * @param helping where from, and for how many households at one time
 */
public record Lead(WorkerId worker, Helping helping) {

    public static final Index<Lead> BY_VILLAGE = Index.of("village", "helping.village");

    public static final Kind<WorkerId, Lead> KIND =
            Kind.of("pairing_lead", Lead::worker, Shape.of(Lead.class), BY_VILLAGE);
}

package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.referrals.Referral;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.What;
import org.xinfeng.staff.WorkerId;

/** That a worker answers for open referrals. */
final class HeldReferrals implements Holdings {

    private final Work work;

    HeldReferrals(Work work) {
        this.work = work;
    }

    @Override
    public What what() {
        return What.REFERRAL;
    }

    @Override
    public List<Held> of(WorkerId worker, LocalDate lastDay) {
        return Listing.all(work, Referral.KIND, Referral.BY_CONTACT, Prefix.of(worker)).stream()
                .map(one -> Holdings.ofResident(
                        what(), one.id(), Holdings.village(work, one.resident()), one.resident(), worker))
                .toList();
    }

    @Override
    public void give(Held held, WorkerId worker, WorkerId successor, LocalDate lastDay) {
        var store = work.store(Referral.KIND);
        Versioned<Referral> found =
                store.find(new Referral.Id(held.id().value())).orElseThrow();
        store.replace(found, found.value().withContact(successor));
    }
}

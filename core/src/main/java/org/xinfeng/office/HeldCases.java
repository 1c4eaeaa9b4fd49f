package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import org.xinfeng.casework.Case;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.What;
import org.xinfeng.staff.WorkerId;

/** That a worker owns cases that are not closed for good. */
final class HeldCases implements Holdings {

    private final Work work;

    HeldCases(Work work) {
        this.work = work;
    }

    @Override
    public What what() {
        return What.CASE;
    }

    @Override
    public List<Held> of(WorkerId worker, LocalDate lastDay) {
        return Listing.all(work, Case.KIND, Case.BY_OWNER, Prefix.of(worker)).stream()
                .filter(one -> one.phase() != Case.Phase.CLOSED && one.phase() != Case.Phase.ENDED)
                .map(one -> Holdings.ofResident(
                        what(), one.id(), Holdings.village(work, one.resident()), one.resident(), worker))
                .toList();
    }

    @Override
    public void give(Held held, WorkerId worker, WorkerId successor, LocalDate lastDay) {
        var store = work.store(Case.KIND);
        Versioned<Case> found = store.find(new Case.Id(held.id().value())).orElseThrow();
        store.replace(
                found, found.value().given(successor, work.today(), work.act().actor()));
    }
}

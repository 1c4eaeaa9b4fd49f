package org.xinfeng.examples.benchmarks;

import java.util.List;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Storage;
import org.xinfeng.visits.Visit;

/** Visits through the storage port. */
record LibraryVisits(Storage storage) implements VisitWriter {

    @Override
    public void write(StationId station, List<MadeVisit> visits) {
        storage.write(station, Town.act(), records -> {
            records.store(Visit.KIND)
                    .put(visits.stream().map(MadeVisit::visit).map(Put::fresh).toList());
            records.store(Visit.Section.KIND)
                    .put(visits.stream().map(MadeVisit::section).map(Put::fresh).toList());
            return visits.size();
        });
    }
}

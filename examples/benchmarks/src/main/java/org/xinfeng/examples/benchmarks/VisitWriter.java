package org.xinfeng.examples.benchmarks;

import java.sql.SQLException;
import java.util.List;
import org.xinfeng.kernel.StationId;

/** A way to record visits, all of them in one unit: the same rows whoever writes them, and durable at the end. */
interface VisitWriter extends AutoCloseable {

    void write(StationId station, List<MadeVisit> visits) throws SQLException;

    @Override
    default void close() {}
}

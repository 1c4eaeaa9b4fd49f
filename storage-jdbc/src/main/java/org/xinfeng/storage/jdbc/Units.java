package org.xinfeng.storage.jdbc;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.UnitId;

/** How units of work get their transactions: their own, or the host's. */
interface Units {

    <R extends @Nullable Object> R read(StationId station, Function<? super Records, ? extends R> work);

    <R extends @Nullable Object> R write(StationId station, Act act, Function<? super Records, ? extends R> work);

    /** Told of a unit that was refused before it began. */
    default void refused(RuntimeException why) {}

    /**
     * Comes back when no unit that was being written to the station is under way any more, so that one that is not there
     * now will never be.
     */
    void awaitWriter(StationId station, UnitId unit);
}

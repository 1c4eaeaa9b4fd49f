package org.xinfeng.storage.memory;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Commit;

/**
 * What makes a {@link MemoryStorage} durable: every unit is appended here before anybody sees it.
 *
 * <p>Called by several threads at once for different stations, never for one station.
 */
public interface CommitLog extends AutoCloseable {

    /** What was kept, once, when the storage opens. */
    Map<StationId, KeptStation> load();

    /**
     * Makes a unit durable.
     *
     * @throws org.xinfeng.kernel.StorageException if it could not; the unit is then not kept
     */
    void append(StationId station, Commit commit, List<Written> written);

    @Override
    void close();

    /** The records of one kind that a unit wrote, each once, in its last state. */
    record Written(Kind<?, ?> kind, List<Row> rows) {}

    /** One station as it was kept. */
    record KeptStation(List<Commit> commits, Map<String, KeptRows> rows) {}

    /** Records of one kind that are read when the kind is first asked for. */
    interface KeptRows {

        /**
         * Gives every row with its revision, in the order written: a later row of the same id replaces an earlier one.
         *
         * @param each pure; several threads may run it at once
         * @param inOrder takes what {@code each} made, on the caller's thread, in the order written
         * @throws org.xinfeng.kernel.StorageException if they were written in a newer version
         */
        <I extends Code, T, E> void read(Kind<I, T> kind, BiFunction<Row, Long, E> each, Consumer<E> inOrder);
    }
}

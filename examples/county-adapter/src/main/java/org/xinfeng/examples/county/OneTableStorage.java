package org.xinfeng.examples.county;

import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.READ_COMMITTED;
import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.SERIALIZABLE;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitGuard;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.memory.CommitLog;
import org.xinfeng.storage.memory.MemoryStorage;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * The smallest storage that keeps the eleven laws: one table in a file of H2, with a row for each record and each commit.
 *
 * <p>The table locks, gives snapshots and lasts. Within a unit of work a {@link MemoryStorage} of its own holds the records:
 * it reads every commit of the station, and reads and sorts every record of each kind that the unit uses. Enough for a
 * village; a county needs stores that ask the database.
 */
public final class OneTableStorage implements Storage {

    private static final String CREATE = "create table if not exists kept (station varchar(64), kind varchar(64),"
            + " id varchar(64), revision bigint, version int, payload varchar, primary key (station, kind, id))";
    private static final String LOCK =
            "merge into kept (station, kind, id) key (station, kind, id) values (?, '#lock', '#')";

    /** Commits are kept like records, each under the id of its unit; no feature may have a kind of this name. */
    private static final Kind<UnitId, Commit> COMMITS =
            Kind.of("one_table_commit", commit -> commit.act().unit(), Shape.of(Commit.class));

    /** A payload names the types of its values, for JSON has neither days nor instants. No other type is made from it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("java.time.")
                            .allowIfSubType("java.util.")
                            .allowIfSubType(Long.class)
                            .build(),
                    DefaultTyping.JAVA_LANG_OBJECT)
            .build();

    private final UnitGuard guard = new UnitGuard();
    private final Jdbi jdbi;

    /** Opens the file {@code file.mv.db}, which is made if it is not there. */
    public OneTableStorage(Path file) {
        // retry: H2 outlives an interrupted thread; no reuse of space, no delay: its checkpoints outlive a crash
        jdbi = Jdbi.create("jdbc:h2:retry:" + file.toAbsolutePath()
                + ";REUSE_SPACE=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=60000;DB_CLOSE_DELAY=-1");
        on(READ_COMMITTED, handle -> handle.execute(CREATE));
    }

    /** One committed state, whatever others write meanwhile: below SERIALIZABLE H2 would mix states. */
    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = guard.enter()) {
            return on(SERIALIZABLE, handle -> unit(handle, station).read(station, act, work));
        }
    }

    /**
     * The first statement locks the station's row; at READ COMMITTED the next see what the writer before committed. In H2
     * another first writer waits too; elsewhere the row is ensured beforehand, in a transaction of its own.
     */
    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = guard.enter()) {
            return on(READ_COMMITTED, handle -> {
                handle.execute(LOCK, station.value());
                return unit(handle, station).write(station, act, work);
            });
        }
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        guard.requireOpen();
        return on(SERIALIZABLE, handle -> unit(handle, station).commits(station, afterRevision));
    }

    @Override
    public Stream<StationId> stations() {
        guard.requireOpen();
        String sql = "select distinct station from kept where revision > 0 order by station";
        return on(SERIALIZABLE, handle -> handle.select(sql).mapTo(String.class).list()).stream()
                .map(StationId::of);
    }

    @Override
    public void close() {
        if (guard.close()) {
            // H2 closes the file with its last connection
            on(SERIALIZABLE, handle -> handle.execute("set db_close_delay 0"));
        }
    }

    private static Storage unit(Handle handle, StationId station) {
        return MemoryStorage.over(new Table(handle, station));
    }

    /** Runs work in one transaction, which is rolled back if the work throws. */
    private <R extends @Nullable Object> R on(TransactionIsolationLevel level, Function<Handle, R> work) {
        try {
            return jdbi.withHandle(handle -> {
                R answer = handle.inTransaction(level, work::apply);
                handle.execute("checkpoint sync"); // H2 shows a commit before it is on disk, so readers need this too
                return answer;
            });
        } catch (JdbiException e) {
            // what the database says may repeat a value, so it goes no further
            String state = e.getCause() instanceof SQLException cause ? cause.getSQLState() : "none";
            throw new StorageException("The table cannot be read or written (SQLState " + state
                    + "); try again when it can, and ask by the unit's id whether a unit happened.");
        }
    }

    /** What one station has in the table, in one transaction. */
    private record Table(Handle handle, StationId station) implements CommitLog, CommitLog.KeptRows {

        @Override
        public Map<StationId, KeptStation> load() {
            Map<String, KeptRows> kinds = new HashMap<>();
            String sql = "select distinct kind from kept where station = ?";
            handle.select(sql, station.value()).mapTo(String.class).forEach(kind -> kinds.put(kind, this));
            List<Commit> commits = select(COMMITS).map(Versioned::value).toList();
            return Map.of(station, new KeptStation(commits, kinds));
        }

        @Override
        public <I extends Code, T, E> void read(Kind<I, T> kind, BiFunction<Row, Long, E> each, Consumer<E> inOrder) {
            select(kind).forEach(record -> {
                Row row = kind.shape().apart(record.value());
                inOrder.accept(each.apply(row, record.revision()));
            });
        }

        private <I extends Code, T> Stream<Versioned<T>> select(Kind<I, T> kind) {
            String sql = "select revision, version, payload from kept where station = ? and kind = ?";
            return handle
                    .select(sql, station.value(), kind.code())
                    .map((row, context) -> {
                        Map<String, Object> fields =
                                JSON.readerForMapOf(Object.class).readValue(row.getString(3));
                        return new Versioned<>(kind.shape().together(row.getInt(2), fields), row.getLong(1));
                    })
                    .stream();
        }

        @Override
        public void append(StationId of, Commit commit, List<Written> written) {
            written.forEach(records -> keep(records.kind(), records.rows(), commit.revision()));
            keep(COMMITS, List.of(COMMITS.shape().apart(commit)), commit.revision());
        }

        private <I extends Code, T> void keep(Kind<I, T> kind, List<Row> rows, long revision) {
            for (Row row : rows) {
                String id = kind.id().apply(kind.shape().together(row)).value();
                String payload = JSON.writeValueAsString(kind.shape().fields(row));
                Object[] values = {
                    station.value(), kind.code(), id, revision, kind.shape().version(), payload
                };
                handle.execute("merge into kept values (?, ?, ?, ?, ?, ?)", values);
            }
        }

        @Override
        public void close() {} // whoever began the transaction ends it
    }
}

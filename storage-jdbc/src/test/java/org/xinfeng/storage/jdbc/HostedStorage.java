package org.xinfeng.storage.jdbc;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;

/** A joining storage in the hands of a host that begins and ends a transaction for each unit. */
final class HostedStorage implements Storage {

    private final Storage joined;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    /** @param snapshot the level at which units read */
    HostedStorage(Opening opening, JdbcOptions options, int snapshot) {
        this.joined = JdbcStorage.joining(opening, options, new SpringTransaction(options.dataSource()));
        this.reading = template(options, snapshot);
        this.writing = template(options, TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    private static TransactionTemplate template(JdbcOptions options, int level) {
        TransactionTemplate template = new TransactionTemplate(new JdbcTransactionManager(options.dataSource()));
        template.setIsolationLevel(level);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private static <R> R in(TransactionTemplate transaction, Supplier<R> unit) {
        try {
            return transaction.execute(status -> unit.get());
        } catch (TransactionException e) {
            throw new StorageException("The host's transaction could not begin or end.", e);
        }
    }

    @Override
    public <R> R read(StationId station, Act act, Function<? super Records, ? extends R> work) {
        return in(reading, () -> joined.read(station, act, work));
    }

    @Override
    public <R> R write(StationId station, Act act, Function<? super Records, ? extends R> work) {
        return in(writing, () -> joined.write(station, act, work));
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        return joined.commits(station, afterRevision);
    }

    @Override
    public Optional<Commit> committed(StationId station, UnitId unit) {
        return joined.committed(station, unit);
    }

    @Override
    public Stream<StationId> stations() {
        return joined.stations();
    }

    @Override
    public void close() {
        joined.close();
    }
}

package org.xinfeng.docs.storages;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.HostTransaction;
import org.xinfeng.storage.jdbc.JdbcOptions;
import org.xinfeng.storage.jdbc.JdbcStorage;

/** A host that opens a transaction for each unit, and the library joins it. */
final class HostedStorage implements Storage {

    private final DataSource dataSource;
    private final int snapshot;
    private final Storage joining;
    private @Nullable Open open;
    private int transactions;

    private static final class Open {
        private final Connection connection;
        private final List<Consumer<Boolean>> ends = new ArrayList<>();
        private boolean rollbackOnly;

        private Open(Connection connection) {
            this.connection = connection;
        }
    }

    /** @param snapshot the level at which this database shows one committed state */
    HostedStorage(DataSource dataSource, int snapshot) {
        this.dataSource = dataSource;
        this.snapshot = snapshot;
        this.joining = JdbcStorage.joining(JdbcOptions.of(dataSource), new HostTransaction() {
            @Override
            public Connection connection() {
                return current().connection;
            }

            @Override
            public void rollbackOnly() {
                current().rollbackOnly = true;
            }

            @Override
            public void onEnd(Consumer<Boolean> committed) {
                current().ends.add(committed);
            }
        });
    }

    private Open current() {
        if (open == null) {
            throw new IllegalStateException("no transaction is open");
        }
        return open;
    }

    /** How many transactions the host has committed. */
    int transactions() {
        return transactions;
    }

    private <R extends @Nullable Object> R within(int level, Supplier<R> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(level);
            Open mine = new Open(connection);
            open = mine;
            boolean committed = false;
            try {
                R answer = work.get();
                if (!mine.rollbackOnly) {
                    connection.commit();
                    committed = true;
                    transactions++;
                }
                return answer;
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                open = null;
                for (Consumer<Boolean> end : mine.ends) {
                    end.accept(committed);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return within(snapshot, () -> joining.read(station, act, work));
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return within(Connection.TRANSACTION_READ_COMMITTED, () -> joining.write(station, act, work));
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        return joining.commits(station, afterRevision);
    }

    @Override
    public Stream<StationId> stations() {
        return joining.stations();
    }

    @Override
    public void close() {
        joining.close();
    }
}

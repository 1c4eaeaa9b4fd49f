package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

// snippet: spring
/**
 * The transaction that Spring has open on this thread, by {@code JdbcTransactionManager} or {@code DataSourceTransactionManager}.
 *
 * @param dataSource the very one that the transaction manager has
 */
record SpringTransaction(DataSource dataSource) implements HostTransaction {

    @Override
    public Connection connection() {
        return holder().orElseThrow(() -> new IllegalStateException("no transaction of this data source is open"))
                .getConnection();
    }

    @Override
    public void rollbackOnly() {
        holder().ifPresent(ConnectionHolder::setRollbackOnly);
    }

    @Override
    public void onEnd(Consumer<Boolean> committed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            private boolean told;

            @Override
            public int getOrder() {
                return Ordered.HIGHEST_PRECEDENCE;
            }

            @Override
            public void afterCommit() { // what is thrown here reaches who committed
                told = true;
                committed.accept(true);
            }

            @Override
            public void afterCompletion(int status) {
                if (!told) {
                    committed.accept(status == STATUS_COMMITTED);
                }
            }
        });
    }

    private Optional<ConnectionHolder> holder() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.ofNullable((ConnectionHolder) TransactionSynchronizationManager.getResource(dataSource))
                : Optional.empty();
    }
}
// end

package org.xinfeng.storage.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import org.xinfeng.storage.contract.Check;
import org.xinfeng.storage.contract.Law;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.jdbc.servers.Database;

/** What the kit says of single values and their order, for databases that are set in an unusual way. */
final class KeptExactly {

    private KeptExactly() {}

    /**
     * Runs those checks, without the long ones, which are about many records; leaves the database with tables and no
     * records.
     *
     * @throws org.xinfeng.storage.contract.BrokenLaw if a value is changed, lost, or in a wrong place
     */
    static void require(Database database) {
        try (HikariDataSource pool = JdbcFixture.pool(database)) {
            JdbcOptions options = JdbcOptions.of(pool).withKinds(StorageContract.kinds());
            JdbcStorage.migrate(options);
            Opening known = Opening.of(options, Shipped::of);
            StorageContract.checks(() -> {
                        JdbcFixture.empty(pool);
                        return JdbcStorage.over(known, options);
                    })
                    .stream()
                    .filter(check -> check.law() == Law.KEPT_EXACTLY
                            && !check.name().matches(".*(thousands|history|generated|cursor and limit).*"))
                    .forEach(Check::run);
            JdbcFixture.empty(pool);
        }
    }
}

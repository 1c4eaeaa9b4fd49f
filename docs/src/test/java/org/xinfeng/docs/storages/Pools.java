package org.xinfeng.docs.storages;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.xinfeng.kernel.Kind;
import org.xinfeng.storage.jdbc.JdbcOptions;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Databases of the real servers as a host has them: behind its pool, with the tables of the library. */
final class Pools {

    private Pools() {}

    /** What is done with a pool over an empty database with tables. */
    interface Body {
        void run(HikariDataSource pool) throws Exception;
    }

    /** A test on a fresh database of each server. */
    static Stream<DynamicTest> onEach(Body body) {
        return Servers.all().stream()
                .map(server -> DynamicTest.dynamicTest(server.name(), () -> {
                    try (HikariDataSource pool = open(server, List.of())) {
                        body.run(pool);
                    }
                }));
    }

    /** A pool over a fresh database that has the tables of the library and of further kinds. */
    static HikariDataSource open(DatabaseServer server, Collection<? extends Kind<?, ?>> more) {
        Database database = server.freshDatabase();
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        HikariDataSource pool = new HikariDataSource(config);
        JdbcStorage.migrate(JdbcOptions.of(pool).withKinds(more));
        return pool;
    }
}

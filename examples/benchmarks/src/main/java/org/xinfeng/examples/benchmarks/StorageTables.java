package org.xinfeng.examples.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.jdbc.servers.Database;

/** A new database with the library's tables, a pool as a host has it, and the storage over it. */
record StorageTables(StorageServer server, Database database, HikariDataSource pool, JdbcStorage storage)
        implements AutoCloseable {

    private static final int CONNECTIONS = 12;

    /** @throws StorageException if the server does not start */
    static StorageTables on(StorageServer server) {
        Database database = fresh(server);
        HikariDataSource pool = pool(database);
        JdbcStorage.migrate(pool);
        return new StorageTables(server, database, pool, JdbcStorage.over(pool));
    }

    private static Database fresh(StorageServer server) {
        try {
            return server.server().freshDatabase();
        } catch (IllegalStateException e) {
            throw new StorageException(String.valueOf(e.getMessage()), e);
        }
    }

    static HikariDataSource pool(Database database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    /** What follows a commit where a commit alone is not durable, for the competitors as for the library. */
    void makeDurable(Connection connection) throws SQLException {
        if (server == StorageServer.H2) {
            try (var statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }

    /** Lets the server sort out what was written in bulk, as it does by itself in time. */
    void settle() {
        switch (server) {
            case H2 -> database.execute("analyze", "checkpoint sync");
            case POSTGRESQL -> database.execute("vacuum analyze");
            case MARIADB -> database.execute("analyze table xf_occurrence");
        }
    }

    /** The number of rows of a station in a table. */
    long count(String table, StationId station) {
        String column = table.startsWith("xf_") ? "xf_station" : "station";
        try (Connection connection = pool.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            count.setString(1, station.value());
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new StorageException("the rows of " + table + " cannot be counted", e);
        }
    }

    @Override
    public void close() {
        storage.close();
        pool.close();
        database.drop();
    }
}

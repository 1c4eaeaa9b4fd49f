package org.xinfeng.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.contract.StorageFixture;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;

/** A database of a real server with the tables of the library and of the kit; emptied for each check. */
final class JdbcFixture implements StorageFixture.Durable, AutoCloseable {

    private final DatabaseServer server;
    private final UnaryOperator<DataSource> tap;
    private Database database;
    private final Opening known;
    private HikariDataSource pool;

    JdbcFixture(DatabaseServer server) {
        this(server, UnaryOperator.identity());
    }

    /** @param tap what stands between the storage and the pool */
    JdbcFixture(DatabaseServer server, UnaryOperator<DataSource> tap) {
        this.server = server;
        this.tap = tap;
        this.database = server.freshDatabase();
        this.pool = pool(database);
        JdbcStorage.migrate(options());
        this.known = Opening.of(options(), Shipped::of);
    }

    static HikariDataSource pool(Database database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(24);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }

    JdbcOptions options() {
        return JdbcOptions.of(tap.apply(pool)).withKinds(StorageContract.kinds());
    }

    @Override
    public Storage open() {
        again();
        empty(pool);
        return JdbcStorage.over(opening(), options());
    }

    /** The tables are looked at once for all checks; a file of H2 anew, since each file has a lock of its own. */
    Opening opening() {
        return server.kind() == DatabaseServer.Kind.H2
                ? Opening.of(options(), Shipped::of)
                : known.by(options().dataSource());
    }

    /** Takes away all records and commits; tables stay. */
    static void empty(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                statement.execute("delete from " + table);
            }
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT);
                if (name.startsWith("xf_") || name.matches("xinfeng_(station|commit|commit_record)")) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    @Override
    public Storage reopen() {
        again();
        return JdbcStorage.over(opening(), options());
    }

    /**
     * What a killed client leaves: its connections are cut, whatever they were doing. An embedded H2 goes with its client,
     * so that it goes on with the file as it is at a moment when nobody writes to it; {@link SoakTest} kills it at others.
     */
    @Override
    public Storage crash() {
        if (server.kind() == DatabaseServer.Kind.H2) {
            Database next = server.freshDatabase();
            Dialect dialect = Dialect.h2();
            try (Connection connection = pool.getConnection()) {
                dialect.requireFit(connection);
                try (Dialect.Changing nobodyElse = dialect.changing()) {
                    Files.copy(file(database), file(next), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            database = next;
        }
        return reopen();
    }

    private static Path file(Database database) {
        return Path.of(database.url().substring("jdbc:h2:retry:".length()).split(";", 2)[0] + ".mv.db");
    }

    private void again() {
        pool.close();
        pool = pool(database);
    }

    @Override
    public void close() {
        pool.close();
    }
}

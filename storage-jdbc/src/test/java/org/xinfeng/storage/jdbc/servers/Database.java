package org.xinfeng.storage.jdbc.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database on one of the servers, and the user that owns it. It holds no connection, and a JVM that is told url, user and
 * password makes an equal one.
 *
 * @param server the server's name, for messages
 * @param url the JDBC address
 * @param user the owner, who is no administrator; of H2's files he is the only user and may do everything
 * @param password the owner's password
 */
public record Database(String server, String url, String user, String password) {

    private static final String H2 = "jdbc:h2:retry:";
    private static final int NO_SUCH_THREAD = 1094;

    /** Connections of the driver itself: each call opens one, nothing is pooled or set. */
    public DataSource dataSource() {
        try {
            if (url.startsWith("jdbc:postgresql:")) {
                PGSimpleDataSource source = new PGSimpleDataSource();
                source.setUrl(url);
                source.setUser(user);
                source.setPassword(password);
                return source;
            }
            if (url.startsWith("jdbc:mariadb:")) {
                MariaDbDataSource source = new MariaDbDataSource(url);
                source.setUser(user);
                source.setPassword(password);
                return source;
            }
            if (url.startsWith(H2)) {
                JdbcDataSource source = new JdbcDataSource();
                source.setURL(url);
                source.setUser(user);
                source.setPassword(password);
                return source;
            }
        } catch (SQLException refused) {
            throw new IllegalArgumentException("url is not one that its driver takes: " + url, refused);
        }
        throw new IllegalArgumentException("url is of no server known here: " + url);
    }

    /** The same database with a setting of its driver or of H2, such as {@code LOCK_TIMEOUT=500}, at the end of the url. */
    public Database with(String setting) {
        char mark = url.startsWith("jdbc:h2:") ? ';' : url.indexOf('?') < 0 ? '?' : '&';
        return new Database(server, url + mark + setting, user, password);
    }

    /** Removes it with all it holds; connections to it are cut. Nothing if it is gone. */
    public void drop() {
        if (url.startsWith("jdbc:postgresql:")) {
            // nobody can drop the database he is connected to; dropping with force would cut the server's own workers
            // too,
            // which an owner may not, while dropping without it asks them to end
            at("postgres")
                    .execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database()
                                    + "' and usename = current_user",
                            "drop database if exists " + database());
        } else if (url.startsWith("jdbc:mariadb:")) {
            at("").cutAndDrop(database());
        } else {
            dropFiles();
        }
    }

    /** Runs statements one by one, each in a transaction of its own. */
    public void execute(String... statements) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(this + ": " + failed.getMessage(), failed);
        }
    }

    /** Server and url; not the password. */
    @Override
    public String toString() {
        return server + " at " + url;
    }

    /** MariaDB waits for whoever holds a table, a day if need be. */
    private void cutAndDrop(String database) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> kills = new ArrayList<>();
            try (ResultSet sessions = statement.executeQuery(
                    "select id from information_schema.processlist where db = '" + database + "'")) {
                while (sessions.next()) {
                    kills.add("kill " + sessions.getLong(1));
                }
            }
            for (String kill : kills) {
                try {
                    statement.execute(kill);
                } catch (SQLException gone) {
                    if (gone.getErrorCode() != NO_SUCH_THREAD) {
                        throw gone;
                    }
                }
            }
            statement.execute("drop database if exists " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException(this + ": " + failed.getMessage(), failed);
        }
    }

    private void dropFiles() {
        Path file = Path.of(database() + ".mv.db");
        try {
            if (Files.exists(file)) {
                // H2 gives other sessions twice this time to end of their own
                execute("set default_lock_timeout 1", "shutdown immediately");
            }
            Files.deleteIfExists(file);
            Files.deleteIfExists(Path.of(database() + ".trace.db"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What stands between the server's part of the url and the settings: a name, or the path of H2's files. */
    private String database() {
        String bare = url.split("[?;]", 2)[0];
        return bare.startsWith(H2) ? bare.substring(H2.length()) : bare.substring(bare.lastIndexOf('/') + 1);
    }

    private Database at(String other) {
        String bare = url.split("[?;]", 2)[0];
        return new Database(server, bare.substring(0, bare.lastIndexOf('/') + 1) + other, user, password);
    }
}

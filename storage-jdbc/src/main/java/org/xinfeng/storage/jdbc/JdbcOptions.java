package org.xinfeng.storage.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Kind;

/**
 * Where the records are and how long to wait for them.
 *
 * <p>The data source is the host's own, mostly its pool, and stays the host's to close. It must not be one that answers
 * with the connection of the transaction that is going on: for that there is {@link JdbcStorage#joining}.
 */
public final class JdbcOptions {

    private final DataSource dataSource;
    private final List<Kind<?, ?>> kinds;
    private final Optional<Dialect> dialect;
    private final Duration patience;
    private final int attempts;

    private JdbcOptions(
            DataSource dataSource, List<Kind<?, ?>> kinds, Optional<Dialect> dialect, Duration patience, int attempts) {
        this.dataSource = dataSource;
        this.kinds = kinds;
        this.dialect = dialect;
        this.patience = patience;
        this.attempts = attempts;
    }

    /** The kinds of the library, the dialect that fits, 30 seconds, five attempts. */
    public static JdbcOptions of(DataSource dataSource) {
        return of(dataSource, Xinfeng.kinds());
    }

    /** As {@link #of(DataSource)} for a library of other kinds. */
    static JdbcOptions of(DataSource dataSource, List<Kind<?, ?>> kinds) {
        return new JdbcOptions(dataSource, List.copyOf(kinds), Optional.empty(), Duration.ofSeconds(30), 5);
    }

    /** With further kinds, a host's own; of one in several versions, all that there ever were. */
    public JdbcOptions withKinds(Collection<? extends Kind<?, ?>> more) {
        List<Kind<?, ?>> all = new ArrayList<>(kinds);
        all.addAll(more);
        return new JdbcOptions(dataSource, List.copyOf(all), dialect, patience, attempts);
    }

    /** With the dialect of a database that the library does not know. */
    public JdbcOptions withDialect(Dialect other) {
        return new JdbcOptions(dataSource, kinds, Optional.of(other), patience, attempts);
    }

    /**
     * With another time to wait for a station's lock, after which an idle client's transaction is ended too, where the
     * server can do that, and no unit is begun again.
     *
     * @throws IllegalArgumentException if it is shorter than a second or longer than an hour
     */
    public JdbcOptions withPatience(Duration other) {
        if (other.compareTo(Duration.ofSeconds(1)) < 0 || other.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("patience must be from one second to one hour but is " + other);
        }
        return new JdbcOptions(dataSource, kinds, dialect, other, attempts);
    }

    /**
     * With another bound on how often a unit is run when connections are lost or units meet.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public JdbcOptions withAttempts(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("attempts must be at least 1 but is " + other);
        }
        return new JdbcOptions(dataSource, kinds, dialect, patience, other);
    }

    DataSource dataSource() {
        return dataSource;
    }

    List<Kind<?, ?>> kinds() {
        return kinds;
    }

    Optional<Dialect> dialect() {
        return dialect;
    }

    int patience() {
        return (int) patience.toSeconds();
    }

    int attempts() {
        return attempts;
    }
}

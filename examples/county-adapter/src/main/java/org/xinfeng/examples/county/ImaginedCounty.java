package org.xinfeng.examples.county;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.xinfeng.kernel.StorageException;

/** The database of an imagined county, in memory: the table of {@code legacy.sql}. */
final class ImaginedCounty {

    private static final AtomicInteger COUNTIES = new AtomicInteger();

    private ImaginedCounty() {}

    /** A county of its own for each call; it is there until the process ends or somebody shuts it down. */
    static DataSource open() {
        JdbcDataSource county = new JdbcDataSource();
        county.setURL("jdbc:h2:mem:county" + COUNTIES.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = county.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from 'classpath:/org/xinfeng/examples/county/legacy.sql' charset 'UTF-8'");
        } catch (SQLException e) {
            throw new StorageException("The imagined county could not be made; build the program anew.", e);
        }
        return county;
    }
}

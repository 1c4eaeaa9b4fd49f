package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.xinfeng.kernel.Kind;

/** How a numbered script comes about: it leads from what the scripts before it made to what the shapes ask for. */
final class SchemaScripts {

    static final String REMARK =
            "Written by SchemaScriptsTest from the shapes of the library's kinds; see docs/relational-store.md.";

    private SchemaScripts() {}

    /**
     * @param before the scripts before it
     * @param made what they made, see {@link #layout}
     */
    static Script next(
            Dialect dialect, String name, List<Script> before, Layout made, Collection<? extends Kind<?, ?>> kinds) {
        List<String> statements = new ArrayList<>();
        if (before.isEmpty()) {
            statements.addAll(Schema.own(dialect));
        }
        statements.addAll(Schema.between(dialect, made, made.with(kinds)));
        return Script.of(before.size() + 1, name, dialect, statements);
    }

    /** The layout that scripts for H2 make, which is that of their like on every database: they are run to see it. */
    static Layout layout(List<Script> scripts) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Script script : scripts) {
                for (String sql : script.statements()) {
                    statement.execute(sql);
                }
            }
            return new Catalogue(connection, Dialect.h2()).layout();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

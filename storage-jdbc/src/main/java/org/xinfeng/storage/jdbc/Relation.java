package org.xinfeng.storage.jdbc;

import java.util.List;
import org.xinfeng.kernel.Shape.Type;

/**
 * A table as the library makes it.
 *
 * @param key the columns of the primary key, in order
 */
record Relation(String name, String comment, List<Column> columns, List<String> key) {

    Relation {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** One column. */
    record Column(String name, Type type, boolean nullable, String comment) {}

    /** An order in which its rows can be found, besides by the key. */
    record Sorting(String name, String table, boolean unique, List<String> columns) {

        String definition(Dialect dialect) {
            String create = dialect.createIndex();
            return (unique ? create.replace("create index", "create unique index") : create) + name + " on " + table
                    + " (" + String.join(", ", columns) + ")";
        }
    }
}

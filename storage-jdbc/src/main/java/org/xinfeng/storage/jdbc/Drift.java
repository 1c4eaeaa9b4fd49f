package org.xinfeng.storage.jdbc;

import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Shape.Type;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.Catalogue.Found;
import org.xinfeng.storage.jdbc.Relation.Column;
import org.xinfeng.storage.jdbc.Relation.Sorting;

/** Finds the first table, column or index that is no longer as the library made it. */
final class Drift {

    private static final String RESTORE = "restore it from a backup.";

    private final Catalogue catalogue;
    private final Dialect dialect;

    Drift(Catalogue catalogue, Dialect dialect) {
        this.catalogue = catalogue;
        this.dialect = dialect;
    }

    /** @throws StorageException naming the first thing that was changed */
    void requireNone(Layout layout, Shipped shipped) throws SQLException {
        requireOwn();
        requireDictionary(layout, shipped);
        requireRecords(layout);
    }

    /** @throws StorageException naming the first of the library's own tables that was changed */
    void requireOwn() throws SQLException {
        for (Relation table : OwnTables.all()) {
            require(
                    table,
                    catalogue.tables(),
                    table.name().equals(OwnTables.UNITS.table()) ? List.of(OwnTables.UNITS) : List.of());
        }
    }

    /**
     * Compares the dictionary with its checksums.
     *
     * @throws StorageException naming the first version of a kind whose rows were changed
     */
    void requireDictionary(Layout layout, Shipped shipped) throws SQLException {
        Map<String, TreeMap<Integer, String>> checksums = catalogue.checksums();
        for (String kind : layout.kinds()) {
            for (Map.Entry<Integer, List<Layout.Entry>> version :
                    layout.versions(kind).entrySet()) {
                String checksum = checksums.getOrDefault(kind, new TreeMap<>()).remove(version.getKey());
                if (checksum == null) {
                    throw changed(
                            "The row of version " + version.getKey() + " of the kind " + kind
                                    + " is missing from xinfeng_kind",
                            RESTORE);
                }
                if (!checksum.equals(Layout.checksum(version.getValue()))) {
                    throw rows(kind, version.getKey());
                }
            }
        }
        checksums.forEach((kind, versions) -> {
            // of a host's own kind they may still be to come
            if (!versions.isEmpty() && !shipped.isFurther(kind)) {
                throw rows(kind, versions.firstKey());
            }
        });
    }

    static StorageException rows(String kind, int version) {
        return changed(
                "The rows of version " + version + " of the kind " + kind
                        + " in xinfeng_column are not as the library wrote them",
                "restore them from a backup or from the script that wrote them.");
    }

    static StorageException row(Layout.Sorted index) {
        return changed(
                "The row of the index " + index.name() + " in xinfeng_index is not as the library wrote it",
                "restore it from a backup or from the script that wrote it.");
    }

    /**
     * Compares the tables of records with the layout.
     *
     * @throws StorageException naming the first table, column or index that was changed
     */
    void requireRecords(Layout layout) throws SQLException {
        Map<String, Map<String, Found>> there = catalogue.tables();
        List<Sorting> sortings = Schema.sortings(layout);
        for (String kind : layout.kinds()) {
            for (Relation table : Schema.relations(layout, kind).values()) {
                require(
                        table,
                        there,
                        sortings.stream()
                                .filter(index -> index.table().equals(table.name()))
                                .toList());
            }
        }
    }

    private void require(Relation table, Map<String, Map<String, Found>> there, List<Sorting> indexes)
            throws SQLException {
        Map<String, Found> columns = there.get(table.name());
        if (columns == null) {
            throw changed("The table " + table.name() + " is missing", RESTORE);
        }
        for (Column column : table.columns()) {
            require(table.name(), column, columns.get(column.name()));
        }
        columns.forEach((name, found) -> {
            if (!found.nullable()
                    && !found.hasDefault()
                    && table.columns().stream()
                            .noneMatch(column -> column.name().equals(name))) {
                throw changed(
                        "The column " + table.name() + "." + name
                                + " is not the library's and a row cannot be written without it",
                        "let it be null or give it a default.");
            }
        });
        require(table, indexes, catalogue.indexes(table.name()));
    }

    private void require(String table, Column column, @Nullable Found found) {
        String name = "The column " + table + "." + column.name();
        if (found == null) {
            throw changed(name + " is missing", RESTORE);
        }
        if (!fits(column.type(), found)) {
            throw changed(name + " is of another type than " + dialect.type(column.type()), "give it back its type.");
        }
        if (found.nullable() && !column.nullable()) {
            throw changed(name + " is no longer not null", "make it not null again.");
        }
        if (!found.nullable() && column.nullable()) {
            throw changed(
                    name + " is not null although it may be absent",
                    "run: " + dialect.dropNotNull(table, column.name(), column.type(), column.comment()));
        }
    }

    private static boolean fits(Type type, Found found) {
        return switch (type) {
            case TEXT -> isText(found.type()) && found.size() >= org.xinfeng.kernel.Shape.MAX_TEXT;
            case CODE -> isText(found.type()) && found.size() >= 64;
            case INTEGER -> found.type() == Types.BIGINT;
            case YES_NO -> List.of(Types.BOOLEAN, Types.BIT, Types.TINYINT).contains(found.type());
            case DATE -> found.type() == Types.DATE;
            case INSTANT -> found.type() == Types.TIMESTAMP && isInMicroseconds(found);
        };
    }

    /** By its digits, or where a driver does not tell them by its width: {@code 9999-12-31 23:59:59.999999}. */
    private static boolean isInMicroseconds(Found found) {
        return found.digits() >= 6 || found.digits() == 0 && found.size() >= 26;
    }

    private static boolean isText(int type) {
        return List.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR)
                .contains(type);
    }

    private void require(Relation table, List<Sorting> indexes, List<Sorting> there) {
        if (there.stream().noneMatch(index -> index.unique() && index.columns().equals(table.key()))) {
            String key = " (" + String.join(", ", table.key()) + ")";
            throw changed(
                    "The primary key of " + table.name() + key + " is missing",
                    "run: alter table " + table.name() + " add primary key" + key);
        }
        for (Sorting index : indexes) {
            if (there.stream().noneMatch(other -> isSame(index, other))) {
                throw changed(
                        "The index " + index.name() + " of " + table.name() + " is missing",
                        "run: " + index.definition(dialect).replace(" if not exists", ""));
            }
        }
        List<List<String>> unique = new ArrayList<>(List.of(table.key()));
        indexes.stream().filter(Sorting::unique).map(Sorting::columns).forEach(unique::add);
        for (Sorting index : there) {
            if (index.unique() && !unique.contains(index.columns())) {
                throw changed(
                        "The index " + index.name() + " of " + table.name()
                                + " is not the library's and refuses rows that it writes",
                        "remove it.");
            }
        }
    }

    private static boolean isSame(Sorting index, Sorting other) {
        return index.columns().equals(other.columns()) && (other.unique() || !index.unique());
    }

    private static StorageException changed(String what, String cure) {
        return new StorageException(what + ", so somebody has changed the tables by hand; " + cure);
    }
}

package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** The tables of every kind in every version that the database knows. */
final class Tables {

    /** The type of a station or an id. */
    static final List<Shape.Type> KEY = List.of(Shape.Type.CODE);

    private final Layout layout;
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    /** The names of indexes, as the database has them, by table and columns. */
    private final Map<List<String>, String> indexes;

    private final int upgrades;
    private final Map<Shape<?>, Level> checked = new ConcurrentHashMap<>();

    /** @param indexes those that are there */
    Tables(Layout layout, Collection<Relation.Sorting> indexes) {
        this.layout = layout;
        this.indexes = indexes.stream()
                .collect(Collectors.toUnmodifiableMap(Tables::sorted, Relation.Sorting::name, (one, other) -> one));
        this.upgrades = layout.kinds().stream()
                .mapToInt(kind -> layout.newest(kind) - 1)
                .sum();
        for (String kind : layout.kinds()) {
            Map<Integer, Level> versions = new HashMap<>();
            layout.versions(kind)
                    .forEach((version, entries) -> versions.put(version, Level.of(kind, entries, layout.all(kind))));
            levels.put(kind, versions);
        }
    }

    /**
     * The tables of a kind.
     *
     * @throws StorageException if the database has no tables for it
     */
    Level current(Kind<?, ?> kind) {
        Level level = checked.get(kind.shape());
        if (level == null) {
            level = version(kind, kind.shape().version());
            if (!Layout.isOf(
                    layout.versions(kind.code()).getOrDefault(kind.shape().version(), List.of()), kind)) {
                throw new StorageException("The kind " + kind.code() + " is not the one that the tables were made for;"
                        + " give its shape the next version and migrate.");
            }
            checked.put(kind.shape(), level);
        }
        return level;
    }

    /** The tables of a version of a kind. */
    Level version(Kind<?, ?> kind, int version) {
        Level level = levels.getOrDefault(kind.code(), Map.of()).get(version);
        if (level == null) {
            throw new StorageException("There are no tables for version " + version + " of the kind " + kind.code()
                    + "; name the kind in JdbcOptions and migrate.");
        }
        return level;
    }

    private static List<String> sorted(Relation.Sorting index) {
        return Stream.concat(Stream.of(index.table()), index.columns().stream()).toList();
    }

    /** The name that the index by which a kind is listed has in the database; blank if there is none. */
    String named(Level level, Index<?> by) {
        List<String> sorted = new ArrayList<>(List.of(level.table(), Level.STATION));
        by.columns().forEach(component -> sorted.add(level.cell(component).column()));
        sorted.add(Level.ID);
        return indexes.getOrDefault(sorted, "");
    }

    /** How many versions above the first there are: it grows when records come to be written in newer ones. */
    int upgrades() {
        return upgrades;
    }

    /** Whether there can be records of another version than that of the kind. */
    boolean mayHoldOlder(Kind<?, ?> kind) {
        return levels.getOrDefault(kind.code(), Map.of()).size() > 1;
    }
}

package org.xinfeng.storage.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** The tables of every kind in every version that the database knows. */
final class Tables {

    /** The type of a station or an id. */
    static final List<Shape.Type> KEY = List.of(Shape.Type.CODE);

    private final Layout layout;
    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final int upgrades;
    private final Map<Shape<?>, Level> checked = new ConcurrentHashMap<>();

    Tables(Layout layout) {
        this.layout = layout;
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

    /** How many versions above the first there are: it grows when records come to be written in newer ones. */
    int upgrades() {
        return upgrades;
    }

    /** Whether there can be records of another version than that of the kind. */
    boolean mayHoldOlder(Kind<?, ?> kind) {
        return levels.getOrDefault(kind.code(), Map.of()).size() > 1;
    }
}

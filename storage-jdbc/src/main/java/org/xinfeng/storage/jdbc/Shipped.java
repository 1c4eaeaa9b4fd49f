package org.xinfeng.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StorageException;

/**
 * The numbered scripts for one database, and what it has run of them.
 *
 * @param scripts in order, from number 1 without gaps; none for a dialect that the library does not ship
 * @param kinds codes of the kinds that the scripts make tables for; those of a host are made without a script
 */
record Shipped(List<Script> scripts, Set<String> kinds) {

    /** Finds the scripts of a dialect. */
    interface Source {
        Shipped of(Dialect dialect);
    }

    Shipped {
        scripts = List.copyOf(scripts);
        kinds = Set.copyOf(kinds);
    }

    /** What lies in the jar. */
    static Shipped of(Dialect dialect) {
        List<Script> scripts = Script.shipped(dialect);
        return new Shipped(
                scripts,
                scripts.isEmpty()
                        ? Set.of()
                        : Xinfeng.kinds().stream().map(Kind::code).collect(Collectors.toSet()));
    }

    /**
     * The scripts that are still to be run.
     *
     * @param run the checksums of those that were, by number
     * @throws StorageException if the database has run a script that is not known, or another one of this number
     */
    List<Script> missing(TreeMap<Integer, String> run) {
        List<Script> missing = new ArrayList<>(scripts);
        for (Map.Entry<Integer, String> entry : run.entrySet()) {
            int number = entry.getKey();
            if (number < 1 || number > scripts.size()) {
                throw new StorageException("The tables are newer than this library: script " + number
                        + " was run and it knows " + scripts.size() + "; use the newer library.");
            }
            Script script = scripts.get(number - 1);
            if (!script.recorded().equals(entry.getValue())) {
                throw new StorageException("The script " + script.name()
                        + " that was run on this database is another than the library's, so one of them was edited; run"
                        + " the library's own scripts on a fresh database and move the records with Transfer.");
            }
            requireNone(missing.subList(0, missing.indexOf(script)), run);
            missing.remove(script);
        }
        return missing;
    }

    /** A script is only run after those before it. */
    private static void requireNone(List<Script> earlier, SortedMap<Integer, String> run) {
        if (!earlier.isEmpty()) {
            throw rowGone(earlier.get(0), "script " + run.lastKey() + " was run after it");
        }
    }

    /** @param why how it is known that the script was run */
    static StorageException rowGone(Script script, String why) {
        return new StorageException(
                "The row of the script " + script.name() + " is missing from xinfeng_script although "
                        + why + ", so somebody has changed the tables by hand; put it back with: "
                        + script.statements().get(script.statements().size() - 1));
    }

    /** Whether a kind is a host's own. */
    boolean isFurther(String kind) {
        return !kinds.contains(kind);
    }

    /** @throws StorageException if a script was not run, or another one was */
    void requireRun(Catalogue catalogue) throws SQLException {
        for (Script script : missing(catalogue.scripts())) {
            throw new StorageException("The tables are older than this library: the script " + script.name()
                    + " was not run to its end; run JdbcStorage.migrate, or the script with your own tool.");
        }
    }

    /** @throws StorageException if the dictionary knows less or more than some kinds */
    void requireKnown(Layout layout, List<Kind<?, ?>> kinds) {
        Map<String, Integer> newest = new HashMap<>();
        for (Kind<?, ?> kind : kinds) {
            int version = kind.shape().version();
            newest.merge(kind.code(), version, Math::max);
            if (!layout.versions(kind.code()).containsKey(version)) {
                throw isFurther(kind.code())
                        ? new StorageException("The tables are older than this library: they do not know version "
                                + version + " of the kind " + kind.code() + "; run JdbcStorage.migrate.")
                        : Drift.rows(kind.code(), version);
            }
        }
        newest.forEach((kind, version) -> {
            if (layout.newest(kind) > version) {
                throw new StorageException("The tables are newer than this library: they know version "
                        + layout.newest(kind) + " of the kind " + kind + " and it knows " + version
                        + "; use the newer library.");
            }
        });
        for (Layout.Sorted index : Layout.of(List.of(), List.of()).with(kinds).indexes()) {
            if (layout.indexes().stream().noneMatch(index::isSame)) {
                throw isFurther(index.kind())
                        ? new StorageException("The tables are older than this library: the index " + index.name()
                                + " is missing; run JdbcStorage.migrate.")
                        : Drift.row(index);
            }
        }
    }
}

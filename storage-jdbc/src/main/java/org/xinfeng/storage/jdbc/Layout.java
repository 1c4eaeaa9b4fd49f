package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * Which component of which version of a kind stands in which column of which table: what the database itself keeps as
 * {@code xinfeng_column}, and what the shapes of the library ask for.
 */
final class Layout {

    /**
     * One component.
     *
     * @param list the path of lists that leads to it, with dots, or blank in the record itself
     * @param name the component; of a list inside this one, its name
     * @param type the name of a {@link Shape.Type}, or {@link #LIST}
     * @param column the column, or blank for a list
     */
    record Entry(
            String kind,
            int version,
            int place,
            String list,
            String name,
            String type,
            boolean nullable,
            boolean personal,
            String table,
            String column) {

        boolean isList() {
            return type.equals(LIST);
        }

        /** The same component, whichever version it is in. */
        String path() {
            return list.isEmpty() ? name : list + "." + name;
        }
    }

    static final String LIST = "LIST";

    /**
     * One index.
     *
     * @param columns the columns behind the station and before the id, with commas
     */
    record Sorted(String kind, String code, String name, String table, String columns) {

        boolean isSame(Sorted other) {
            return kind.equals(other.kind) && code.equals(other.code) && columns.equals(other.columns);
        }

        /** As the database has it: between the station and the id. */
        Relation.Sorting sorting() {
            List<String> all = new ArrayList<>(List.of(Level.STATION));
            if (!columns.isEmpty()) {
                all.addAll(List.of(columns.split(", ")));
            }
            all.add(Level.ID);
            return new Relation.Sorting(name, table, false, List.copyOf(all));
        }
    }

    private final List<Sorted> indexes = new ArrayList<>();

    /** By kind, then by version, in the order of their places. */
    private final Map<String, TreeMap<Integer, List<Entry>>> entries = new TreeMap<>();

    static Layout of(Collection<Entry> entries, Collection<Sorted> indexes) {
        Layout layout = new Layout();
        entries.forEach(layout::add);
        layout.indexes.addAll(indexes);
        return layout;
    }

    private void add(Entry entry) {
        entries.computeIfAbsent(entry.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(entry.version(), version -> new ArrayList<>())
                .add(entry);
    }

    /** The codes of the kinds, in order. */
    Collection<String> kinds() {
        return entries.keySet();
    }

    /** The versions of a kind, in order, with their components. */
    Map<Integer, List<Entry>> versions(String kind) {
        return entries.getOrDefault(kind, new TreeMap<>());
    }

    /** Every component of every version of a kind. */
    List<Entry> all(String kind) {
        return versions(kind).values().stream().flatMap(List::stream).toList();
    }

    /** The newest version of a kind, or 0. */
    int newest(String kind) {
        TreeMap<Integer, List<Entry>> versions = entries.get(kind);
        return versions == null ? 0 : versions.lastKey();
    }

    /** This layout with the kinds that are not in it yet, each in its version. */
    Layout with(Collection<? extends Kind<?, ?>> kinds) {
        Layout more = of(kinds().stream().flatMap(kind -> all(kind).stream()).toList(), indexes);
        List<Kind<?, ?>> sorted = new ArrayList<>(kinds);
        sorted.sort(Comparator.<Kind<?, ?>, String>comparing(Kind::code)
                .thenComparing(kind -> kind.shape().version()));
        for (Kind<?, ?> kind : sorted) {
            int version = kind.shape().version();
            List<Entry> known = more.versions(kind.code()).get(version);
            if (known == null) {
                new Walk(more, kind.code(), version).table(kind.shape().table(), "", Names.table(kind.code()));
            } else if (!isOf(known, kind)) {
                throw new IllegalArgumentException("version " + version + " of the kind " + kind.code()
                        + " is another than the one that is kept; give its shape the next version");
            }
            kind.indexes().forEach(index -> more.addIndex(kind, index));
        }
        more.requireOwnTables();
        return more;
    }

    /** The indexes, in the order in which they were made. */
    List<Sorted> indexes() {
        return indexes;
    }

    private void addIndex(Kind<?, ?> kind, Index<?> index) {
        Level level = Level.of(
                kind.code(), versions(kind.code()).getOrDefault(kind.shape().version(), List.of()), List.of());
        String columns = index.columns().stream()
                .map(component -> level.cell(component).column())
                .collect(Collectors.joining(", "));
        String plain = Names.index(level.table(), index.code());
        Sorted made = new Sorted(kind.code(), index.code(), plain, level.table(), columns);
        if (indexes.stream().noneMatch(made::isSame)) {
            boolean taken = indexes.stream().anyMatch(other -> other.name().equals(plain));
            String name = taken ? plain + "_v" + kind.shape().version() : plain;
            indexes.add(new Sorted(kind.code(), index.code(), name, level.table(), columns));
        }
    }

    /** Whether the components of a kind are these. */
    static boolean isOf(List<Entry> known, Kind<?, ?> kind) {
        Layout fresh = new Layout();
        new Walk(fresh, kind.code(), kind.shape().version()).table(kind.shape().table(), "", Names.table(kind.code()));
        return plain(known).equals(plain(fresh.all(kind.code())));
    }

    private static List<String> plain(List<Entry> components) {
        return components.stream()
                .map(entry -> entry.path() + " " + entry.type() + " " + entry.nullable())
                .toList();
    }

    /** A code for the components of one version of a kind, by which a change by hand is found. */
    static String checksum(List<Entry> version) {
        return Checksum.of(version.stream()
                .map(entry -> String.join(
                        "|",
                        String.valueOf(entry.place()),
                        entry.path(),
                        entry.type(),
                        String.valueOf(entry.nullable()),
                        String.valueOf(entry.personal()),
                        entry.table(),
                        entry.column()))
                .collect(Collectors.joining("\n")));
    }

    private void requireOwnTables() {
        Map<String, String> owners = new HashMap<>();
        for (String kind : kinds()) {
            for (Entry entry : all(kind)) {
                String list = kind + "." + (entry.isList() ? entry.path() : entry.list());
                String before = owners.putIfAbsent(entry.table(), list);
                if (before != null && !before.equals(list)) {
                    throw new IllegalArgumentException("the kinds " + before + " and " + list
                            + " would have the same table " + entry.table() + "; give one another code");
                }
            }
        }
    }

    /** Adds the components of one version of a kind. */
    private static final class Walk {

        private final Layout layout;
        private final String kind;
        private final int version;
        private int place;

        Walk(Layout layout, String kind, int version) {
            this.layout = layout;
            this.kind = kind;
            this.version = version;
        }

        void table(Shape.Table table, String list, String name) {
            for (Shape.Column column : table.columns()) {
                add(list, column.name(), column.type().name(), column.nullable(), column.personal(), name);
            }
            for (Shape.Child child : table.children()) {
                String inner = Names.childTable(name, child.name());
                layout.add(new Entry(kind, version, place++, list, child.name(), LIST, false, false, inner, ""));
                table(child.table(), list.isEmpty() ? child.name() : list + "." + child.name(), inner);
            }
        }

        private void add(String list, String name, String type, boolean nullable, boolean personal, String table) {
            layout.add(new Entry(
                    kind, version, place++, list, name, type, nullable, personal, table, column(table, name, type)));
        }

        /** The column this component had in an earlier version if it was of the same type, else one of its own. */
        private String column(String table, String name, String type) {
            Map<String, Entry> taken = new LinkedHashMap<>();
            for (Entry entry : layout.all(kind)) {
                if (entry.table().equals(table) && !entry.isList()) {
                    taken.put(entry.column(), entry);
                }
            }
            String plain = Names.column(name);
            String column = plain;
            for (int i = version; ; i++) {
                Entry before = taken.get(column);
                if (before == null || before.version() != version && isSame(before, name, type)) {
                    return column;
                }
                column = Names.column(plain + "_v" + i);
            }
        }

        private static boolean isSame(@Nullable Entry before, String name, String type) {
            return before != null && before.name().equals(name) && before.type().equals(type);
        }
    }
}

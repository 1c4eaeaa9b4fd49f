package org.xinfeng.storage.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;

/**
 * A page of an index as conditions that find their place in the database's index at once: one condition where it compares
 * rows, else one for each step of the ladder "equal here and greater behind", from the last column to the first.
 */
final class Seek {

    /** One query; the pages of several follow each other. */
    record Step(String where, List<Shape.Type> types, List<Object> values) {

        /**
         * With the most rows it may give: in the text where it is the same for each page, so that it is planned for a page;
         * else as a value, so that what is left of a page does not make a text of its own, to be planned each time.
         */
        Step limited(int rows, boolean inText) {
            if (inText) {
                return new Step(where + rows, types, values);
            }
            List<Shape.Type> allTypes = new ArrayList<>(types);
            allTypes.add(Shape.Type.INTEGER);
            List<Object> allValues = new ArrayList<>(values);
            allValues.add((long) rows);
            return new Step(where + "?", allTypes, allValues);
        }
    }

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final List<String> columns = new ArrayList<>();
    private final List<Shape.Type> types = new ArrayList<>();
    private final StringBuilder fixed = new StringBuilder();
    private final List<Shape.Type> fixedTypes = new ArrayList<>();
    private final List<Object> fixedValues = new ArrayList<>();
    private final int prefix;
    private final Dialect dialect;

    private Seek(
            Kind<?, ?> kind,
            Level level,
            Index<?> by,
            Prefix prefix,
            String station,
            boolean onlyCurrent,
            Dialect dialect) {
        this.dialect = dialect;
        this.prefix = prefix.values().size();
        for (String component : by.columns()) {
            Level.Cell cell = level.cell(component);
            columns.add(cell.column());
            types.add(cell.type());
        }
        columns.add(Level.ID);
        types.add(Shape.Type.CODE);
        condition(Level.STATION + " = ?", Shape.Type.CODE, station);
        for (int i = 0; i < this.prefix; i++) {
            condition(columns.get(i) + " = ?", types.get(i), prefix.values().get(i));
        }
        for (int i = this.prefix; i < by.columns().size(); i++) {
            Shape.Table table = kind.shape().table();
            if (table.columns().get(table.position(by.columns().get(i))).nullable()) {
                fixed.append(" and ").append(columns.get(i)).append(" is not null");
            }
        }
        if (onlyCurrent) {
            fixed.append(" and ")
                    .append(Level.VERSION)
                    .append(" = ")
                    .append(kind.shape().version());
        }
    }

    /**
     * The queries of a page.
     *
     * @param onlyCurrent whether to leave out the records of other versions
     * @param named the index as the database has it, blank if that is not known
     */
    static List<Step> steps(
            Kind<?, ?> kind,
            Level level,
            Index<?> by,
            Prefix prefix,
            @Nullable Cursor after,
            String station,
            boolean onlyCurrent,
            Dialect dialect,
            String named) {
        Seek seek = new Seek(kind, level, by, prefix, station, onlyCurrent, dialect);
        seek.fixed.insert(0, named.isBlank() ? "" : dialect.readingBy(named));
        if (after == null) {
            return List.of(seek.all());
        }
        List<Object> position = after.position();
        for (int i = 0; i < Math.min(seek.prefix, position.size()); i++) {
            int order = compare(position.get(i), prefix.values().get(i));
            if (order != 0) {
                return order < 0 ? List.of(seek.all()) : List.of();
            }
        }
        if (position.size() <= seek.prefix) {
            return seek.isFull(position) ? List.of() : List.of(seek.all());
        }
        return dialect.seeksByRow() ? seek.row(position) : seek.ladder(position);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object a, Object b) {
        return ((Comparable) a).compareTo(b);
    }

    private void condition(String sql, Shape.Type type, Object value) {
        fixed.append(fixed.isEmpty() ? " where " : " and ").append(sql);
        fixedTypes.add(type);
        fixedValues.add(value);
    }

    private Step all() {
        return step("", prefix, List.of(), List.of());
    }

    /** @param equal how many columns its conditions fix */
    private Step step(String more, int equal, List<Shape.Type> moreTypes, List<?> moreValues) {
        List<Shape.Type> allTypes = new ArrayList<>(fixedTypes);
        allTypes.addAll(moreTypes);
        List<Object> allValues = new ArrayList<>(fixedValues);
        allValues.addAll(moreValues);
        List<String> said = new ArrayList<>(List.of(Level.STATION));
        said.addAll(columns.subList(0, equal));
        return new Step(
                fixed + more + Sql.order(dialect, said, columns.subList(equal, columns.size())) + " limit ",
                allTypes,
                allValues);
    }

    private boolean isFull(List<Object> position) {
        return position.size() == columns.size();
    }

    private List<Step> row(List<Object> position) {
        int behind = position.size() - prefix;
        String names = String.join(", ", columns.subList(prefix, position.size()));
        String marks = String.join(", ", Collections.nCopies(behind, "?"));
        return List.of(step(
                " and (" + names + ") " + (isFull(position) ? ">" : ">=") + " (" + marks + ")",
                prefix,
                types.subList(prefix, position.size()),
                position.subList(prefix, position.size())));
    }

    private List<Step> ladder(List<Object> position) {
        List<Step> steps = new ArrayList<>();
        for (int last = position.size() - 1; last >= prefix; last--) {
            boolean atEnd = last == position.size() - 1;
            Object from = atEnd ? position.get(last) : next(position.get(last));
            if (from == null) {
                continue;
            }
            StringBuilder more = new StringBuilder();
            for (int i = prefix; i < last; i++) {
                more.append(" and ").append(columns.get(i)).append(" = ?");
            }
            more.append(" and ").append(columns.get(last)).append(atEnd && isFull(position) ? " > ?" : " >= ?");
            List<Object> values = new ArrayList<>(position.subList(prefix, last));
            values.add(from);
            steps.add(step(more.toString(), last, types.subList(prefix, last + 1), values));
        }
        return steps;
    }

    /**
     * The least value behind one, null if there is none. H2 enters an index at a value even if what is asked for lies behind
     * it, and would read all that is equal.
     */
    private static @Nullable Object next(Object value) {
        if (value instanceof Long number) {
            return number == Long.MAX_VALUE ? null : number + 1;
        }
        if (value instanceof LocalDate day) {
            return day.equals(LAST_DAY) ? null : day.plusDays(1);
        }
        if (value instanceof Instant instant) {
            Instant next = instant.plus(1, ChronoUnit.MICROS);
            return next.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(LAST_DAY) ? null : next;
        }
        // no code has a character as low
        return value + "\u0001";
    }
}

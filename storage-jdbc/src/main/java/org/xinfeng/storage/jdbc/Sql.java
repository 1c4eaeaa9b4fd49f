package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Shape;

/** Statements on one connection: many rows at once, and lists of ids. */
final class Sql {

    /** Most ids in one list. */
    private static final int MOST_IDS = 512;

    private final Connection connection;
    private final Dialect dialect;

    Sql(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /**
     * A statement that adds rows to a table.
     *
     * @param row the question marks of one row, in brackets
     */
    record Insert(String head, String row, List<Shape.Type> types) {

        static Insert into(String table, List<String> columns, List<Shape.Type> types) {
            return new Insert(
                    "insert into " + table + " (" + String.join(", ", columns) + ") values ",
                    "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                    types);
        }

        /** The text for so many rows. */
        String rows(int count) {
            StringBuilder text = new StringBuilder(head.length() + count * (row.length() + 2))
                    .append(head)
                    .append(row);
            for (int i = 1; i < count; i++) {
                text.append(", ").append(row);
            }
            return text.toString();
        }
    }

    /**
     * In the order of an index; blank if there is nothing left to put in order.
     *
     * @param fixed its first columns, which the condition says
     * @param others the columns behind them
     */
    static String order(Dialect dialect, List<String> fixed, List<String> others) {
        List<String> columns = new ArrayList<>(dialect.sortsByWholeIndex() ? fixed : List.of());
        columns.addAll(others);
        return columns.isEmpty() ? "" : " order by " + String.join(", ", columns);
    }

    /** Takes one row. */
    interface Take {
        void row(ResultSet row) throws SQLException;
    }

    /** Runs a query whose first parameters are given. */
    void query(String sql, List<Shape.Type> types, List<?> values, Take take) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 1, types, values);
            take(statement, take);
        }
    }

    /** As {@link #query} for one that locks rows, which changes them. */
    void lock(String sql, List<Shape.Type> types, List<?> values, int patience, Take take) throws SQLException {
        if (dialect.waitsForLock()) {
            query(sql, types, values, take);
            return;
        }
        Tries tries = Tries.often(patience);
        while (true) {
            try (Dialect.Changing alone = dialect.changing()) {
                query(sql, types, values, take);
                return;
            } catch (SQLException e) {
                if (Failures.classify(dialect, e) != Dialect.Failure.WAITED || !tries.again(false)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Runs a query for every id of a station, as few times as lists of ids allow.
     *
     * @param select the query up to its table
     * @param order what follows its condition, blank if nothing
     */
    void queryByIds(String select, String order, String station, List<String> ids, Take take) throws SQLException {
        boolean inList = dialect.seeksIdLists();
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + MOST_IDS));
            int places = places(some.size());
            try (PreparedStatement statement =
                    connection.prepareStatement(select + (inList ? inList(places) : joined(places)) + order)) {
                statement.setString(inList ? 1 : places + 1, station);
                bindIds(statement, inList ? 2 : 1, some, places);
                take(statement, take);
            }
        }
    }

    /**
     * As {@link #queryByIds} for a statement that changes rows.
     *
     * @param change the statement up to its table
     */
    void updateByIds(String change, String station, List<String> ids) throws SQLException {
        if (!dialect.seeksIdLists()) {
            updateEach(
                    change + inList(1),
                    List.of(Shape.Type.CODE, Shape.Type.CODE),
                    ids.stream().map(id -> List.of(station, id)).toList());
            return;
        }
        for (int from = 0; from < ids.size(); from += MOST_IDS) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + MOST_IDS));
            int places = places(some.size());
            try (PreparedStatement statement = connection.prepareStatement(change + inList(places))) {
                statement.setString(1, station);
                bindIds(statement, 2, some, places);
                change(statement);
            }
        }
    }

    private static String inList(int places) {
        return " where " + Level.STATION + " = ? and " + Level.ID + " in ("
                + String.join(", ", Collections.nCopies(places, "?")) + ")";
    }

    private static String joined(int places) {
        return " join (values (cast(? as varchar(64)))" + ", (?)".repeat(places - 1) + ") as wanted (wanted_id) on "
                + Level.STATION + " = ? and " + Level.ID + " = wanted_id";
    }

    /** The next power of two, so that there are few texts of each statement. */
    private static int places(int ids) {
        int highest = Integer.highestOneBit(ids);
        return highest == ids ? ids : highest * 2;
    }

    /** Places that are left over ask for nothing. */
    private static void bindIds(PreparedStatement statement, int first, List<String> ids, int places)
            throws SQLException {
        for (int i = 0; i < places; i++) {
            statement.setString(first + i, i < ids.size() ? ids.get(i) : null);
        }
    }

    private static void take(PreparedStatement statement, Take take) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                take.row(rows);
            }
        }
    }

    /** Runs a statement once; answers how many rows it changed. */
    int update(String sql, List<Shape.Type> types, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 1, types, values);
            return change(statement);
        }
    }

    /** Runs a statement for each row; answers how many rows each changed, or below 0 where that is not known. */
    int[] updateEach(String sql, List<Shape.Type> types, List<? extends List<?>> rows) throws SQLException {
        if (rows.size() == 1) {
            return new int[] {update(sql, types, rows.get(0))};
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<?> row : rows) {
                bind(statement, 1, types, row);
                statement.addBatch();
            }
            int[] changed = changeEach(statement);
            return changed.length == rows.size() ? changed : filled(rows.size());
        }
    }

    private static int[] filled(int size) {
        int[] unknown = new int[size];
        Arrays.fill(unknown, Statement.SUCCESS_NO_INFO);
        return unknown;
    }

    private int change(PreparedStatement statement) throws SQLException {
        try (Dialect.Changing alone = dialect.changing()) {
            return statement.executeUpdate();
        }
    }

    private int[] changeEach(PreparedStatement statement) throws SQLException {
        try (Dialect.Changing alone = dialect.changing()) {
            return statement.executeBatch();
        }
    }

    /** Inserts rows in the way that is fastest on this database: many in one statement, and what is left in another. */
    void insert(Insert into, List<? extends List<?>> rows) throws SQLException {
        int most = dialect.rowsPerInsert();
        if (most == 1 || dialect.batchesRows() && rows.size() > most) {
            updateEach(into.rows(1), into.types(), rows);
            return;
        }
        int whole = rows.size() / most * most;
        if (whole > 0) {
            insert(into.rows(most), most, into.types(), rows.subList(0, whole));
        }
        int left = rows.size() - whole;
        if (left > 0) {
            insert(into.rows(left), left, into.types(), rows.subList(whole, rows.size()));
        }
    }

    private void insert(String sql, int most, List<Shape.Type> types, List<? extends List<?>> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int done = 0; done < rows.size(); done += most) {
                for (int i = 0; i < most; i++) {
                    bind(statement, 1 + i * types.size(), types, rows.get(done + i));
                }
                if (rows.size() > most) {
                    statement.addBatch();
                }
            }
            if (rows.size() > most) {
                changeEach(statement);
            } else {
                change(statement);
            }
        }
    }

    private void bind(PreparedStatement statement, int first, List<Shape.Type> types, List<?> values)
            throws SQLException {
        for (int i = 0; i < types.size(); i++) {
            dialect.bind(statement, first + i, types.get(i), values.get(i));
        }
    }

    /** The cells of a row, from a position on. */
    @Nullable
    Object[] cells(ResultSet row, int first, List<Level.Cell> cells) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = dialect.read(row, first + i, cells.get(i).type());
        }
        return values;
    }

    /** A list that may hold nulls. */
    static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}

package org.xinfeng.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record taken apart by its {@link Shape}: one cell for each column, one list of rows for each child list.
 *
 * <p>A cell is {@code null}, {@code String} (text and codes), {@code Long}, {@code Boolean}, {@code LocalDate} or
 * {@code Instant}, as its column says. Immutable by agreement: whoever makes a row gives its arrays away.
 */
public final class Row {

    private final @Nullable Object[] cells;
    private final List<List<Row>> children;

    /** Takes both over without copying; the caller must not change them afterwards. */
    public Row(@Nullable Object[] cells, List<List<Row>> children) {
        this.cells = cells;
        this.children = children;
    }

    /** The cell of the column at {@code position} of {@link Shape.Table#columns()}. */
    public @Nullable Object cell(int position) {
        return cells[position];
    }

    /** The rows of the child list at {@code position} of {@link Shape.Table#children()}, in order. */
    public List<Row> children(int position) {
        return children.get(position);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && Arrays.equals(cells, row.cells) && children.equals(row.children);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(cells) + children.hashCode();
    }

    /** How many cells and children there are; never what they hold. */
    @Override
    public String toString() {
        return "Row[" + cells.length + " cells, " + children.size() + " child lists]";
    }
}

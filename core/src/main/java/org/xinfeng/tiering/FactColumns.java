package org.xinfeng.tiering;

import java.util.List;
import java.util.Map;
import org.xinfeng.coding.Encoder;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;

/**
 * Facts of many people as columns of numbers: the fastest way into a {@link Population}. A number stands for itself, in its
 * unit; a date is its epoch day; no and yes are 0 and 1; a choice is its place, from 0, in the list of its factor.
 *
 * @param rows how many people
 * @param categories at most 64
 * @param memberships for each person the categories, one bit each, the first the lowest
 * @param columns by the code of the factor, each with a number for each person; a factor without column is unknown of all
 */
public record FactColumns(int rows, List<Category> categories, long[] memberships, Map<String, int[]> columns) {

    /** What stands for an unknown fact; every known one lies between it and {@link #GREATEST}. */
    public static final int UNKNOWN = Encoder.UNKNOWN;

    /** The greatest number a column holds: 2^30 - 1. */
    public static final int GREATEST = Encoder.GREATEST;

    /** @throws IllegalArgumentException if a column is shorter than there are people, or there are over 64 categories */
    public FactColumns {
        categories = List.copyOf(categories);
        columns = Map.copyOf(columns);
        if (categories.size() > 64) {
            throw new IllegalArgumentException("there must be at most 64 categories but are " + categories.size());
        }
        if (rows < 0 || memberships.length < rows) {
            throw new IllegalArgumentException("memberships must hold " + rows + " rows but has " + memberships.length);
        }
        for (Map.Entry<String, int[]> column : columns.entrySet()) {
            if (column.getValue().length < rows) {
                throw new IllegalArgumentException("column " + column.getKey() + " must hold " + rows + " rows but has "
                        + column.getValue().length);
            }
        }
    }

    /**
     * The number that stands for a value.
     *
     * @throws IllegalArgumentException if it is none of the factor, or lies beyond what a column holds
     */
    public static int number(Factor factor, FactValue value) {
        if (!factor.accepts(value)) {
            throw new IllegalArgumentException("not a value of factor " + factor.code());
        }
        long number = switch (value.type()) {
            case YES_NO -> value.isYes() ? 1 : 0;
            case NUMBER -> value.number();
            case DATE -> value.date().toEpochDay();
            case CHOICE -> factor.place(value.text());
        };
        if (number <= UNKNOWN || number > GREATEST) {
            throw new IllegalArgumentException("a value of factor " + factor.code() + " is beyond what a column holds");
        }
        return (int) number;
    }
}

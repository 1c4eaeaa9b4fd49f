package org.xinfeng.tiering;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfeng.coding.Regions;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;

/** The dates of many people as days since 1970, one column for each factor: what ages are taken from when the day moves on. */
final class DateColumns {

    private final Map<String, int[]> columns = new LinkedHashMap<>();

    private DateColumns() {}

    /** Columns without rows for those factors that are dates. */
    static DateColumns of(Regions regions) {
        DateColumns dates = new DateColumns();
        for (int slot = 0; slot < regions.slots(); slot++) {
            if (regions.factor(slot).type() == FactType.DATE) {
                dates.columns.put(regions.factor(slot).code(), new int[0]);
            }
        }
        return dates;
    }

    /** The column of a factor, by row; null if the factor is not a date. */
    int @Nullable [] of(String code) {
        return columns.get(code);
    }

    /** Makes room for so many rows, the new ones unknown. */
    void reserve(int rows) {
        columns.replaceAll((code, days) -> {
            if (days.length >= rows) {
                return days;
            }
            int[] more = Arrays.copyOf(days, Math.max(rows, days.length + (days.length >> 1)));
            Arrays.fill(more, days.length, more.length, FactColumns.UNKNOWN);
            return more;
        });
    }

    void set(int row, Facts facts) {
        columns.forEach((code, days) -> days[row] = facts.value(code)
                .filter(value -> value.type() == FactType.DATE)
                .map(FactValue::date)
                .map(date -> (int) date.toEpochDay())
                .orElse(FactColumns.UNKNOWN));
    }

    void setAll(int from, FactColumns people) {
        columns.forEach((code, days) -> {
            int[] column = people.columns().get(code);
            if (column != null) {
                System.arraycopy(column, 0, days, from, people.rows());
            }
        });
    }

    void clear(int row) {
        columns.values().forEach(days -> days[row] = FactColumns.UNKNOWN);
    }
}

package org.xinfeng.kernel;

import java.util.List;

/**
 * An order in which the records of a kind can be scanned: by the named columns, then by id.
 *
 * <p>Columns are codes, integers, dates or instants, never text, so that the order is the same in every storage: codes
 * by ASCII, the others by value. A record in which one of the columns is absent is not in the index.
 *
 * @param code unique within the kind
 * @param columns names of columns of the shape, in order; none means by id alone
 */
public record Index<T>(String code, List<String> columns) {

    public Index {
        Code.check("index code", code);
        columns = List.copyOf(columns);
    }

    public static <T> Index<T> of(String code, String... columns) {
        return new Index<>(code, List.of(columns));
    }
}

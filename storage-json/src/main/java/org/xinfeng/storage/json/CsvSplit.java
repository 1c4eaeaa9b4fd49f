package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.List;

/** Splits one row of a CSV into its cells. */
final class CsvSplit {

    private CsvSplit() {}

    /** The cells, or an empty list if text stands behind a closing quotation mark. */
    static List<String> cells(String row, char separator) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            if (at < row.length() && row.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                at = quoted(row, at + 1, cell);
                if (at < row.length() && row.charAt(at) != separator) {
                    return List.of();
                }
                cells.add(cell.toString());
            } else {
                int end = row.indexOf(separator, at);
                end = end < 0 ? row.length() : end;
                cells.add(row.substring(at, end));
                at = end;
            }
            if (at >= row.length()) {
                return cells;
            }
            at++;
        }
    }

    /** Takes the text up to the closing quotation mark; the place behind it and blanks. */
    private static int quoted(String row, int from, StringBuilder cell) {
        int at = from;
        while (at < row.length()) {
            char c = row.charAt(at);
            if (c == '"') {
                if (at + 1 >= row.length() || row.charAt(at + 1) != '"') {
                    break;
                }
                at++;
            }
            cell.append(c);
            at++;
        }
        at++;
        while (at < row.length() && row.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}

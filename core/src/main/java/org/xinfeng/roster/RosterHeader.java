package org.xinfeng.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.registry.HalfWidth;
import org.xinfeng.rules.Factor;

/** Which column of a roster is what, by its title. */
final class RosterHeader {

    private final List<String> titles;
    private final Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
    private final Map<Integer, Factor> factors = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();

    private RosterHeader(List<String> titles) {
        this.titles = titles;
    }

    /** A header, or which columns are missing or doubled. */
    static Outcome<RosterHeader> of(List<String> titles, RosterTerms terms) {
        RosterHeader header = new RosterHeader(List.copyOf(titles));
        Set<String> factorCodes = new LinkedHashSet<>();
        for (int i = 0; i < titles.size(); i++) {
            Optional<RosterColumn> column = RosterColumn.of(titles.get(i));
            Optional<Factor> factor = terms.factor(titles.get(i));
            if (column.isPresent()) {
                Integer before = header.columns.put(column.get(), i);
                if (before != null) {
                    return doubled(titles.get(before), titles.get(i));
                }
            } else if (factor.isPresent()) {
                if (!factorCodes.add(factor.get().code())) {
                    return doubled(factor.get().code(), titles.get(i));
                }
                header.factors.put(i, factor.get());
            } else {
                header.unused.add(titles.get(i));
            }
        }
        for (RosterColumn needed : List.of(RosterColumn.NAME, RosterColumn.VILLAGE, RosterColumn.CATEGORY)) {
            if (!header.columns.containsKey(needed)) {
                return missing(needed.title());
            }
        }
        return header.columns.containsKey(RosterColumn.IDENTITY) || header.columns.containsKey(RosterColumn.BIRTH)
                ? Outcome.done(header)
                : missing(RosterColumn.IDENTITY.title() + "/" + RosterColumn.BIRTH.title());
    }

    private static Outcome<RosterHeader> doubled(String first, String second) {
        return Outcome.refused(RosterReader.Reason.DOUBLED_COLUMN, "first", first, "second", second);
    }

    private static Outcome<RosterHeader> missing(String title) {
        return Outcome.refused(RosterReader.Reason.MISSING_COLUMN, "column", title);
    }

    /** The factors by the position of their column. */
    Map<Integer, Factor> factors() {
        return Collections.unmodifiableMap(factors);
    }

    /** The titles that mean nothing here. */
    List<String> unused() {
        return List.copyOf(unused);
    }

    String title(int position) {
        return titles.get(position);
    }

    /** The title as the roster has it, or the first one of those it could have. */
    String title(RosterColumn column) {
        Integer position = columns.get(column);
        return position == null ? column.title() : titles.get(position);
    }

    /** What a row has in a column, blank if there is no such column. */
    String cell(RosterRow row, RosterColumn column) {
        Integer position = columns.get(column);
        return position == null ? "" : row.cells().get(position);
    }

    boolean isBlank(RosterRow row, RosterColumn column) {
        return HalfWidth.stripped(cell(row, column)).isEmpty();
    }
}

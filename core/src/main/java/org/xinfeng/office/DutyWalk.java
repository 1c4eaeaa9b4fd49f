package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Duty;

/**
 * All duties of a station in the order of the ids of their residents, read page by page: for whoever goes through the
 * residents in that order, instead of asking for each.
 */
final class DutyWalk {

    private static final int PAGE = 1000;

    private final Work work;
    private final Consumer<Duty> passed;
    private List<Versioned<Duty>> page = List.of();
    private int at;
    private boolean isLast;

    /** @param passed is told of each duty of a resident who is not asked for */
    DutyWalk(Work work, Consumer<Duty> passed) {
        this.work = work;
        this.passed = passed;
    }

    /** The duties of a resident, ended ones too; each asked for has a greater id than the one before. */
    List<Duty> of(ResidentId resident) {
        List<Duty> its = new ArrayList<>(4);
        for (Duty next = next(); next != null; next = next()) {
            int order = next.resident().value().compareTo(resident.value());
            if (order > 0) {
                break;
            }
            at++;
            if (order == 0) {
                its.add(next);
            } else {
                passed.accept(next);
            }
        }
        return its;
    }

    /** Goes on to the last one. */
    void toTheEnd() {
        for (Duty next = next(); next != null; next = next()) {
            at++;
            passed.accept(next);
        }
    }

    private @Nullable Duty next() {
        if (at == page.size() && !isLast) {
            Cursor after = page.isEmpty()
                    ? null
                    : Cursor.at(Duty.KIND, Duty.BY_RESIDENT, page.get(at - 1).value());
            page = work.store(Duty.KIND).scan(Duty.BY_RESIDENT, Prefix.none(), after, PAGE);
            at = 0;
            isLast = page.size() < PAGE;
        }
        return at < page.size() ? page.get(at).value() : null;
    }
}

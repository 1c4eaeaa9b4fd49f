package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseFigures;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Page;
import org.xinfeng.office.Station;
import org.xinfeng.visits.VisitEntry;

/** The cases that go on are those of the log, and so are the open assists; on the first of a month, so are the figures. */
final class CasesCheck implements Check {

    private static final String NAME = "cases";
    private static final int PAGE = 200;

    @Override
    public Question today(Town town) {
        LocalDate today = town.today();
        List<String> expected = new ArrayList<>();
        town.cases.going().forEach(one -> expected.add(one.listed()));
        town.cases.openAssists().forEach(one -> expected.add(one.id + " " + one.kind + " of " + one.resident));
        YearMonth before = YearMonth.from(today).minusMonths(1);
        Map<String, Integer> counted = today.getDayOfMonth() == 1 ? town.cases.counted(before) : Map.of();
        return station -> {
            Differences.none(NAME, today, expected, found(station));
            if (today.getDayOfMonth() == 1) {
                Map<String, Integer> figures = counted(station.cases().figures(DateRange.of(before.atDay(1), today)));
                if (!figures.equals(counted)) {
                    throw new Violation(NAME, today, "of last month", counted, figures);
                }
            }
        };
    }

    private static List<String> found(Station station) {
        List<String> found = new ArrayList<>();
        for (Case.Phase phase : List.of(Case.Phase.OPEN, Case.Phase.IN_REVIEW, Case.Phase.FOLLOWING_UP)) {
            Optional<Cursor> after = Optional.empty();
            do {
                Page<Case> page = station.cases().in(phase, after, PAGE);
                page.items().forEach(one -> found.add(Cases.listed(one)));
                after = page.next();
            } while (after.isPresent());
        }
        for (VisitEntry.AssistKind kind : VisitEntry.AssistKind.values()) {
            Optional<Cursor> after = Optional.empty();
            do {
                var page = station.cases().openAssists(kind, after, PAGE);
                page.items()
                        .forEach(one -> found.add(one.id().value() + " " + kind + " of "
                                + one.resident().value()));
                after = page.next();
            } while (after.isPresent());
        }
        return found;
    }

    private static Map<String, Integer> counted(CaseFigures figures) {
        Map<String, Integer> counted = new HashMap<>();
        counted.put("opened", figures.opened().size());
        counted.put("closed", figures.closed().size());
        counted.put("ended", figures.ended().size());
        figures.assists().forEach((kind, some) -> {
            counted.put(kind + " OPENED", some.opened().size());
            counted.put(kind + " CLOSED", some.closed().size());
            counted.put(kind + " WITHDRAWN", some.withdrawn().size());
        });
        counted.values().removeIf(count -> count == 0);
        return counted;
    }
}

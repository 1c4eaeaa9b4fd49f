package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Page;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingFigures;

/** The pairings that go on and those that ended are those of the run; asked on the 17th. */
final class PairsCheck implements Check {

    private static final int DAY = 17;
    private static final int PAGE = 200;

    private final Pairs pairs;

    PairsCheck(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public Question today(Town town) {
        return town.today().getDayOfMonth() == DAY ? atTheEnd(town) : Question.NONE;
    }

    @Override
    public Question atTheEnd(Town town) {
        LocalDate today = town.today();
        List<String> expected =
                pairs.open.values().stream().map(home -> home.value()).sorted().toList();
        int ended = pairs.ended;
        return station -> {
            List<String> found = new ArrayList<>();
            Optional<Cursor> after = Optional.empty();
            do {
                Page<Pairing> page = station.pairing().open(after, PAGE);
                page.items().forEach(one -> found.add(one.household().value()));
                after = page.next();
            } while (after.isPresent());
            if (!expected.equals(found.stream().sorted().toList())) {
                throw new Violation("pairings", today, "open", expected.size(), found.size());
            }
            PairingFigures figures = station.pairing().figures(DateRange.ofClosed(Town.FIRST_DAY, today));
            if (figures.ended().size() != ended) {
                throw new Violation(
                        "pairings", today, "ended", ended, figures.ended().size());
            }
        };
    }
}

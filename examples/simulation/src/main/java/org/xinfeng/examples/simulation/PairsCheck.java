package org.xinfeng.examples.simulation;

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
    public void check(Town town) {
        if (town.today().getDayOfMonth() == DAY) {
            checkAll(town);
        }
    }

    @Override
    public void checkAll(Town town) {
        List<String> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<Pairing> page = town.station().pairing().open(after, PAGE);
            page.items().forEach(one -> found.add(one.household().value()));
            after = page.next();
        } while (after.isPresent());
        List<String> expected =
                pairs.open.values().stream().map(home -> home.value()).sorted().toList();
        if (!expected.equals(found.stream().sorted().toList())) {
            throw new Violation("pairings", town.today(), "open", expected.size(), found.size());
        }
        PairingFigures figures = town.station().pairing().figures(DateRange.ofClosed(Town.FIRST_DAY, town.today()));
        if (figures.ended().size() != pairs.ended) {
            throw new Violation(
                    "pairings",
                    town.today(),
                    "ended",
                    pairs.ended,
                    figures.ended().size());
        }
    }
}

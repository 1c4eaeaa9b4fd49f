package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xinfeng.office.DueVisit;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.DueQuery;

/** The due list is what the log says is open, each with the tier it should have, and everything overdue comes first. */
final class DueCheck implements Check {

    private static final String NAME = "due list";
    private static final int DAYS_AHEAD = 7;

    @Override
    public void check(Town town) {
        LocalDate until = town.today().plusDays(DAYS_AHEAD);
        List<DueVisit> listed = DuePages.all(town, DueQuery.until(until));
        order(town, listed);
        List<String> found = new ArrayList<>(listed.size());
        for (DueVisit due : listed) {
            String id = due.occurrence().resident().value();
            Neighbour one = Objects.requireNonNull(town.people.get(id));
            String tier = due.tier().map(Tier::value).orElse(PlainTiers.UNASSESSED);
            if (!tier.equals(one.log.tier)) {
                throw new Violation(NAME, town.today(), id, one.log.tier, tier);
            }
            if (!due.occurrence().village().value().equals(one.log.village)) {
                throw new Violation(
                        NAME,
                        town.today(),
                        id,
                        one.log.village,
                        due.occurrence().village().value());
            }
            found.add(
                    due.occurrence().duty().value() + " due " + due.occurrence().due());
        }
        List<String> expected = new ArrayList<>(listed.size());
        for (Neighbour one : town.people.values()) {
            one.log
                    .duties
                    .values()
                    .forEach(duty -> duty.due().stream()
                            .filter(due -> !due.isAfter(until))
                            .forEach(due -> expected.add(one.id() + "/" + duty.rule.id() + " due " + due)));
        }
        compare(town, expected, found);
    }

    private static void order(Town town, List<DueVisit> listed) {
        DueVisit before = null;
        for (DueVisit due : listed) {
            boolean overdue = due.occurrence().due().isBefore(town.today());
            if (overdue != due.overdue() || before != null && overdue && !before.overdue()) {
                throw new Violation(
                        NAME, town.today(), due.occurrence().id().value(), "overdue before all others", "behind them");
            }
            if (before != null
                    && before.overdue() == overdue
                    && before.occurrence().urgency() > due.occurrence().urgency()) {
                throw new Violation(
                        NAME, town.today(), due.occurrence().id().value(), "the most severe first", "behind others");
            }
            before = due;
        }
    }

    private static void compare(Town town, List<String> expected, List<String> found) {
        Set<String> all = new HashSet<>(found);
        expected.stream().filter(one -> !all.contains(one)).sorted().findFirst().ifPresent(missing -> {
            throw new Violation(NAME, town.today(), missing, "listed", "not listed");
        });
        Set<String> known = new HashSet<>(expected);
        found.stream().filter(one -> !known.contains(one)).sorted().findFirst().ifPresent(more -> {
            throw new Violation(NAME, town.today(), more, "not listed", "listed");
        });
        if (expected.size() != found.size()) {
            throw new Violation(NAME, town.today(), "all", expected.size() + " items", found.size() + " items");
        }
    }
}

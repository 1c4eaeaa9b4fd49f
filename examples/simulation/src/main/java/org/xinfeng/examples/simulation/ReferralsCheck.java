package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.referrals.Referral;

/** The open referrals are those of the log, each as far as it is, the one whose next step is owed first before the others. */
final class ReferralsCheck implements Check {

    private static final String NAME = "referrals";
    private static final int PAGE = 200;

    @Override
    public Question today(Town town) {
        LocalDate today = town.today();
        List<String> expected =
                town.referrals.open.values().stream().map(PlainReferral::listed).toList();
        return station -> {
            List<String> found = new ArrayList<>();
            LocalDate before = LocalDate.MIN;
            Optional<Cursor> after = Optional.empty();
            do {
                Page<Referral> page = station.referrals().open(after, PAGE);
                for (Referral one : page.items()) {
                    LocalDate next = one.nextBy().orElseThrow();
                    if (next.isBefore(before)) {
                        throw new Violation(NAME, today, one.id().value(), "in order", "behind " + before);
                    }
                    before = next;
                    found.add(Referrals.listed(one));
                }
                after = page.next();
            } while (after.isPresent());
            Differences.none(NAME, today, expected, found);
        };
    }
}

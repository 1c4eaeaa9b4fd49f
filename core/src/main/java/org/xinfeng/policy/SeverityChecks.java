package org.xinfeng.policy;

import java.util.List;
import java.util.Set;
import org.xinfeng.registry.Category;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;

/** What the duties of a policy must hold to, tier against tier. */
final class SeverityChecks {

    private final TierScale scale;
    private final Set<Category> categories;
    private final Problems problems;

    SeverityChecks(TierScale scale, Set<Category> categories, Problems problems) {
        this.scale = scale;
        this.categories = categories;
        this.problems = problems;
    }

    /** A more severe tier never owes less than a milder one: for each duty of the milder there is one that keeps it. */
    void check(List<DutyRule> duties) {
        for (Category category : categories) {
            List<DutyRule> owed = duties.stream()
                    .filter(duty -> duty.to().categories().contains(category)
                            && !duty.to().unassessed())
                    .toList();
            for (int milder = 1; milder < scale.steps().size(); milder++) {
                for (int worse = 0; worse < milder; worse++) {
                    compare(
                            category,
                            owed,
                            scale.steps().get(milder).tier(),
                            scale.steps().get(worse).tier());
                }
            }
        }
    }

    private void compare(Category category, List<DutyRule> owed, Tier milder, Tier worse) {
        for (DutyRule duty : owed) {
            boolean kept =
                    !isTo(duty, milder) || owed.stream().anyMatch(other -> isTo(other, worse) && keeps(other, duty));
            if (!kept) {
                problems.add(
                        "duties/" + duty.id(),
                        "tier " + worse.value() + " of " + category.value() + " owes less than tier " + milder.value(),
                        "owe " + worse.value() + " " + duty.owed().kind() + " "
                                + duty.owed().cadence() + " or more"
                                + duty.owed()
                                        .checklist()
                                        .map(list -> ", with " + list.value())
                                        .orElse(""));
            }
        }
    }

    private static boolean isTo(DutyRule duty, Tier tier) {
        return duty.to().tiers().isEmpty() || duty.to().tiers().contains(tier);
    }

    /** Whether whoever does the one has done the other: by how, how often and with which questions. */
    private static boolean keeps(DutyRule other, DutyRule duty) {
        DutyRule.Owed its = other.owed();
        DutyRule.Owed owed = duty.owed();
        boolean how = its.kind() == owed.kind()
                ? owed.metByHomeVisit() || !its.metByHomeVisit()
                : its.kind() == DutyKind.HOME_VISIT && owed.metByHomeVisit();
        boolean when = other.to().when().isEmpty()
                || other.to().when().equals(duty.to().when());
        boolean asked = owed.checklist().isEmpty() || owed.checklist().equals(its.checklist());
        return how
                && when
                && asked
                && its.graceDays() <= owed.graceDays()
                && its.earlyDays() <= owed.earlyDays()
                && its.perYear() >= owed.leastPerYear()
                && its.cadence().isAtLeastAsStrictAs(owed.cadence());
    }
}

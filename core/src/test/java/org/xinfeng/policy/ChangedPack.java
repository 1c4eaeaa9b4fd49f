package org.xinfeng.policy;

import java.util.List;
import java.util.Optional;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.rules.Factor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyRule;

/** A pack changed in some respects. */
record ChangedPack(PolicyPack pack) {

    static ChangedPack of(PolicyPack pack) {
        return new ChangedPack(pack);
    }

    private static ChangedPack with(
            PolicyPack.Head head,
            List<PolicyPack.Source> sources,
            Optional<TierScale> scale,
            List<Factor> factors,
            List<PolicyPack.CategoryRule> categories,
            List<PolicyPack.Setting> settings,
            List<RuleBook> books,
            List<DutyRule> duties,
            List<Checklist> checklists,
            List<CalendarYear> years,
            int horizonDays) {
        return new ChangedPack(new PolicyPack(
                head,
                sources,
                scale,
                factors,
                categories,
                settings,
                books,
                duties,
                checklists,
                years,
                horizonDays,
                List.of(),
                Optional.empty()));
    }

    ChangedPack head(PolicyPack.Head head) {
        return with(
                head,
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                pack.books(),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack sources(List<PolicyPack.Source> sources) {
        return with(
                pack.head(),
                sources,
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                pack.books(),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack scale(Optional<TierScale> scale) {
        return with(
                pack.head(),
                pack.sources(),
                scale,
                pack.factors(),
                pack.categories(),
                pack.settings(),
                pack.books(),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack factors(List<Factor> factors) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                factors,
                pack.categories(),
                pack.settings(),
                pack.books(),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack categories(List<PolicyPack.CategoryRule> categories) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                categories,
                pack.settings(),
                pack.books(),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack settings(List<PolicyPack.Setting> settings) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                settings,
                pack.books(),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack books(List<RuleBook> books) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                books,
                pack.duties(),
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack duties(List<DutyRule> duties) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                pack.books(),
                duties,
                pack.checklists(),
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack checklists(List<Checklist> checklists) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                pack.books(),
                pack.duties(),
                checklists,
                pack.years(),
                pack.horizonDays());
    }

    ChangedPack years(List<CalendarYear> years) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                pack.books(),
                pack.duties(),
                pack.checklists(),
                years,
                pack.horizonDays());
    }

    ChangedPack horizonDays(int days) {
        return with(
                pack.head(),
                pack.sources(),
                pack.scale(),
                pack.factors(),
                pack.categories(),
                pack.settings(),
                pack.books(),
                pack.duties(),
                pack.checklists(),
                pack.years(),
                days);
    }
}

package org.xinfeng.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.TeamRules.SeatCode;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.tiering.TierState;

/** Looks for referrals and handovers that wait too long, issues not referred, and empty seats of care teams. */
final class ReferralGaps {

    private final Work work;
    private final Optional<ReferralRules> rules;
    private final List<ReferralRules.Issue> owed;
    private final Teams teams;

    ReferralGaps(Work work) {
        this.work = work;
        this.rules = work.policy().loop().referrals();
        this.owed = rules.map(ReferralRules::issues).orElse(List.of()).stream()
                .filter(issue -> issue.must().isPresent())
                .toList();
        this.teams = new Teams(work);
    }

    List<Gap> ofStation() {
        List<Gap> found = new ArrayList<>();
        List<Referral> open = Listing.all(work, Referral.KIND, Referral.BY_DUE, Prefix.none());
        Set<WorkerId> serving = Serving.today(work, open.stream().map(Referral::contact));
        for (Referral one : open) {
            if (one.isOverdue(work.today())) {
                found.add(overdue(one));
            }
            if (!serving.contains(one.contact())) {
                found.add(Gap.of(
                        Gap.Kind.REFERRAL_WITHOUT_CONTACT,
                        one.resident(),
                        List.of(one.id().value(), one.contact().value())));
            }
        }
        for (Handover.Side side : Handover.Side.values()) {
            Listing.whilst(work, Handover.KIND, Handover.BY_DUE, Prefix.of(side), one -> one.isOverdue(work.today()))
                    .forEach(one -> found.add(new Gap(
                            Gap.Kind.HANDOVER_OVERDUE,
                            one.resident(),
                            List.of(one.id().value(), side.name(), one.due().toString()))));
        }
        return found;
    }

    private Gap overdue(Referral one) {
        List<String> details = new ArrayList<>(
                List.of(one.id().value(), one.nextBy().map(Object::toString).orElse("")));
        rules.flatMap(said -> said.rung(
                        one.nextBy().orElse(one.due()),
                        work.today(),
                        work.policy().calendar()))
                .ifPresent(rung -> details.add(rung.code().value()));
        return Gap.of(Gap.Kind.REFERRAL_OVERDUE, one.resident(), details);
    }

    /** @param state where he stands today */
    List<Gap> ofResident(Resident resident, Optional<TierState> state, Optional<FactSheet> sheet) {
        List<Gap> found = new ArrayList<>();
        List<String> empty = teams.of(resident, sheet).map(CareTeam::vacancies).orElse(List.of()).stream()
                .map(SeatCode::value)
                .toList();
        if (!empty.isEmpty()) {
            found.add(Gap.of(Gap.Kind.SEAT_EMPTY, resident.id(), empty));
        }
        for (ReferralRules.Issue issue : owed) {
            ReferralRules.Must must = issue.must().orElseThrow();
            if (state.flatMap(TierState::effective)
                    .filter(must.tiers()::contains)
                    .isEmpty()) {
                continue;
            }
            Optional<Fact> fact = sheet.flatMap(one -> one.current(must.factor(), work.today()))
                    .filter(one -> one.value().equals(FactValue.of(true)));
            if (fact.isPresent() && !isReferred(resident, issue, fact.get())) {
                found.add(Gap.of(
                        Gap.Kind.NOT_REFERRED,
                        resident.id(),
                        List.of(issue.code().value())));
            }
        }
        return found;
    }

    /** One still open, or one that was sent since the issue was found. */
    private boolean isReferred(Resident resident, ReferralRules.Issue issue, Fact found) {
        return Listing.all(work, Referral.KIND, Referral.BY_RESIDENT, Prefix.of(resident.id())).stream()
                .anyMatch(one -> one.issue().equals(issue.code())
                        && (one.isOpen() || !one.sentOn().isBefore(found.asOf())));
    }
}

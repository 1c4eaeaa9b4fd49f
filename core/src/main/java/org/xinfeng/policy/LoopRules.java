package org.xinfeng.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.referrals.ReferralRules;

/**
 * How a place closes the loop: from an alert to its disposition, from a case to its closing. Each section is said by one pack of
 * a policy; what no pack says the desks refuse with the section's name.
 *
 * @param alerts clocks, ladder and merging of alerts
 * @param cases closing conditions, review and reopening of cases
 * @param referrals which department an issue goes to, and when it must answer
 * @param teams the seats of care teams
 */
public record LoopRules(
        Optional<AlertRules> alerts,
        Optional<CaseRules> cases,
        Optional<ReferralRules> referrals,
        Optional<TeamRules> teams) {

    public static final LoopRules NONE =
            new LoopRules(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Each section of this, or where it says nothing that of another. */
    public LoopRules over(LoopRules base) {
        return new LoopRules(
                alerts.or(base::alerts), cases.or(base::cases), referrals.or(base::referrals), teams.or(base::teams));
    }

    /** The names of the sections that are said. */
    List<String> sections() {
        List<String> said = new ArrayList<>();
        alerts.ifPresent(rules -> said.add("alerts"));
        cases.ifPresent(rules -> said.add("cases"));
        referrals.ifPresent(rules -> said.add("referrals"));
        teams.ifPresent(rules -> said.add("teams"));
        return said;
    }

    /** The content in one form, for the digest of a pack; nothing where nothing is said. */
    List<String> canonical() {
        return Stream.of(alerts, cases, referrals, teams)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .toList();
    }
}

package org.xinfeng.storage.json;

import java.util.Optional;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.registry.Category;
import org.xinfeng.staff.Role;

/** Reads the care teams of a pack. */
final class PolicyTeams {

    private PolicyTeams() {}

    static Optional<TeamRules> rules(PolicyNode at) {
        return at.build(() -> new TeamRules(at.listOfSome("team", PolicyTeams::team)));
    }

    private static Optional<TeamRules.Team> team(PolicyNode at) {
        at.keys("categories seats", "cite verified");
        return at.build(() -> new TeamRules.Team(
                at.at("categories").listOfSome("category", one -> Optional.of(Category.of(one.code()))),
                at.at("seats").list(PolicyTeams::seat, one -> one.code().value()),
                at.optional("cite", PolicyRules::citation),
                at.at("verified").flag()));
    }

    private static Optional<TeamRules.SeatRule> seat(PolicyNode at) {
        at.keys("code label required", "workers outside");
        return at.build(() -> new TeamRules.SeatRule(
                new TeamRules.SeatCode(at.at("code").code()),
                at.at("label").label(),
                at.at("workers").list(one -> Optional.of(Role.of(one.code()))),
                at.at("outside").flag(),
                at.at("required").flag()));
    }
}

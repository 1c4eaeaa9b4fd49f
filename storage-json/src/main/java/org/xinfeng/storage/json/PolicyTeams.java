package org.xinfeng.storage.json;

import java.util.Optional;
import org.xinfeng.casework.TeamRules;

/** Reads the teams of a pack. */
final class PolicyTeams {

    private PolicyTeams() {}

    static Optional<TeamRules> rules(PolicyNode at) {
        return at.build(() -> new TeamRules());
    }
}

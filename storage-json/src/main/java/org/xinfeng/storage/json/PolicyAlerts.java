package org.xinfeng.storage.json;

import java.util.Optional;
import org.xinfeng.monitoring.AlertRules;

/** Reads the alerts of a pack. */
final class PolicyAlerts {

    private PolicyAlerts() {}

    static Optional<AlertRules> rules(PolicyNode at) {
        return at.build(() -> new AlertRules());
    }
}

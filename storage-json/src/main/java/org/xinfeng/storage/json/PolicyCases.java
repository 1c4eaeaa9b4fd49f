package org.xinfeng.storage.json;

import java.util.Optional;
import org.xinfeng.casework.CaseRules;

/** Reads the cases of a pack. */
final class PolicyCases {

    private PolicyCases() {}

    static Optional<CaseRules> rules(PolicyNode at) {
        return at.build(() -> new CaseRules());
    }
}

package org.xinfeng.storage.contract;

import java.util.Optional;

/**
 * What came of one check: the law was held or is broken, there is no third.
 *
 * @param check the name of the check
 * @param broken what was done, what was expected and what came; empty if the law was held
 */
public record Verdict(Law law, String check, Optional<String> broken) {

    /** Whether the law was held. */
    public boolean held() {
        return broken.isEmpty();
    }

    @Override
    public String toString() {
        return broken.orElseGet(() -> "Law " + law.number() + " is held: " + check);
    }
}

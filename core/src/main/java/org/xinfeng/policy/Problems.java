package org.xinfeng.policy;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong in one pack, or in several together. */
final class Problems {

    private final String name;
    private final List<PolicyProblem> found = new ArrayList<>();

    /** @param name of the pack, or of all of them */
    Problems(String name) {
        this.name = name;
    }

    void add(String path, String cause, String cure) {
        found.add(new PolicyProblem(name, path, cause, cure));
    }

    List<PolicyProblem> found() {
        return List.copyOf(found);
    }
}

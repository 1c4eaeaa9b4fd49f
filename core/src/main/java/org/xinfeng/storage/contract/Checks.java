package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list of checks while it is written. */
final class Checks {

    private final Setup setup;
    private final List<Check> checks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Checks(Setup setup) {
        this.setup = setup;
    }

    Setup setup() {
        return setup;
    }

    Checks add(Law law, String name, Check.Body body) {
        if (!names.add(name)) {
            throw new IllegalStateException("two checks have the name " + name);
        }
        checks.add(new Check(setup, law, name, body));
        return this;
    }

    /** Adds a check that only a durable storage can be asked. */
    Checks addIfDurable(Law law, String name, Check.Body body) {
        return setup.durable() ? add(law, name, body) : this;
    }

    /** The checks, law by law, those of one law in the order added. */
    List<Check> list() {
        return checks.stream().sorted(Comparator.comparing(Check::law)).toList();
    }
}

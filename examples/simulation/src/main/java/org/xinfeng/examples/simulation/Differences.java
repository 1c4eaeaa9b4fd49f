package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Compares what must be there with what is. */
final class Differences {

    private Differences() {}

    /** @throws Violation that names the first thing that is missing, or else that is too much */
    static void none(String check, LocalDate today, Collection<String> expected, Collection<String> found) {
        first(expected, found).ifPresent(one -> {
            throw new Violation(check, today, one, "there", "not there");
        });
        first(found, expected).ifPresent(one -> {
            throw new Violation(check, today, one, "not there", "there");
        });
        if (expected.size() != found.size()) {
            throw new Violation(check, today, "all", expected.size() + " of them", found.size() + " of them");
        }
    }

    private static java.util.Optional<String> first(Collection<String> all, Collection<String> without) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(new HashSet<>(without));
        return left.stream().findFirst();
    }
}

package org.xinfeng.storage.contract;

import java.util.List;
import java.util.stream.Collectors;

/** What came of all checks, in their order. */
public record Report(List<Verdict> verdicts) {

    public Report {
        verdicts = List.copyOf(verdicts);
    }

    /** The checks that found a broken law. */
    public List<Verdict> broken() {
        return verdicts.stream().filter(verdict -> !verdict.held()).toList();
    }

    /** Whether every law was held. */
    public boolean held() {
        return broken().isEmpty();
    }

    /**
     * This, if every law was held.
     *
     * @throws AssertionError naming every broken check, with a suppressed {@link BrokenLaw} for each
     */
    public Report orElseThrow() {
        if (held()) {
            return this;
        }
        AssertionError error = new AssertionError(toString());
        verdicts.forEach(verdict -> verdict.broken().ifPresent(error::addSuppressed));
        throw error;
    }

    /** One line with the figures, then one paragraph for each broken check. */
    @Override
    public String toString() {
        List<Verdict> broken = broken();
        String figures = "Storage contract: " + (verdicts.size() - broken.size()) + " checks held, " + broken.size()
                + " broken.";
        return broken.stream()
                .map(Verdict::toString)
                .collect(Collectors.joining(
                        System.lineSeparator(), figures + (broken.isEmpty() ? "" : System.lineSeparator()), ""));
    }
}

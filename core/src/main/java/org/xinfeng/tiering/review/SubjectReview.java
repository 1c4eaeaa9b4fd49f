package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.xinfeng.coding.Diagrams;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Every check of one book, and what each had to leave unproved. */
final class SubjectReview {

    /** The names by which a check is told that did not come to its end. */
    private static final String RULES = "rules";

    private static final String PARTS = "parts";
    private static final String COMPARISONS = "comparisons";
    private static final String GAPS = "gaps";
    private static final String RISK = "risk";
    private static final String FACTORS = "factors";

    private final Subject subject;
    private final RiskOrder risk;
    private final List<ReviewFinding> found = new ArrayList<>();

    SubjectReview(Subject subject, RiskOrder risk) {
        this.subject = subject;
        this.risk = risk;
    }

    List<ReviewFinding> run() {
        Optional<Boolean> covers = subject.attempt(() -> subject.scope() != Diagrams.NONE);
        if (covers.isPresent() && !covers.get()) {
            return List.of(ReviewFinding.of(Kind.BOOK_COVERS_NOBODY, subject.id()));
        }
        RuleChecks.State[] states = new RuleChecks(subject, found::add).run();
        unproved(RULES, rules(rule -> states[rule] == RuleChecks.State.TOO_LARGE));
        unproved(
                PARTS,
                rules(rule -> !PartChecks.run(subject, rule, states[rule] == RuleChecks.State.ALIVE, found::add)));
        unproved(COMPARISONS, new CompareChecks(subject, states, found::add).run());
        Optional<List<ReviewFinding>> factors = FactorChecks.of(subject, states);
        factors.ifPresentOrElse(found::addAll, () -> unproved(FACTORS, 0));
        GapCheck gaps = new GapCheck(subject);
        gaps.run().ifPresentOrElse(found::addAll, () -> unproved(GAPS, gaps.tried()));
        boolean proved = true;
        int tried = 0;
        for (int slot = 0; slot < subject.regions().slots(); slot++) {
            RiskCheck check = new RiskCheck(subject, RiskPairs.of(subject, risk, slot));
            Optional<List<ReviewFinding>> falls = check.run();
            falls.ifPresent(found::addAll);
            proved &= falls.isPresent();
            tried += falls.isPresent() ? 0 : check.tried();
        }
        if (!proved) {
            unproved(RISK, tried);
        }
        return found;
    }

    private List<Integer> rules(IntPredicate which) {
        return IntStream.range(0, subject.size()).filter(which).boxed().toList();
    }

    private void unproved(String check, List<Integer> rules) {
        if (!rules.isEmpty()) {
            found.add(ReviewFinding.of(Kind.NOT_PROVED, subject.id())
                    .against(rules.stream().map(subject::id).toList())
                    .saying(check, 0));
        }
    }

    private void unproved(String check, int people) {
        found.add(ReviewFinding.of(Kind.NOT_PROVED, subject.id()).saying(check, people));
    }
}

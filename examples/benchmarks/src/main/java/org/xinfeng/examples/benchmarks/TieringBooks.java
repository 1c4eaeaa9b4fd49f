package org.xinfeng.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierScale;

/** The two rule books that people are tiered by: 40 rules each over all the factors of {@link TieringFactors}. */
final class TieringBooks {

    static final Category CHILD = Category.of("child");

    static final TierScale SCALE = new TierScale(List.of(step("RED"), step("YELLOW"), step("BLUE"), step("GREEN")));

    private TieringBooks() {}

    /** Rules of which each asks two or three things that must all hold; or, scored, such rules, scores and some of several. */
    static RuleBook book(boolean scored) {
        return new RuleBook(
                scored ? "scored" : "conjunctive",
                List.of(CHILD),
                scored ? TieringScores.rules() : TieringConjunctions.rules(),
                Set.of("birth.date", "custody"),
                Optional.of(Tier.of("GREEN")));
    }

    static Assessor assessor(boolean scored) {
        return new Assessor(SCALE, List.of(book(scored)), TieringFactors.BY_CODE);
    }

    private static TierScale.Step step(String tier) {
        return new TierScale.Step(Tier.of(tier), new Label(tier, tier), new Label(tier, tier));
    }
}

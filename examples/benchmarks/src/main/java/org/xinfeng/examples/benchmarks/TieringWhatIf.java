package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.FactColumns;
import org.xinfeng.tiering.Population;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;

/**
 * Whom a new book would move among a million people, from columns of facts: both books made ready, the people coded for both,
 * those who change counted by their move and village.
 */
final class TieringWhatIf {

    private static final double MOST_SECONDS = 0.5;
    private static final int VILLAGES = 19;
    private static final Map<Category, Condition> WHILST = Map.of(TieringBooks.CHILD, When.all());

    private final Bench bench;

    TieringWhatIf(Bench bench) {
        this.bench = bench;
    }

    Figure measure() throws IOException {
        TieringPeople people = new TieringCase(false, 10).people(bench.size(1_000_000, 10_000));
        FactColumns columns = people.facts();
        Assessor before = TieringBooks.assessor(false);
        Assessor after = new Assessor(TieringBooks.SCALE, List.of(changed()), TieringFactors.BY_CODE);
        checkAgreement(people, before, after);
        Sample seconds = new Sample();
        bench.rounds("tiering.whatif", 3, round -> {
            long begin = System.nanoTime();
            Map<String, long[]> moves = moves(columns, before, after);
            double took = (System.nanoTime() - begin) / 1e9;
            bench.say("  %.3f s, %d moves", took, moves.size());
            if (round >= 0) {
                seconds.add(took);
            }
        });
        return Figure.atMost("tiering.whatif", seconds.median(), "s", MOST_SECONDS);
    }

    /** The book with every rule for BLUE one step more severe, and every fifth rule gone. */
    private static RuleBook changed() {
        RuleBook book = TieringBooks.book(false);
        List<TierRule> rules = book.rules().stream()
                .filter(rule -> !rule.id().endsWith("5"))
                .map(rule -> rule.tier().equals(Tier.of("BLUE"))
                        ? new TierRule(
                                rule.id(),
                                Tier.of("YELLOW"),
                                rule.when(),
                                rule.label(),
                                rule.citation(),
                                rule.verified())
                        : rule)
                .toList();
        return book.withRules(rules);
    }

    private static Map<String, long[]> moves(FactColumns columns, Assessor before, Assessor after) {
        Population here = Population.of(before, WHILST, TieringPeople.DAY);
        Population there = Population.of(after, WHILST, TieringPeople.DAY);
        here.addAll(columns);
        there.addAll(columns);
        int states = TieringBooks.SCALE.steps().size() + 1;
        long[][] counts = new long[states * states][VILLAGES];
        here.forEachChange(
                there, (one, other) -> counts[(one.rank() + 1) * states + other.rank() + 1][one.number() % VILLAGES]++);
        Map<String, long[]> moves = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            long[] byVillage = counts[i];
            for (long count : byVillage) {
                if (count > 0) {
                    moves.put(i / states + "→" + i % states, byVillage);
                }
            }
        }
        return moves;
    }

    /** That those who change are those of whom the assessors say something else. */
    private static void checkAgreement(TieringPeople people, Assessor before, Assessor after) {
        Population here = Population.of(before, WHILST, TieringPeople.DAY);
        Population there = Population.of(after, WHILST, TieringPeople.DAY);
        here.addAll(people.facts());
        there.addAll(people.facts());
        boolean[] changes = new boolean[people.rows()];
        here.forEachChange(there, (one, other) -> changes[one.number()] = true);
        for (int row = 0; row < 5_000; row++) {
            boolean differs = !before.assess(java.util.Set.of(TieringBooks.CHILD), people.facts(row))
                    .tierIfAny()
                    .equals(after.assess(java.util.Set.of(TieringBooks.CHILD), people.facts(row))
                            .tierIfAny());
            WrongAnswerException.check("whether person " + row + " changes", differs, changes[row]);
        }
    }
}

package org.xinfeng.examples.benchmarks;

import java.util.Set;
import org.xinfeng.registry.Category;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.Population;

/** Checks that all who tier say the same of every person, before any of them is timed. */
final class TieringAgreement {

    private TieringAgreement() {}

    /** @throws WrongAnswerException naming the case, who disagrees with the loop written by hand, and the first row */
    static void check(TieringCase of, int rows) {
        TieringPeople people = of.people(rows);
        TieringAnswers byHand = new TieringAnswers(rows);
        of.byHand(people).tier(0, rows, byHand);
        Population population = of.population();
        population.addAll(people.facts());
        TieringAnswers swept = new TieringAnswers(rows);
        population.sweep().forEach(swept::set);
        WrongAnswerException.check(
                of + ": the first row in which the sweep differs", -1, byHand.firstDifference(swept));
        Assessor assessor = of.assessor();
        TieringSpring spring = new TieringSpring(population.rules());
        try (TieringDrools drools = new TieringDrools(population.rules())) {
            for (int row = 0; row < rows; row++) {
                TieringPerson person = new TieringPerson(people, row);
                same(of, "drools", row, byHand.sure(row), drools.fired(person));
                same(of, "spring", row, byHand.sure(row), spring.fired(person));
                Finding explained = population.explain(row);
                same(of, "the explanation", row, byHand.sure(row), fired(population, explained));
                int tier = explained.tierIfAny().map(TieringBooks.SCALE::rank).orElse(TieringByHand.UNASSESSED);
                same(of, "the tier explained", row, byHand.tier(row), tier);
                Finding assessed = assessor.assess(Set.<Category>of(TieringBooks.CHILD), people.facts(row));
                same(of, "the assessment", row, explained, assessed);
            }
        }
    }

    private static void same(TieringCase of, String who, int row, Object byHand, Object other) {
        WrongAnswerException.check(of + ": " + who + " of row " + row, byHand, other);
    }

    /** The rules that fired; of a person without a tier as far as they are told. */
    private static long fired(Population population, Finding finding) {
        long fired = 0;
        if (finding instanceof Finding.Tiered tiered) {
            for (Finding.FiredRule one : tiered.fired()) {
                fired |= 1L << population.rules().indexOf(one);
            }
        }
        return fired;
    }
}

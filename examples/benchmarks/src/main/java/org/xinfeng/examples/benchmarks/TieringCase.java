package org.xinfeng.examples.benchmarks;

import java.util.List;
import java.util.Map;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Population;

/**
 * A book, and people of whom some share of the facts is unknown.
 *
 * @param scored the book with scores, else the conjunctive one
 * @param unknown of a hundred facts so many are not known
 */
record TieringCase(boolean scored, int unknown) {

    private static final long SEED = 20_260_615;
    private static final Map<Category, Condition> WHILST = Map.of(TieringBooks.CHILD, When.all());

    static final List<TieringCase> ALL = List.of(
            new TieringCase(false, 0), new TieringCase(false, 10), new TieringCase(true, 0), new TieringCase(true, 10));

    /** Read from what {@link #toString} writes. */
    static TieringCase parse(String name) {
        return ALL.stream()
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case " + name));
    }

    TieringPeople people(int rows) {
        return new TieringPeople(SEED, rows, unknown);
    }

    Assessor assessor() {
        return TieringBooks.assessor(scored);
    }

    TieringByHand byHand(TieringPeople people) {
        return scored ? new TieringByHandScored(people) : new TieringByHandConjunctive(people);
    }

    /** A population for the book, without people. */
    Population population() {
        return Population.of(assessor(), WHILST, TieringPeople.DAY);
    }

    /** The beginning of the names of its figures. */
    @Override
    public String toString() {
        return (scored ? "scored" : "conjunctive") + ".unknown" + unknown;
    }
}

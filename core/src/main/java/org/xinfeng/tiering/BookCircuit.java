package org.xinfeng.tiering;

import java.util.Map;
import java.util.Set;
import org.xinfeng.coding.Circuit;
import org.xinfeng.coding.CircuitBuilder;
import org.xinfeng.coding.PlaneLogic;
import org.xinfeng.registry.Category;

/** What books say, as a circuit: the same as {@link CompiledBooks} says of one person, of all rows at once. */
final class BookCircuit {

    private final BookRules rules;
    private final CircuitBuilder gates;
    private final PlaneLogic logic;

    BookCircuit(BookRules rules, CircuitBuilder gates, PlaneLogic logic) {
        this.rules = rules;
        this.gates = gates;
        this.logic = logic;
    }

    /**
     * @param counting the rows whose category counts, for each
     * @param stateBits how many lanes a state takes: a rank, then unassessed, then no book
     */
    Circuit build(Map<Category, Integer> counting, int stateBits) {
        int tiers = rules.scale().steps().size();
        int books = rules.books().size();
        int[] covered = new int[books];
        int[] complete = new int[books];
        int covers = CircuitBuilder.NONE;
        int missing = CircuitBuilder.NONE;
        for (int i = 0; i < books; i++) {
            RuleBook book = rules.books().get(i);
            covered[i] = gates.or(counting.entrySet().stream()
                    .filter(entry -> book.covers(Set.of(entry.getKey())))
                    .mapToInt(Map.Entry::getValue)
                    .toArray());
            int unknown = gates.or(book.required().stream()
                    .mapToInt(code -> logic.unknown(rules.regions().slot(code)))
                    .toArray());
            complete[i] = gates.and(covered[i], gates.not(unknown));
            covers = gates.or(covers, covered[i]);
            missing = gates.or(missing, gates.and(covered[i], unknown));
        }
        int[] sure = new int[rules.size()];
        int[] possible = new int[rules.size()];
        int[] fired = new int[tiers];
        int[] tier = new int[tiers];
        int[] could = new int[tiers];
        for (int rule = 0; rule < rules.size(); rule++) {
            PlaneLogic.Pair holds = logic.of(rules.formula(rule));
            sure[rule] = gates.and(covered[rules.book(rule)], holds.sure());
            possible[rule] = gates.and(covered[rules.book(rule)], holds.possible());
            int rank = rules.rank(rule);
            fired[rank] = gates.or(fired[rank], sure[rule]);
            could[rank] = gates.or(could[rank], possible[rule]);
        }
        int raised = CircuitBuilder.NONE;
        for (int rank = 0; rank < tiers; rank++) {
            tier[rank] = fired[rank];
            raised = rank < tiers - 1 ? gates.or(raised, fired[rank]) : raised;
        }
        for (int i = 0; i < books; i++) {
            if (rules.books().get(i).otherwise().isPresent()) {
                int rank = rules.scale().rank(rules.books().get(i).otherwise().get());
                tier[rank] = gates.or(tier[rank], complete[i]);
                could[rank] = gates.or(could[rank], covered[i]);
            }
        }
        int stands = gates.or(raised, gates.not(missing));
        int[] state = numbers(tier, stands, stateBits, tiers);
        int[] worst = numbers(could, CircuitBuilder.ALL, stateBits, tiers);
        for (int bit = 0; bit < stateBits; bit++) {
            int none = (tiers + 1 >>> bit & 1) == 1 ? CircuitBuilder.ALL : CircuitBuilder.NONE;
            state[bit] = gates.choose(covers, state[bit], none);
            worst[bit] = gates.choose(covers, worst[bit], none);
        }
        int[] outputs = new int[2 * stateBits + 2 * rules.size()];
        System.arraycopy(state, 0, outputs, 0, stateBits);
        System.arraycopy(worst, 0, outputs, stateBits, stateBits);
        System.arraycopy(sure, 0, outputs, 2 * stateBits, sure.length);
        System.arraycopy(possible, 0, outputs, 2 * stateBits + sure.length, possible.length);
        return gates.build(outputs);
    }

    /** The planes of the bits of the first rank that is set where something holds; of the number of tiers if none is. */
    private int[] numbers(int[] ofRank, int where, int bits, int tiers) {
        int[] planes = new int[bits];
        for (int bit = 0; bit < bits; bit++) {
            planes[bit] = (tiers >>> bit & 1) == 1 ? CircuitBuilder.ALL : CircuitBuilder.NONE;
        }
        for (int rank = tiers - 1; rank >= 0; rank--) {
            int here = gates.and(ofRank[rank], where);
            for (int bit = 0; bit < bits; bit++) {
                int one = (rank >>> bit & 1) == 1 ? CircuitBuilder.ALL : CircuitBuilder.NONE;
                planes[bit] = gates.choose(here, one, planes[bit]);
            }
        }
        return planes;
    }
}

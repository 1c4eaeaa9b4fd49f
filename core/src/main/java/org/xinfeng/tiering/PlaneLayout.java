package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.coding.Circuit;
import org.xinfeng.coding.CircuitBuilder;
import org.xinfeng.coding.Formula;
import org.xinfeng.coding.PlaneLogic;
import org.xinfeng.coding.Regions;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;

/**
 * Which plane of a population holds what, and which lane of an answer says what.
 *
 * <p>Planes: whether the row is taken, one for each category, then the bits of the codes, slot by slot, never more than 32
 * of which are written together. Lanes: the bits of the state, of the possible tier, then the sure and the possible rules.
 */
final class PlaneLayout {

    /** Planes that are written together. */
    private static final int TOGETHER = 32;

    private final BookRules rules;
    private final Map<Category, Condition> whilst;
    private final List<Category> categories;
    private final List<Formula> counts;
    private final int[] first;
    private final int[] bits;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] ends;
    private final int planes;
    private final int stateBits;
    private final Circuit circuit;

    PlaneLayout(BookRules rules, Map<Category, Condition> whilst) {
        this.rules = rules;
        this.whilst = whilst;
        this.categories = List.copyOf(whilst.keySet());
        Regions regions = rules.regions();
        this.counts = whilst.values().stream().map(regions::formula).toList();
        this.first = new int[regions.slots()];
        this.bits = new int[regions.slots()];
        int next = 1 + categories.size();
        int together = TOGETHER;
        for (int slot = 0; slot < first.length; slot++) {
            bits[slot] = PlaneLogic.bits(regions.size(slot));
            first[slot] = next;
            next += bits[slot];
            together += bits[slot];
            if (together > TOGETHER) {
                groups.add(new ArrayList<>());
                together = bits[slot];
            }
            groups.get(groups.size() - 1).add(slot);
        }
        this.ends = new int[first.length];
        for (List<Integer> group : groups) {
            int end = group.get(group.size() - 1) + 1;
            group.forEach(slot -> ends[slot] = end);
        }
        this.planes = next;
        this.stateBits = PlaneLogic.bits(rules.scale().steps().size() + 1);
        this.circuit = built();
    }

    private Circuit built() {
        CircuitBuilder builder = new CircuitBuilder();
        int[][] codes = new int[first.length][];
        for (int slot = 0; slot < codes.length; slot++) {
            codes[slot] = new int[bits[slot]];
            for (int bit = 0; bit < bits[slot]; bit++) {
                codes[slot][bit] = builder.input(first[slot] + bit);
            }
        }
        PlaneLogic logic = new PlaneLogic(builder, codes);
        Map<Category, Integer> counting = new LinkedHashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            PlaneLogic.Pair holds = logic.of(counts.get(i));
            counting.put(categories.get(i), builder.and(builder.input(0), builder.input(1 + i), holds.possible()));
        }
        return new BookCircuit(rules, builder, logic).build(counting, stateBits);
    }

    BookRules rules() {
        return rules;
    }

    /** The categories that count, with what must hold for it; unknown counts. */
    Map<Category, Condition> whilst() {
        return whilst;
    }

    /** What must hold for a category to count, by its place. */
    Formula counts(int category) {
        return counts.get(category);
    }

    List<Category> categories() {
        return categories;
    }

    /** The first plane of a slot. */
    int first(int slot) {
        return first[slot];
    }

    int bits(int slot) {
        return bits[slot];
    }

    /** The slots that are written together, in order; their planes lie one behind the other. */
    List<List<Integer>> groups() {
        return groups;
    }

    /** The slot behind the last of those that are written together with a slot. */
    int endOfGroup(int slot) {
        return ends[slot];
    }

    int planes() {
        return planes;
    }

    Circuit circuit() {
        return circuit;
    }

    /** How many lanes the state takes, and as many the possible tier. */
    int stateBits() {
        return stateBits;
    }

    /** How many lanes an answer has. */
    int lanes() {
        return 2 * stateBits + 2 * rules.size();
    }
}

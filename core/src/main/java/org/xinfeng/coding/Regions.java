package org.xinfeng.coding;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;

/**
 * The regions that conditions cut the values of their factors into on a day: within a region no condition can tell two
 * values apart, so a small code stands for all of them. Every factor has a slot, in the order of the codes; in a row of
 * codes the one of each slot is 0 while the factor is unknown, else the number of its region, from 1.
 */
public final class Regions {

    private final LocalDate day;
    private final Cells[] cells;
    private final Map<String, Integer> slots = new HashMap<>();

    private Regions(LocalDate day, List<Cells> cells) {
        this.day = day;
        this.cells = cells.toArray(Cells[]::new);
        for (int slot = 0; slot < this.cells.length; slot++) {
            slots.put(this.cells[slot].factor().code(), slot);
        }
    }

    /**
     * The regions of the factors that conditions look at, and of some more.
     *
     * @param more codes of factors that have a slot though no condition looks at them
     * @param factors by code
     * @param day the day on which ages are taken
     * @throws IllegalArgumentException if there is no factor of a code
     */
    public static Regions of(
            Collection<Condition> conditions, Set<String> more, Map<String, Factor> factors, LocalDate day) {
        SetMultimap<String, Condition> leaves = LinkedHashMultimap.create();
        for (Condition condition : conditions) {
            condition.visit(leaf -> leaf.factors().forEach(code -> leaves.put(code, leaf)));
        }
        Set<String> codes = new TreeSet<>(more);
        codes.addAll(leaves.keySet());
        Map<String, Cells> cells = new TreeMap<>();
        for (String code : codes) {
            Factor factor = factors.get(code);
            if (factor == null) {
                throw new IllegalArgumentException("there is no factor " + code);
            }
            cells.put(code, Cells.of(factor, leaves.get(code), day));
        }
        return new Regions(day, List.copyOf(cells.values()));
    }

    /** The day they are of. */
    public LocalDate day() {
        return day;
    }

    /** How many slots there are. */
    public int slots() {
        return cells.length;
    }

    /** The slot of a factor; -1 if it has none. */
    public int slot(String factor) {
        return slots.getOrDefault(factor, -1);
    }

    /** The factor of a slot. */
    public Factor factor(int slot) {
        return cells[slot].factor();
    }

    /** How many regions the factor of a slot has; its codes go from 0 up to this. */
    public int size(int slot) {
        return cells[slot].size();
    }

    /** A value of a region. */
    public FactValue value(int slot, int code) {
        return cells[slot].value(code);
    }

    /** One value of each region, in order. */
    public List<FactValue> values(int slot) {
        return cells[slot].values();
    }

    /** The code of a value; 0, as if unknown, for one that the factor cannot take. */
    public int code(int slot, FactValue value) {
        return cells[slot].code(value);
    }

    /** Where each region of a factor begins: a number, a day, 0 or 1 for no or yes, or the place of a choice. */
    public long[] starts(int slot) {
        return cells[slot].starts().clone();
    }

    /** The last position of a factor. */
    public long most(int slot) {
        return cells[slot].most();
    }

    /** The codes of what is known, one for each slot. */
    public int[] codes(Facts facts) {
        int[] codes = new int[cells.length];
        facts.known().forEach((factor, value) -> {
            Integer slot = slots.get(factor);
            if (slot != null) {
                codes[slot] = cells[slot].code(value);
            }
        });
        return codes;
    }

    /** Facts with these codes: one value of each region stands for all. */
    public Facts facts(int[] codes) {
        Map<String, FactValue> known = new HashMap<>();
        for (int slot = 0; slot < cells.length; slot++) {
            if (codes[slot] != 0) {
                known.put(cells[slot].factor().code(), cells[slot].value(codes[slot]));
            }
        }
        return Facts.of(day, known);
    }

    /** A condition over the codes. */
    public Formula formula(Condition condition) {
        return new Formulas(this).of(condition);
    }

    /** How many regions each slot has. */
    @Override
    public String toString() {
        return "Regions[" + day + ", " + Arrays.stream(cells).map(Cells::size).toList() + "]";
    }
}

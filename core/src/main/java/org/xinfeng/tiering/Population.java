package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.xinfeng.coding.Circuit;
import org.xinfeng.coding.Encoder;
import org.xinfeng.coding.Regions;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;

/**
 * The facts of many people as small codes, made ready for books on a day: tiers all of them some thousand at a time, and says
 * of each what {@link Assessor} says. A person is known by the number of his row, from 0.
 *
 * <p>It takes about one bit for each region of each factor and person, and a word of 32 bits for each date. It is not safe
 * for use by several threads while it is changed; {@link Sweep}s of an unchanged one may run side by side.
 */
public final class Population {

    private final Assessor assessor;
    private final List<long[]> chunks = new ArrayList<>();
    private final DateColumns dates;
    private PlaneLayout layout;
    private CompiledBooks compiled;
    private int rows;

    private Population(Assessor assessor, PlaneLayout layout) {
        this.assessor = assessor;
        this.layout = layout;
        this.compiled = new CompiledBooks(layout.rules());
        this.dates = DateColumns.of(layout.rules().regions());
    }

    /**
     * One without people.
     *
     * @param whilst the categories that there are, with what must hold for one to count, as it counts while that is unknown
     * @throws IllegalArgumentException if a condition looks at a factor that the assessor has not
     */
    public static Population of(Assessor assessor, Map<Category, Condition> whilst, LocalDate day) {
        return new Population(assessor, layout(assessor, new LinkedHashMap<>(whilst), day));
    }

    private static PlaneLayout layout(Assessor assessor, Map<Category, Condition> whilst, LocalDate day) {
        return new PlaneLayout(
                new BookRules(assessor.scale(), assessor.books(), assessor.factors(), whilst.values(), day), whilst);
    }

    /** The day that ages are taken on. */
    public LocalDate day() {
        return layout.rules().regions().day();
    }

    /** How many rows there are, with those that were cleared. */
    public int rows() {
        return rows;
    }

    /** The rules in the order in which sweeps number them: the most severe first, then by book and id. */
    public List<Finding.FiredRule> rules() {
        List<Finding.FiredRule> all = new ArrayList<>();
        for (int rule = 0; rule < layout.rules().size(); rule++) {
            all.add(layout.rules().fired(rule));
        }
        return List.copyOf(all);
    }

    /**
     * Adds a person.
     *
     * @return his row
     * @throws IllegalArgumentException if the facts are of another day
     */
    public int add(Set<Category> categories, Facts facts) {
        reserve(rows + 1);
        set(rows, categories, facts);
        return rows++;
    }

    private void reserve(int wanted) {
        while (chunks.size() * (long) Circuit.ROWS < wanted) {
            chunks.add(new long[layout.planes() * (Circuit.ROWS / 64)]);
        }
        dates.reserve(chunks.size() * Circuit.ROWS);
    }

    /** Puts a person into a row in place of whoever is there. */
    public void replace(int row, Set<Category> categories, Facts facts) {
        check(row);
        set(row, categories, facts);
    }

    private void check(int row) {
        if (row < 0 || row >= rows) {
            throw new IllegalArgumentException("row must be from 0 to " + (rows - 1) + " but is " + row);
        }
    }

    private void set(int row, Set<Category> categories, Facts facts) {
        if (!facts.day().equals(day())) {
            throw new IllegalArgumentException("facts must be of " + day() + " but are of " + facts.day());
        }
        for (int i = 0; i < layout.categories().size(); i++) {
            put(row, 1 + i, categories.contains(layout.categories().get(i)));
        }
        int[] codes = layout.rules().regions().codes(facts);
        for (int slot = 0; slot < codes.length; slot++) {
            for (int bit = 0; bit < layout.bits(slot); bit++) {
                put(row, layout.first(slot) + bit, (codes[slot] >>> bit & 1) == 1);
            }
        }
        dates.set(row, facts);
        put(row, 0, true);
    }

    /** Empties a row: nobody is there. */
    public void clear(int row) {
        check(row);
        for (int plane = 0; plane < layout.planes(); plane++) {
            put(row, plane, false);
        }
        dates.clear(row);
    }

    private void put(int row, int plane, boolean bit) {
        int inside = row % Circuit.ROWS;
        long[] chunk = chunks.get(row / Circuit.ROWS);
        int word = plane * (Circuit.ROWS / 64) + (inside & 31);
        long mask = 1L << (inside >>> 5);
        chunk[word] = bit ? chunk[word] | mask : chunk[word] & ~mask;
    }

    private boolean has(int row, int plane) {
        int inside = row % Circuit.ROWS;
        long word = chunks.get(row / Circuit.ROWS)[plane * (Circuit.ROWS / 64) + (inside & 31)];
        return (word >>> (inside >>> 5) & 1) == 1;
    }

    /**
     * Adds many people, behind those that are there; the first of them gets a row that is a multiple of 2,048, so
     * that some rows before may stay empty.
     *
     * @return the row of the first
     * @throws IllegalArgumentException if there is no such category or factor here, or a number is none of its factor
     */
    public int addAll(FactColumns people) {
        people.columns().keySet().stream()
                .filter(code -> !assessor.factors().containsKey(code))
                .min(Comparator.naturalOrder())
                .ifPresent(code -> {
                    throw new IllegalArgumentException("there is no factor " + code);
                });
        int from = chunks.size() * Circuit.ROWS;
        chunks.addAll(new ColumnLoader(layout, people).chunks());
        dates.reserve(chunks.size() * Circuit.ROWS);
        dates.setAll(from, people);
        rows = from + people.rows();
        return from;
    }

    /** Makes ready for another day: ages and times since are taken anew; facts gone stale are to be replaced by the caller. */
    public void moveTo(LocalDate day) {
        PlaneLayout next = layout(assessor, layout.whilst(), day);
        for (int i = 0; i < chunks.size(); i++) {
            chunks.set(i, moved(i, next));
        }
        layout = next;
        compiled = new CompiledBooks(next.rules());
    }

    private long[] moved(int chunk, PlaneLayout next) {
        int words = Circuit.ROWS / 64;
        long[] before = chunks.get(chunk);
        long[] after = new long[next.planes() * words];
        System.arraycopy(before, 0, after, 0, (1 + next.categories().size()) * words);
        Regions regions = next.rules().regions();
        Encoder encoder = new Encoder();
        for (int slot = 0; slot < regions.slots(); slot++) {
            int[] days = dates.of(regions.factor(slot).code());
            if (days == null) {
                System.arraycopy(
                        before, layout.first(slot) * words, after, next.first(slot) * words, next.bits(slot) * words);
            } else {
                encoder.begin();
                encoder.take(days, chunk * Circuit.ROWS, Circuit.ROWS);
                encoder.add(regions.starts(slot), next.bits(slot));
                encoder.write(after, next.first(slot));
            }
        }
        return after;
    }

    /**
     * What the books say of the person in a row, as {@link Assessor#assess} would.
     *
     * @throws IllegalArgumentException if there is no such row, or nobody in it
     */
    public Finding explain(int row) {
        check(row);
        if (!has(row, 0)) {
            throw new IllegalArgumentException("nobody is in row " + row);
        }
        int[] codes = codes(row);
        List<Category> counting = new ArrayList<>(2);
        for (int i = 0; i < layout.categories().size(); i++) {
            if (has(row, 1 + i) && layout.counts(i).on(codes) != Truth.NO) {
                counting.add(layout.categories().get(i));
            }
        }
        return compiled.assess(compiled.binding(counting), codes);
    }

    private int[] codes(int row) {
        int inside = row % Circuit.ROWS;
        int shift = inside >>> 5;
        long[] chunk = chunks.get(row / Circuit.ROWS);
        int[] codes = new int[layout.rules().regions().slots()];
        int slot = 0;
        while (slot < codes.length) {
            int end = layout.endOfGroup(slot);
            int plane = layout.first(end - 1) + layout.bits(end - 1) - 1;
            int bits = 0;
            for (; plane >= layout.first(slot); plane--) {
                bits = bits << 1 | (int) (chunk[plane * (Circuit.ROWS / 64) + (inside & 31)] >>> shift) & 1;
            }
            for (; slot < end; slot++) {
                codes[slot] = bits & (1 << layout.bits(slot)) - 1;
                bits >>>= layout.bits(slot);
            }
        }
        return codes;
    }

    /** Everybody, in the order of the rows. */
    public Sweep sweep() {
        return sweep(0, 1);
    }

    /**
     * One of several parts of about the same size, which together are everybody: for as many threads.
     *
     * @param part from 0 to {@code parts - 1}
     */
    public Sweep sweep(int part, int parts) {
        if (part < 0 || part >= parts) {
            throw new IllegalArgumentException("part must be from 0 to " + (parts - 1) + " but is " + part);
        }
        int from = (int) ((long) chunks.size() * part / parts);
        int to = (int) ((long) chunks.size() * (part + 1) / parts);
        return new Sweep(layout, chunks.subList(from, to), from * Circuit.ROWS);
    }

    /**
     * Shows everybody of whom other books say something else: another tier, or another reason why there is none. Made for
     * many people of whom few change.
     *
     * @param other the same people in the same rows; who is in one of the two only is left out
     * @param look gets the row here and the row there, the same two objects every time
     * @throws IllegalArgumentException if the other has not as many rows, or its tiers are on another scale
     */
    public void forEachChange(Population other, BiConsumer<? super Sweep.Row, ? super Sweep.Row> look) {
        if (other.rows != rows) {
            throw new IllegalArgumentException("there are " + rows + " rows here but " + other.rows + " there");
        }
        if (!assessor.scale().equals(other.assessor.scale())) {
            throw new IllegalArgumentException("tiers on different scales do not compare");
        }
        sweep().forEachChange(other.sweep(), look);
    }

    /** How many rows there are; never who is in them. */
    @Override
    public String toString() {
        return "Population[" + rows + " rows on " + day() + "]";
    }
}

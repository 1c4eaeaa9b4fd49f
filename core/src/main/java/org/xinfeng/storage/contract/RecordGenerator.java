package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Shape;

/**
 * Makes records of any {@link Shape}: rows of random cells, the edges of each type among them, put together by the shape
 * itself. A row that the record class refuses is thrown away and another is tried, plainer from time to time.
 *
 * <p>Not a source of likely data. Give it {@link #with codes} of a certain form and {@link #from examples} where a record
 * class refuses nearly everything. The same random numbers give the same records.
 *
 * @param <T> the record class
 */
public final class RecordGenerator<T> {

    private static final int TRIES = 2_000;

    private final Shape<T> shape;
    private final Map<Class<?>, Function<? super Random, ? extends Code>> codes;
    private final List<T> examples;

    private RecordGenerator(
            Shape<T> shape, Map<Class<?>, Function<? super Random, ? extends Code>> codes, List<T> examples) {
        this.shape = shape;
        this.codes = codes;
        this.examples = examples;
    }

    /** A generator for a shape. */
    public static <T> RecordGenerator<T> of(Shape<T> shape) {
        return new RecordGenerator<>(shape, Map.of(), List.of());
    }

    /** The same with a way to make codes of a type that accepts only some. */
    public <C extends Code> RecordGenerator<T> with(Class<C> type, Function<? super Random, C> code) {
        Map<Class<?>, Function<? super Random, ? extends Code>> more = new HashMap<>(codes);
        more.put(type, code);
        return new RecordGenerator<>(shape, Map.copyOf(more), examples);
    }

    /** The same with examples, of which records are made by changing a cell or a list. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final RecordGenerator<T> from(T... records) {
        List<T> more = new ArrayList<>(examples);
        more.addAll(List.of(records));
        return new RecordGenerator<>(shape, codes, List.copyOf(more));
    }

    /**
     * A record.
     *
     * @throws IllegalStateException if the record class refuses whatever is tried and there is no example
     */
    public T next(Random random) {
        RuntimeException last = null;
        for (int i = 0; i < TRIES; i++) {
            GeneratedRow.Mood mood = GeneratedRow.Mood.of(i);
            Row row = new GeneratedRow(random, mood, codes).of(shape);
            if (!examples.isEmpty()) {
                T example = examples.get(random.nextInt(examples.size()));
                row = mix(random, shape.table(), shape.apart(example), row, i > TRIES / 2);
            }
            try {
                T value = shape.together(row);
                shape.apart(value);
                return value;
            } catch (RuntimeException refused) {
                last = refused;
            }
        }
        if (!examples.isEmpty()) {
            return examples.get(random.nextInt(examples.size()));
        }
        throw new IllegalStateException(
                shape + " refused " + TRIES + " generated records; give examples or codes to its generator", last);
    }

    /** The cells of one row with some of another: about a quarter of them, or one. */
    private static Row mix(Random random, Shape.Table table, Row base, Row other, boolean one) {
        int columns = table.columns().size();
        int chosen = random.nextInt(columns + table.children().size());
        @Nullable Object[] cells = new @Nullable Object[columns];
        for (int i = 0; i < columns; i++) {
            boolean take = i == chosen || !one && random.nextInt(4) == 0;
            cells[i] = take ? other.cell(i) : base.cell(i);
        }
        List<List<Row>> children = new ArrayList<>();
        for (int i = 0; i < table.children().size(); i++) {
            boolean take = columns + i == chosen || !one && random.nextInt(4) == 0;
            children.add(take ? other.children(i) : base.children(i));
        }
        return new Row(cells, children);
    }
}

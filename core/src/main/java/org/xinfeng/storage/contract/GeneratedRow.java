package org.xinfeng.storage.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Shape;

/** One random row of a shape. Walks the components of the record class beside the table, for what a column may hold. */
final class GeneratedRow {

    /** How wild the cells are. */
    enum Mood {
        /** Edges of every type. */
        WILD,
        /** Ordinary values, some of them equal. */
        PLAIN,
        /** Small numbers, days in rising order, everything present. */
        FULL,
        /** Small numbers, days in rising order, nothing optional present. */
        BARE;

        static Mood of(int attempt) {
            return attempt < 2 ? WILD : values()[attempt % 4];
        }
    }

    private static final List<String> TEXTS = List.of(
            "𠮷",
            "王小明",
            "a ",
            " a",
            "a\tb\nc",
            "'",
            "\\",
            "%_",
            "é",
            "e\u0301",
            "\u3000户",
            "a\r\n",
            "null",
            "0",
            "\uFEFFa",
            "👨\u200D👩\u200D👧",
            "א\u200Fb",
            "a\u00A0",
            "𠀋".repeat(100),
            "户".repeat(Shape.MAX_TEXT),
            "𠮷".repeat(Shape.MAX_TEXT / 2));
    private static final List<Long> NUMBERS =
            List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53, -(1L << 31));
    private final Random random;
    private final Mood mood;
    private final Map<Class<?>, Function<? super Random, ? extends Code>> codes;
    private LocalDate day;

    GeneratedRow(Random random, Mood mood, Map<Class<?>, Function<? super Random, ? extends Code>> codes) {
        this.random = random;
        this.mood = mood;
        this.codes = codes;
        this.day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(9_000));
    }

    Row of(Shape<?> shape) {
        return row(shape.type(), shape.table());
    }

    private Row row(Class<?> type, Shape.Table table) {
        Filling filling = new Filling(table);
        if (type.isRecord() && !isCode(type)) {
            fill(type, filling, false);
        } else {
            filling.cells.add(cell(type, table.columns().get(0).type()));
        }
        return new Row(filling.cells.toArray(), filling.children);
    }

    /** The cells and lists of a row so far; the columns of the table come in the order of the components. */
    private static final class Filling {
        final Shape.Table table;
        final List<@Nullable Object> cells = new ArrayList<>();
        final List<List<Row>> children = new ArrayList<>();

        Filling(Shape.Table table) {
            this.table = table;
        }
    }

    private void fill(Class<?> type, Filling filling, boolean absent) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> raw = component.getType();
            if (raw == List.class) {
                Shape.Table inner =
                        filling.table.children().get(filling.children.size()).table();
                filling.children.add(list(argument(component.getGenericType()), inner, absent));
                continue;
            }
            boolean optional = raw == Optional.class;
            Class<?> plain = optional ? argument(component.getGenericType()) : raw;
            boolean gone = absent || optional && isAbsent();
            if (plain.isRecord() && !isCode(plain)) {
                fill(plain, filling, gone);
            } else {
                Shape.Type cell =
                        filling.table.columns().get(filling.cells.size()).type();
                filling.cells.add(gone ? null : cell(plain, cell));
            }
        }
    }

    /** Whether a record is kept in one cell. */
    private static boolean isCode(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return Code.class.isAssignableFrom(type) && components.length == 1 && components[0].getType() == String.class;
    }

    private boolean isAbsent() {
        return mood == Mood.BARE || mood != Mood.FULL && random.nextInt(3) == 0;
    }

    private List<Row> list(Class<?> element, Shape.Table table, boolean absent) {
        int size = absent || mood == Mood.BARE ? 0 : mood == Mood.FULL ? 1 + random.nextInt(2) : random.nextInt(4);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(row(element, table));
        }
        return rows;
    }

    private static Class<?> argument(Type generic) {
        Type argument = ((ParameterizedType) generic).getActualTypeArguments()[0];
        return (Class<?>) (argument instanceof ParameterizedType inner ? inner.getRawType() : argument);
    }

    private Object cell(Class<?> plain, Shape.Type type) {
        boolean edge = mood == Mood.WILD && random.nextInt(4) == 0;
        return switch (type) {
            case TEXT -> edge ? one(TEXTS) : text();
            case CODE -> code(plain);
            case INTEGER -> number(plain, edge);
            case YES_NO -> random.nextBoolean();
            case DATE -> edge ? one(EdgeValues.DAYS) : day();
            case INSTANT ->
                edge
                        ? one(EdgeValues.INSTANTS)
                        : day().atStartOfDay(java.time.ZoneOffset.UTC)
                                .toInstant()
                                .plusNanos(1_000L * random.nextInt(2_000_000_000));
        };
    }

    private LocalDate day() {
        if (mood == Mood.FULL || mood == Mood.BARE) {
            day = day.plusDays(1 + random.nextInt(40));
            return day;
        }
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(mood == Mood.WILD ? 40_000 : 30) - 15);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append((char) (random.nextBoolean() ? 'a' + random.nextInt(26) : 0x4E00 + random.nextInt(20_000)));
        }
        return text.toString();
    }

    private Object code(Class<?> plain) {
        if (plain.isEnum()) {
            return ((Enum<?>) one(List.of(plain.getEnumConstants()))).name();
        }
        Function<? super Random, ? extends Code> known = codes.get(plain);
        if (known != null) {
            return known.apply(random).value();
        }
        if (mood == Mood.WILD && random.nextInt(4) == 0) {
            return one(EdgeValues.CODES);
        }
        boolean digits = mood != Mood.WILD && random.nextBoolean();
        int length = digits ? List.of(6, 9, 12, 18).get(random.nextInt(4)) : 1 + random.nextInt(12);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(
                    digits
                            ? (char) ('0' + random.nextInt(10))
                            : mood == Mood.WILD
                                    ? (char) ('!' + random.nextInt(94))
                                    : (char) ('a' + random.nextInt(26)));
        }
        return code.toString();
    }

    private Object number(Class<?> plain, boolean edge) {
        long number = edge ? one(NUMBERS) : random.nextInt(mood == Mood.PLAIN ? 100 : 10);
        return plain == int.class || plain == Integer.class ? (long) (int) number : number;
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinfeng.storage.contract.RecordGenerator;

class ShapeTest {

    enum Grade {
        ONE,
        TWO {
            @Override
            public String toString() {
                return "second";
            }
        }
    }

    record Place(@Personal String street, Optional<Integer> number) {}

    record Home(Place place, DateRange during) {}

    record Seen(LocalDate day, List<StationId> by) {}

    record Person(
            ActorId id,
            @Personal String name,
            int age,
            long points,
            boolean alone,
            Grade grade,
            Optional<Instant> last,
            Optional<Home> home,
            List<Seen> seen,
            List<String> notes,
            List<Grade> grades) {}

    private static final Shape<Person> PERSONS = Shape.of(Person.class);

    @Property(tries = 300, seed = "81")
    void aRecordTakenApartIsTheSameTogether(@ForAll long seed) {
        Person person = RecordGenerator.of(PERSONS).next(new Random(seed));
        Row row = PERSONS.apart(person);
        assertEquals(person, PERSONS.together(row), "seed " + seed);
        assertEquals(row, PERSONS.apart(PERSONS.together(row)), "seed " + seed);
        assertEquals(person, PERSONS.together(1, PERSONS.fields(row)), "seed " + seed);
    }

    @Test
    void componentsBecomeColumnsInTheirOrder() {
        List<Shape.Column> columns = PERSONS.table().columns();
        assertEquals(
                List.of(
                        "id",
                        "name",
                        "age",
                        "points",
                        "alone",
                        "grade",
                        "last",
                        "home.place.street",
                        "home.place.number",
                        "home.during.start",
                        "home.during.end"),
                columns.stream().map(Shape.Column::name).toList());
        assertEquals(
                List.of("seen", "notes", "grades"),
                PERSONS.table().children().stream().map(Shape.Child::name).toList());
        assertEquals(
                List.of(new Shape.Column("value", Shape.Type.TEXT, false, false)),
                PERSONS.table().children().get(1).table().columns());
        assertEquals(
                "by",
                PERSONS.table().children().get(0).table().children().get(0).name());
    }

    @Test
    void whatIsInsideAnOptionalMayBeAbsentHoweverDeep() {
        for (Shape.Column column : PERSONS.table().columns()) {
            boolean optional = column.name().equals("last") || column.name().startsWith("home.");
            assertEquals(optional, column.nullable(), column.name());
        }
    }

    @Test
    void whatIsPersonalIsMarkedHoweverDeep() {
        assertEquals(
                List.of("name", "home.place.street"),
                PERSONS.table().columns().stream()
                        .filter(Shape.Column::personal)
                        .map(Shape.Column::name)
                        .toList());
    }

    record OfFloats(double value) {}

    record OfMaps(Map<String, String> value) {}

    record OfLists(List<List<String>> value) {}

    record OfOptionals(List<Optional<String>> value) {}

    record OfAbsentLists(Optional<List<String>> value) {}

    @SuppressWarnings("rawtypes")
    record Raw(List value) {}

    record Wild(List<?> value) {}

    record Generic<T>(T value) {}

    record Nothing(Optional<String> a, List<String> b) {}

    record MaybeNothing(Optional<Nothing> value) {}

    record Family(String name, List<Family> children) {}

    record Chain(String name, Optional<Chain> next) {}

    record Twice(Place a, Place b, List<Place> more) {}

    @Test
    void whatCannotBeKeptIsRefusedByTheNameOfItsComponent() {
        for (Class<? extends Record> type : List.<Class<? extends Record>>of(
                OfFloats.class,
                OfMaps.class,
                OfLists.class,
                OfOptionals.class,
                OfAbsentLists.class,
                Raw.class,
                Wild.class,
                Generic.class,
                MaybeNothing.class)) {
            assertThrows(IllegalArgumentException.class, () -> Shape.of(type), type.getSimpleName());
        }
    }

    @Test
    void aRecordInsideItselfIsRefusedAndOneUsedTwiceIsNot() {
        assertThrows(IllegalArgumentException.class, () -> Shape.of(Family.class));
        assertThrows(IllegalArgumentException.class, () -> Shape.of(Chain.class));
        assertEquals(4, Shape.of(Twice.class).table().columns().size());
    }

    record Values(Optional<String> text, Optional<ActorId> code, Optional<LocalDate> day, Optional<Instant> at) {}

    private static void refused(
            @Nullable String text, @Nullable ActorId code, @Nullable LocalDate day, @Nullable Instant at, String name) {
        Values values = new Values(
                Optional.ofNullable(text),
                Optional.ofNullable(code),
                Optional.ofNullable(day),
                Optional.ofNullable(at));
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Shape.of(Values.class).apart(values));
        assertTrue(String.valueOf(e.getMessage()).startsWith(name + " "), String.valueOf(e.getMessage()));
    }

    @Test
    void aValueThatCannotBeKeptIsRefusedWithoutRepeatingIt() {
        for (String text : List.of("", " ", "\u3000", "a\0", "\uD800", "\uDC00a", "a".repeat(4_001))) {
            refused(text, null, null, null, "text");
        }
        refused(null, null, LocalDate.of(0, 1, 1), null, "day");
        refused(null, null, LocalDate.of(10_000, 1, 1), null, "day");
        refused(null, null, null, Instant.ofEpochSecond(1, 1), "at");
        refused(null, null, null, Instant.MAX, "at");
    }

    @Test
    void theEdgesAreKept() {
        Shape<Values> shape = Shape.of(Values.class);
        for (String text : List.of("𠮷", "a ", "\t.", "a".repeat(4_000), "\u00A0", "\u0001")) {
            Values values = new Values(
                    Optional.of(text),
                    Optional.empty(),
                    Optional.of(LocalDate.of(9999, 12, 31)),
                    Optional.of(Instant.parse("0001-01-01T00:00:00Z")));
            assertEquals(values, shape.together(shape.apart(values)));
        }
    }

    record Lists(List<@Nullable String> notes) {}

    @Test
    void nullIsTheCallersBug() {
        List<@Nullable String> withNull = new ArrayList<>();
        withNull.add(null);
        assertThrows(NullPointerException.class, () -> Shape.of(Lists.class).apart(new Lists(withNull)));
    }

    record V1(String name) {}

    record V3(String name, long rank, List<String> notes) {}

    private static final Shape<V3> THIRD = Shape.of(V3.class)
            .next(fields -> with(fields, "rank", 1L))
            .next(fields -> with(fields, "notes", List.of(Map.of("value", "old"))));

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> fields, String name, Object value) {
        Map<String, @Nullable Object> next = new LinkedHashMap<>(fields);
        next.put(name, value);
        return next;
    }

    @Test
    void anOlderRecordPassesEveryUpgrader() {
        Shape<V1> first = Shape.of(V1.class);
        Map<String, @Nullable Object> fields = first.fields(first.apart(new V1("a")));
        assertEquals(new V3("a", 1, List.of("old")), THIRD.together(1, fields));
        assertEquals(new V3("a", 7, List.of("old")), THIRD.together(2, with(fields, "rank", 7L)));
        assertEquals(new V3("a", 7, List.of()), THIRD.together(3, with(fields, "rank", 7L)));
        assertEquals(Map.of("name", "a"), fields, "the fields given stay as they were");
        assertEquals(3, THIRD.version());
    }

    @Test
    void aNewerVersionIsRefusedWithASentence() {
        StorageException e = assertThrows(StorageException.class, () -> THIRD.together(4, Map.of()));
        assertTrue(String.valueOf(e.getMessage()).contains("written in version 4"));
        assertThrows(StorageException.class, () -> THIRD.requireReadable(4));
        assertThrows(IllegalArgumentException.class, () -> THIRD.requireReadable(0));
        assertThrows(IllegalArgumentException.class, () -> THIRD.together(0, Map.of()));
    }

    record Small(int number) {}

    @Test
    void fieldsThatDoNotFitAreRefused() {
        for (Map<String, @Nullable Object> bad : List.<Map<String, @Nullable Object>>of(
                Map.of("rank", 1L),
                Map.of("name", "a", "rank", 1),
                Map.of("name", 5L, "rank", 1L),
                Map.of("name", "a", "rank", 1L, "other", 1L),
                Map.of("name", "a", "rank", 1L, "notes", "b"),
                Map.of("name", "a", "rank", 1L, "notes", List.of("b")),
                Map.of("name", "a", "rank", 1L, "notes", List.of(Map.of("other", "b"))))) {
            assertThrows(IllegalArgumentException.class, () -> THIRD.together(3, bad), bad::toString);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Shape.of(Small.class).together(1, Map.of("number", Integer.MAX_VALUE + 1L)));
    }

    @Test
    void aRowSaysNothingOfWhatItHolds() {
        Shape<V1> shape = Shape.of(V1.class);
        assertFalse(shape.apart(new V1("王小明")).toString().contains("王"));
        assertThrows(IllegalArgumentException.class, () -> shape.table().position("other"));
    }
}

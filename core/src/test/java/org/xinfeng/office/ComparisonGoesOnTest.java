package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.Comparison.Begun;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher.Scope;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.IdentityNumber;

/** A comparison that was cut off: at any line, by the list or by the storage. */
class ComparisonGoesOnTest {

    private static final int LINES = 20;

    private static ListTown town() {
        ListTown town = new ListTown();
        for (int i = 0; i < 8; i++) {
            int sequence = i;
            Optional<IdentityNumber> number =
                    Optional.of(ListTown.number(sequence)).filter(n -> sequence % 3 != 0);
            town.enrol("r" + i, name(i), number);
        }
        for (int i = 0; i < 5; i++) {
            town.enrol("x" + i, "许" + (char) ('一' + i), Optional.of(ListTown.number(40 + i)));
        }
        return town;
    }

    private static List<RegisteredPerson> lines(Random random, int size) {
        List<RegisteredPerson> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (random.nextInt(3) == 0) {
                int other = random.nextInt(10);
                lines.add(ListTown.line(
                        "l" + i, "许" + (char) ('一' + other), Optional.of(ListTown.number(40 + other)), "东村"));
                continue;
            }
            int sequence = random.nextInt(14);
            lines.add(ListTown.line(
                    "l" + i,
                    name(random),
                    Optional.of(ListTown.number(sequence)).filter(number -> sequence % 4 != 0),
                    random.nextInt(4) == 0 ? "某县某村" : "东村"));
        }
        return lines;
    }

    private static String name(Random random) {
        return name(random.nextInt(8));
    }

    private static String name(int i) {
        return "陈" + "伟维明林".charAt(i % 4) + "秀兰".charAt(i / 4);
    }

    private static PersonList broken(List<RegisteredPerson> lines, int at) {
        return ListTown.watched(lines, line -> {
            if (line == at) {
                throw new StorageException("the line to the county is down");
            }
        });
    }

    /** What an earlier list had told and people have decided, the same in every town of one seed. */
    private static void past(ListTown town, Random random) {
        town.compared(lines(random, LINES), "past");
        for (ComparisonLine line : town.kept()) {
            if (line.isOpen() && random.nextInt(3) == 0) {
                town.desk()
                        .decide(
                                line.id(),
                                new org.xinfeng.monitoring.comparing.LineVerdict.Leave(
                                        new ComparisonLine.Reason("known")))
                        .orElseThrow();
            }
        }
    }

    private static ListTown prepared(long seed) {
        Random random = new Random(seed);
        ListTown town = town();
        past(town, random);
        return town;
    }

    @Property(tries = 40, seed = "51")
    void oneCutOffAtAnyLineEqualsOneThatWasNot(@ForAll long seed, @ForAll @IntRange(max = LINES - 1) int cut) {
        List<RegisteredPerson> lines = lines(new Random(seed + 1), LINES);
        ListTown whole = prepared(seed);
        ListTown halved = prepared(seed);

        Comparison.Report expected = whole.compared(lines, "c");
        assertThrows(StorageException.class, () -> halved.compare(broken(lines, cut), ListTown.order("c")));
        Comparison.Report actual = halved.compared(lines, "c");

        assertEquals(expected.comparison(), actual.comparison());
        assertEquals(expected.problems(), actual.problems());
        assertEquals(whole.kept(), halved.kept());
        assertTrue(actual.begun() == Begun.WENT_ON || actual.begun() == Begun.FIRST);
    }

    @Property(tries = 40, seed = "52")
    void oneWhoseUnitsAreLostAgainAndAgainEqualsOneThatWasNot(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int units) {
        List<RegisteredPerson> lines = lines(new Random(seed + 1), LINES);
        ListTown whole = prepared(seed);
        ListTown halved = prepared(seed);
        Comparison.Report expected = whole.compared(lines, "c");

        Optional<Comparison.Report> actual = Optional.empty();
        for (int i = 0; i < LINES && actual.isEmpty(); i++) {
            halved.town.storage.failAfter(units);
            try {
                actual = Optional.of(halved.compared(lines, "c"));
            } catch (StorageException e) {
                actual = Optional.empty(); // lost, and begun again
            }
        }
        halved.town.storage.up();

        assertEquals(
                expected.comparison(),
                actual.orElseGet(() -> halved.compared(lines, "c")).comparison());
        assertEquals(whole.kept(), halved.kept());
    }

    @Test
    void whatIsKeptIsNotWrittenAgain() {
        ListTown town = new ListTown();
        List<RegisteredPerson> lines = strangers(30);
        assertThrows(StorageException.class, () -> town.compare(broken(lines, 28), ListTown.order("c")));
        long before = town.town.revision();

        Comparison.Report report = town.compared(lines, "c");

        assertEquals(Begun.WENT_ON, report.begun());
        assertEquals(3, town.town.revision() - before); // begun, the last three lines, finished
    }

    private static List<RegisteredPerson> strangers(int size) {
        List<RegisteredPerson> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(ListTown.line("l" + i, "某" + (char) ('一' + i), Optional.of(ListTown.number(i)), "东村"));
        }
        return lines;
    }

    @Test
    void aListThatHasChangedIsBegunAnewAndSaysSo() {
        ListTown town = new ListTown();
        List<RegisteredPerson> lines = strangers(10);
        assertThrows(StorageException.class, () -> town.compare(broken(lines, 8), ListTown.order("c")));
        List<RegisteredPerson> mended = new ArrayList<>(lines);
        mended.set(1, ListTown.line("l1", "许丽娟", Optional.of(ListTown.number(1)), "东村"));

        Comparison.Report report = town.compared(mended, "c");

        assertEquals(Begun.LIST_CHANGED, report.begun());
        assertEquals(1, report.comparison().counts().gone());
        assertEquals(10, report.comparison().counts().fresh());
    }

    @Test
    void aListThatIsLongerBehindTheCutGoesOn() {
        ListTown town = new ListTown();
        assertThrows(StorageException.class, () -> town.compare(broken(strangers(10), 8), ListTown.order("c")));

        assertEquals(Begun.WENT_ON, town.compared(strangers(12), "c").begun());
    }

    @Test
    void aListThatIsShorterThanTheCutIsBegunAnew() {
        ListTown town = new ListTown();
        assertThrows(StorageException.class, () -> town.compare(broken(strangers(10), 8), ListTown.order("c")));

        Comparison.Report report = town.compared(strangers(2), "c");

        assertEquals(Begun.LIST_CHANGED, report.begun());
        assertEquals(4, report.comparison().counts().gone());
    }

    @Test
    void anotherComparisonBetweenMakesItBeginAnew() {
        ListTown town = new ListTown();
        assertThrows(StorageException.class, () -> town.compare(broken(strangers(10), 8), ListTown.order("c1")));
        town.compared(strangers(4), "c2");

        Comparison.Report report = town.compared(strangers(10), "c1");

        assertEquals(Begun.ANEW, report.begun());
        assertEquals(
                10,
                report.comparison().counts().fresh()
                        + report.comparison().counts().waiting());
    }

    @Test
    void whereItBeganIsToldOfEachKind() {
        ListTown town = new ListTown();

        assertEquals(Begun.FIRST, town.compared(strangers(4), "c").begun());
        assertEquals(Begun.AGAIN, town.compared(strangers(4), "c").begun());
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Begun begun : Begun.values()) {
                assertFalse(Texts.in(locale).of(begun).isBlank());
            }
        }
    }

    @Test
    void oneIdHasOneSetOfOptions() {
        ListTown town = new ListTown();
        PersonList list = PersonList.of("list", strangers(4));
        Comparison.Order order = ListTown.order("c").within(Scope.OURS).expecting(SamplePolicies.ELDER);
        town.compare(list, order).orElseThrow();

        assertRefused(CompareRefusal.OTHER_OPTIONS, town.compare(list, order.within(Scope.ALL)));
        assertRefused(CompareRefusal.OTHER_OPTIONS, town.compare(list, order.expecting(SamplePolicies.CHILD)));
        assertTrue(town.compare(list, order).isDone());
    }

    @Test
    void aListThatCannotTellIsBegunAnew() {
        ListTown town = new ListTown();
        List<RegisteredPerson> lines = strangers(10);
        assertThrows(StorageException.class, () -> town.compare(mute(broken(lines, 8)), ListTown.order("c")));

        Comparison.Report report = town.compare(mute(PersonList.of("list", lines)), ListTown.order("c"))
                .orElseThrow();

        assertEquals(Begun.ANEW, report.begun());
        assertEquals(10, report.comparison().counts().fresh());
    }

    /** A list of a host's own that knows nothing of marks. */
    private static PersonList mute(PersonList list) {
        return new PersonList() {
            @Override
            public String name() {
                return list.name();
            }

            @Override
            public Lines open(org.xinfeng.monitoring.comparing.PersonMatcher sieve) {
                Lines lines = list.open(sieve);
                return new Lines() {
                    @Override
                    public org.xinfeng.monitoring.comparing.ListedPerson next() {
                        return lines.next();
                    }

                    @Override
                    public long passedOver() {
                        return lines.passedOver();
                    }

                    @Override
                    public void close() {
                        lines.close();
                    }
                };
            }
        };
    }
}

package org.xinfeng.storage.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Shape;
import org.xinfeng.storage.contract.Samples.Journey;
import org.xinfeng.storage.contract.Samples.Numbers;
import org.xinfeng.storage.contract.Samples.Words;

class RecordGeneratorTest {

    record Village(String value) implements Code {
        Village {
            if (!value.matches("V[0-9]{3}")) {
                throw new IllegalArgumentException("not a village");
            }
        }
    }

    record Home(Village village, int rooms, List<DateRange> stays, Optional<LocalDate> left, boolean empty) {
        Home {
            if (rooms < 1 || rooms > 9 || left.isPresent() != empty) {
                throw new IllegalArgumentException("not a home");
            }
        }
    }

    record Hard(long number) {
        Hard {
            if (number != 170_017) {
                throw new IllegalArgumentException("not this number");
            }
        }
    }

    @Test
    void recordsWithConditionsAreMade() {
        RecordGenerator<Home> homes = RecordGenerator.of(Shape.of(Home.class))
                .with(Village.class, random -> new Village("V" + (100 + random.nextInt(900))));
        Random random = new Random(5);
        Set<Home> made = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            made.add(homes.next(random));
        }
        assertTrue(made.size() > 150);
        assertTrue(made.stream().anyMatch(Home::empty) && made.stream().anyMatch(home -> !home.empty()));
    }

    @Test
    void theSameRandomNumbersGiveTheSameRecords() {
        RecordGenerator<Journey> journeys = RecordGenerator.of(Samples.JOURNEYS.shape());
        assertEquals(
                Stream.generate(() -> 1)
                        .limit(20)
                        .map(i -> journeys.next(new Random(9)))
                        .distinct()
                        .count(),
                1);
    }

    @Test
    void theEdgesOfEveryTypeAreAmongThem() {
        Random random = new Random(6);
        RecordGenerator<Numbers> numbers = RecordGenerator.of(Samples.NUMBERS.shape());
        some(() -> numbers.next(random), made -> made.big() == Long.MIN_VALUE);
        some(() -> numbers.next(random), made -> made.big() == Long.MAX_VALUE);
        some(() -> numbers.next(random), made -> made.otherColour().isEmpty());
        RecordGenerator<Words> words = RecordGenerator.of(Samples.WORDS.shape());
        some(() -> words.next(random), made -> made.text().contains("𠮷"));
        some(() -> words.next(random), made -> made.text().endsWith(" "));
        some(() -> words.next(random), made -> made.lines().isEmpty());
        some(() -> words.next(random), made -> made.lines().size() > 2);
    }

    private static <T> void some(java.util.function.Supplier<T> make, Predicate<T> wanted) {
        assertTrue(Stream.generate(make).limit(2_000).anyMatch(wanted));
    }

    @Test
    void aRecordThatRefusesEverythingNeedsAnExample() {
        RecordGenerator<Hard> hard = RecordGenerator.of(Shape.of(Hard.class));
        assertThrows(IllegalStateException.class, () -> hard.next(new Random(1)));
        assertEquals(new Hard(170_017), hard.from(new Hard(170_017)).next(new Random(1)));
    }
}

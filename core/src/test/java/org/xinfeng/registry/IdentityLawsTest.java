package org.xinfeng.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.registry.IdentityNumber.Fault;
import org.xinfeng.registry.IdentityNumber.Reading;
import org.xinfeng.testing.SyntheticIdentity;

/** What holds for every identity number. */
class IdentityLawsTest {

    private static final String CHARACTERS = "0123456789X";

    @Provide
    Arbitrary<IdentityNumber> synthetic() {
        return SyntheticIdentity.any();
    }

    @Property(seed = "11643")
    void aNumberIsReadBackAsItIs(@ForAll("synthetic") IdentityNumber number) {
        assertEquals(new Reading.Read(number), IdentityNumber.read(number.value()));
        assertEquals(number, IdentityNumber.parse(number.value()));
    }

    @Property(seed = "11643")
    void itsPartsAreWhatItWasMadeOf(
            @ForAll @IntRange(max = 999) int sequence, @ForAll @IntRange(max = 100_000) int daysSince1800) {
        LocalDate birth = LocalDate.of(1800, 1, 1).plusDays(daysSince1800);
        IdentityNumber number = SyntheticIdentity.of(birth, sequence);
        assertEquals(birth, number.birthDate());
        assertEquals(sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE, number.sex());
        assertEquals(SyntheticIdentity.AREA, number.addressCode());
    }

    @Property(seed = "11643")
    void howeverWideItWasTypedItIsTheSame(@ForAll("synthetic") IdentityNumber number, @ForAll long widths) {
        StringBuilder typed = new StringBuilder(" ");
        for (int i = 0; i < 18; i++) {
            char c = number.value().charAt(i);
            typed.append((widths >> i & 1) == 1 ? (char) (c + 0xFEE0) : Character.toLowerCase(c));
        }
        assertEquals(number, IdentityNumber.parse(typed.append('\u3000').toString()));
    }

    /** Every single change of every position, so no sampling hides one. */
    @Property(seed = "11643", tries = 200)
    void oneWrongCharacterIsAlwaysNoticed(@ForAll("synthetic") IdentityNumber number) {
        for (int position = 0; position < 18; position++) {
            for (char other : CHARACTERS.toCharArray()) {
                if (other != number.value().charAt(position)) {
                    StringBuilder wrong = new StringBuilder(number.value());
                    wrong.setCharAt(position, other);
                    boolean form = other == 'X' && position < 17;
                    assertEquals(
                            new Reading.Unreadable(form ? Fault.FORM : Fault.CHECK_DIGIT),
                            IdentityNumber.read(wrong.toString()));
                }
            }
        }
    }

    @Property(seed = "11643")
    void twoNeighboursSwappedAreAlwaysNoticed(
            @ForAll("synthetic") IdentityNumber number, @ForAll @IntRange(max = 16) int position) {
        StringBuilder swapped = new StringBuilder(number.value());
        swapped.setCharAt(position, number.value().charAt(position + 1));
        swapped.setCharAt(position + 1, number.value().charAt(position));
        if (swapped.toString().equals(number.value())) {
            return;
        }
        assertInstanceOf(Reading.Unreadable.class, IdentityNumber.read(swapped.toString()));
    }

    /**
     * The proof that no swap of neighbours escapes. The weight of a position is twice that of the next one modulo 11, so
     * swapping a and b changes the sum by (a − b) times the smaller weight. 11 is prime, no weight is a multiple of it, and
     * a − b lies between −10 and 10: the change is a multiple of 11 only if a equals b. Here each case is computed.
     */
    @Example
    void noSwapOfNeighboursKeepsTheSum() {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
        for (int position = 0; position < 17; position++) {
            assertEquals(weights[position], weights[position + 1] * 2 % 11);
            for (int a = 0; a <= 10; a++) {
                for (int b = 0; b <= 10; b++) {
                    int right = weights[position] * a + weights[position + 1] * b;
                    int swapped = weights[position] * b + weights[position + 1] * a;
                    assertEquals(a == b, Math.floorMod(right - swapped, 11) == 0);
                }
            }
        }
    }

    @Property(seed = "11643")
    void exactlyTheFirstAndTheLastCharacterAreShown(@ForAll("synthetic") IdentityNumber number) {
        String masked = number.masked();
        assertEquals(18, masked.length());
        assertEquals(number.value().charAt(0), masked.charAt(0));
        assertEquals(number.value().charAt(17), masked.charAt(17));
        assertEquals("*".repeat(16), masked.substring(1, 17));
        assertEquals(masked, number.toString());
    }

    /** Any text is read or refused, never answered with another exception, and only numbers are read. */
    @Property(seed = "11643")
    void anyTextIsReadOrRefused(@ForAll String text) {
        Reading reading = IdentityNumber.read(text);
        if (reading instanceof Reading.Read read) {
            assertEquals(18, read.number().value().length());
        } else {
            assertNotEquals(null, ((Reading.Unreadable) reading).fault());
        }
    }

    /** Of eleven last characters, one fits. */
    @Property(seed = "11643")
    void oneLastCharacterFits(@ForAll("synthetic") IdentityNumber number) {
        String body = number.value().substring(0, 17);
        Set<Character> fitting = new HashSet<>();
        for (char last : CHARACTERS.toCharArray()) {
            if (IdentityNumber.read(body + last) instanceof Reading.Read) {
                fitting.add(last);
            }
        }
        assertEquals(Set.of(IdentityNumber.checkDigit(body)), fitting);
    }

    @Example
    void thePersonsOfARowAreAllDifferent() {
        assertEquals(
                5000,
                IntStream.range(0, 5000)
                        .mapToObj(SyntheticIdentity::nth)
                        .distinct()
                        .count());
    }

    @Property(tries = 1000, seed = "18")
    void everyNumberOfThatCenturyIsWhatItsFifteenDigitsBecame(
            @ForAll @IntRange(max = 36_523) int day, @ForAll @IntRange(max = 999) int sequence) {
        LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(day);
        IdentityNumber number = SyntheticIdentity.of(birth, sequence);
        String old = number.value().substring(0, 6) + number.value().substring(8, 17);
        assertEquals(Optional.of(number).filter(any -> sequence < 996), IdentityNumber.ofOld(old));
    }
}

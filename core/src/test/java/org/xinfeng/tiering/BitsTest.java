package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BitsTest {

    private static final int MOST = 200;

    private static long[] words(BitSet bits) {
        long[] words = new long[Bits.words(MOST)];
        Bits.addTo(words, bits);
        return words;
    }

    private static BitSet bits(Set<Integer> some) {
        BitSet bits = new BitSet();
        some.forEach(bits::set);
        return bits;
    }

    @Example
    void thereIsAWordForEverySixtyFourBitsAndAlwaysOne() {
        assertEquals(1, Bits.words(0));
        assertEquals(1, Bits.words(1));
        assertEquals(1, Bits.words(64));
        assertEquals(2, Bits.words(65));
        assertEquals(2, Bits.words(128));
        assertEquals(3, Bits.words(129));
    }

    @Property(seed = "20261129")
    void aSetOfBitsIsWhatWasPutIn(
            @ForAll Set<@IntRange(max = MOST - 1) Integer> one, @ForAll Set<@IntRange(max = MOST - 1) Integer> other) {
        BitSet bits = bits(one);
        long[] words = words(bits);
        assertEquals(bits.cardinality(), Bits.count(words));
        assertEquals(bits.isEmpty(), Bits.isEmpty(words));
        assertEquals(bits.intersects(bits(other)), Bits.meet(words, words(bits(other))));
        for (int bit = 0; bit < MOST; bit++) {
            assertEquals(bits.get(bit), Bits.has(words, bit));
            assertEquals(bits.nextSetBit(bit), Bits.next(words, bit));
        }
        assertEquals(-1, Bits.next(words, 64 * words.length));
        other.forEach(bit -> Bits.set(words, bit));
        BitSet both = bits(one);
        both.or(bits(other));
        assertEquals(both, BitSet.valueOf(words));
    }
}

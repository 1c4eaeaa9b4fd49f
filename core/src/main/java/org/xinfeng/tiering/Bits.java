package org.xinfeng.tiering;

import java.util.BitSet;

/** Sets of small numbers in words of 64 bits. */
final class Bits {

    private Bits() {}

    /** How many words hold so many bits; at least one. */
    static int words(int bits) {
        return Math.max(1, (bits + 63) >>> 6);
    }

    static void set(long[] words, int bit) {
        words[bit >>> 6] |= 1L << bit;
    }

    static boolean has(long[] words, int bit) {
        return (words[bit >>> 6] & 1L << bit) != 0;
    }

    /** The first bit that is set, from one on; -1 if there is none. */
    static int next(long[] words, int from) {
        int word = from >>> 6;
        if (word >= words.length) {
            return -1;
        }
        long left = words[word] & -1L << from;
        while (left == 0) {
            if (++word == words.length) {
                return -1;
            }
            left = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(left);
    }

    static boolean isEmpty(long[] words) {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean meet(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if ((one[i] & other[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static int count(long[] words) {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    static void addTo(long[] words, BitSet bits) {
        for (int bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1)) {
            set(words, bit);
        }
    }
}

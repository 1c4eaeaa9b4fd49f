package org.xinfeng.coding;

/** What operations on sets came to: of those that fall on one place the last, so that it never grows. */
final class DiagramAnswers {

    /** No set. */
    static final int ABSENT = -1;

    private static final int PLACES = 1 << 17;

    private final long[] keys = new long[PLACES];
    private final int[] answers = new int[PLACES];

    /** @param key an operation with what it is on, never 0 */
    int get(long key) {
        int place = place(key);
        return keys[place] == key ? answers[place] : ABSENT;
    }

    int keep(long key, int answer) {
        int place = place(key);
        keys[place] = key;
        answers[place] = answer;
        return answer;
    }

    private static int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & PLACES - 1;
    }
}

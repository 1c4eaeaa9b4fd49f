package org.xinfeng.assignment;

/** Numbers that wait for their turn, each at most once. */
final class WorkQueue {

    private final int[] ring;
    private final boolean[] waits;
    private int head;
    private int size;

    /** @param of how many numbers there are, from 0 */
    WorkQueue(int of) {
        ring = new int[of];
        waits = new boolean[of];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int number) {
        if (!waits[number]) {
            waits[number] = true;
            int end = head + size++;
            ring[end < ring.length ? end : end - ring.length] = number;
        }
    }

    int remove() {
        int number = ring[head];
        head = head + 1 == ring.length ? 0 : head + 1;
        size--;
        waits[number] = false;
        return number;
    }
}

package org.xinfeng.pairing;

import java.util.HashSet;
import java.util.Set;

/** Numbers for ids that are the same on every machine and in whatever order things are given. */
final class Keys {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Set<Long> given = new HashSet<>();

    /** A number for a text; another one if an earlier text has the same. */
    long next(String text) {
        long key = BASIS;
        for (int i = 0; i < text.length(); i++) {
            key = (key ^ text.charAt(i)) * PRIME;
        }
        key = mixed(key);
        while (!given.add(key)) {
            key = mixed(key + 1);
        }
        return key;
    }

    private static long mixed(long key) {
        long z = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

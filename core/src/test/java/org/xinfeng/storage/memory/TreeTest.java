package org.xinfeng.storage.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tree answers as a {@link TreeMap} does, and its older versions stay as they were. */
class TreeTest {

    private static final byte[] START = new byte[0];

    private static TreeMap<byte[], Integer> map() {
        return new TreeMap<>(Arrays::compareUnsigned);
    }

    private static byte[] key(Random random, int range) {
        byte[] key = new byte[random.nextInt(4)];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (random.nextInt(range) - range / 2);
        }
        return key;
    }

    private static void same(TreeMap<byte[], Integer> expected, Tree<Integer> tree, String seed) {
        assertEquals(expected.size(), tree.size(), seed);
        TreeWalk<Integer> walk = tree.from(START);
        for (Map.Entry<byte[], Integer> entry : expected.entrySet()) {
            assertTrue(walk.hasNext(), seed);
            assertArrayEquals(entry.getKey(), walk.peek(), seed);
            assertEquals(entry.getValue(), walk.next(), seed);
            assertArrayEquals(entry.getKey(), walk.key(), seed);
            assertEquals(entry.getValue(), tree.get(entry.getKey()), seed);
        }
        assertFalse(walk.hasNext(), seed);
    }

    private static void walksFrom(byte[] from, TreeMap<byte[], Integer> expected, Tree<Integer> tree, String seed) {
        List<Integer> found = new ArrayList<>();
        tree.from(from).forEachRemaining(found::add);
        assertEquals(new ArrayList<>(expected.tailMap(from, true).values()), found, seed);
        assertEquals(expected.get(from), tree.get(from), seed);
    }

    /** Puts and removes by several owners, keeping an older version at each change of owner. */
    private static void play(long seed, int operations, int range, int removals) {
        Random random = new Random(seed);
        String said = "seed " + seed;
        TreeMap<byte[], Integer> map = map();
        Tree<Integer> tree = Tree.empty();
        List<TreeMap<byte[], Integer>> oldMaps = new ArrayList<>();
        List<Tree<Integer>> oldTrees = new ArrayList<>();
        Object owner = new Object();
        for (int i = 0; i < operations; i++) {
            if (random.nextInt(40) == 0) {
                TreeMap<byte[], Integer> copy = map();
                copy.putAll(map);
                oldMaps.add(copy);
                oldTrees.add(tree);
                owner = new Object();
            }
            byte[] key = key(random, range);
            if (random.nextInt(100) < removals) {
                map.remove(key);
                tree = tree.without(key, owner);
            } else {
                map.put(key, i);
                tree = tree.with(key, i, owner);
            }
            if (i % 16 == 0) {
                walksFrom(key(random, range), map, tree, said);
            }
        }
        same(map, tree, said);
        for (int i = 0; i < oldTrees.size(); i++) {
            same(oldMaps.get(i), oldTrees.get(i), said + ", version " + i);
        }
    }

    @Property(tries = 60, seed = "41")
    void itAnswersAsASortedMapAndOldVersionsStay(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 255) int range,
            @ForAll @IntRange(max = 90) int removals) {
        play(seed, 600, range, removals);
    }

    @Test
    void manyKeysMakeSeveralLevels() {
        play(1, 40_000, 255, 5);
        play(2, 40_000, 255, 55);
    }

    @Test
    void itCanBeEmptiedFromEitherEndAndFilledAgain() {
        for (boolean front : new boolean[] {true, false}) {
            TreeMap<byte[], Integer> map = map();
            Tree<Integer> tree = Tree.empty();
            Object owner = new Object();
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 6_000; i++) {
                    byte[] key = Keys.of(front ? i : -i);
                    map.put(key, i);
                    tree = tree.with(key, i, owner);
                }
                same(map, tree, "filled");
                while (map.size() > 50 * round) {
                    byte[] key = front ? map.firstKey() : map.lastKey();
                    map.remove(key);
                    tree = tree.without(key, owner);
                    if (map.size() % 500 == 1) {
                        same(map, tree, "emptied to " + map.size());
                    }
                }
                same(map, tree, "emptied");
            }
        }
    }

    @Test
    void aTreeOfSortedEntriesIsLikeOneOfPuts() {
        for (int size : List.of(0, 1, 2, 63, 64, 65, 128, 129, 4_096, 4_097, 10_000)) {
            TreeMap<byte[], Integer> map = map();
            for (int i = 0; i < size; i++) {
                map.put(Keys.of(i * 3L - 100), i);
            }
            Tree<Integer> tree = Tree.ofSorted(new ArrayList<>(map.keySet()), new ArrayList<>(map.values()));
            same(map, tree, "size " + size);
            Object owner = new Object();
            Tree<Integer> grown = tree;
            TreeMap<byte[], Integer> more = map();
            more.putAll(map);
            for (int i = 0; i < 200; i++) {
                byte[] key = Keys.of((i * 7919L) % 30_000);
                more.put(key, -i);
                grown = grown.with(key, -i, owner);
            }
            same(more, grown, "grown from " + size);
            same(map, tree, "unchanged of " + size);
        }
    }

    @Test
    void aKeyThatIsNotThereIsNotFoundNorRemoved() {
        Tree<Integer> tree = Tree.<Integer>empty().with(Keys.of("a"), 1, new Object());
        assertNull(tree.get(Keys.of("b")));
        assertNull(Tree.empty().get(Keys.of("b")));
        assertEquals(tree, tree.without(Keys.of("b"), new Object()));
        assertEquals(0, tree.without(Keys.of("a"), new Object()).size());
        assertEquals(1, tree.size());
    }

    @Test
    void aWalkThatIsOverSaysSo() {
        TreeWalk<Integer> walk = Tree.<Integer>empty().from(START);
        assertFalse(walk.hasNext());
        assertThrows(NoSuchElementException.class, walk::next);
        TreeWalk<Integer> behind =
                Tree.<Integer>empty().with(Keys.of("a"), 1, new Object()).from(Keys.of("b"));
        assertFalse(behind.hasNext());
    }

    @Test
    void aValueIsReplacedWithoutGrowing() {
        Object owner = new Object();
        Tree<Integer> one = Tree.<Integer>empty().with(Keys.of("a"), 1, owner);
        Tree<Integer> two = one.with(Keys.of("a"), 2, new Object());
        assertEquals(1, Objects.requireNonNull(one.get(Keys.of("a"))));
        assertEquals(2, Objects.requireNonNull(two.get(Keys.of("a"))));
        assertEquals(1, two.size());
    }
}

package org.xinfeng.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.storage.Town.ENTRIES;
import static org.xinfeng.storage.Town.KINDS;
import static org.xinfeng.storage.Town.NOTES;
import static org.xinfeng.storage.Town.XINFENG;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Town.Entry;
import org.xinfeng.storage.Town.Note;
import org.xinfeng.storage.memory.MemoryStorage;

/** A verification that cannot fail proves nothing: each difference is planted, and found by kind and id. */
class TransferVerificationTest {

    private static final String SECRET = "秘密";

    private final Storage from = new MemoryStorage();
    private final Storage to = new MemoryStorage();
    private final Transfer moving = Transfer.of(KINDS, Town.act(0)).inStepsOf(3);

    {
        IntStream.rangeClosed(1, 7).forEach(i -> Town.note(from, XINFENG, i, "n-" + i, SECRET + i));
        Town.unit(from, XINFENG, 8, records -> records.store(ENTRIES).add(Entry.of("e-1", 5)));
    }

    /** Moves to a target that answers otherwise than it should. */
    private String found(Kind<?, ?> kind, UnaryOperator<List<Versioned<?>>> answers) {
        return found(new AlteredStorage(to, kind, answers));
    }

    private String found(Storage target) {
        String message = String.valueOf(assertThrows(StorageException.class, () -> moving.copyAll(from, target))
                .getMessage());
        assertFalse(message.contains(SECRET), message);
        return message;
    }

    private static UnaryOperator<List<Versioned<?>>> note(String id, UnaryOperator<Versioned<?>> change) {
        return found -> {
            found.replaceAll(record ->
                    record.value() instanceof Note note && note.id().value().equals(id)
                            ? change.apply(record)
                            : record);
            return found;
        };
    }

    private static Versioned<?> changed(Versioned<?> record) {
        return new Versioned<>(Note.of("n-4", SECRET + "?"), record.revision());
    }

    @Test
    void withoutADifferenceNothingIsFound() {
        UnaryOperator<List<Versioned<?>>> same = found -> found;
        assertEquals(
                8, moving.copyAll(from, new AlteredStorage(to, NOTES, same)).recordsVerified());
    }

    @Test
    void aChangedValueIsFound() {
        assertEquals(
                "Station xinfeng is not the same in the target as in the source: town_note n-4 (value); 1 in all. Do"
                        + " not use the target: remove the station from it and move again.",
                found(NOTES, note("n-4", TransferVerificationTest::changed)));
    }

    @Test
    void aChangedRevisionIsFound() {
        String message = found(NOTES, note("n-7", record -> new Versioned<>(record.value(), 2)));
        assertTrue(message.contains(": town_note n-7 (revision); 1 in all"), message);
    }

    @Test
    void aRecordUnderAnotherIdIsFoundAtEveryPlace() {
        for (int i = 1; i <= 7; i++) {
            String id = "n-" + i;
            String message =
                    found(NOTES, note(id, record -> new Versioned<>(Note.of(id + "x", SECRET), record.revision())));
            assertTrue(message.contains("town_note " + id + " (not in the target)"), message);
            assertTrue(message.contains("town_note " + id + "x (only in the target)"), message);
            assertTrue(message.contains("; 2 in all"), message);
        }
    }

    @Test
    void recordsThatAreNotThereAreFound() {
        String message = found(NOTES, found -> {
            found.remove(found.size() - 1);
            return found;
        });
        assertTrue(message.contains("town_note n-7 (not in the target); "), message);
    }

    @Test
    void aStorageThatAnswersOutOfOrderIsNamedAsBroken() {
        String message = found(NOTES, found -> {
            java.util.Collections.reverse(found);
            return found;
        });
        assertTrue(message.contains("in the order of their ids, at n-2"), message);
    }

    @Test
    void aRecordThatTheTargetAddsIsFound() {
        String message = found(ENTRIES, found -> {
            found.add(new Versioned<>(Entry.of("e-9", 1), 8));
            return found;
        });
        assertTrue(message.contains(": town_entry e-9 (only in the target); 1 in all"), message);
    }

    @Test
    void manyDifferencesAreCountedAndSomeNamed() {
        IntStream.rangeClosed(10, 50).forEach(i -> Town.note(from, XINFENG, i, "n-" + i, SECRET));
        String message = found(NOTES, found -> {
            found.replaceAll(record -> new Versioned<>(record.value(), 1));
            return found;
        });
        assertTrue(message.contains(", …; 47 in all"), message);
        assertEquals(20, message.split("\\(revision\\)", -1).length - 1);
    }

    @Test
    void aCommitThatChangedIsFound() {
        boolean[] arrived = {false};
        Storage target = new ForwardingStorage(to) {
            @Override
            public Stream<Commit> commits(StationId station, long afterRevision) {
                return super.commits(station, afterRevision)
                        .map(commit -> arrived[0] && commit.revision() == 2
                                ? new Commit(2, Town.act(99), commit.touched())
                                : commit);
            }
        };
        String message = String.valueOf(assertThrows(
                        StorageException.class, () -> moving.copyAll(from, target, progress -> arrived[0] = true))
                .getMessage());
        assertTrue(message.contains(": commit 2; 1 in all"), message);
    }

    @Test
    void aTargetThatLosesAPutIsFoundByTheCommitAndTheRecord() {
        String message = found(dropping("n-4"));
        assertTrue(message.contains("town_note n-4 (not in the target)"), message);
        assertTrue(message.contains("commit 4"), message);
    }

    @Test
    void aTargetThatLosesTheLastPutOfABatchIsFoundAtOnce() {
        String message = found(dropping("n-3"));
        assertTrue(message.contains("or it loses what it is given"), message);
    }

    /** A target that takes another record in place of one that it is given. */
    private Storage dropping(String id) {
        return new ForwardingStorage(to) {
            @Override
            public <R extends @org.jspecify.annotations.Nullable Object> R write(
                    StationId station, Act act, java.util.function.Function<? super Records, ? extends R> work) {
                return super.write(
                        station,
                        act,
                        records -> work.apply(new Records() {
                            @Override
                            public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
                                return new Dropping<>(kind, records.store(kind), id);
                            }
                        }));
            }
        };
    }

    private record Dropping<I extends Code, T>(Kind<I, T> kind, Store<I, T> store, String id) implements Store<I, T> {

        @Override
        public java.util.Map<I, Versioned<T>> find(java.util.Collection<I> ids) {
            return store.find(ids);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void put(List<org.xinfeng.kernel.Put<T>> puts) {
            List<org.xinfeng.kernel.Put<T>> kept = new ArrayList<>(puts);
            kept.replaceAll(put -> kind.id().apply(put.value()).value().equals(id)
                    ? (org.xinfeng.kernel.Put<T>) org.xinfeng.kernel.Put.fresh(Note.of("x" + id, SECRET))
                    : put);
            store.put(kept);
        }

        @Override
        public List<Versioned<T>> scan(
                org.xinfeng.kernel.Index<T> by,
                org.xinfeng.kernel.Prefix prefix,
                org.xinfeng.kernel.@org.jspecify.annotations.Nullable Cursor after,
                int limit) {
            return store.scan(by, prefix, after, limit);
        }
    }
}

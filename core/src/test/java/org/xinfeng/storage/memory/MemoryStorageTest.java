package org.xinfeng.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;

/** What the contract does not ask of every storage. */
class MemoryStorageTest {

    record Note(ActorId id, long number) {}

    private static final Kind<ActorId, Note> NOTES = Kind.of("note", Note::id, Shape.of(Note.class));
    private static final StationId TOWN = StationId.of("town");

    private static Act act() {
        return Act.of(ActorId.of("a"), Purpose.of("p"), Instant.EPOCH);
    }

    private static final class FailingLog implements CommitLog {
        private boolean fails;

        @Override
        public Map<StationId, KeptStation> load() {
            return Map.of();
        }

        @Override
        public void append(StationId station, Commit commit, List<Written> written) {
            if (fails) {
                throw new StorageException("The disk is full; make room.");
            }
        }

        @Override
        public void close() {}
    }

    private static void add(MemoryStorage storage, String id) {
        storage.write(TOWN, act(), records -> {
            records.store(NOTES).add(new Note(ActorId.of(id), 1));
            return true;
        });
    }

    @Test
    void aUnitThatCannotBeLoggedIsNotSeenAndTheNextOneTakesItsRevision() {
        FailingLog log = new FailingLog();
        MemoryStorage storage = MemoryStorage.over(log);
        add(storage, "a");
        log.fails = true;
        assertThrows(StorageException.class, () -> add(storage, "b"));
        log.fails = false;
        add(storage, "c");
        assertEquals(
                List.of("a", "c"),
                storage.read(
                        TOWN,
                        act(),
                        records -> records.store(NOTES).scan(NOTES.byId(), Prefix.none(), null, 9).stream()
                                .map(note -> note.value().id().value())
                                .toList()));
        try (Stream<Commit> commits = storage.commits(TOWN, 0)) {
            assertEquals(List.of(1L, 2L), commits.map(Commit::revision).toList());
        }
    }

    @Test
    void aStreamOfStationsIsOfTheTimeItWasAskedFor() {
        MemoryStorage storage = new MemoryStorage();
        add(storage, "a");
        Stream<StationId> stations = storage.stations();
        storage.close();
        assertEquals(List.of(TOWN), stations.toList());
    }

    @Test
    void twoKindsOfOneCodeInOneUnitAreTheCallersBug() {
        MemoryStorage storage = new MemoryStorage();
        Kind<ActorId, Note> other = Kind.of("note", Note::id, Shape.of(Note.class));
        assertThrows(
                IllegalStateException.class,
                () -> storage.read(TOWN, act(), records -> {
                    records.store(NOTES);
                    return records.store(other);
                }));
    }
}

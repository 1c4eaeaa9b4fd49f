package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 8. */
final class Closed {

    private Closed() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "a closed storage does not read",
                        t -> closed(
                                t,
                                (storage, act) -> storage.read(
                                        Trial.TOWN,
                                        act,
                                        records -> records.store(WORDS).find(Id.of("a")))))
                .add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "a closed storage does not write",
                        t -> closed(
                                t,
                                (storage, act) -> storage.write(Trial.TOWN, act, records -> {
                                    records.store(WORDS).save(Id.of("b"), Words.of("b", "1"));
                                    return true;
                                })))
                .add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "a closed storage tells no commits",
                        t -> closed(t, (storage, act) -> {
                            try (var commits = storage.commits(Trial.TOWN, 0)) {
                                commits.forEach(commit -> {});
                            }
                        }))
                .add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "a closed storage tells no stations",
                        t -> closed(t, (storage, act) -> {
                            try (var stations = storage.stations()) {
                                stations.forEach(station -> {});
                            }
                        }))
                .add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "a closed storage does not say whether a unit was committed",
                        t -> closed(t, (storage, act) -> storage.committed(Trial.TOWN, act.unit())))
                .add(Law.CLOSED_IS_NOT_EMPTY, "a closed storage does not begin the work", Closed::work)
                .add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "commits that are being read at closing are told on or refused, not cut",
                        Closed::reading)
                .add(Law.CLOSED_IS_NOT_EMPTY, "a storage can be closed twice", Closed::twice);
    }

    private interface Use {
        void of(Storage storage, Act act);
    }

    private static void closed(Trial t, Use use) {
        t.add(WORDS, Words.of("a", "1"));
        Act act = t.act();
        use.of(t.storage(), act);
        t.close();
        t.refuses("use a closed storage", StorageException.class, () -> use.of(t.storage(), t.act()));
    }

    private static void work(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        t.close();
        AtomicBoolean begun = new AtomicBoolean();
        t.refuses(
                "read from a closed storage",
                StorageException.class,
                () -> t.read(records -> {
                    begun.set(true);
                    return true;
                }));
        t.refuses(
                "write to a closed storage",
                StorageException.class,
                () -> t.write(records -> {
                    begun.set(true);
                    return true;
                }));
        t.expect("read from and write to a closed storage: has a work begun?", false, begun.get());
    }

    private static void reading(Trial t) {
        for (String id : List.of("a", "b", "c")) {
            t.add(WORDS, Words.of(id, "1"));
        }
        List<Long> told = new ArrayList<>();
        try (Stream<Commit> commits = t.storage().commits(Trial.TOWN, 0)) {
            Iterator<Commit> each = commits.iterator();
            told.add(each.next().revision());
            t.close();
            each.forEachRemaining(commit -> told.add(commit.revision()));
        } catch (StorageException e) {
            return;
        }
        t.expect("close a storage while its commits are read, then read on", List.of(1L, 2L, 3L), told);
    }

    private static void twice(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        t.close();
        try {
            t.storage().close();
        } catch (RuntimeException e) {
            throw t.broken("close a storage twice", "no failure", e.toString(), e);
        }
    }
}

package org.xinfeng.examples.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/**
 * A storage that loses records, or keeps others in their place: of those that fit, the so many-th that is put, or that one and all
 * after it.
 */
final class LossyStorage implements Storage {

    private final Storage storage;
    /** What is kept in the place of what fits. */
    interface Instead {
        Optional<Object> of(Object lost);
    }

    private final Predicate<Object> which;
    private final Instead instead;
    private final int lost;
    private final boolean andAllAfter;
    private final AtomicInteger seen = new AtomicInteger();

    LossyStorage(Storage storage, Predicate<Object> which, Instead instead, int lost, boolean andAllAfter) {
        this.storage = storage;
        this.which = which;
        this.instead = instead;
        this.lost = lost;
        this.andAllAfter = andAllAfter;
    }

    boolean hasLost() {
        return seen.get() >= lost;
    }

    @Override
    public <R> R read(StationId station, Act act, Function<? super Records, ? extends R> work) {
        return storage.read(station, act, work);
    }

    @Override
    public <R> R write(StationId station, Act act, Function<? super Records, ? extends R> work) {
        return storage.write(station, act, records -> work.apply(new LossyRecords(records)));
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        return storage.commits(station, afterRevision);
    }

    @Override
    public Stream<StationId> stations() {
        return storage.stations();
    }

    @Override
    public void close() {
        storage.close();
    }

    private final class LossyRecords implements Records {

        private final Records records;

        LossyRecords(Records records) {
            this.records = records;
        }

        @Override
        public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
            return new LossyStore<>(records.store(kind));
        }
    }

    private final class LossyStore<I extends Code, T> implements Store<I, T> {

        private final Store<I, T> store;

        LossyStore(Store<I, T> store) {
            this.store = store;
        }

        @Override
        public Map<I, Versioned<T>> find(Collection<I> ids) {
            return store.find(ids);
        }

        @Override
        public void put(List<Put<T>> puts) {
            List<Put<T>> left = new ArrayList<>();
            for (Put<T> put : puts) {
                int place = which.test(put.value()) ? seen.incrementAndGet() : 0;
                if (place < lost || place > lost && !andAllAfter) {
                    left.add(put);
                } else {
                    instead.of(put.value()).ifPresent(other -> left.add(as(put, other)));
                }
            }
            if (!left.isEmpty()) {
                store.put(left);
            }
        }

        @SuppressWarnings("unchecked") // a test says what is kept instead
        private Put<T> as(Put<T> put, Object other) {
            return new Put<>((T) other, put.readAt());
        }

        @Override
        public List<Versioned<T>> scan(Index<T> by, Prefix prefix, Cursor after, int limit) {
            return store.scan(by, prefix, after, limit);
        }
    }
}

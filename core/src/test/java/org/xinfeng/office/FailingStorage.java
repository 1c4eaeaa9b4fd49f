package org.xinfeng.office;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.ForwardingStorage;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/**
 * A storage that works until it is told to fail, as if the disk were full or the power gone, or a row had been edited to
 * something impossible; then works again.
 */
final class FailingStorage extends ForwardingStorage {

    private final Set<String> damaged = new HashSet<>();
    private Kind<?, ?> damagedKind = FactSheet.KIND;
    private int left = Integer.MAX_VALUE;
    private boolean once = true;

    FailingStorage(Storage working) {
        super(working);
    }

    /** The unit behind so many that write is lost, once. */
    void failAfter(int units) {
        left = units;
        once = true;
    }

    /** Every unit behind so many that write is lost, until {@link #up}. */
    void downAfter(int units) {
        left = units;
        once = false;
    }

    void up() {
        left = Integer.MAX_VALUE;
    }

    /** The facts of a resident cannot be read any more, until {@link #mend}. */
    void damage(ResidentId resident) {
        damaged.add(resident.value());
    }

    /** He himself cannot be read any more, until {@link #mend}. */
    void damageRow(ResidentId resident) {
        damagedKind = Resident.KIND;
        damaged.add(resident.value());
    }

    void mend() {
        damaged.clear();
        damagedKind = FactSheet.KIND;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return super.read(station, act, records -> work.apply(new Damaged(records)));
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        if (left == Integer.MAX_VALUE || left > 0) {
            left -= left == Integer.MAX_VALUE ? 0 : 1;
            return super.write(station, act, records -> work.apply(new Damaged(records)));
        }
        left = once ? Integer.MAX_VALUE : 0;
        return super.write(station, act, records -> {
            var unused = work.apply(records);
            throw new StorageException("the disk is full");
        });
    }

    private final class Damaged implements Records {

        private final Records whole;

        Damaged(Records whole) {
            this.whole = whole;
        }

        @Override
        public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
            Store<I, T> store = whole.store(kind);
            return kind.code().equals(damagedKind.code()) && !damaged.isEmpty()
                    ? new DamagedStore<>(kind, store)
                    : store;
        }
    }

    private final class DamagedStore<I extends Code, T> implements Store<I, T> {

        private final Kind<I, T> kind;
        private final Store<I, T> whole;

        DamagedStore(Kind<I, T> kind, Store<I, T> whole) {
            this.kind = kind;
            this.whole = whole;
        }

        @Override
        public Map<I, Versioned<T>> find(Collection<I> ids) {
            if (ids.stream().anyMatch(id -> damaged.contains(id.value()))) {
                throw new StorageException("a row of " + kind.code() + " holds something impossible");
            }
            return whole.find(ids);
        }

        @Override
        public void put(List<Put<T>> puts) {
            whole.put(puts);
        }

        @Override
        public List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
            List<Versioned<T>> rows = whole.scan(by, prefix, after, limit);
            if (rows.stream()
                    .anyMatch(
                            row -> damaged.contains(kind.id().apply(row.value()).value()))) {
                throw new StorageException("a row of " + kind.code() + " holds something impossible");
            }
            return rows;
        }
    }
}

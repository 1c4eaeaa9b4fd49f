package org.xinfeng.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;

/** Keeps a list of every call to a store, each of which is a round trip to a database. */
public final class CountingStorage extends ForwardingStorage {

    private final List<Call> calls = new ArrayList<>();

    /**
     * One call.
     *
     * @param verb {@code find}, {@code put} or {@code scan}
     * @param of the ids, of a scan the index and the prefix
     */
    public record Call(String verb, String kind, List<String> of) {

        @Override
        public String toString() {
            return verb + " " + kind + " " + of;
        }
    }

    public CountingStorage(Storage storage) {
        super(storage);
    }

    /** The calls since the last time this was asked. */
    public List<Call> take() {
        List<Call> taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return super.read(station, act, records -> work.apply(new Counted(records)));
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return super.write(station, act, records -> work.apply(new Counted(records)));
    }

    private final class Counted implements Records {

        private final Records records;

        Counted(Records records) {
            this.records = records;
        }

        @Override
        public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
            return new CountedStore<>(kind, records.store(kind));
        }
    }

    private final class CountedStore<I extends Code, T> implements Store<I, T> {

        private final Kind<I, T> kind;
        private final Store<I, T> store;

        CountedStore(Kind<I, T> kind, Store<I, T> store) {
            this.kind = kind;
            this.store = store;
        }

        @Override
        public Map<I, Versioned<T>> find(Collection<I> ids) {
            calls.add(
                    new Call("find", kind.code(), ids.stream().map(Code::value).toList()));
            return store.find(ids);
        }

        @Override
        public void put(List<Put<T>> puts) {
            calls.add(new Call(
                    "put",
                    kind.code(),
                    puts.stream()
                            .map(put -> kind.id().apply(put.value()).value())
                            .toList()));
            store.put(puts);
        }

        @Override
        public List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
            calls.add(new Call("scan", kind.code(), List.of(by.code(), prefix.toString(), String.valueOf(after))));
            return store.scan(by, prefix, after, limit);
        }
    }
}

package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;

/** Opened books on a real server, written through a wire that can be cut, and looked at without it. */
final class WiredBooks implements AutoCloseable {

    static final int ATTEMPTS = 4;

    private static final Map<DatabaseServer, Database> SHARED = new ConcurrentHashMap<>();

    final StationId station = Books.station();
    final DatabaseServer server;
    final Database database;
    final Wire wire;
    final JdbcStorage direct;
    final JdbcStorage wired;
    final AtomicInteger runs = new AtomicInteger();

    WiredBooks(DatabaseServer server, Duration patience) throws IOException {
        this.server = server;
        this.database = shared(server);
        this.direct = JdbcStorage.over(options(database));
        Books.open(direct, station);
        this.wire = new Wire(database);
        this.wired = JdbcStorage.over(
                options(wire.to(database)).withPatience(patience).withAttempts(ATTEMPTS));
    }

    /** One database of a server for all tests that keep to stations of their own. */
    static Database shared(DatabaseServer server) {
        return SHARED.computeIfAbsent(server, WiredBooks::migrated);
    }

    /** A fresh database with the tables of the books. */
    static Database migrated(DatabaseServer server) {
        Database fresh = server.freshDatabase();
        JdbcStorage.migrate(options(fresh));
        return fresh;
    }

    static JdbcOptions options(Database database) {
        return JdbcOptions.of(database.dataSource()).withKinds(Books.kinds());
    }

    /** Moves one in a unit through the wire, counting how often the work was run. */
    long move(String unit) {
        return move(wired, unit, () -> {});
    }

    /** @param before what the work does first, with the station's lock in hand */
    long move(JdbcStorage storage, String unit, Runnable before) {
        Act act = Books.act(unit);
        return storage.write(station, act, records -> {
            runs.incrementAndGet();
            before.run();
            return Books.move(records, act, 0, 1, 1);
        });
    }

    /** Does something on another thread. */
    static <A> CompletableFuture<A> start(Supplier<A> what) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                answer.complete(what.get());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return answer;
    }

    /** The units there are, in order. */
    List<String> units() {
        return Books.units(direct, station);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}

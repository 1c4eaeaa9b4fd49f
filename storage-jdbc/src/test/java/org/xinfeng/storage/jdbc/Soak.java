package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;

/**
 * Clients in processes of their own keep the books of four stations, while they and the server are killed and started
 * again by a seeded schedule; then the books are gone through.
 *
 * <p>Two clients of four threads each. H2 lives in its client: one of eight threads, which is killed with the database in it,
 * and of which one at a time writes.
 */
final class Soak implements AutoCloseable {

    private static final List<StationId> STATIONS =
            Stream.of("town", "valley", "river", "hill").map(StationId::of).toList();
    private static final int THREADS = 8;
    private static final int SHOWN = 12;

    private final DatabaseServer server;
    private final Database database;
    private final Path folder;
    private final Random random;
    private final long seed;
    private final List<Child> clients = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private int serverKills;
    private int clientKills;
    private volatile boolean over;
    private volatile String seenWrong = "";
    private volatile int seen;

    Soak(DatabaseServer shared, Path folder, long seed) {
        this.server = shared.own();
        this.folder = folder;
        this.seed = seed;
        this.random = new Random(seed);
        this.database = WiredBooks.migrated(server);
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(database));
        STATIONS.forEach(station -> Books.open(storage, station));
    }

    /** What happened. */
    record Outcome(SoakFigures figures, int serverKills, int clientKills, int seen, List<String> wrong) {}

    Outcome run(Duration duration) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        int processes = server.canKill() ? 2 : 1;
        for (int i = 0; i < processes; i++) {
            clients.add(client());
        }
        Thread reader = new Thread(this::look);
        if (server.canKill()) {
            reader.start();
        }
        for (int step = 0; step < 2 || System.nanoTime() < end; step++) {
            awaitProgress(20 + random.nextInt(400));
            step(step);
        }
        awaitProgress(20);
        for (Child client : clients) {
            if (!client.end(Duration.ofSeconds(60))) {
                steps.add("a client does not end");
            }
        }
        over = true;
        reader.join();
        return outcome();
    }

    private Child client() {
        String name = "c" + files.size();
        Path file = folder.resolve(name);
        files.add(file);
        List<String> arguments = new ArrayList<>(List.of(
                file.toString(),
                name,
                Integer.toString(server.canKill() ? THREADS / 2 : THREADS),
                Long.toString(seed + 1000L * files.size())));
        STATIONS.forEach(station -> arguments.add(station.value()));
        return Child.start(SoakClient.class, database, arguments.toArray(String[]::new));
    }

    /** Kills the server, a client, or both; each at least once. */
    private void step(int step) throws InterruptedException {
        boolean both = random.nextInt(4) == 0;
        boolean kills = server.canKill() && (step == 0 || step > 1 && random.nextBoolean());
        if (kills) {
            server.kill();
            serverKills++;
            steps.add("server killed after " + lines() + " lines");
        }
        if (!kills || both) {
            int which = random.nextInt(clients.size());
            clients.get(which).kill();
            clientKills++;
            steps.add("client " + which + " killed after " + lines() + " lines");
            clients.set(which, client());
        }
        if (kills) {
            server.start();
        }
    }

    /** Waits until the clients have written so many lines more. */
    private void awaitProgress(int more) {
        long wanted = lines() + more;
        Sessions.await(more + " more lines of the clients, " + this, () -> lines() >= wanted);
    }

    private long lines() {
        long lines = 0;
        for (Path file : files) {
            try {
                lines += Files.exists(file) ? Files.size(file) / 24 : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    /** Looks at the books all the time, from a process that is never killed. */
    private void look() {
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(database));
        for (int i = 0; !over; i++) {
            StationId station = STATIONS.get(i % STATIONS.size());
            try {
                Optional<String> wrong = storage.read(station, Books.act("look"), Books::wrong);
                if (wrong.isPresent()) {
                    seenWrong = "station " + station.value() + ": a reader saw: " + wrong.get();
                    return;
                }
                seen++;
            } catch (StorageException down) {
                // it comes back
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private Outcome outcome() {
        SoakFigures figures = SoakFigures.of(files);
        List<String> wrong = new ArrayList<>();
        if (!seenWrong.isEmpty()) {
            wrong.add(seenWrong);
        }
        figures.lines().stream()
                .filter(line -> line.what() == SoakFigures.What.BUG)
                .forEach(line -> wrong.add("a client ended: " + line.more()));
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(database));
        STATIONS.forEach(station -> wrong.addAll(SoakAudit.of(storage, station, figures)));
        return new Outcome(figures, serverKills, clientKills, seen, wrong);
    }

    /** For messages: the seed, the latest steps, and the end of the server's log. */
    @Override
    public String toString() {
        return server + ", seed " + seed + ", latest steps "
                + steps.subList(Math.max(0, steps.size() - SHOWN), steps.size()) + ", the server's log:\n"
                + server.log();
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Child client : clients) {
            client.close();
        }
        server.close();
    }
}

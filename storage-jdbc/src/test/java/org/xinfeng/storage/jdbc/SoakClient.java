package org.xinfeng.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.jdbc.servers.Database;

/**
 * A client of the soak: threads that keep the books of all stations and look at them, until the input is closed or the
 * process is killed. What became of each unit is written to a file before the thread goes on.
 */
final class SoakClient {

    private static final int PATIENCE = 10;

    private final String name;
    private final List<StationId> stations;
    private final JdbcStorage storage;
    private final FileChannel file;
    private final ThreadLocal<Boolean> lost = ThreadLocal.withInitial(() -> false);
    private volatile boolean over;

    private SoakClient(Database database, String name, List<StationId> stations, Path file) throws IOException {
        this.name = name;
        this.stations = stations;
        this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        this.storage = open(database);
    }

    /** @param arguments the database, the file, the name of the client, threads, seed, and the stations */
    public static void main(String[] arguments) throws Exception {
        List<StationId> stations = new ArrayList<>();
        for (int i = 8; i < arguments.length; i++) {
            stations.add(StationId.of(arguments[i]));
        }
        SoakClient client = new SoakClient(Child.database(arguments), arguments[5], stations, Path.of(arguments[4]));
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < Integer.parseInt(arguments[6]); t++) {
            String thread = arguments[5] + "-" + t + "-";
            Random random = new Random(Long.parseLong(arguments[7]) + t);
            threads.add(new Thread(() -> client.keep(thread, random)));
        }
        threads.forEach(Thread::start);
        while (System.in.read() >= 0) {
            continue;
        }
        client.over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        System.exit(0);
    }

    /** The server may be down just now, for a minute at most. */
    private JdbcStorage open(Database database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(16);
        config.setConnectionTimeout(2_000);
        config.setInitializationFailTimeout(-1);
        HikariDataSource pool = new HikariDataSource(config);
        JdbcOptions options = JdbcOptions.of(AtCommit.of(pool, connection -> {
                    try {
                        connection.commit();
                    } catch (SQLException e) {
                        lost.set(true);
                        throw e;
                    }
                }))
                .withKinds(Books.kinds())
                .withPatience(Duration.ofSeconds(PATIENCE));
        long end = System.nanoTime() + 60_000_000_000L;
        while (true) {
            try {
                return JdbcStorage.over(options);
            } catch (StorageException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    private void keep(String thread, Random random) {
        try {
            for (int n = 0; !over; n++) {
                StationId station = stations.get(random.nextInt(stations.size()));
                if (n % 8 == 7) {
                    look(station);
                } else {
                    move(station, thread + n, random);
                }
            }
        } catch (RuntimeException | Error e) {
            write("bug - - 0 0 " + e);
            e.printStackTrace();
        }
    }

    private void look(StationId station) {
        try {
            Optional<String> wrong = storage.read(station, Books.act("look"), Books::wrong);
            write(wrong.map(what -> "wrong " + station.value() + " - 0 0 " + what)
                    .orElse("seen - - 0 0"));
        } catch (StorageException e) {
            // the server is being started again
        }
    }

    private void move(StationId station, String unit, Random random) {
        Act act = Books.act(unit);
        int from = random.nextInt(Books.ACCOUNTS);
        int to = (from + 1 + random.nextInt(Books.ACCOUNTS - 1)) % Books.ACCOUNTS;
        long amount = 1 + random.nextInt(100);
        int[] runs = new int[1];
        lost.set(false);
        String where = " " + station.value() + " " + unit + " ";
        try {
            long number = storage.write(station, act, records -> {
                runs[0]++;
                return Books.move(records, act, from, to, amount);
            });
            write((lost.get() ? "resolved" : "kept") + where + runs[0] + " " + number);
        } catch (StorageException e) {
            if (!e.getMessage().contains("ask Storage.committed")) {
                write("failed" + where + runs[0] + " 0 " + e.getMessage());
                return;
            }
            write("unknown" + where + runs[0] + " 0");
            ask(station, act, where);
        }
    }

    /** Asks until there is an answer. */
    private void ask(StationId station, Act act, String where) {
        while (true) {
            try {
                long number = storage.committed(station, act.unit())
                        .map(commit -> commit.revision())
                        .orElse(0L);
                write((number > 0 ? "happened" : "never") + where + "0 " + number);
                return;
            } catch (StorageException e) {
                // asked again
            }
        }
    }

    /** One write of the system, so that a kill leaves the line whole or not at all. */
    private void write(String line) {
        try {
            file.write(ByteBuffer.wrap((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot write", e);
        }
    }
}

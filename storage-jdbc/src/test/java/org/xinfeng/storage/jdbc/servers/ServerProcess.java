package org.xinfeng.storage.jdbc.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The running process of a server; its output goes into a log beside its data, its mark into a file that outlives the JVM. */
final class ServerProcess {

    private static final String LOG = "log";
    private static final String MARK = "process";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TAIL = 40;

    private final String name;
    private final Path folder;
    private final Process process;

    private ServerProcess(String name, Path folder, Process process) {
        this.name = name;
        this.folder = folder;
        this.process = process;
    }

    /** Starts a server; it is not ready yet. */
    static ServerProcess start(String name, Path folder, List<String> command) {
        try {
            Process process = builder(folder, command)
                    .redirectOutput(folder.resolve(LOG).toFile())
                    .start();
            Files.writeString(
                    folder.resolve(MARK), ProcessMark.of(process.toHandle()).text());
            return new ServerProcess(name, folder, process);
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " cannot be started", failed);
        }
    }

    /**
     * Runs a program to its end, with a file as its input if one is given, and returns what it printed.
     *
     * @throws IllegalStateException if it fails, with what it printed
     */
    static String run(String name, Path folder, @Nullable Path input, List<String> command) {
        String what = name + ": " + command.get(0) + " failed";
        try {
            Path given = input == null ? Path.of("/dev/null") : input;
            Process process =
                    builder(folder, command).redirectInput(given.toFile()).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(what + ": " + String.join(" ", command) + "\n" + printed);
            }
            return printed;
        } catch (IOException failed) {
            throw new UncheckedIOException(what, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what, interrupted);
        }
    }

    private static ProcessBuilder builder(Path folder, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(key -> key.startsWith("PG") || key.startsWith("MYSQL") || key.startsWith("LC_"));
        builder.environment().put("LANG", "C");
        return builder;
    }

    /** Waits until a connection is given; false if the process ended before because its port was taken. */
    boolean ready(DataSource source) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        @Nullable SQLException last = null;
        while (System.nanoTime() < end) {
            try (Connection connection = source.getConnection()) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                last = notYet;
            }
            if (ended(Duration.ofMillis(20))) {
                String tail = tail();
                if (tail.contains("ddress already in use")) {
                    return false;
                }
                throw new IllegalStateException(
                        name + " ended with " + process.exitValue() + " instead of starting:\n" + tail);
            }
        }
        kill();
        throw new IllegalStateException(name + " takes no connections after " + PATIENCE + ":\n" + tail(), last);
    }

    /** Sends a signal and waits for the end; kills what does not heed it. */
    void end(String signal) {
        signal(process.pid(), signal);
        if (!ended(PATIENCE)) {
            kill();
        }
        forget();
    }

    /** Kills the process and all that it started. */
    void kill() {
        // a stopped process starts no further ones while they are counted
        signal(process.pid(), "STOP");
        List<ProcessHandle> others = process.descendants().toList();
        process.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        if (!ended(PATIENCE) || !others.stream().allMatch(ServerProcess::gone)) {
            throw new IllegalStateException(name + " cannot be killed");
        }
        forget();
    }

    /** Ends the server that an earlier JVM, or this one as it ends, left running on a folder. */
    static void endIn(Path folder) {
        try {
            ProcessMark.parse(Files.readString(folder.resolve(MARK))).find().ifPresent(found -> {
                // PostgreSQL's immediate shutdown, which returns its shared memory; MariaDB does not know it
                if (folder.getFileName().toString().startsWith("postgresql")) {
                    signal(found.pid(), "QUIT");
                } else {
                    found.destroyForcibly();
                }
                if (!gone(found)) {
                    found.destroyForcibly();
                }
            });
        } catch (NoSuchFileException stopped) {
            // nothing runs there
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(folder.resolve(MARK));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " was waited for", interrupted);
        }
    }

    /** Waits for the end of a process that need not be a child; one that only nobody has buried yet has ended too. */
    private static boolean gone(ProcessHandle process) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive() || dead(process.pid())) {
                return true;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return false;
    }

    private static boolean dead(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            return Set.of('Z', 'X').contains(stat.charAt(stat.lastIndexOf(')') + 2));
        } catch (IOException none) {
            return true;
        }
    }

    private static void signal(long pid, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The end of the log. */
    String tail() {
        try (Stream<String> lines = Files.lines(folder.resolve(LOG), StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - TAIL), all.size()));
        } catch (IOException none) {
            return "(no log: " + none + ")";
        }
    }
}

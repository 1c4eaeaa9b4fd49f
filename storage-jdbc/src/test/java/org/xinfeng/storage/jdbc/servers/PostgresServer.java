package org.xinfeng.storage.jdbc.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * PostgreSQL on 127.0.0.1, from the binaries the build fetched; nothing has to be installed. Commits are durable, texts
 * compare by Chinese rules unless a column says otherwise, and the time zone is Shanghai's.
 */
public final class PostgresServer extends ProcessServer {

    /** The major versions there are. */
    public static final List<Integer> VERSIONS = List.of(15, 18);

    /** Megabytes for pages. */
    private static final int LITTLE = 32;

    private static final String ADMINISTRATOR = "postgres";
    private static final Map<Integer, PostgresServer> SHARED = new ConcurrentHashMap<>();

    private final int major;
    private final int memory;

    private PostgresServer(int major, boolean shared, int memory) {
        super(Kind.POSTGRESQL, "PostgreSQL " + major, "postgresql-" + major, shared);
        if (!VERSIONS.contains(major)) {
            throw new IllegalArgumentException("major must be one of " + VERSIONS + ": " + major);
        }
        this.major = major;
        this.memory = memory;
    }

    /** The one of this JVM; it starts with the first database asked of it. */
    public static PostgresServer shared(int major) {
        return SHARED.computeIfAbsent(major, version -> new PostgresServer(version, true, LITTLE));
    }

    /** One for a test alone, which may be killed; not started yet. */
    public static PostgresServer own(int major) {
        return new PostgresServer(major, false, LITTLE);
    }

    @Override
    public PostgresServer own() {
        return own(major);
    }

    @Override
    public PostgresServer roomy() {
        return new PostgresServer(major, false, ROOMY);
    }

    @Override
    void prepare(Path folder) {
        Path password = folder.resolve("password");
        Path data = folder.resolve("data");
        try {
            Files.writeString(password, password());
            OrdinaryAccount.give(folder);
            ServerProcess.run(
                    name(),
                    folder,
                    null,
                    OrdinaryAccount.command(
                            program("initdb"),
                            "--pgdata=" + data,
                            "--username=" + ADMINISTRATOR,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            // not C: a column that forgets its collation shows by its order
                            "--locale-provider=icu",
                            "--icu-locale=zh",
                            // of the empty cluster only
                            "--no-sync"));
            Files.writeString(
                    data.resolve("postgresql.conf"),
                    """

                    listen_addresses = '127.0.0.1'
                    unix_socket_directories = ''
                    max_connections = 200
                    shared_buffers = %dMB
                    max_wal_size = %dMB
                    fsync = on
                    synchronous_commit = on
                    full_page_writes = on
                    timezone = 'Asia/Shanghai'
                    log_timezone = 'UTC'
                    """.formatted(memory, Math.max(256, memory)),
                    StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    List<String> command(Path folder, int port) {
        return OrdinaryAccount.command(
                program("postgres"), "-D", folder.resolve("data").toString(), "-p", Integer.toString(port));
    }

    @Override
    void furnish() {
        admin().execute("create role " + OWNER + " login password '" + password() + "'");
    }

    @Override
    Database create(String database) {
        admin().execute("create database " + database + " owner " + OWNER);
        return owned(database);
    }

    @Override
    Database at(int port, String database, String user) {
        return new Database(name(), "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password());
    }

    @Override
    String administrators() {
        return "postgres";
    }

    @Override
    String administrator() {
        return ADMINISTRATOR;
    }

    /** The fast shutdown: sessions are cut, the checkpoint is written. */
    @Override
    String stopSignal() {
        return "INT";
    }

    private String program(String name) {
        return PostgresPrograms.of(major).resolve("bin").resolve(name).toString();
    }
}

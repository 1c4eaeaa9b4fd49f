package org.xinfeng.storage.jdbc.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the servers have in common that are processes of their own: a folder, a port, an administrator. */
abstract class ProcessServer extends DatabaseServer {

    /** The owner of the databases handed out. */
    static final String OWNER = "xinfeng";

    private static final int TRIES = 5;

    private final String label;
    private final String password = UUID.randomUUID().toString();
    private @Nullable Path folder;
    private @Nullable ServerProcess process;
    private List<String> before = List.of();
    private int port;

    ProcessServer(Kind kind, String name, String label, boolean shared) {
        super(kind, name, shared);
        this.label = label;
    }

    /**
     * The database and account that may do everything, for tests that look at the server itself.
     *
     * @throws IllegalStateException if the server was never started
     */
    public final Database admin() {
        return at(port, administrators(), administrator());
    }

    @Override
    public final String log() {
        return process == null ? "" : process.tail();
    }

    /** The administrator's password and the owners'; another one for each server. */
    final String password() {
        return password;
    }

    /** Puts words before the command of the next starts, such as a shell that sets limits; none takes them away. */
    public final void behind(String... words) {
        before = List.of(words);
    }

    /** The folder of the data, once there is one. */
    public final Path data() {
        return Objects.requireNonNull(folder, "never started").resolve("data");
    }

    @Override
    final void launch(boolean first) {
        if (folder == null) {
            folder = Folders.data(label);
            prepare(folder);
        }
        for (int tries = 0; tries < TRIES; tries++) {
            if (port == 0) {
                port = Ports.free();
            }
            process = ServerProcess.start(
                    name(),
                    folder,
                    Stream.concat(before.stream(), command(folder, port).stream())
                            .toList());
            if (process.ready(admin().dataSource())) {
                if (first) {
                    furnish();
                }
                return;
            }
            if (!first) {
                throw new IllegalStateException(name() + " found its port " + port + " taken when it started again");
            }
            port = 0;
        }
        throw new IllegalStateException(name() + " found " + TRIES + " ports taken by others");
    }

    @Override
    final void halt() {
        running().end(stopSignal());
    }

    @Override
    final void crash() {
        running().kill();
    }

    @Override
    final void discard() {
        if (folder != null) {
            ServerProcess.endIn(folder);
            Folders.delete(folder);
        }
    }

    /** A database as its owner sees it. */
    final Database owned(String database) {
        return at(port, database, OWNER);
    }

    abstract Database at(int port, String database, String user);

    abstract String administrators();

    abstract String administrator();

    abstract String stopSignal();

    /** Makes the data folder. */
    abstract void prepare(Path folder);

    abstract List<String> command(Path folder, int port);

    /** Makes the owner, once. */
    abstract void furnish();

    private ServerProcess running() {
        if (process == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return process;
    }
}

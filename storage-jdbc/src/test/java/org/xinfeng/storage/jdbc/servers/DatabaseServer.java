package org.xinfeng.storage.jdbc.servers;

/**
 * A real database server that tests have to themselves. It is no pool and no stand-in: what it hands out are databases of
 * the server as it is shipped, with durable commits, a default collation that is not binary and a time zone of its own.
 *
 * <p>A <em>shared</em> server is one for the whole JVM, starts with the first database asked of it and is never stopped by a
 * test; {@link #own()} gives one that may be stopped and killed. All end with the JVM, and their data with them.
 */
public abstract class DatabaseServer implements AutoCloseable {

    /** The products, for tests whose statements differ. */
    public enum Kind {
        H2,
        POSTGRESQL,
        MARIADB
    }

    private enum State {
        NEW,
        RUNNING,
        DOWN,
        CLOSED
    }

    /** Megabytes of memory for pages that a process has which is {@link #roomy()}. */
    static final int ROOMY = 2048;

    private final Kind kind;
    private final String name;
    private final boolean shared;
    private State state = State.NEW;
    private int databases;

    DatabaseServer(Kind kind, String name, boolean shared) {
        this.kind = kind;
        this.name = name;
        this.shared = shared;
    }

    /** The product. */
    public final Kind kind() {
        return kind;
    }

    /** Product and major version, such as {@code PostgreSQL 18}. */
    public final String name() {
        return name;
    }

    /** A server of the same kind for one test alone, not started yet; to be closed by who asked for it. */
    public abstract DatabaseServer own();

    /**
     * As {@link #own()}, with as much memory for pages as the server of a county would be given; the others have little, since
     * several run beside each other.
     */
    public abstract DatabaseServer roomy();

    /**
     * Starts, or starts again on the same data and the same port; returns when connections are taken. Nothing if it runs.
     *
     * @throws IllegalStateException if it does not start, with the end of its log; or if it was closed
     */
    public final synchronized void start() {
        if (state == State.CLOSED) {
            throw new IllegalStateException(name + " was closed");
        }
        if (state != State.RUNNING) {
            launch(state == State.NEW);
            state = State.RUNNING;
        }
    }

    /**
     * Stops in good order; open connections are cut, by H2 after four seconds. Nothing if it does not run.
     *
     * @throws IllegalStateException if it is shared
     */
    public final synchronized void stop() {
        own("stopped");
        if (state == State.RUNNING) {
            halt();
            state = State.DOWN;
        }
    }

    /** Whether there is a process to kill that is not the test's own: false for H2, which lives in the JVM. */
    public boolean canKill() {
        return true;
    }

    /**
     * Kills the server and all its processes with SIGKILL; returns when they are gone. {@link #start()} lets it recover.
     *
     * @throws IllegalStateException if it is shared or does not run
     * @throws UnsupportedOperationException unless {@link #canKill()}
     */
    public final synchronized void kill() {
        own("killed");
        if (!canKill()) {
            throw new UnsupportedOperationException(name + " is no process of its own: kill a JVM that holds it");
        }
        if (state != State.RUNNING) {
            throw new IllegalStateException(name + " does not run");
        }
        crash();
        state = State.DOWN;
    }

    /**
     * A new, empty database and a user that owns it and, but on H2, is no administrator. A server that was never started starts.
     *
     * @throws IllegalStateException if it was stopped or killed and not started again, or does not start
     */
    public final synchronized Database freshDatabase() {
        if (state == State.NEW) {
            start();
        }
        if (state != State.RUNNING) {
            throw new IllegalStateException(name + " does not run");
        }
        return create("xf_" + ++databases);
    }

    /** Ends the server and removes its data; nothing if it is shared, as test engines close what they are given. */
    @Override
    public final synchronized void close() {
        if (!shared) {
            discard();
            state = State.CLOSED;
        }
    }

    /** The end of what the server logged, for messages; empty if it keeps no log. */
    public String log() {
        return "";
    }

    /** The name. */
    @Override
    public final String toString() {
        return name;
    }

    private void own(String what) {
        if (shared) {
            throw new IllegalStateException(name + " is shared and is not " + what + " by one test: take own()");
        }
    }

    /** Starts on data that is made first if there is none yet. */
    abstract void launch(boolean first);

    abstract void halt();

    abstract void crash();

    abstract Database create(String database);

    /** Ends what runs, if anything, the fastest way, and deletes the data. */
    abstract void discard();
}

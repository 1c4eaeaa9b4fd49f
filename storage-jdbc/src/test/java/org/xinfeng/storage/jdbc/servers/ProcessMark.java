package org.xinfeng.storage.jdbc.servers;

import java.time.Instant;
import java.util.Optional;

/**
 * A process by its number and its start, so that a number given to another process later is not taken for it.
 *
 * @param pid the number
 * @param started the start in milliseconds since 1970, 0 if the system does not tell
 */
record ProcessMark(long pid, long started) {

    /** The start is reckoned from the start of the system, which a clock that is put right shifts. */
    private static final long TOLERANCE = 5_000;

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), start(process));
    }

    /** Reads what {@link #text()} writes; anything else is a process that does not live. */
    static ProcessMark parse(String text) {
        String[] parts = text.strip().split("-", 2);
        try {
            return new ProcessMark(Long.parseLong(parts[0]), Long.parseLong(parts[parts.length - 1]));
        } catch (NumberFormatException other) {
            return new ProcessMark(0, 0);
        }
    }

    String text() {
        return pid + "-" + started;
    }

    boolean alive() {
        return find().isPresent();
    }

    Optional<ProcessHandle> find() {
        return pid <= 0
                ? Optional.empty()
                : ProcessHandle.of(pid).filter(found -> Math.abs(start(found) - started) <= TOLERANCE);
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}

package org.xinfeng.examples.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What the competitors took in one iteration, in nanoseconds of processor time of the thread: what other processes do on the
 * machine changes little of it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class TieringTimes {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    public long hand;
    public long sweep;
    public long sweepBytes;
    public long columns;
    public long person;
    public long explain;
    public long assess;
    public long drools;
    public long spring;
    public long desk;
    public long everybody;

    /** Processor time of this thread, in nanoseconds. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Bytes that this thread has allocated. */
    static long bytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}

package org.xinfeng.storage.contract;

import java.util.Optional;

/** One named check of one {@link Law}, on a storage of its own. Can be run again. */
public final class Check {

    /** What a check does. */
    @FunctionalInterface
    interface Body {
        void run(Trial trial) throws Exception;
    }

    private final Setup setup;
    private final Law law;
    private final String name;
    private final Body body;

    Check(Setup setup, Law law, String name, Body body) {
        this.setup = setup;
        this.law = law;
        this.name = name;
        this.body = body;
    }

    /** The law it is about. */
    public Law law() {
        return law;
    }

    /** What holds, as a sentence; unique in the kit. */
    public String name() {
        return name;
    }

    /**
     * Runs the check.
     *
     * @throws BrokenLaw if the storage does not hold to the law
     * @throws IllegalStateException if the fixture gives a storage that is not empty
     */
    public void run() {
        Trial.run(setup, law, name, body);
    }

    /**
     * Runs the check and says what came of it.
     *
     * @throws IllegalStateException if the fixture gives a storage that is not empty
     */
    public Verdict verdict() {
        try {
            run();
            return new Verdict(law, name, Optional.empty());
        } catch (BrokenLaw broken) {
            return new Verdict(law, name, Optional.of(broken));
        }
    }

    @Override
    public String toString() {
        return "law " + law.number() + ": " + name;
    }
}

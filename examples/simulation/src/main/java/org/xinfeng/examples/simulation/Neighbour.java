package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Somebody of the town as he really is, whatever the station knows of it. */
final class Neighbour {

    /** What the station was told, and what follows from it. */
    final PlainPerson log;

    /** What is true: the value of every factor that the books of his categories ask for, among others. */
    final Map<String, String> truth = new TreeMap<>();

    /** Home visits until he tells what he hides; nothing is hidden at 0. */
    int shyFor;

    /** What he hides while he is shy. */
    String hidden = "";

    /** Whether he agreed to be told of. */
    boolean consented;

    /** Whether he is on the way to another station. */
    boolean leaving;

    /** The day he moved into it. */
    LocalDate joined = LocalDate.MIN;

    /** The number of the household. */
    final String home;

    Neighbour(PlainPerson log, String home) {
        this.log = log;
        this.home = home;
    }

    String id() {
        return log.id;
    }

    boolean tells(String factor) {
        return shyFor == 0 || !factor.equals(hidden);
    }
}

package org.xinfeng.examples.simulation;

/** Something that must be so at the end of each day, whatever happened. */
interface Check {

    /** What must be so today, worked out from the log at once: the log goes on while the station is asked. */
    Question today(Town town);

    /** The same about everybody, at the end of the run. */
    default Question atTheEnd(Town town) {
        return today(town);
    }
}

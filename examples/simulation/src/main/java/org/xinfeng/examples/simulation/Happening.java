package org.xinfeng.examples.simulation;

/** Something that may happen in the town on a day. Whatever it does to the station it writes into the log too. */
interface Happening {

    void happen(Town town);
}

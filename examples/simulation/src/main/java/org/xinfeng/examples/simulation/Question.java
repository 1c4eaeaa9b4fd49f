package org.xinfeng.examples.simulation;

import org.xinfeng.office.Station;

/** What a station is asked, with the answer it must give. It holds nothing that changes later. */
@FunctionalInterface
interface Question {

    /** What is so without being asked. */
    Question NONE = station -> {};

    /** @throws Violation if the station says something else */
    void ask(Station station);
}

package org.xinfeng.office;

import java.time.LocalDate;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/** The day up to which a station has written down what time has done. */
record CatchUpState(Id id, LocalDate day) {

    static final Kind<Id, CatchUpState> KIND = Kind.of("catch_up", CatchUpState::id, Shape.of(CatchUpState.class));

    static final Id ID = new Id("station");

    /** Names the one record. */
    record Id(String value) implements Code {}
}

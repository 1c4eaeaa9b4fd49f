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

    /** Notes that more has come since today was written down, so that it is to be done again. */
    static void behind(Work work) {
        WatchedPolicy.forget(work);
        var store = work.store(KIND);
        store.find(ID)
                .filter(state -> !state.value().day().isBefore(work.today()))
                .ifPresent(state ->
                        store.replace(state, new CatchUpState(ID, work.today().minusDays(1))));
    }
}

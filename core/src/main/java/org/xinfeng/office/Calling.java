package org.xinfeng.office;

import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.Round;

/** Calls a round of visits and calls it off: notes it, and then brings everybody in line. */
final class Calling {

    private final Session session;

    Calling(Session session) {
        this.session = session;
    }

    Outcome<Round.Call> call(Round.RoundCode id, Round.RoundCode round, Round.Span days, List<VillageId> villages) {
        if (id.value().length() > Round.MAX_CALL) {
            throw new IllegalArgumentException("the id of a round has at most " + Round.MAX_CALL + " characters");
        }
        return planned(session.write(Permission.VISIT, work -> {
            if (work.policy().visits().round(round).filter(Round::called).isEmpty()) {
                return Outcome.refused(OfficeRefusal.NOT_IN_POLICY, "round", round);
            }
            var store = work.store(Round.Call.KIND);
            Optional<Versioned<Round.Call>> had = store.find(id);
            Round.Call call = new Round.Call(
                    id,
                    round,
                    days.from(),
                    days.through(),
                    villages,
                    had.map(before -> before.value().calledOn()).orElse(work.today()),
                    had.map(before -> before.value().calledBy())
                            .orElse(work.act().actor()),
                    had.flatMap(before -> before.value().endedOn()));
            if (had.isPresent()) {
                return had.get().value().equals(call)
                        ? Outcome.done(call)
                        : Outcome.refused(OfficeRefusal.ID_IN_USE, "round", id);
            }
            if (days.through().isBefore(work.today())) {
                return Outcome.refused(OfficeRefusal.ROUND_IS_OVER, "round", id, "through", days.through());
            }
            store.add(call);
            CatchUpState.behind(work);
            return Outcome.done(call);
        }));
    }

    Outcome<Round.Call> end(Round.RoundCode id) {
        return planned(session.write(Permission.VISIT, work -> {
            var store = work.store(Round.Call.KIND);
            Optional<Versioned<Round.Call>> had = store.find(id);
            if (had.isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_ROUND, "round", id);
            }
            if (had.get().value().endedOn().isPresent()) {
                return Outcome.done(had.get().value());
            }
            Round.Call ended = had.get().value().ended(work.today());
            store.replace(had.get(), ended);
            CatchUpState.behind(work);
            return Outcome.done(ended);
        }));
    }

    /** Where the actor may and no unit is open; else the next catching up does it, and the gaps say so until then. */
    private Outcome<Round.Call> planned(Outcome<Round.Call> noted) {
        if (noted.isDone() && !session.isInsideUnit() && session.refusal(Permission.ASSESS) == null) {
            new CatchingUp(session).run(session.today(), Progress.NONE);
        }
        return noted;
    }
}

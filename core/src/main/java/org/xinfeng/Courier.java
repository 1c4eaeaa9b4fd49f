package org.xinfeng;

import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.office.Station;

/**
 * Carries files, notices of death and answers of handovers between two stations of one storage: each step a unit of one station, so that it can be
 * cut off anywhere and begun again.
 */
final class Courier {

    private static final int PAGE = 100;

    private final Station from;
    private final Station to;
    private int done;

    Courier(Station from, Station to) {
        this.from = from;
        this.to = to;
    }

    /** Goes through everything on the way; how many steps were new. */
    Outcome<Integer> carry() {
        Optional<Cursor> after = Optional.empty();
        do {
            Page<Handover> page = from.referrals().outgoing(after, PAGE);
            for (Handover one : page.items()) {
                if (one.other().equals(to.id())) {
                    Outcome<Handover> carried = carry(one);
                    if (!carried.isDone()) {
                        return Outcome.refused(carried.refusal().orElseThrow());
                    }
                }
            }
            after = page.next();
        } while (after.isPresent());
        return Outcome.done(done);
    }

    private Outcome<Handover> carry(Handover sent) {
        if (to.referrals().handover(sent.id()).isEmpty()) {
            HandoverFile file = from.referrals().file(sent.id()).orElseThrow();
            done++;
            return to.referrals().receive(file).then(come -> death(sent).orElseGet(() -> Outcome.done(come)));
        }
        Optional<Outcome<Handover>> died = death(sent);
        if (died.filter(told -> !told.isDone()).isPresent()) {
            return died.get();
        }
        Optional<Handover.Answer> answer = to.referrals().answer(sent.id());
        if (answer.isEmpty()) {
            return Outcome.done(sent);
        }
        done++;
        return from.referrals().answered(answer.get());
    }

    /** Tells the receiver that he died on the way, if he did. */
    private Optional<Outcome<Handover>> death(Handover sent) {
        return from.referrals().deathOf(sent.id()).map(to.referrals()::diedOnTheWay);
    }
}

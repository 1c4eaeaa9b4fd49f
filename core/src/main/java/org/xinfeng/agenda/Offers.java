package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.Optional;

/** Why something is on no day, and the least that would help. */
final class Offers {

    private final AgendaCase made;
    private final Workdays days;
    private final int[] minutes;
    private final int[] visits;
    private final int[] calls;

    /**
     * @param minutes all that are taken on each day
     * @param visits the home visits of each day, appointments among them
     */
    Offers(AgendaCase made, Workdays days, int[] minutes, int[] visits, int[] calls) {
        this.made = made;
        this.days = days;
        this.minutes = minutes;
        this.visits = visits;
        this.calls = calls;
    }

    Agenda.LeftOut leftOut(Draft one) {
        AgendaRequest.Load load = made.request().load();
        int takes = one.home() ? load.visitMinutes() : load.callMinutes();
        if (!one.hasDay()) {
            return withoutDay(one, takes);
        }
        Agenda.Change least = null;
        for (int d = one.first(); d <= one.last(); d++) {
            int more = Math.max(0, minutes[d] + takes - load.minutes());
            boolean most = one.home() ? visits[d] >= load.visits() : calls[d] >= load.calls();
            if (!most && more == 0) {
                // the day has room: only another visit for the same duty can be there
                return new Agenda.LeftOut(one.stop(), Agenda.Reason.AFTER_ANOTHER, Optional.empty());
            }
            if (least == null || more < least.minutes()) {
                least = new Agenda.Change(most ? Agenda.What.ONE_MORE : Agenda.What.MORE_MINUTES, days.day(d), more);
            }
        }
        return new Agenda.LeftOut(one.stop(), Agenda.Reason.FULL, Optional.ofNullable(least));
    }

    private Agenda.LeftOut withoutDay(Draft one, int takes) {
        Windows.Item item = one.items().get(0);
        LocalDate first = item.first();
        LocalDate last = item.last();
        if (last.isBefore(first)) {
            return new Agenda.LeftOut(one.stop(), Agenda.Reason.AFTER_ANOTHER, Optional.empty());
        }
        return new Agenda.LeftOut(
                one.stop(),
                Agenda.Reason.NO_WORKING_DAY,
                Optional.of(new Agenda.Change(Agenda.What.WORK_THAT_DAY, last, takes)));
    }
}

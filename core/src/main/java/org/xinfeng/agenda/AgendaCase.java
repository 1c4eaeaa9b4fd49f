package org.xinfeng.agenda;

import java.util.List;
import java.util.Map;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Occurrence;

/**
 * All that a work calendar is planned from.
 *
 * @param due what the worker answers for and is open, due up to the last day; what is not open or due later is left aside
 * @param appointments what is fixed; only those of the worker on these days that stand are looked at
 * @param homes where the residents of appointments live who do not say so themselves
 * @param behind whether the station has not caught up to today, so that something may be lacking
 */
public record AgendaCase(
        WorkerId worker,
        AgendaRequest request,
        WorkCalendar calendar,
        List<Due> due,
        List<Appointment> appointments,
        Map<ResidentId, VillageId> homes,
        boolean behind) {

    /** Something due, and what its duty asks for. */
    public record Due(Occurrence occurrence, DutyRule.Owed owed) {}

    public AgendaCase {
        due = List.copyOf(due);
        appointments = List.copyOf(appointments);
        homes = Map.copyOf(homes);
    }
}

package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.List;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.VisitForm;

/**
 * One visit or call that answers everything of one resident that it can: what is due to him in windows that share a day, each
 * of another duty.
 *
 * @param form {@link VisitForm#HOME}, or {@link VisitForm#PHONE} for a contact in any other form
 * @param answers what it answers, the earliest due first
 * @param first the first day on which it answers them all
 * @param last the last such day
 * @param overdue whether something in it is overdue when the calendar begins
 */
public record AgendaStop(
        ResidentId resident,
        VillageId village,
        VisitForm form,
        List<Occurrence> answers,
        LocalDate first,
        LocalDate last,
        boolean overdue) {

    public AgendaStop {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("answers must name something that is due");
        }
    }

    /** The most severe urgency in it; 0 is the most severe there is. */
    public int urgency() {
        return answers.stream().mapToInt(Occurrence::urgency).min().orElseThrow();
    }

    /** This visit as a fixed appointment, to be kept with {@code VisitDesk.appoint}. */
    public Appointment on(String id, WorkerId worker, LocalDate day) {
        Appointment visit = Appointment.of(id, worker, day).visiting(resident, form);
        return form == VisitForm.HOME ? visit.in(village) : visit;
    }

    /** Ids and days only. */
    @Override
    public String toString() {
        return "AgendaStop[" + answers.get(0).id().value() + (answers.size() > 1 ? " +" + (answers.size() - 1) : "")
                + " " + form + " " + first + ".." + last + (overdue ? " overdue" : "") + "]";
    }
}

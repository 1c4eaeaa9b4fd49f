package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.CatchUpReport;
import org.xinfeng.office.DueVisit;
import org.xinfeng.office.Station;
import org.xinfeng.office.VisitDesk;
import org.xinfeng.office.VisitReceipt;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** The code of the guide to the due list, on a day of a worker with one elder. */
class CareSnippetsTest {

    private final LocalDate today = ElderTown.TODAY;
    private final LocalDate inTwoWeeks = today.plusDays(14);
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Station town = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time)
            .station(StationId.of("445122104"), Actor.of("lin", "casework"));
    private final WorkerId lin = ElderTown.LIN;
    private final VillageId village = ElderTown.VILLAGE;
    private final ResidentId elder = ElderTown.ELDER;
    private final List<String> said = new ArrayList<>();

    private void anElderOnFile() {
        ElderTown.putOnFile(town);
    }

    @Test
    void aDayOfAWorker() {
        anElderOnFile();
        // snippet: care_day
        Outcome<CatchUpReport> morning = town.catchUp(town.today()); // the host, once a day
        VisitDesk desk = town.visits();
        for (DueVisit one : desk.due(DueQuery.until(inTwoWeeks).in(village)).items()) {
            said.add(one.occurrence().due() + " " + one.occurrence().kind() + (one.overdue() ? " overdue" : ""));
        }
        List<VisitEntry.Answer> answers = new ArrayList<>();
        for (Checklist.Question question : desk.questions(elder, VisitForm.HOME)) {
            if (question.ask()) { // else the last answer still holds, and is carried forward with `unchanged`
                String first = question.item().choices().get(0).code();
                answers.add(VisitEntry.Answer.of(question.item().code(), first));
            }
        }
        Outcome<VisitReceipt> done = desk.record(new VisitEntry(
                new VisitId("phone-7-1"),
                lin,
                town.today(),
                VisitForm.HOME,
                List.of(VisitEntry.PersonSeen.met(elder, answers, List.of()))));
        // end
        assertTrue(morning.isDone());
        assertFalse(said.isEmpty());
        assertFalse(done.orElseThrow().people().get(0).met().isEmpty());
        assertEquals(List.of(), done.orElseThrow().people().get(0).incomplete());
    }
}

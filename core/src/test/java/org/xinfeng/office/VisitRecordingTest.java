package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.answers;
import static org.xinfeng.office.Town.assertRefused;
import static org.xinfeng.office.Town.met;
import static org.xinfeng.office.Town.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Occurrence.State;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitEntry.Answer;
import org.xinfeng.visits.VisitEntry.ChoiceCode;
import org.xinfeng.visits.VisitEntry.Learnt;
import org.xinfeng.visits.VisitEntry.PersonSeen;
import org.xinfeng.visits.VisitEntry.Result;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** Visits, now or late, counted once; what they answer and what follows from them. */
class VisitRecordingTest {

    private static final Learnt SUSPECTED = new Learnt(HARM, FactValue.of(true));

    private final Town town = Town.open();
    private final ResidentId child = town.greenChild("c1");

    private List<String> rules(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(one -> one.duty().value().replace(one.resident().value() + "/", ""))
                .sorted()
                .toList();
    }

    @Test
    void oneHomeVisitAnswersTheVisitAndTheContact() {
        town.on(MONDAY.plusDays(3));
        VisitReceipt receipt = town.record(visit("v1", MONDAY.plusDays(3), met(child)));
        assertEquals(
                List.of("child.contact", "child.green.visit"),
                rules(receipt.people().get(0).met()));
        receipt.people().get(0).met().forEach(one -> assertEquals(State.DONE, one.state()));
        assertEquals(MONDAY.plusDays(3), town.visits().history(child).get(0).madeOn());
        assertEquals(2, town.visits().history(child).get(0).met().size());
        assertTrue(town.open(child).stream().allMatch(one -> one.opens().isAfter(MONDAY.plusDays(3))));
    }

    @Test
    void aCallAnswersTheContactOnly() {
        VisitEntry call = new VisitEntry(
                new VisitId("v1"), LIN, MONDAY, VisitForm.PHONE, List.of(PersonSeen.met(child, List.of(), List.of())));
        assertEquals(
                List.of("child.contact"),
                rules(town.record(call).people().get(0).met()));
    }

    /** The last working day of May 2026 is Friday the 29th; the 31st is still May. */
    @Test
    void aVisitOnTheWeekendThatEndsAMonthIsInTimeForThatMonth() {
        ResidentId elder = town.elder("e1");
        town.on(LocalDate.of(2026, 5, 31));
        town.catchUp();
        List<Occurrence> met =
                town.record(visit("v1", LocalDate.of(2026, 5, 31), met(elder))).people().get(0).met().stream()
                        .filter(one -> one.duty().value().endsWith("elder.visit"))
                        .toList();
        assertEquals(LocalDate.of(2026, 5, 29), met.get(0).due());
        assertEquals(State.DONE, met.get(0).state());
    }

    @Test
    void aVisitBehindTheDueDayIsLate() {
        LocalDate due = town.open(child).stream()
                .filter(one -> one.duty().value().endsWith("contact"))
                .findFirst()
                .orElseThrow()
                .due();
        town.on(due.plusDays(1));
        VisitReceipt receipt = town.record(visit("v1", due.plusDays(1), met(child)));
        assertEquals(1, town.occurrences(child, State.LATE).size());
        assertEquals(1, town.occurrences(child, State.DONE).size());
        assertEquals(2, receipt.people().get(0).met().size());
    }

    @Test
    void aVisitMadeInTimeAndEnteredLateIsInTime() {
        LocalDate due = LocalDate.of(2025, 7, 9);
        town.catchUpOn(due.plusDays(20));
        VisitReceipt receipt = town.record(visit("v1", due, met(child)));
        assertEquals(State.DONE, receipt.people().get(0).met().get(0).state());
        assertEquals(due, town.visits().history(child).get(0).madeOn());
        // 9 August is a Saturday
        assertEquals(LocalDate.of(2025, 8, 8), town.open(child).get(0).due());
    }

    @Test
    void aMonthFoundMissedIsDoneIfTheVisitWasMadeInIt() {
        ResidentId elder = town.elder("e1");
        town.catchUpOn(LocalDate.of(2025, 7, 3));
        assertEquals(1, town.occurrences(elder, State.MISSED).size());
        town.record(visit("v1", LocalDate.of(2025, 6, 20), met(elder)));
        assertEquals(0, town.occurrences(elder, State.MISSED).size());
        assertTrue(rules(town.occurrences(elder, State.DONE)).contains("elder.visit"));
        assertEquals(LocalDate.of(2025, 7, 31), town.open(elder).get(0).due());
    }

    @Test
    void whoWasNotAtHomeOrDeclinedIsStillOwedTheVisit() {
        long open = town.open(child).size();
        town.record(visit("v1", MONDAY, PersonSeen.notAtHome(child)));
        town.record(visit(
                "v2",
                MONDAY,
                new PersonSeen(child, Result.DECLINED, List.of(), List.of(), List.of(), Optional.empty())));
        assertEquals(open, town.open(child).size());
        assertEquals(
                2,
                town.open(child).stream().mapToInt(Occurrence::attempts).max().orElse(0));
        assertEquals(0, town.occurrences(child, State.DONE).size());
        assertEquals(2, town.visits().history(child).size());
    }

    @Test
    void theSameVisitSentTwiceIsCountedOnce() {
        VisitEntry entry = visit("v1", MONDAY, met(child).learning(List.of(SUSPECTED)));
        assertFalse(town.record(entry).repeated());
        long revision = town.revision();
        town.on(MONDAY.plusDays(2));
        assertTrue(town.record(entry).repeated());
        assertEquals(revision, town.revision());
        assertEquals(1, town.visits().history(child).size());
    }

    @Test
    void theSameIdWithOtherContentIsRefusedWhateverDiffers() {
        ResidentId other = town.child("c2");
        town.record(visit("v1", MONDAY, met(child)));
        long revision = town.revision();
        List<Answer> worse = List.of(Answer.of("HEALTH", "WORRY"));
        for (VisitEntry entry : List.of(
                visit("v1", MONDAY.minusDays(1), met(child)),
                visit("v1", MONDAY, met(other)),
                visit("v1", MONDAY, met(child), met(other)),
                visit("v1", MONDAY, PersonSeen.notAtHome(child)),
                visit("v1", MONDAY, PersonSeen.met(child, worse, List.of())),
                visit("v1", MONDAY, met(child).learning(List.of(SUSPECTED))),
                new VisitEntry(new VisitId("v1"), Town.CHEN, MONDAY, VisitForm.HOME, List.of(met(child))),
                new VisitEntry(new VisitId("v1"), LIN, MONDAY, VisitForm.OFFICE, List.of(met(child))))) {
            assertRefused(OfficeRefusal.ID_IN_USE, town.visits().record(entry));
        }
        assertEquals(revision, town.revision());
        assertTrue(town.record(visit("v1", MONDAY, met(child))).repeated());
    }

    @Test
    void whatCannotBeIsRefusedAndWritesNothing() {
        long revision = town.revision();
        assertRefused(OfficeRefusal.IN_FUTURE, town.visits().record(visit("v1", MONDAY.plusDays(1), met(child))));
        assertRefused(
                OfficeRefusal.UNKNOWN_WORKER,
                town.visits()
                        .record(new VisitEntry(
                                new VisitId("v1"),
                                new WorkerId("ghost"),
                                MONDAY,
                                VisitForm.HOME,
                                List.of(met(child)))));
        assertRefused(
                OfficeRefusal.UNKNOWN_RESIDENT,
                town.visits().record(visit("v1", MONDAY, met(child), met(ResidentId.of("nobody")))));
        for (Answer bad : List.of(Answer.of("WEATHER", "FINE"), Answer.of("HEALTH", "PERHAPS"))) {
            assertRefused(
                    OfficeRefusal.BAD_ANSWER,
                    town.visits().record(visit("v1", MONDAY, PersonSeen.met(child, List.of(bad), List.of()))));
        }
        assertRefused(
                OfficeRefusal.BAD_FACT,
                town.visits()
                        .record(visit(
                                "v1",
                                MONDAY,
                                met(child).learning(List.of(new Learnt("no.such", FactValue.of(true)))))));
        assertEquals(revision, town.revision());
        assertTrue(town.visits().record(visit("v1", MONDAY, met(child))).isDone());
    }

    @Test
    void aRefusedVisitLeavesNothingEvenInAUnitThatGoesOn() {
        ResidentId other = town.greenChild("c2");
        VisitEntry bad = visit(
                "v1",
                MONDAY,
                met(child).learning(List.of(SUSPECTED)),
                met(other).learning(List.of(new Learnt("no.such", FactValue.of(true)))));
        town.station()
                .unit(Purpose.of("test"), joined -> {
                    assertRefused(OfficeRefusal.BAD_FACT, joined.visits().record(bad));
                    return joined.visits().record(visit("v2", MONDAY, met(other)));
                })
                .orElseThrow();
        assertEquals("GREEN", town.tier(child));
        assertEquals(2, town.registry().facts(child).facts().size());
    }

    @Test
    void anIncompleteVisitLeavesTheOccurrenceOpenAndSaysWhatToAsk() {
        PersonSeen hasty =
                PersonSeen.met(child, List.of(Answer.of("HEALTH", "FINE"), Answer.of("SAFETY", "FINE")), List.of());
        VisitReceipt.Person person =
                town.record(visit("v1", MONDAY, hasty)).people().get(0);
        assertEquals(List.of("child.contact"), rules(person.met()));
        assertEquals(List.of("ECONOMY", "SUPPORT"), person.incomplete().get(0).questions());
        assertTrue(rules(town.open(child)).contains("child.green.visit"));
        assertTrue(town.open(child).stream()
                .anyMatch(one -> one.id().equals(person.incomplete().get(0).occurrence())));
    }

    @Test
    void aVisitThatWasBrokenOffForAReasonCounts() {
        PersonSeen seen = new PersonSeen(
                child, Result.MET, List.of(), List.of(), List.of(), Optional.of(new ChoiceCode("UNWELL")));
        VisitReceipt.Person person =
                town.record(visit("v1", MONDAY, seen)).people().get(0);
        assertEquals(2, person.met().size());
        assertEquals(List.of(), person.incomplete());
    }

    @Test
    void aVisitToAFamilyCountsForEachOfThem() {
        ResidentId sister = town.greenChild("c2");
        VisitReceipt receipt = town.record(visit("v1", MONDAY, met(child), PersonSeen.notAtHome(sister)));
        assertEquals(
                List.of(child, sister),
                receipt.people().stream().map(VisitReceipt.Person::resident).toList());
        assertEquals(2, receipt.people().get(0).met().size());
        assertEquals(List.of(), receipt.people().get(1).met());
        assertEquals(1, town.visits().history(sister).size());
    }

    @Test
    void whatAVisitFindsRaisesTheTierInTheSameUnit() {
        long revision = town.revision();
        VisitReceipt receipt = town.record(visit("v1", MONDAY, met(child).learning(List.of(SUSPECTED))));
        assertEquals(revision + 1, town.revision());
        CareChange change = receipt.people().get(0).change();
        assertEquals(Optional.of(SamplePolicies.GREEN), change.before());
        assertEquals(Optional.of(SamplePolicies.RED), change.after());
        assertEquals("RED", town.tier(child));
        Occurrence now = town.open(child).stream()
                .filter(one -> one.duty().value().endsWith("red.now"))
                .findFirst()
                .orElseThrow();
        assertEquals(MONDAY, now.due());
    }

    @Test
    void whatIsUrgentIsDueTheSameDayEvenOnASunday() {
        LocalDate sunday = LocalDate.of(2025, 6, 15);
        town.on(sunday);
        town.learn(child, sunday, HARM, true);
        DueVisit first = town.visits().due(DueQuery.until(sunday)).items().get(0);
        assertEquals(sunday, first.occurrence().due());
        assertTrue(first.occurrence().duty().value().endsWith("red.now"));
        town.record(visit("v1", sunday, met(child)));
        assertTrue(rules(town.occurrences(child, State.DONE)).contains("child.red.now"));
        assertFalse(rules(town.open(child)).contains("child.red.now"));
        town.catchUpOn(sunday.plusDays(1));
        assertFalse(rules(town.open(child)).contains("child.red.now"));
    }

    @Test
    void aVisitToWhoIsNotAssessedYetAnswersTheIntake() {
        ResidentId fresh = town.child("c9");
        Learnt safe = new Learnt(HARM, FactValue.of(false));
        Learnt cared = new Learnt(ABSENT, FactValue.of(false));
        VisitReceipt receipt = town.record(visit("v1", MONDAY, met(fresh).learning(List.of(safe, cared))));
        assertEquals(List.of("child.intake"), rules(receipt.people().get(0).met()));
        assertEquals("GREEN", town.tier(fresh));
        assertEquals(answers(), town.visits().history(fresh).get(0).answers());
    }
}

package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.Decided;
import org.xinfeng.monitoring.comparing.ComparisonLine.Finding;
import org.xinfeng.monitoring.comparing.ComparisonLine.State;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.monitoring.comparing.TakenBack;
import org.xinfeng.monitoring.comparing.TakenBack.Done;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.visits.VisitEntry.Learnt;

/** Decisions about lines that were wrong. */
class TakingBackTest {

    private static final ComparisonLine.Reason MISTAKEN = new ComparisonLine.Reason("mistaken");
    private static final LineVerdict LEAVE = new LineVerdict.Leave(new ComparisonLine.Reason("known"));
    private static final LineVerdict ENROL = new LineVerdict.Enrol(Optional.empty(), List.of(SamplePolicies.ELDER));
    private static final LineVerdict RAISE =
            new LineVerdict.Raise(Signal.Cause.of("benefit.lost"), Signal.Urgency.ROUTINE);

    private final ListTown town = new ListTown();
    private final List<RegisteredPerson> lines = new ArrayList<>();

    private void compare(String id) {
        town.compared(
                lines.isEmpty() ? List.of(ListTown.line("e", "某某", Optional.of(ListTown.number(90)), "某县某村")) : lines,
                id);
    }

    private ComparisonLine line(Finding finding) {
        List<ComparisonLine> found = town.kept().stream()
                .filter(line -> line.finding() == finding && line.state() != State.GONE)
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private ComparisonLine decide(Finding finding, LineVerdict verdict, Learnt... learnt) {
        return town.desk().decide(line(finding).id(), verdict, List.of(learnt)).orElseThrow();
    }

    private Outcome<TakenBack> takeBack(String id, ComparisonLine line) {
        return town.desk().takeBack(new TakenBack.Id(id), line.id(), MISTAKEN);
    }

    private static TakenBack.Effect effect(Done done, Code of) {
        return new TakenBack.Effect(done, Signal.Reference.of(of));
    }

    private void stranger() {
        lines.add(ListTown.line("l1", "许丽娟", Optional.of(ListTown.number(8)), "西村"));
        compare("c1");
    }

    @Test
    void aDecisionTakenBackIsOpenAgainAndStaysInTheHistory() {
        stranger();
        ComparisonLine left = decide(Finding.ONLY_THERE, LEAVE);

        TakenBack back = takeBack("b1", left).orElseThrow();

        assertEquals(left.decision(), Optional.of(back.decision()));
        assertEquals("lin", back.by().value());
        assertEquals(town.town.time.instant(), back.at());
        assertEquals(MISTAKEN, back.why());
        assertEquals(List.of(), back.stands());
        ComparisonLine now = line(Finding.ONLY_THERE);
        assertTrue(now.isOpen());
        assertEquals(Optional.empty(), now.decision());
        assertEquals(List.of(back), town.desk().takenBack(left.id()));
    }

    @Test
    void everyDecisionTakenBackStaysInTheHistory() {
        ResidentId missed = town.enrol("missed", "郑玉兰", Optional.of(ListTown.number(6)));
        compare("c1");
        TakenBack first = takeBack("b1", decide(Finding.ONLY_HERE, LEAVE)).orElseThrow();
        town.town.on(Town.MONDAY.plusDays(1));
        TakenBack second = takeBack("b2", decide(Finding.ONLY_HERE, RAISE)).orElseThrow();
        decide(Finding.ONLY_HERE, LEAVE);

        assertEquals(
                List.of(first, second),
                town.desk().takenBack(line(Finding.ONLY_HERE).id()));
        assertEquals(
                List.of(Decided.LEFT, Decided.SIGNALLED),
                List.of(first.decision().decided(), second.decision().decided()));
        assertEquals(Optional.of(missed), line(Finding.ONLY_HERE).resident());
    }

    @Test
    void theSameTwiceIsDoneOnceAndAnotherUnderItsIdIsRefused() {
        stranger();
        ComparisonLine left = decide(Finding.ONLY_THERE, LEAVE);
        TakenBack back = takeBack("b1", left).orElseThrow();
        long before = town.town.revision();

        assertEquals(back, takeBack("b1", left).orElseThrow());
        assertEquals(before, town.town.revision());
        assertRefused(
                OfficeRefusal.ID_IN_USE,
                town.desk().takeBack(new TakenBack.Id("b1"), left.id(), new ComparisonLine.Reason("other")));
    }

    @Test
    void onlyWhatWasDecidedAndIsStillSoIsTakenBack() {
        stranger();
        ComparisonLine open = line(Finding.ONLY_THERE);
        assertRefused(CompareRefusal.NOT_DECIDED, takeBack("b1", open));
        assertRefused(
                CompareRefusal.UNKNOWN_LINE,
                town.desk().takeBack(new TakenBack.Id("b1"), new ComparisonLine.Id("nobody"), MISTAKEN));

        lines.clear();
        compare("c2");
        assertRefused(CompareRefusal.LINE_GONE, takeBack("b1", open));
    }

    @Test
    void whoMayNotDecideMayNotTakeBack() {
        stranger();
        ComparisonLine left = decide(Finding.ONLY_THERE, LEAVE);
        Actor reader = new Actor(Actor.of("x", "p").id(), Actor.of("x", "p").purpose(), Set.of(Permission.READ));

        assertRefused(
                OfficeRefusal.NOT_PERMITTED,
                town.town.station(reader).monitoring().takeBack(new TakenBack.Id("b1"), left.id(), MISTAKEN));
    }

    @Test
    void aResidentEnrolledStaysOnFileAndIsTold() {
        stranger();
        ComparisonLine enrolled = decide(Finding.ONLY_THERE, ENROL);
        ResidentId resident = enrolled.resident().orElseThrow();

        TakenBack back = takeBack("b1", enrolled).orElseThrow();

        assertEquals(List.of(effect(Done.ON_FILE, resident)), back.stands());
        assertTrue(town.town.resident(resident).isOnFile());
        assertEquals(Optional.of(resident), back.about());
        assertEquals(Optional.empty(), line(Finding.ONLY_THERE).resident());
    }

    @Test
    void aResidentTakenOffTheFileBeforeIsNotTold() {
        stranger();
        ComparisonLine enrolled = decide(Finding.ONLY_THERE, ENROL);
        town.town
                .registry()
                .takeOffFile(enrolled.resident().orElseThrow(), Resident.Status.CLOSED)
                .orElseThrow();

        assertEquals(List.of(), takeBack("b1", enrolled).orElseThrow().stands());
    }

    @Test
    void anAlertRaisedStaysOpenAndIsTold() {
        ResidentId missed = town.enrol("missed", "郑玉兰", Optional.of(ListTown.number(6)));
        compare("c1");
        ComparisonLine raised = decide(Finding.ONLY_HERE, RAISE);
        Alert alert = town.desk().ofResident(missed).get(0);

        TakenBack back = takeBack("b1", raised).orElseThrow();

        assertEquals(List.of(effect(Done.ALERT, alert.id())), back.stands());
        assertTrue(town.desk().alert(alert.id()).orElseThrow().isOpen());
    }

    @Test
    void anAlertThatIsOverIsNotTold() {
        ResidentId missed = town.enrol("missed", "郑玉兰", Optional.of(ListTown.number(6)));
        compare("c1");
        ComparisonLine raised = decide(Finding.ONLY_HERE, RAISE);
        town.desk()
                .dismiss(town.desk().ofResident(missed).get(0).id(), AlertStep.Said.because("not-so"))
                .orElseThrow();

        assertEquals(List.of(), takeBack("b1", raised).orElseThrow().stands());
    }

    @Test
    void whoIsRaisedAgainAfterItWasTakenBackIsRaisedAgain() {
        ResidentId missed = town.enrol("missed", "郑玉兰", Optional.of(ListTown.number(6)));
        compare("c1");
        takeBack("b1", decide(Finding.ONLY_HERE, RAISE)).orElseThrow();
        town.town.on(Town.MONDAY.plusDays(1));
        decide(Finding.ONLY_HERE, RAISE);

        assertEquals(1, town.desk().ofResident(missed).size());
        assertEquals(
                2,
                town.desk().signals(town.desk().ofResident(missed).get(0).id()).size());
    }

    @Test
    void whoIsMissingAgainOnALaterListIsSignalledAgain() {
        ResidentId missed = town.enrol("missed", "郑玉兰", Optional.of(ListTown.number(6)));
        compare("c1");
        decide(Finding.ONLY_HERE, RAISE);
        lines.add(ListTown.line("l1", "郑玉兰", Optional.of(ListTown.number(6)), "东村"));
        compare("c2");
        lines.clear();
        town.town.on(Town.MONDAY.plusDays(30));
        compare("c3");

        decide(Finding.ONLY_HERE, RAISE);

        assertEquals(
                2,
                town.desk().ofResident(missed).stream()
                        .mapToInt(alert -> town.desk().signals(alert.id()).size())
                        .sum());
    }

    @Test
    void whatWasTakenOverAndLearntStaysAndIsTold() {
        ResidentId child = town.town.child("kid");
        lines.add(ListTown.line("l1", "某人", town.town.resident(child).person().identity(), "西村"));
        compare("c1");
        ComparisonLine taken = decide(
                Finding.DIFFERS,
                new LineVerdict.TakeOver(Set.of(Field.NAME)),
                new Learnt(Town.ABSENT, FactValue.of(false)));

        TakenBack back = takeBack("b1", taken).orElseThrow();

        assertEquals(List.of(effect(Done.FILE_CHANGED, child), effect(Done.FACTS, child)), back.stands());
        assertEquals(List.of(Field.NAME), back.taken());
        assertEquals("某人", town.town.resident(child).person().name());
        assertEquals(Optional.of(child), line(Finding.DIFFERS).resident());
    }

    @Test
    void anotherPersonIsTheCandidateAgainAndNotToldTwice() {
        town.enrol("bare", "黄阿妹", Optional.empty());
        lines.add(ListTown.line("l1", "黄阿梅", Optional.of(ListTown.number(14)), "东村"));
        compare("c1");
        ComparisonLine other = decide(Finding.CANDIDATES, new LineVerdict.DifferentPerson());
        ComparisonLine told = line(Finding.ONLY_THERE);
        assertEquals(Optional.of(told.id()), other.instead());

        TakenBack back = takeBack("b1", other).orElseThrow();

        assertEquals(List.of(effect(Done.LINE_CLOSED, told.id())), back.stands());
        assertEquals(State.GONE, town.desk().line(told.id()).orElseThrow().state());
        compare("c2");
        assertEquals(1, town.kept().stream().filter(ComparisonLine::isOpen).count(), () -> "" + town.kept());
    }

    @Test
    void whatWasToldInsteadIsTakenBackFirst() {
        town.enrol("bare", "黄阿妹", Optional.empty());
        lines.add(ListTown.line("l1", "黄阿梅", Optional.of(ListTown.number(14)), "东村"));
        compare("c1");
        ComparisonLine other = decide(Finding.CANDIDATES, new LineVerdict.DifferentPerson());
        ComparisonLine left = decide(Finding.ONLY_THERE, LEAVE);

        assertRefused(CompareRefusal.DECIDED_SINCE, takeBack("b1", other));
        takeBack("b2", left).orElseThrow();
        assertTrue(takeBack("b1", other).isDone());
    }

    @Test
    void whatTheLineSaidIsThereAgainWhenTheListIsComparedAgain() {
        stranger();
        String said = line(Finding.ONLY_THERE).said().name().orElseThrow();
        takeBack("b1", decide(Finding.ONLY_THERE, LEAVE)).orElseThrow();
        ComparisonLine.Id id = line(Finding.ONLY_THERE).id();
        assertRefused(CompareRefusal.SAYS_NOTHING_NOW, town.desk().decide(id, ENROL));

        compare("c1");

        assertEquals(Optional.of(said), line(Finding.ONLY_THERE).said().name());
        assertTrue(town.desk().decide(id, ENROL).isDone());
    }

    @Test
    void whatTheLineSaidIsThereAgainAlsoWhenThatComparisonIsCutOff() {
        stranger();
        takeBack("b1", decide(Finding.ONLY_THERE, LEAVE)).orElseThrow();
        town.town.storage.failAfter(2);
        assertThrows(StorageException.class, () -> compare("c1"));

        compare("c1");

        assertTrue(line(Finding.ONLY_THERE).said().name().isPresent());
    }

    @Test
    void aSilentLineIsDecidedByWhatIsStillKnownOfIt() {
        ResidentId bare = town.enrol("bare", "黄阿妹", Optional.empty());
        lines.add(ListTown.line("l1", "黄阿妹", Optional.of(ListTown.number(14)), "东村"));
        compare("c1");
        takeBack("b1", decide(Finding.CANDIDATES, LEAVE)).orElseThrow();
        ComparisonLine.Id id = line(Finding.CANDIDATES).id();

        assertRefused(CompareRefusal.SAYS_NOTHING_NOW, town.desk().decide(id, new LineVerdict.DifferentPerson()));
        assertRefused(
                CompareRefusal.SAYS_NOTHING_NOW,
                town.desk().decide(id, new LineVerdict.SamePerson(bare, Set.of(Field.NUMBER))));
        assertTrue(town.desk()
                .decide(id, new LineVerdict.SamePerson(bare, Set.of()))
                .isDone());
    }

    @Test
    void aSettledLineTakenBackIsToldAsWaiting() {
        stranger();
        takeBack("b1", decide(Finding.ONLY_THERE, LEAVE)).orElseThrow();

        assertEquals(1, town.compared(lines, "c2").comparison().counts().waiting());
    }

    @Test
    void aLineThatIsGoneSaysNothingOfAPerson() {
        stranger();
        ComparisonLine.Id id = line(Finding.ONLY_THERE).id();
        lines.clear();
        compare("c2");

        assertEquals(
                ComparisonLine.Said.NOTHING, town.desk().line(id).orElseThrow().said());
    }

    @Test
    void everyEffectHasAText() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Done done : Done.values()) {
                assertFalse(Texts.in(locale).of(done).isBlank());
            }
        }
    }
}

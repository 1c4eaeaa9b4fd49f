package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.Comparison.Begun;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.Finding;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.RowProblem.Cause;

/** Lists that are none, and lines and decisions that cannot be right. */
class BadListsTest {

    private static final LineVerdict ENROL = new LineVerdict.Enrol(Optional.empty(), List.of(SamplePolicies.ELDER));

    private final ListTown town = new ListTown();
    private final List<RegisteredPerson> lines = new ArrayList<>();

    private static RegisteredPerson line(String name, Optional<LocalDate> birth, String village) {
        return new RegisteredPerson(
                RegisterKey.of("l"),
                Optional.of(name),
                Optional.empty(),
                birth,
                Optional.empty(),
                Optional.of(village),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RegisteredPerson nobody() {
        return new RegisteredPerson(
                RegisterKey.of("n"),
                Optional.empty(),
                Optional.of(IdentityNumber.read("?")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("东村"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<ComparisonLine> open() {
        return town.kept().stream().filter(ComparisonLine::isOpen).toList();
    }

    private void assertNothingRead(List<RegisteredPerson> list, Comparison.Order order) {
        long before = town.town.revision();
        List<ComparisonLine> kept = town.kept();
        assertRefused(CompareRefusal.NOTHING_READ, town.compare(PersonList.of("list", list), order));
        assertEquals(before, town.town.revision());
        assertEquals(kept, town.kept());
    }

    @Test
    void aListThatSaysNothingDoesNotMissEverybody() {
        town.enrol("a", "陈秀英", Optional.of(ListTown.number(2)));

        assertNothingRead(List.of(), ListTown.order("c"));
        assertNothingRead(List.of(nobody(), nobody()), ListTown.order("c"));
        assertNothingRead(List.of(), ListTown.order("c").lookingOnly());
        assertEquals(Optional.empty(), town.desk().comparison(new Comparison.Id("c"), Town.MONDAY));
    }

    @Test
    void aListThatSaysNothingAfterOneThatDidChangesNothing() {
        town.enrol("a", "陈秀英", Optional.of(ListTown.number(2)));
        town.compared(List.of(ListTown.line("l", "许丽娟", Optional.of(ListTown.number(8)), "西村")), "c");

        assertNothingRead(List.of(), ListTown.order("c"));
        assertTrue(town.desk()
                .comparison(new Comparison.Id("c"), Town.MONDAY)
                .orElseThrow()
                .comparison()
                .finished());
    }

    @Test
    void oneLineThatSaysSomethingIsEnough() {
        lines.add(nobody());
        lines.add(ListTown.line("l", "许丽娟", Optional.of(ListTown.number(8)), "西村"));

        Comparison.Counts counts = town.compared(lines, "c").comparison().counts();

        assertEquals(1, counts.unreadable());
        assertEquals(1, counts.onlyThere());
    }

    @Test
    void whatCannotBeANameIsToldAndDoesNotStopTheOthers() {
        Optional<LocalDate> birth = Optional.of(LocalDate.of(1950, 3, 3));
        lines.add(line("陈".repeat(5_000_000), birth, "东村"));
        lines.add(line("许\u0000丽娟", birth, "东村"));
        lines.add(line("许\uD842", birth, "东村"));
        lines.add(line("许丽娟", birth, "东".repeat(201)));
        lines.add(line("许丽娟", Optional.of(LocalDate.of(10_000, 1, 1)), "东村"));
        lines.add(line("𠮷某", birth, "东村"));

        Comparison.Report report = town.compared(lines, "c");

        assertEquals(
                List.of(
                        "1 name TOO_LONG",
                        "2 name BAD_CHARACTER",
                        "3 name BAD_CHARACTER",
                        "4 village TOO_LONG",
                        "5 birth DATE_IMPOSSIBLE"),
                report.problems().stream()
                        .map(one -> one.line() + " " + one.problem().column() + " "
                                + one.problem().cause())
                        .toList());
        assertEquals(6, report.comparison().counts().lines());
        assertTrue(open().stream().anyMatch(line -> line.said().name().equals(Optional.of("𠮷某"))));
        assertEquals(Cause.TOO_LONG, report.problems().get(0).problem().cause());
    }

    @Test
    void onePersonTwiceInTheSameWordsIsToldOnce() {
        lines.add(ListTown.line("l1", "许丽娟", Optional.of(ListTown.number(8)), "西村"));
        lines.add(ListTown.line("l2", "许丽娟", Optional.of(ListTown.number(8)), "西村"));

        Comparison.Counts counts = town.compared(lines, "c").comparison().counts();

        assertEquals(2, counts.onlyThere());
        assertEquals(1, counts.fresh());
        assertEquals(1, open().size());
    }

    @Test
    void onePersonTwiceInOtherWordsIsPutOnFileOnce() {
        lines.add(ListTown.line("l1", "许丽娟", Optional.of(ListTown.number(8)), "西村"));
        lines.add(ListTown.line("l2", "许丽鹃", Optional.of(ListTown.number(8)), "西村"));
        town.compared(lines, "c1");
        List<ComparisonLine> both = open();
        assertEquals(2, both.size());

        town.desk().decide(both.get(0).id(), ENROL).orElseThrow();
        assertRefused(
                OfficeRefusal.ALREADY_ON_FILE, town.desk().decide(both.get(1).id(), ENROL));

        town.compared(lines, "c2");
        assertEquals(
                List.of(Finding.DIFFERS),
                open().stream().map(ComparisonLine::finding).toList());
    }

    @Test
    void aResidentWhoIsTwiceOnTheListIsFoundTwice() {
        ResidentId resident = town.enrol("a", "陈秀英", Optional.of(ListTown.number(2)));
        lines.add(ListTown.line("l1", "陈秀英", Optional.of(ListTown.number(2)), "东村"));
        lines.add(ListTown.line("l2", "陈秀兰", Optional.of(ListTown.number(2)), "东村"));

        Comparison.Counts counts = town.compared(lines, "c").comparison().counts();

        assertEquals(1, counts.matched());
        assertEquals(1, counts.differs());
        assertEquals(0, counts.onlyHere());
        assertEquals(Optional.of(resident), open().get(0).resident());
    }

    @Test
    void takingOverNothingIsNoDecision() {
        town.enrol("a", "陈秀英", Optional.of(ListTown.number(2)));
        lines.add(ListTown.line("l", "陈秀兰", Optional.of(ListTown.number(2)), "东村"));
        town.compared(lines, "c");

        assertRefused(
                CompareRefusal.NOTHING_TO_TAKE_OVER,
                town.desk().decide(open().get(0).id(), new LineVerdict.TakeOver(Set.of())));
    }

    @Test
    void theSameDecisionTwiceIsDoneOnceAndAnotherOfItsKindIsRefused() {
        town.enrol("a", "黄阿妹", Optional.of(ListTown.number(2)));
        town.enrol("b", "黄阿妹", Optional.of(ListTown.number(4)));
        lines.add(ListTown.line("l", "黄阿妹", Optional.empty(), "东村"));
        town.compared(lines, "c");
        ComparisonLine line = open().get(0);
        LineVerdict one = new LineVerdict.SamePerson(ResidentId.of("a"), Set.of());
        town.desk().decide(line.id(), one).orElseThrow();

        assertTrue(town.desk().decide(line.id(), one).isDone());
        assertRefused(
                CompareRefusal.ALREADY_DECIDED,
                town.desk().decide(line.id(), new LineVerdict.SamePerson(ResidentId.of("b"), Set.of())));
        assertRefused(
                CompareRefusal.ALREADY_DECIDED,
                town.desk().decide(line.id(), new LineVerdict.SamePerson(ResidentId.of("a"), Set.of(Field.NAME))));
    }

    @Test
    void anotherReasonOrCauseIsAnotherDecision() {
        town.enrol("a", "陈秀英", Optional.of(ListTown.number(2)));
        town.enrol("b", "林桂花", Optional.of(ListTown.number(4)));
        lines.add(ListTown.line("l", "许丽娟", Optional.of(ListTown.number(8)), "某县某村"));
        town.compared(lines, "c");
        ComparisonLine.Id left = open().get(0).id();
        ComparisonLine.Id raised = open().get(1).id();
        town.desk()
                .decide(left, new LineVerdict.Leave(new ComparisonLine.Reason("known")))
                .orElseThrow();
        town.desk().decide(raised, raise("benefit.lost")).orElseThrow();

        assertRefused(
                CompareRefusal.ALREADY_DECIDED,
                town.desk().decide(left, new LineVerdict.Leave(new ComparisonLine.Reason("moved"))));
        assertRefused(CompareRefusal.ALREADY_DECIDED, town.desk().decide(raised, raise("income.drop")));
        assertTrue(town.desk().decide(raised, raise("benefit.lost")).isDone());
    }

    private static LineVerdict raise(String cause) {
        return new LineVerdict.Raise(Signal.Cause.of(cause), Signal.Urgency.ROUTINE);
    }

    @Test
    void aComparisonThatWasRefusedCanBeBegun() {
        assertNothingRead(List.of(), ListTown.order("c"));
        lines.add(ListTown.line("l", "许丽娟", Optional.of(ListTown.number(8)), "西村"));

        assertEquals(Begun.FIRST, town.compared(lines, "c").begun());
    }
}

package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.Finding;
import org.xinfeng.monitoring.comparing.ComparisonLine.State;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.MatchFinding.Field;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.PersonMatcher;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.rules.FactValue;
import org.xinfeng.testing.SyntheticIdentity;
import org.xinfeng.visits.VisitEntry.Learnt;

class ComparisonDeskTest {

    private static final Comparison.ListKey LIST = Comparison.ListKey.of("dibao", "civil-affairs");
    private static final LocalDate BIRTH = LocalDate.of(1950, 3, 3);
    private static final ComparisonLine.Reason KNOWN = new ComparisonLine.Reason("known");

    private final Town town = Town.open();
    private final List<RegisteredPerson> lines = new ArrayList<>();

    private MonitoringDesk desk() {
        return town.station().monitoring();
    }

    private static Comparison.Order order(String id) {
        return Comparison.Order.of(id, LIST, Town.MONDAY);
    }

    private Comparison.Counts compare(String id) {
        return desk().compare(list(), order(id)).orElseThrow().comparison().counts();
    }

    /** The lines, and if there are none somebody of another place, for a list without lines is none. */
    private PersonList list() {
        return PersonList.of(
                "list",
                lines.isEmpty()
                        ? List.of(ListTown.line("e", "某某", Optional.of(number(10)), "某县某村"))
                        : List.copyOf(lines));
    }

    private static IdentityNumber number(int sequence) {
        return SyntheticIdentity.of(BIRTH, sequence);
    }

    private ResidentId enrol(String id, String name, Optional<IdentityNumber> number) {
        town.registry()
                .enrol(new NewResident(
                        Optional.of(ResidentId.of(id)),
                        name,
                        number,
                        Optional.of(BIRTH),
                        Optional.of(Sex.FEMALE),
                        Optional.empty(),
                        Town.EAST,
                        List.of(SamplePolicies.ELDER)))
                .orElseThrow();
        return ResidentId.of(id);
    }

    private void line(String name, Optional<IdentityNumber> number, String village) {
        lines.add(new RegisteredPerson(
                RegisterKey.of("l" + lines.size()),
                Optional.of(name),
                number.map(IdentityNumber.Reading.Read::new),
                Optional.of(BIRTH),
                Optional.of(Sex.FEMALE),
                Optional.of(village),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private List<ComparisonLine> open(String id) {
        return desk().lines(new Comparison.Id(id), Comparison.LineQuery.open(100))
                .items();
    }

    private ComparisonLine only(String id) {
        List<ComparisonLine> open = open(id);
        assertEquals(1, open.size(), open::toString);
        return open.get(0);
    }

    /** Four on file; the list has one of them as on file, one otherwise, one without a number, and one not on file. */
    private void made() {
        enrol("same", "陈秀英", Optional.of(number(2)));
        enrol("other", "林桂花", Optional.of(number(4)));
        enrol("bare", "黄阿妹", Optional.empty());
        enrol("missed", "郑玉兰", Optional.of(number(6)));
        line("陈秀英", Optional.of(number(2)), "东村");
        line("林桂芳", Optional.of(number(4)), "东村");
        line("黄阿妹", Optional.empty(), "东村");
        line("许丽娟", Optional.of(number(8)), "西村");
        line("某某", Optional.of(number(10)), "某县某村");
    }

    @Test
    void aListIsComparedWithTheFileLineByLine() { // B4, B5
        made();
        Comparison.Counts counts = compare("c1");

        assertEquals(new Comparison.Counts(5, 1, 1, 1, 1, 1, 0, 1, 4, 0, 0, 0, 0), counts);
        assertEquals(4, open("c1").size());
        assertEquals(
                Set.of(Finding.values()),
                EnumSet.copyOf(open("c1").stream().map(ComparisonLine::finding).toList()));
        assertEquals(
                List.of(Optional.of(ResidentId.of("missed"))),
                desk()
                        .lines(
                                new Comparison.Id("c1"),
                                Comparison.LineQuery.open(10).of(Finding.ONLY_HERE))
                        .items()
                        .stream()
                        .map(ComparisonLine::resident)
                        .toList());
    }

    @Test
    void aComparisonThatIsNotThereIsNotReadAsNothingToDecide() {
        made();
        compare("c1");

        assertEquals(
                List.of(),
                desk().lines(
                                new Comparison.Id("c1"),
                                Comparison.LineQuery.open(9).in(State.DECIDED))
                        .items());
        Outcome.RefusedException refused = assertThrows(
                Outcome.RefusedException.class,
                () -> desk().lines(new Comparison.Id("c2"), Comparison.LineQuery.open(9)));
        assertEquals(CompareRefusal.UNKNOWN_COMPARISON, refused.refusal().reason());
        assertEquals(Optional.empty(), desk().comparison(new Comparison.Id("c2"), Town.MONDAY));
    }

    @Test
    void aNumberOfFifteenDigitsFindsWhoeverHasTheOneItBecame() {
        enrol("same", "陈秀英", Optional.of(number(2)));
        lines.add(oldLine("陈秀英", number(2)));
        lines.add(oldLine("许丽娟", number(8)));

        Comparison.Counts counts = compare("c1");

        assertEquals(1, counts.matched());
        assertEquals(1, counts.onlyThere());
        desk().decide(only("c1").id(), new LineVerdict.Enrol(Optional.empty(), List.of(SamplePolicies.ELDER)))
                .orElseThrow();
        assertTrue(town.registry().find(number(8)).isPresent());
        lines.remove(1);
        line("许丽娟", Optional.of(number(8)), "东村");
        assertEquals(2, compare("c2").matched());
    }

    @Test
    void aNumberOfACentenarianFindsNobodyByItself() {
        enrol("same", "陈秀英", Optional.of(number(998)));
        lines.add(oldLine("陈秀英", number(998)));

        assertEquals(1, compare("c1").candidates());
    }

    private static RegisteredPerson oldLine(String name, IdentityNumber number) {
        return new RegisteredPerson(
                RegisterKey.of("old"),
                Optional.of(name),
                Optional.of(IdentityNumber.read(
                        number.value().substring(0, 6) + number.value().substring(8, 17))),
                Optional.empty(),
                Optional.empty(),
                Optional.of("东村"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void linesComeInPages() {
        made();
        compare("c1");
        Comparison.Id id = new Comparison.Id("c1");

        Page<ComparisonLine> first = desk().lines(id, Comparison.LineQuery.open(3));
        Page<ComparisonLine> rest =
                desk().lines(id, Comparison.LineQuery.open(3).after(first.next().orElseThrow()));

        assertEquals(3, first.items().size());
        assertEquals(1, rest.items().size());
        assertTrue(rest.next().isEmpty());
    }

    @Test
    void runAgainItTellsOnlyWhatIsNew() {
        made();
        compare("c1");
        long before = town.revision();
        assertEquals(4, compare("c1").fresh());
        assertEquals(4, open("c1").size());

        line("蔡小红", Optional.of(number(12)), "东村");
        Comparison.Counts next = compare("c2");

        assertEquals(1, next.fresh());
        assertEquals(4, next.waiting());
        assertEquals(Finding.ONLY_THERE, only("c2").finding());
        assertTrue(town.revision() - before < 10);
    }

    @Test
    void aLineThatSaysSomethingElseIsNew() {
        made();
        compare("c1");
        lines.remove(1);
        line("林桂英", Optional.of(number(4)), "东村");

        assertEquals(Finding.DIFFERS, only(run("c2")).finding());
    }

    private String run(String id) {
        compare(id);
        return id;
    }

    @Test
    void whatWasDecidedIsNotToldAgain() {
        made();
        compare("c1");
        for (ComparisonLine line : open("c1")) {
            desk().decide(line.id(), new LineVerdict.Leave(KNOWN)).orElseThrow();
        }

        Comparison.Counts again = compare("c2");

        assertEquals(List.of(), open("c2"));
        assertEquals(4, again.settled());
        assertEquals(0, again.fresh());
    }

    @Test
    void whatIsNotSoAnyMoreIsClosedAndToldAgainIfItComesBack() {
        made();
        compare("c1");
        line("郑玉兰", Optional.of(number(6)), "东村");
        assertEquals(1, compare("c2").gone());
        ComparisonLine gone = desk().lines(
                        new Comparison.Id("c1"), Comparison.LineQuery.open(9).in(State.GONE))
                .items()
                .get(0);
        assertRefused(CompareRefusal.LINE_GONE, desk().decide(gone.id(), new LineVerdict.Leave(KNOWN)));

        lines.remove(lines.size() - 1);
        compare("c3");

        assertEquals(gone.id(), only("c3").id());
    }

    @Test
    void aDryRunWritesNothing() {
        made();
        long before = town.revision();

        Comparison.Report report = desk().compare(
                        PersonList.of("list", lines), order("c1").lookingOnly())
                .orElseThrow();

        assertEquals(4, report.comparison().counts().fresh());
        assertEquals(before, town.revision());
        assertEquals(Optional.empty(), desk().comparison(new Comparison.Id("c1"), Town.MONDAY));
    }

    @Test
    void oneCutOffGoesOnAndTellsTheSame() {
        made();
        for (int i = 0; i < 2_500; i++) {
            lines.add(stranger(i));
        }
        PersonList broken = PersonList.of("list", () -> new java.util.Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public RegisteredPerson next() {
                if (at == 2_300) {
                    throw new StorageException("the line to the county is down");
                }
                return lines.get(at++);
            }
        });
        assertThrows(StorageException.class, () -> desk().compare(broken, order("c1")));
        Comparison.Standing half =
                desk().comparison(new Comparison.Id("c1"), Town.MONDAY).orElseThrow();
        assertFalse(half.comparison().finished());
        assertEquals(2_000, half.open());

        Comparison.Counts counts = compare("c1");

        assertEquals(2_505, counts.lines());
        assertEquals(2_504, counts.fresh());
        Comparison.Standing whole =
                desk().comparison(new Comparison.Id("c1"), Town.MONDAY).orElseThrow();
        assertTrue(whole.comparison().finished());
        assertEquals(2_504, whole.open());
        assertEquals(2_501, whole.overdue());
        assertEquals(
                0,
                desk().comparison(new Comparison.Id("c1"), Town.MONDAY.minusDays(1))
                        .orElseThrow()
                        .overdue());
        assertEquals(1, whole.openOnlyHere());
    }

    private static RegisteredPerson stranger(int i) {
        return new RegisteredPerson(
                RegisterKey.of("s" + i),
                Optional.of("某" + (char) ('一' + i)),
                Optional.of(new IdentityNumber.Reading.Read(
                        SyntheticIdentity.of(LocalDate.of(1980, 1, 1).plusDays(i), 1))),
                Optional.empty(),
                Optional.empty(),
                Optional.of("西村"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void progressIsToldUpToTheEnd() {
        made();
        List<Long> told = new ArrayList<>();
        desk().compare(PersonList.of("list", lines), order("c1"), (done, total) -> told.add(done))
                .orElseThrow();

        assertEquals(5L, told.get(told.size() - 1));
    }

    @Test
    void whoIsNotOnFileIsEnrolledOnce() {
        line("许丽娟", Optional.of(number(8)), "西村委会");
        compare("c1");
        LineVerdict enrol = new LineVerdict.Enrol(Optional.empty(), List.of(SamplePolicies.ELDER));

        ComparisonLine decided = desk().decide(only("c1").id(), enrol).orElseThrow();
        desk().decide(decided.id(), enrol).orElseThrow();

        Resident resident = town.registry().find(number(8)).orElseThrow();
        assertEquals(Town.WEST, resident.village());
        assertEquals(decided.resident(), Optional.of(resident.id()));
        assertEquals(ComparisonLine.Said.NOTHING, decided.said());
        assertEquals(0, compare("c2").fresh());
    }

    @Test
    void whoCannotBeFoundAgainIsNotEnrolled() {
        line("许丽娟", Optional.of(number(8)), "哪里");
        desk().compare(PersonList.of("list", lines), order("c1").within(PersonMatcher.Scope.ALL))
                .orElseThrow();

        assertRefused(
                CompareRefusal.TOO_LITTLE_TO_ENROL,
                desk().decide(only("c1").id(), new LineVerdict.Enrol(Optional.empty(), List.of())));
    }

    @Test
    void theSamePersonMayTakeTheNumberOver() {
        ResidentId bare = enrol("bare", "黄阿妹", Optional.empty());
        line("黄阿妹", Optional.of(number(14)), "东村");
        compare("c1");

        desk().decide(only("c1").id(), new LineVerdict.SamePerson(bare, Set.of(Field.NUMBER)))
                .orElseThrow();

        assertEquals(bare, town.registry().find(number(14)).orElseThrow().id());
        assertEquals(1, compare("c2").matched());
    }

    @Test
    void anotherResidentThanTheCandidatesIsRefused() {
        made();
        compare("c1");
        ComparisonLine line = desk().lines(
                        new Comparison.Id("c1"), Comparison.LineQuery.open(9).of(Finding.CANDIDATES))
                .items()
                .get(0);

        assertRefused(
                CompareRefusal.NO_CANDIDATE,
                desk().decide(line.id(), new LineVerdict.SamePerson(ResidentId.of("same"), Set.of())));
        assertRefused(CompareRefusal.DOES_NOT_SUIT, desk().decide(line.id(), new LineVerdict.TakeOver(Set.of())));
    }

    @Test
    void whoIsNoneOfTheCandidatesIsToldAsNotOnFileAndTheCandidateAsMissing() {
        ResidentId bare = enrol("bare", "黄阿妹", Optional.empty());
        line("黄阿梅", Optional.of(number(14)), "东村");
        compare("c1");

        desk().decide(only("c1").id(), new LineVerdict.DifferentPerson()).orElseThrow();

        ComparisonLine now = only("c1");
        assertEquals(Finding.ONLY_THERE, now.finding());
        Comparison.Counts counts = compare("c2");
        assertEquals(0, counts.gone());
        assertEquals(Optional.of(bare), only("c2").resident());
        assertTrue(desk().line(now.id()).orElseThrow().isOpen());
    }

    @Test
    void aValueIsTakenOverAndTheFactsWithIt() {
        ResidentId child = town.child("kid");
        Resident before = town.registry().find(child).orElseThrow();
        lines.add(new RegisteredPerson(
                RegisterKey.of("l"),
                Optional.of("某人"),
                before.person().identity().map(IdentityNumber.Reading.Read::new),
                Optional.empty(),
                Optional.empty(),
                Optional.of("西村"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        compare("c1");

        ComparisonLine decided = desk().decide(
                        only("c1").id(),
                        new LineVerdict.TakeOver(Set.of(Field.NAME, Field.VILLAGE)),
                        List.of(new Learnt(Town.HARM, FactValue.of(true))))
                .orElseThrow();

        Resident after = town.registry().find(child).orElseThrow();
        assertEquals(Town.WEST, after.village());
        assertEquals("某人", after.person().name());
        assertEquals("RED", town.tier(child));
        assertEquals(List.of(Field.NAME, Field.VILLAGE), decided.taken());
        assertEquals(
                "department",
                town.registry().facts(child).facts().get(0).source().value());
        assertEquals(List.of(decided), desk().lines(child));
    }

    @Test
    void whatTheListDoesNotSayCannotBeTakenOver() {
        made();
        compare("c1");
        ComparisonLine line = desk().lines(
                        new Comparison.Id("c1"), Comparison.LineQuery.open(9).of(Finding.DIFFERS))
                .items()
                .get(0);

        assertRefused(
                CompareRefusal.NOTHING_TO_TAKE_OVER,
                desk().decide(line.id(), new LineVerdict.TakeOver(Set.of(Field.VILLAGE))));
        assertTrue(desk().line(line.id()).orElseThrow().isOpen());
    }

    @Test
    void aDecisionIsNotReplacedByAnother() {
        line("许丽娟", Optional.of(number(8)), "西村");
        compare("c1");
        ComparisonLine line = only("c1");
        desk().decide(line.id(), new LineVerdict.Leave(KNOWN)).orElseThrow();

        assertRefused(
                CompareRefusal.ALREADY_DECIDED,
                desk().decide(line.id(), new LineVerdict.Enrol(Optional.empty(), List.of())));
        assertRefused(
                CompareRefusal.UNKNOWN_LINE,
                desk().decide(new ComparisonLine.Id("nobody"), new LineVerdict.Leave(KNOWN)));
    }

    @Test
    void oneIdIsOneListOfOneDay() {
        compare("c1");

        assertRefused(
                CompareRefusal.ANOTHER_LIST,
                desk().compare(
                                PersonList.of("list", lines),
                                Comparison.Order.of("c1", LIST, Town.MONDAY.minusDays(1))));
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                desk().compare(PersonList.of("list", lines), Comparison.Order.of("c2", LIST, Town.MONDAY.plusDays(1))));
    }

    @Test
    void onlyWhoShouldBeOnTheListIsMissed() {
        made();

        Comparison.Order order = order("c1").expecting(SamplePolicies.CHILD);

        assertEquals(
                0,
                desk().compare(PersonList.of("list", lines), order)
                        .orElseThrow()
                        .comparison()
                        .counts()
                        .onlyHere());
    }

    @Test
    void aSignalIsRaisedOnceAboutWhomTheListLacks() { // B5
        ResidentId missed = enrol("missed", "郑玉兰", Optional.of(number(6)));
        compare("c1");
        ComparisonLine line = only("c1");
        LineVerdict raise = new LineVerdict.Raise(Signal.Cause.of("benefit.lost"), Signal.Urgency.ROUTINE);

        desk().decide(line.id(), raise).orElseThrow();
        ComparisonLine decided = desk().decide(line.id(), raise).orElseThrow();

        List<Alert> alerts = desk().ofResident(missed);
        assertEquals(1, alerts.size());
        Signal signal = desk().signals(alerts.get(0).id()).get(0);
        assertEquals(Signal.Source.COMPARISON, signal.source());
        assertEquals(Optional.of(Signal.Reference.of(line.id())), signal.reference());
        assertEquals(
                ComparisonLine.Decided.SIGNALLED,
                decided.decision().orElseThrow().decided());
    }

    @Test
    void aStrangerCannotBeSignalled() {
        line("许丽娟", Optional.of(number(8)), "西村");
        compare("c1");

        assertRefused(
                CompareRefusal.NOBODY_TO_SIGNAL,
                desk().decide(only("c1").id(), new LineVerdict.Raise(Signal.Cause.of("a"), Signal.Urgency.ROUTINE)));
    }

    @Test
    void onePersonTwiceOnFileIsListed() { // B4
        enrol("a", "陈秀英", Optional.of(number(2)));
        enrol("b", "陈秀英", Optional.empty());

        assertEquals(List.of(List.of(ResidentId.of("a"), ResidentId.of("b"))), desk().duplicates());
        assertEquals(1, compare("c1").duplicates());
    }

    @Test
    void withoutPermissionNothingIsCompared() {
        Actor reader = new Actor(Actor.of("x", "p").id(), Actor.of("x", "p").purpose(), Set.of(Permission.READ));

        Outcome<Comparison.Report> refused =
                town.station(reader).monitoring().compare(PersonList.of("list", lines), order("c1"));

        assertRefused(OfficeRefusal.NOT_PERMITTED, refused);
    }

    @Test
    void nothingPersonalIsPrinted() {
        made();
        Comparison.Report report =
                desk().compare(PersonList.of("list", lines), order("c1")).orElseThrow();
        String printed = report + open("c1").toString() + report.comparison();

        for (RegisteredPerson line : lines) {
            assertFalse(printed.contains(line.name().orElseThrow()));
            line.number().ifPresent(number -> assertFalse(printed.contains(number.value())));
        }
    }

    @Test
    void everyRefusalHasAText() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (CompareRefusal reason : CompareRefusal.values()) {
                assertFalse(Texts.in(locale).of(Refusal.because(reason)).isBlank());
            }
        }
    }
}

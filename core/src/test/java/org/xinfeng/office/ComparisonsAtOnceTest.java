package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.registry.ResidentId;

/** Comparisons of one list at the same time, and people who decide meanwhile. */
class ComparisonsAtOnceTest {

    private static final int LINES = 30;

    private final ListTown town = new ListTown();
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    private static List<RegisteredPerson> strangers(int size) {
        List<RegisteredPerson> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(ListTown.line("l" + i, "某" + (char) ('一' + i), Optional.of(ListTown.number(i)), "东村"));
        }
        return lines;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    /** A comparison that stands before a line until the other is done. */
    private Outcome<Comparison.Report> overtaken(String slow, String quick, int line) throws Exception {
        CyclicBarrier reached = new CyclicBarrier(2);
        CyclicBarrier done = new CyclicBarrier(2);
        PersonList waiting = ListTown.watched(strangers(LINES), at -> {
            if (at == line) {
                await(reached);
                await(done);
            }
        });
        Future<Outcome<Comparison.Report>> first = others.submit(() -> town.compare(waiting, ListTown.order(slow)));
        await(reached);
        assertTrue(town.compare(PersonList.of("list", strangers(LINES)), ListTown.order(quick))
                .isDone());
        await(done);
        return get(first);
    }

    @Test
    void theOneBegunLaterWinsAndTheOtherIsToldSo() throws Exception {
        assertRefused(CompareRefusal.OVERTAKEN, overtaken("c1", "c2", 20));

        assertEquals(LINES, town.kept().size());
        assertTrue(town.kept().stream().allMatch(ComparisonLine::isOpen));
    }

    @Test
    void theSameComparisonTwiceIsTheSame() throws Exception {
        assertRefused(CompareRefusal.OVERTAKEN, overtaken("c1", "c1", 20));

        assertEquals(LINES, town.kept().size());
        assertTrue(town.desk()
                .comparison(new Comparison.Id("c1"), Town.MONDAY)
                .orElseThrow()
                .comparison()
                .finished());
    }

    @Test
    void theLoserLosesNothingAndCanBeBegunAgain() throws Exception {
        overtaken("c1", "c2", 20);

        Comparison.Report again = town.compared(strangers(LINES), "c1");

        assertEquals(Comparison.Begun.ANEW, again.begun());
        assertEquals(18, again.comparison().counts().fresh()); // it had told them before it was overtaken
        assertEquals(12, again.comparison().counts().waiting());
        assertEquals(0, again.comparison().counts().gone());
    }

    @Test
    void oneThatIsNotOvertakenIsDone() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        PersonList waiting = ListTown.watched(strangers(LINES), at -> {
            if (at == 20) {
                await(both);
            }
        });
        Comparison.ListKey other = Comparison.ListKey.of("disabled", "federation");
        Future<Outcome<Comparison.Report>> one = others.submit(() -> town.compare(waiting, ListTown.order("c1")));
        Future<Outcome<Comparison.Report>> two =
                others.submit(() -> town.compare(waiting, Comparison.Order.of("c2", other, Town.MONDAY)));

        assertTrue(get(one).isDone());
        assertTrue(get(two).isDone());
    }

    @Test
    void manyAtOnceAreDoneOrToldSo() throws Exception {
        int many = 6;
        CyclicBarrier start = new CyclicBarrier(many);
        List<Callable<Outcome<Comparison.Report>>> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String id = "c" + i % 3;
            all.add(() -> {
                await(start);
                return town.compare(PersonList.of("list", strangers(LINES)), ListTown.order(id));
            });
        }

        int done = 0;
        for (Future<Outcome<Comparison.Report>> one : others.invokeAll(all, 60, TimeUnit.SECONDS)) {
            Outcome<Comparison.Report> outcome = get(one);
            done += outcome.isDone() ? 1 : 0;
            outcome.ifRefused(no -> assertEquals(CompareRefusal.OVERTAKEN, no.reason()));
        }

        assertTrue(done >= 1);
        assertEquals(LINES, town.kept().size());
        assertTrue(town.kept().stream().allMatch(ComparisonLine::isOpen));
    }

    @Test
    void whatPeopleDecideMeanwhileStands() throws Exception {
        town.compared(strangers(LINES), "c1");
        ComparisonLine line = town.kept().get(0);
        LineVerdict leave = new LineVerdict.Leave(new ComparisonLine.Reason("known"));
        PersonList other = ListTown.watched(
                List.of(ListTown.line("l", "许丽娟", Optional.empty(), "东村")),
                at -> town.desk().decide(line.id(), leave).orElseThrow());

        Comparison.Report report = town.compare(other, ListTown.order("c2")).orElseThrow();

        assertEquals(LINES - 1, report.comparison().counts().gone());
        assertEquals(
                ComparisonLine.State.DECIDED,
                town.desk().line(line.id()).orElseThrow().state());
    }

    @Test
    void whatPeopleDecideBetweenReadingAndWritingIsNoStaleRevision() {
        town.compared(strangers(2), "c1");
        ComparisonLine line = town.kept().get(0);
        List<RegisteredPerson> elsewhere = List.of(ListTown.line("l", "某某", Optional.of(ListTown.number(90)), "某县某村"));

        Outcome<Comparison.Report> report = town.compare(
                PersonList.of("list", elsewhere),
                ListTown.order("c2"),
                () -> town.desk()
                        .decide(line.id(), new LineVerdict.Leave(new ComparisonLine.Reason("known")))
                        .orElseThrow());

        assertEquals(1, report.orElseThrow().comparison().counts().gone());
        assertEquals(
                ComparisonLine.State.DECIDED,
                town.desk().line(line.id()).orElseThrow().state());
    }

    @Test
    void oneBegunBetweenReadingAndWritingWins() {
        Outcome<Comparison.Report> first = town.compare(
                PersonList.of("list", strangers(5)), ListTown.order("c1"), () -> town.compared(strangers(5), "c2"));

        assertRefused(CompareRefusal.OVERTAKEN, first);
        assertEquals(Optional.empty(), town.desk().comparison(new Comparison.Id("c1"), Town.MONDAY));
        assertEquals(5, town.kept().size());
    }

    @Test
    void aDryRunOvertakesNobody() throws Exception {
        CyclicBarrier reached = new CyclicBarrier(2);
        CyclicBarrier done = new CyclicBarrier(2);
        PersonList waiting = ListTown.watched(strangers(LINES), at -> {
            if (at == 20) {
                await(reached);
                await(done);
            }
        });
        Future<Outcome<Comparison.Report>> first = others.submit(() -> town.compare(waiting, ListTown.order("c1")));
        await(reached);
        assertTrue(town.compare(
                        PersonList.of("list", strangers(LINES)),
                        ListTown.order("c2").lookingOnly())
                .isDone());
        await(done);

        assertTrue(get(first).isDone());
        assertEquals(Optional.empty(), town.desk().comparison(new Comparison.Id("c2"), Town.MONDAY));
    }

    @Test
    void aResidentWhoIsTakenOverMeanwhileIsNoStaleRevision() {
        ResidentId missed = town.enrol("missed", "郑玉兰", Optional.empty());
        town.compared(strangers(1), "c1");
        ComparisonLine here = town.kept().stream()
                .filter(line -> line.resident().equals(Optional.of(missed)))
                .findFirst()
                .orElseThrow();
        List<RegisteredPerson> with = List.of(ListTown.line("l", "郑玉兰", Optional.empty(), "东村"));
        PersonList list = ListTown.watched(
                with,
                at -> town.desk()
                        .decide(here.id(), new LineVerdict.Leave(new ComparisonLine.Reason("known")))
                        .orElseThrow());

        assertTrue(town.compare(list, ListTown.order("c2")).isDone());
        assertEquals(
                ComparisonLine.State.GONE,
                town.desk().line(here.id()).orElseThrow().state());
    }
}

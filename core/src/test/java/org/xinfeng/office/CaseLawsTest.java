package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CaseRules.Criterion;
import org.xinfeng.casework.CaseRules.CriterionCode;
import org.xinfeng.casework.CaseStep;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** Whatever happens in whatever order: the desk beside a plain model of what must be so. */
class CaseLawsTest {

    private static final int STAY = 7;
    private static final int MONTHS_SAME = 2;

    /** What happens. */
    private enum What {
        DAYS,
        OPEN,
        REOPEN,
        PLAN,
        DO_ALL,
        MEASURE_START,
        MEASURE_END,
        PROPOSE,
        AGREE,
        TURN_DOWN,
        FIND,
        VISIT,
        CLOSE_ASSIST,
        WITHDRAW,
        FOLLOW_UP,
        WORSE,
        BETTER,
        LEAVE,
        COME_BACK,
        /** All that a case needs to be closed. */
        TO_THE_END
    }

    private static final List<What> ALL_STEPS = List.of(
            What.BETTER,
            What.OPEN,
            What.PLAN,
            What.DO_ALL,
            What.MEASURE_START,
            What.MEASURE_END,
            What.DAYS,
            What.PROPOSE);

    /** @param number whatever the event needs: days, a kind */
    private record Event(What what, int person, int actor, int number) {}

    @Provide
    Arbitrary<List<Event>> histories() {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 40))
                .as(Event::new);
        return event.list().ofMinSize(10).ofMaxSize(45);
    }

    /** What must be so of one resident, by the plainest means. */
    private static final class Person {
        private final ResidentId id;
        private final Map<String, AssistKind> open = new TreeMap<>();
        private final List<String> cases = new ArrayList<>();
        private boolean onFile = true;
        private boolean harmed;
        private LocalDate tierSince;
        private boolean goesOn;
        private Optional<String> proposer = Optional.empty();
        private boolean planned;
        private boolean undone;
        private boolean start;
        private boolean end;
        private Optional<LocalDate> overOn = Optional.empty();

        Person(ResidentId id, LocalDate day) {
            this.id = id;
            this.tierSince = day;
        }

        boolean mayClose(LocalDate today) {
            return goesOn
                    && open.values().stream().noneMatch(kind -> kind == AssistKind.URGENT || kind == AssistKind.HAZARD)
                    && !harmed
                    && !today.isBefore(tierSince.plusDays(STAY))
                    && planned
                    && !undone
                    && start
                    && end;
        }

        boolean isSame(LocalDate today) {
            return overOn.filter(day -> !today.isAfter(day.plusMonths(MONTHS_SAME)))
                    .isPresent();
        }

        void opens(String entry, LocalDate today) {
            if (!goesOn && !isSame(today)) {
                cases.add(entry);
                planned = false;
                undone = false;
                start = false;
                end = false;
            }
            goesOn = true;
            proposer = Optional.empty();
            overOn = Optional.empty();
        }

        void finds(String assist, AssistKind kind, LocalDate today) {
            if (!onFile) {
                return;
            }
            open.put(assist, kind);
            boolean grave = kind == AssistKind.URGENT || kind == AssistKind.HAZARD;
            if (grave && !goesOn && isSame(today)) {
                opens("", today);
            }
        }
    }

    /** The town beside the model. */
    private static final class Life {
        private final CaseTown town = CaseTown.open(CaseTown.rules(
                Optional.empty(),
                Criterion.of(CriterionCode.NO_OPEN_REFERRAL),
                Criterion.noOpen(AssistKind.URGENT, AssistKind.HAZARD),
                Criterion.atMost(SamplePolicies.BLUE, Period.ofDays(STAY)),
                Criterion.of(CriterionCode.PLAN_DONE),
                Criterion.of(CriterionCode.OUTCOMES_MEASURED),
                Criterion.of(CriterionCode.SECOND_PERSON)));
        private final List<Person> people = List.of(person("c0"), person("c1"));
        private int number;

        private Person person(String id) {
            return new Person(town.town.greenChild(id), town.town.today());
        }

        private LocalDate today() {
            return town.town.today();
        }

        private void pass(int days) {
            town.town.on(today().plusDays(days));
        }

        private static void expect(boolean done, Outcome<?> outcome) {
            assertEquals(done, outcome.isDone(), () -> String.valueOf(outcome.refusal()));
        }

        void happens(Event event) {
            Person one = people.get(event.person());
            String actor = event.actor() == 0 ? "lin" : "chen";
            CaseDesk desk = town.town.station(Actor.of(actor, "casework")).cases();
            String name = "n" + number++;
            Case.Id id = new Case.Id(one.cases.isEmpty() ? "none" : one.cases.get(one.cases.size() - 1));
            AssistKind kind = AssistKind.values()[event.number() % AssistKind.values().length];
            switch (event.what()) {
                case DAYS -> pass(event.number());
                case OPEN -> {
                    Outcome<Case> opened = desk.open(town.opening(name, one.id));
                    expect(one.onFile, opened);
                    if (one.onFile) {
                        one.opens(name, today());
                        expect(true, desk.open(town.opening(name, one.id)));
                    }
                }
                case REOPEN -> {
                    boolean may = one.onFile && !one.goesOn && !one.cases.isEmpty();
                    expect(may, desk.reopen(id, town.opening(name, one.id)));
                    if (may) {
                        one.opens(name, today());
                    }
                }
                case PLAN -> {
                    CasePlan.Item item = CasePlan.Item.of(name, CasePlan.ItemKind.SERVICE, "company", today());
                    int version = desk.plans(id).size() + 1;
                    expect(one.goesOn, desk.plan(CasePlan.Entry.of(id, version, List.of("company"), item)));
                    one.planned |= one.goesOn;
                    one.undone |= one.goesOn;
                }
                case DO_ALL -> doAll(one, desk, id);
                case MEASURE_START -> one.start |= measure(desk, name, id, one, Measurement.Moment.START);
                case MEASURE_END -> one.end |= measure(desk, name, id, one, Measurement.Moment.END);
                case PROPOSE -> {
                    boolean may = one.proposer.isPresent() || one.mayClose(today());
                    expect(may, desk.proposeClosing(id));
                    one.proposer = may ? one.proposer.or(() -> Optional.of(actor)) : one.proposer;
                }
                case AGREE -> agree(one, actor, desk, id);
                case TURN_DOWN -> {
                    expect(one.proposer.isPresent(), desk.turnDownClosing(id));
                    one.proposer = Optional.empty();
                }
                case FIND -> {
                    expect(
                            one.onFile,
                            desk.openAssist(OpenedAssist.Report.of(name, one.id, kind, today(), "neighbour")));
                    one.finds(name, kind, today());
                }
                case VISIT -> {
                    expect(true, town.town.visits().record(town.visit(name, one.id, kind)));
                    one.finds(name + "/1/1", kind, today());
                }
                case CLOSE_ASSIST ->
                    one.open.keySet().stream().findFirst().ifPresent(assist -> {
                        expect(true, desk.closeAssist(new OpenedAssist.Id(assist), today(), CaseTown.photo("p")));
                        one.open.remove(assist);
                    });
                case WITHDRAW ->
                    one.open.keySet().stream().findFirst().ifPresent(assist -> {
                        expect(
                                true,
                                desk.withdrawAssist(new OpenedAssist.Id(assist), OpenedAssist.WithdrawnWhy.DECLINED));
                        one.open.remove(assist);
                    });
                case FOLLOW_UP ->
                    desk.find(id)
                            .flatMap(found -> found.dates().toCome().stream().findFirst())
                            .ifPresent(day -> expect(true, desk.followedUp(id, day)));
                case WORSE, BETTER -> harm(one, event.what() == What.WORSE);
                case LEAVE -> {
                    Resident.Status how = Resident.Status.MOVED_AWAY;
                    expect(one.onFile, town.town.registry().takeOffFile(one.id, how));
                    one.overOn = one.goesOn ? Optional.of(today()) : one.overOn;
                    one.goesOn = false;
                    one.proposer = Optional.empty();
                    one.onFile = false;
                    one.open.clear();
                }
                case COME_BACK -> {
                    expect(!one.onFile, town.town.registry().backOnFile(one.id));
                    one.onFile = true;
                }
                case TO_THE_END -> toTheEnd(one, event);
            }
        }

        private void toTheEnd(Person one, Event event) {
            while (!one.open.isEmpty()) {
                happens(new Event(What.CLOSE_ASSIST, event.person(), event.actor(), 0));
            }
            for (What what : ALL_STEPS) {
                happens(new Event(what, event.person(), event.actor(), STAY));
                hold();
            }
            happens(new Event(What.AGREE, event.person(), 1 - event.actor(), 0));
        }

        private void doAll(Person one, CaseDesk desk, Case.Id id) {
            List<CasePlan> plans = desk.plans(id);
            if (plans.isEmpty()) {
                return;
            }
            plans.get(plans.size() - 1).open().forEach(item -> {
                expect(one.goesOn, desk.itemDone(id, item.code(), today(), CaseTown.photo("p")));
            });
            one.undone &= !one.goesOn;
        }

        private boolean measure(CaseDesk desk, String name, Case.Id id, Person one, Measurement.Moment moment) {
            Outcome<Measurement> measured =
                    desk.measure(Measurement.Entry.of(name, id, moment, today(), 1, 2, 3, 4, 5, 1));
            if (one.goesOn) {
                expect(true, measured);
            }
            return measured.isDone();
        }

        private void agree(Person one, String actor, CaseDesk desk, Case.Id id) {
            boolean repeated = desk.find(id)
                    .flatMap(Case::closure)
                    .flatMap(Case.Closure::agreedBy)
                    .filter(by -> by.value().equals(actor))
                    .isPresent();
            boolean may = one.proposer.filter(by -> !by.equals(actor)).isPresent() && one.mayClose(today());
            expect(may || repeated, desk.agreeClosing(id));
            if (may) {
                one.goesOn = false;
                one.proposer = Optional.empty();
                one.overOn = Optional.of(today());
            }
        }

        private void harm(Person one, boolean now) {
            if (one.onFile && one.harmed != now) {
                pass(1);
                town.town.learn(one.id, today(), Town.HARM, now);
                one.harmed = now;
                one.tierSince = today();
            }
        }

        void hold() {
            List<String> listed = new ArrayList<>();
            for (Case.Phase phase : Case.Phase.values()) {
                town.desk()
                        .in(phase, Optional.empty(), 1000)
                        .items()
                        .forEach(one -> listed.add(one.id().value()));
            }
            List<String> all = new ArrayList<>();
            people.forEach(one -> {
                hold(one);
                all.addAll(one.cases);
            });
            assertEquals(
                    all.stream().sorted().toList(), listed.stream().sorted().toList(), "every case is listed once");
        }

        private void hold(Person one) {
            List<Case> cases = town.desk().of(one.id);
            assertEquals(
                    one.cases.stream().sorted().toList(),
                    cases.stream().map(found -> found.id().value()).sorted().toList());
            assertEquals(
                    one.goesOn ? one.cases.subList(one.cases.size() - 1, one.cases.size()) : List.of(),
                    cases.stream()
                            .filter(Case::isOpen)
                            .map(found -> found.id().value())
                            .toList());
            for (Case found : cases) {
                int place = one.cases.indexOf(found.id().value());
                assertEquals(
                        place == 0 ? Optional.empty() : Optional.of(new Case.Id(one.cases.get(place - 1))),
                        found.former());
                found.closure()
                        .flatMap(Case.Closure::agreedBy)
                        .ifPresent(second -> assertNotEquals(
                                second, found.closure().orElseThrow().by()));
                assertEquals(found.isOpen(), found.closure().isEmpty());
                if (found.isOpen()) {
                    assertEquals(one.proposer.isPresent(), found.phase() == Case.Phase.IN_REVIEW);
                    assertTrue(found.dates().next().isPresent() || isGap(found), "a next step, or a gap that names it");
                }
            }
            List<OpenedAssist> open = town.desk().assists(one.id).stream()
                    .filter(OpenedAssist::isOpen)
                    .toList();
            assertEquals(
                    List.copyOf(one.open.keySet()),
                    open.stream().map(assist -> assist.id().value()).sorted().toList());
            if (!one.goesOn && one.isSame(today())) {
                assertTrue(
                        open.stream()
                                .noneMatch(assist ->
                                        assist.kind() == AssistKind.URGENT || assist.kind() == AssistKind.HAZARD),
                        "a closed case has no open ends");
            }
        }

        private boolean isGap(Case found) {
            return town.town.station().gaps().stream()
                    .anyMatch(gap -> gap.kind() == Gap.Kind.CASE_WITHOUT_NEXT_STEP
                            && gap.details().contains(found.id().value()));
        }
    }

    private static int closings;

    @Property(seed = "20261128", tries = 80)
    void noSequenceLeavesAClosedCaseWithOpenEndsOrACaseUnlisted(@ForAll("histories") List<Event> events) {
        Life life = new Life();
        for (Event event : events) {
            life.happens(event);
            life.hold();
        }
        closings += (int) life.people.stream()
                .flatMap(one -> life.town.desk().of(one.id).stream())
                .flatMap(one -> one.history().stream())
                .filter(step -> step.what() == CaseStep.Happening.CLOSED)
                .count();
    }

    /** A history that comes to the end, so that the law is not kept by never closing anything. */
    @Property(seed = "20261128", tries = 30)
    void alsoAfterACaseWasClosedOnce(@ForAll("histories") List<Event> events) {
        Life life = new Life();
        life.happens(new Event(What.TO_THE_END, 0, 0, 0));
        assertTrue(life.people.get(0).overOn.isPresent());
        for (Event event : events) {
            life.happens(event);
            life.hold();
        }
    }

    @net.jqwik.api.lifecycle.AfterContainer
    static void someWereClosed() {
        assertTrue(closings > 0, "no history came to a closing");
    }
}

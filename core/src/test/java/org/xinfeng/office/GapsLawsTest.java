package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/** Whatever happens at a station, its gaps are those that looking at each resident by himself finds. */
class GapsLawsTest {

    private static final Set<Gap.Kind> KINDS = EnumSet.of(
            Gap.Kind.NO_DUTY,
            Gap.Kind.NOTHING_PLANNED,
            Gap.Kind.NO_RESPONSIBLE_WORKER,
            Gap.Kind.STALE_FACTS,
            Gap.Kind.BELOW_YEARLY_MINIMUM,
            Gap.Kind.OCCURRENCE_WITHOUT_CAUSE);

    private static final Set<Gap.Kind> SHOWN = EnumSet.noneOf(Gap.Kind.class);

    private enum What {
        ENROL_CHILD,
        ENROL_ELDER,
        LEARN,
        VISIT,
        SUSPEND,
        RESUME,
        CALL_ROUND,
        END_ROUND,
        TAKE_OFF,
        LOSE_PLAN,
        LOSE_DUTY,
        LOSE_WORKER,
        NAME_WORKER,
        CATCH_UP,
        PASS
    }

    /** Something that happens to one of those on file, after some days. */
    private record Event(What what, int days, int whom, boolean yes) {}

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Event::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    private static final class Station {
        final Town town;
        final List<ResidentId> people = new ArrayList<>();

        Station(PolicyLibrary policies, LocalDate begin) {
            town = Town.open(policies);
            town.on(begin);
            people.add(town.greenChild("m0"));
        }

        /** Ids in no order, so that those who come later do not all stand at the end. */
        private String name(int number) {
            return (char) ('a' + number * 7 % 26) + "" + number;
        }

        void happens(Event event, int number) {
            LocalDate day = town.on(town.today().plusDays(event.days()));
            ResidentId id = people.get(event.whom() % people.size());
            Suspensions.Id suspension = new Suspensions.Id("s-" + id.value());
            Round.RoundCode round = new Round.RoundCode("call" + event.whom());
            switch (event.what()) {
                case ENROL_CHILD -> people.add(town.child(name(number)));
                case ENROL_ELDER -> people.add(town.elder(name(number)));
                case LEARN -> town.learn(id, day, ABSENT, event.yes(), HARM, false);
                case VISIT -> town.record(Town.visit("v" + number, day, Town.met(id)));
                case SUSPEND -> town.visits().suspend(id, suspension, VisitingTown.HOSPITAL, day, Optional.empty());
                case RESUME -> town.visits().resume(id, suspension, day);
                case CALL_ROUND ->
                    town.visits()
                            .callRound(
                                    round,
                                    VisitingTown.TYPHOON,
                                    VisitingTown.days(day, day.plusDays(event.days())),
                                    List.of());
                case END_ROUND -> town.visits().endRound(round);
                case TAKE_OFF -> town.registry().takeOffFile(id, Resident.Status.MOVED_AWAY);
                case LOSE_PLAN -> losePlan(id, event.yes());
                case LOSE_DUTY -> loseDuty(id);
                case LOSE_WORKER -> loseWorker(day);
                case NAME_WORKER -> town.station().staff().assign(Town.CHEN, Role.SOCIAL_WORKER, id, day);
                case CATCH_UP -> town.catchUp();
                case PASS -> {}
            }
        }

        /** What is open of one duty, or of all, is gone as if somebody had edited the rows. */
        private void losePlan(ResidentId id, boolean all) {
            List<Occurrence> open = town.visits().occurrences(id).stream()
                    .filter(Occurrence::isOpen)
                    .toList();
            town.storage.write(Town.ID, act(), records -> {
                var store = records.store(Occurrence.KIND);
                open.stream()
                        .filter(one -> all || one.duty().equals(open.get(0).duty()))
                        .forEach(one -> store.replace(
                                store.find(one.id()).orElseThrow(),
                                one.withdrawn(town.today(), Occurrence.Cause.REPLANNED)));
                return "";
            });
        }

        private void loseDuty(ResidentId id) {
            town.visits().duties(id).stream()
                    .filter(Duty::isOpen)
                    .findFirst()
                    .ifPresent(duty -> town.storage.write(Town.ID, act(), records -> {
                        var store = records.store(Duty.KIND);
                        store.replace(store.find(duty.id()).orElseThrow(), duty.endedBefore(town.today()));
                        return "";
                    }));
        }

        /** Service ends by no way of the desks while something is held, but by an edited row. */
        private void loseWorker(LocalDate day) {
            town.storage.write(Town.ID, act(), records -> {
                var store = records.store(Worker.KIND);
                Versioned<Worker> lin = store.find(Town.LIN).orElseThrow();
                store.replace(
                        lin,
                        new Worker(
                                lin.value().id(),
                                lin.value().name(),
                                lin.value().roles(),
                                false,
                                DateRange.ofClosed(lin.value().during().start(), day)));
                return "";
            });
        }

        private Act act() {
            return Act.of(ActorId.of("damage"), Purpose.of("test"), town.time.instant());
        }

        Set<String> plain() {
            Set<String> found = new TreeSet<>();
            people.forEach(id -> new Plain(town, id).find(found));
            return found;
        }
    }

    /** The gaps of one resident, asked for one by one. */
    private record Plain(Town town, ResidentId id) {

        void find(Set<String> found) {
            List<Duty> duties = town.visits().duties(id);
            List<Occurrence> open = town.visits().occurrences(id).stream()
                    .filter(Occurrence::isOpen)
                    .toList();
            for (Occurrence one : open) {
                if (duties.stream().noneMatch(duty -> duty.id().equals(one.duty()) && isCause(duty))) {
                    found.add(line(
                            Gap.Kind.OCCURRENCE_WITHOUT_CAUSE,
                            id,
                            List.of(one.id().value())));
                }
            }
            if (!town.resident(id).isOnFile()) {
                return;
            }
            List<Duty> owed = duties.stream()
                    .filter(duty -> duty.isOpen() && duty.isOwedOn(town.today()))
                    .toList();
            if (owed.isEmpty()) {
                found.add(line(Gap.Kind.NO_DUTY, id, List.of()));
            }
            Set<String> lacking = new TreeSet<>();
            for (Duty duty : owed) {
                Role role = duty.owed().role();
                if (town.station().staff().responsible(id, role).isEmpty()) {
                    lacking.add(role.value());
                }
                ofDuty(
                        duty,
                        open.stream()
                                .filter(one -> one.duty().equals(duty.id()))
                                .toList(),
                        found);
            }
            if (!lacking.isEmpty()) {
                found.add(line(Gap.Kind.NO_RESPONSIBLE_WORKER, id, List.copyOf(lacking)));
            }
            List<String> stale =
                    town
                            .registry()
                            .facts(id)
                            .staleOn(town.today(), town.station().policy().factors())
                            .stream()
                            .map(fact -> fact.factor().value())
                            .toList();
            if (!stale.isEmpty()) {
                found.add(line(Gap.Kind.STALE_FACTS, id, stale));
            }
        }

        private boolean isCause(Duty duty) {
            return duty.isOpen()
                    && duty.owed()
                            .round()
                            .filter(Round.Days::called)
                            .map(days -> days.through().isBefore(town.today())
                                    || town.visits().rounds().stream()
                                            .anyMatch(call -> call.id().equals(days.code())
                                                    && call.endedOn().isEmpty()))
                            .orElse(true);
        }

        private void ofDuty(Duty duty, List<Occurrence> open, Set<String> found) {
            boolean suspended = town.visits().suspensions(id).running().isPresent();
            boolean goesOn = duty.owed().cadence().repeats() || duty.lastMet().isEmpty();
            if (open.isEmpty() && goesOn && !suspended && duty.owed().round().isEmpty()) {
                found.add(line(Gap.Kind.NOTHING_PLANNED, id, List.of(duty.rule().value())));
            }
            LocalDate today = town.today();
            boolean december = today.getMonthValue() == 12;
            if (!december && today.getMonthValue() != 1) {
                return;
            }
            int year = today.getYear() - (december ? 0 : 1);
            long planned = december
                    ? open.stream().filter(one -> one.due().getYear() == year).count()
                    : 0;
            int met = duty.tally().in(year);
            if (duty.isOwedAllOf(year) && met + planned < duty.owed().leastPerYear()) {
                found.add(line(
                        Gap.Kind.BELOW_YEARLY_MINIMUM,
                        id,
                        List.of(
                                duty.rule().value(),
                                "" + year,
                                met + "/" + duty.owed().leastPerYear())));
            }
        }
    }

    private static String line(Gap.Kind kind, ResidentId id, List<String> details) {
        return kind + " " + id.value() + " " + details;
    }

    private static Set<String> told(Town town) {
        Set<String> told = new TreeSet<>();
        for (Gap gap : town.station().gaps()) {
            if (KINDS.contains(gap.kind())) {
                SHOWN.add(gap.kind());
                assertTrue(
                        told.add(line(gap.kind(), gap.resident().orElseThrow(), gap.details())), () -> gap + " twice");
            }
        }
        return told;
    }

    private static void check(PolicyLibrary policies, LocalDate begin, List<Event> events) {
        Station station = new Station(policies, begin);
        int number = 0;
        for (Event event : events) {
            station.happens(event, ++number);
            assertEquals(station.plain(), told(station.town), () -> "after " + event + " on " + station.town.today());
        }
    }

    @Property(seed = "20240511", tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void gapsAreWhatLookingAtEachByHimselfFinds(@ForAll("events") List<Event> events) {
        check(Policies.withShelfLife(ABSENT, Period.ofMonths(2)), MONDAY, events);
    }

    @Property(seed = "20240511", tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void withRoundsSuspensionsAndAYearlyMinimumToo(@ForAll("events") List<Event> events) {
        check(
                VisitingTown.policies(Optional.of(VisitingTown.days(MONDAY.plusDays(150), MONDAY.plusDays(160)))),
                LocalDate.of(2025, 1, 1),
                events);
    }

    @AfterContainer
    static void everyKindWasTold() {
        assertEquals(KINDS, SHOWN);
    }
}

package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;

/** A day that comes looks at those only whom it may change, and comes to the same as looking at everybody. */
class CareWatchTest {

    private static final Set<String> OF_CATCHING_UP = Set.of("care_watch", "care_watch_policy", "catch_up");

    private enum What {
        ENROL_CHILD,
        ENROL_BABY,
        ENROL_ELDER,
        LEARN,
        VISIT,
        LATE_VISIT,
        RAISE,
        SUSPEND,
        RESUME,
        CALL_ROUND,
        END_ROUND,
        TAKE_OFF,
        BACK,
        PASS,
        CATCH_UP
    }

    /** Something that happens to one of those on file, after some days. */
    private record Event(What what, int days, int whom, boolean yes) {}

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(1, 9),
                Arbitraries.integers().between(1, 60));
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        days,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Event::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    /** Two stations to which the same happens: one looks at whom the day may change, the other at everybody. */
    private static final class Twins {
        final Town some;
        final Town all;
        final List<ResidentId> people = new ArrayList<>();
        LocalDate day = MONDAY;
        int number;

        Twins(PolicyLibrary policies) {
            some = Town.open(policies);
            all = Town.open(policies);
            both().forEach(one -> people.add(one.greenChild("c0")));
            people.remove(1);
            comes();
        }

        List<Town> both() {
            return List.of(some, all);
        }

        /** A day comes. */
        void comes() {
            some.catchUpOn(day);
            all.on(day);
            all.tiering().assessAll(Progress.NONE).orElseThrow();
        }

        void happens(Event event) {
            for (int i = 0; i < event.days(); i++) {
                day = day.plusDays(1);
                if (event.what() != What.PASS) {
                    comes();
                }
            }
            ResidentId id = people.get(event.whom() % people.size());
            number++;
            both().forEach(one -> {
                one.on(day);
                to(one, event, id);
            });
            if (event.what().name().startsWith("ENROL")) {
                people.add(ResidentId.of("r" + number));
            }
            if (event.what() == What.CATCH_UP) {
                comes();
            }
        }

        private void to(Town town, Event event, ResidentId id) {
            boolean onFile = town.resident(id).isOnFile();
            switch (event.what()) {
                case ENROL_CHILD -> town.child("r" + number);
                case ENROL_BABY ->
                    town.registry()
                            .enrol(Town.person(
                                    "r" + number, day.minusYears(15).minusDays(200), Town.EAST, SamplePolicies.CHILD))
                            .orElseThrow();
                case ENROL_ELDER -> town.elder("r" + number);
                case LEARN -> town.learn(id, day, ABSENT, event.yes(), SamplePolicies.HARM_SUSPECTED, false);
                case VISIT -> town.record(Town.visit("v" + number, day, Town.met(id)));
                case LATE_VISIT -> town.record(Town.visit("v" + number, day.minusDays(event.days() / 2), Town.met(id)));
                case RAISE -> {
                    if (onFile) {
                        town.tiering()
                                .raise(TierDecision.Entry.of(
                                                "d" + number, id, Tier.of("RED"), TierDecision.Why.CONFERENCE)
                                        .until(day.plusDays(event.days())));
                    }
                }
                case SUSPEND ->
                    town.visits()
                            .suspend(
                                    id,
                                    new Suspensions.Id("s-" + id.value()),
                                    VisitingTown.HOSPITAL,
                                    day,
                                    event.yes() ? Optional.of(day.plusDays(event.days())) : Optional.empty());
                case RESUME -> town.visits().resume(id, new Suspensions.Id("s-" + id.value()), day);
                case CALL_ROUND ->
                    town.visits()
                            .callRound(
                                    new Round.RoundCode("call" + event.whom()),
                                    VisitingTown.TYPHOON,
                                    VisitingTown.days(day, day.plusDays(event.days() / 2)),
                                    List.of());
                case END_ROUND -> town.visits().endRound(new Round.RoundCode("call" + event.whom()));
                case TAKE_OFF -> town.registry().takeOffFile(id, Resident.Status.MOVED_AWAY);
                case BACK -> town.registry().backOnFile(id);
                case PASS, CATCH_UP -> {}
            }
        }
    }

    @Property(seed = "20240511", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void whateverHappensItComesToTheSameAsLookingAtEverybody(@ForAll("events") List<Event> events) {
        Twins twins = new Twins(Policies.withShelfLife(ABSENT, Period.ofMonths(2)));
        for (Event event : events) {
            twins.happens(event);
        }
        twins.comes();
        Books.assertTheSame(twins.all.storage, twins.some.storage, OF_CATCHING_UP);
    }

    @Property(seed = "20240511", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void withRoundsSuspensionsAndAYearlyMinimumToo(@ForAll("events") List<Event> events) {
        Twins twins = new Twins(
                VisitingTown.policies(Optional.of(VisitingTown.days(MONDAY.plusDays(150), MONDAY.plusDays(160)))));
        events.forEach(twins::happens);
        twins.comes();
        Books.assertTheSame(twins.all.storage, twins.some.storage, OF_CATCHING_UP);
    }

    @Test
    void aDayThatConcernsNobodyLooksAtNobody() {
        Town town = Town.open();
        town.greenChild("c1");
        assertEquals(1, town.catchUp().residents());
        assertEquals(0, town.catchUpOn(MONDAY.plusDays(1)).residents());
    }

    @Test
    void nobodyIsPassedOverForMoreThanTwoWeeks() {
        Town town = Town.open();
        town.greenChild("c1");
        town.catchUp();
        assertEquals(1, town.catchUpOn(MONDAY.plusDays(CareWatch.MOST_DAYS)).residents());
    }

    @Test
    void anotherPolicyLooksAtEverybodyAndTheNextDayAtNobody() {
        Town town = Town.open();
        town.greenChild("c1");
        town.elder("e1");
        town.catchUp();
        town.governedBy(Policies.withShelfLife(ABSENT, Period.ofMonths(2)));
        assertEquals(2, town.catchUpOn(MONDAY.plusDays(1)).residents());
        assertEquals(0, town.catchUpOn(MONDAY.plusDays(2)).residents());
    }

    @Test
    void aPolicyThatCameAndWentWithoutADayCaughtUpToLeavesNothingBehind() {
        Town town = Town.open();
        ResidentId child = town.greenChild("c1");
        town.catchUp();
        List<String> owed = town.owed(child);
        PolicyLibrary before = SamplePolicies.library();
        town.governedBy(PolicyLibrary.of(
                SamplePolicies.pack("bare", DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1)), List.of())));
        town.on(MONDAY.plusDays(1));
        town.learn(child, town.today(), SamplePolicies.HARM_SUSPECTED, false);
        assertTrue(town.owed(child).isEmpty());
        town.governedBy(before);
        town.catchUpOn(MONDAY.plusDays(2));
        assertEquals(owed, town.owed(child));
    }

    @Test
    void whoCouldNotBeBroughtInLineIsTriedAgainTheNextDay() {
        Town town = Town.open();
        ResidentId bad = town.greenChild("b");
        town.catchUp();
        town.storage.damage(bad);
        town.governedBy(Policies.withShelfLife(ABSENT, Period.ofMonths(2)));
        assertEquals(1, town.catchUpOn(MONDAY.plusDays(1)).failed().size());
        town.storage.mend();
        assertEquals(1, town.catchUpOn(MONDAY.plusDays(2)).residents());
        assertEquals(
                Optional.empty(),
                town.station().gaps().stream()
                        .filter(gap -> gap.resident().equals(Optional.of(bad)))
                        .filter(gap -> gap.kind() == org.xinfeng.indicators.Gap.Kind.CARE_FAILED)
                        .findFirst());
    }
}

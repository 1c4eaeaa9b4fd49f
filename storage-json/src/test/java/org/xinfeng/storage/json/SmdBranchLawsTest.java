package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.xinfeng.Xinfeng;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitEntry.Answer;
import org.xinfeng.visits.VisitEntry.Learnt;
import org.xinfeng.visits.VisitEntry.PersonSeen;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/**
 * The whole branch of severe mental disorder over years, by the shipped pack {@code cn.smd} (国家基本公共卫生服务规范 第三版): unstable two
 * weeks; basically stable two weeks, then three months if it settled, else one month; stable three months; four times in a
 * year. The next day due beside a plain computation. D4.
 */
class SmdBranchLawsTest {

    private static final LocalDate BEGIN = LocalDate.of(2024, 7, 1);
    private static final ResidentId PATIENT = ResidentId.of("p1");
    private static final WorkerId LIN = new WorkerId("lin");
    private static final VillageId VILLAGE = new VillageId("v");
    private static final PolicyLibrary SHIPPED = JsonPolicies.shipped();
    private static final WorkCalendar CALENDAR = SHIPPED.on(BEGIN).calendar();

    /** What is known of the illness. */
    enum Illness {
        UNKNOWN,
        UNSTABLE,
        BASICALLY,
        SETTLED,
        STABLE
    }

    /** What is learnt on a day, and how. */
    private enum Way {
        VISIT,
        LATE_VISIT,
        DOCTOR,
        VISIT_THAT_FINDS
    }

    /** @param days after the one before */
    private record Event(int days, Way way, Illness illness) {}

    @Provide
    Arbitrary<List<Event>> courses() {
        return course(75, Arbitraries.of(EnumSet.complementOf(EnumSet.of(Illness.UNKNOWN))));
    }

    /** Who is stable or settled for years, and seen too seldom. */
    @Provide
    Arbitrary<List<Event>> steady() {
        return course(130, Arbitraries.frequency(Tuple.of(12, Illness.STABLE), Tuple.of(1, Illness.SETTLED)));
    }

    private static Arbitrary<List<Event>> course(int longest, Arbitrary<Illness> illness) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, longest).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.of(Way.class),
                        illness)
                .as(Event::new)
                .list()
                .ofMinSize(12)
                .ofMaxSize(26);
    }

    /** The plain computation: what was last known, when he was last seen, since when each rule has held. */
    private static final class Plain {
        private Illness learnt = Illness.UNKNOWN;
        private LocalDate learntOn = BEGIN;
        private LocalDate resultOn = LocalDate.MIN;
        private boolean settled;
        private Optional<LocalDate> seen = Optional.empty();
        private final Map<Integer, Set<LocalDate>> seenIn = new HashMap<>();
        private Illness before = Illness.UNKNOWN;
        private LocalDate since = BEGIN;
        private Optional<LocalDate> firstFrom = Optional.of(BEGIN);
        private boolean firstMet;

        void learns(Illness illness, LocalDate on) {
            learnt = illness;
            learntOn = on;
            if (illness == Illness.BASICALLY || illness == Illness.SETTLED) {
                settled = illness == Illness.SETTLED;
                resultOn = on;
            }
        }

        void isSeen(LocalDate on) {
            seen = Optional.of(on);
            seenIn.computeIfAbsent(on.getYear(), year -> new TreeSet<>()).add(on);
            firstMet |= firstFrom.filter(from -> !on.isBefore(from)).isPresent();
        }

        /** What holds on a day: past half a year nothing is known any more, of the result alone neither. */
        private Illness on(LocalDate today) {
            if (learnt == Illness.UNKNOWN || today.isAfter(learntOn.plusMonths(6))) {
                return Illness.UNKNOWN;
            }
            boolean basically = learnt == Illness.BASICALLY || learnt == Illness.SETTLED;
            boolean is = settled && !today.isAfter(resultOn.plusMonths(6));
            return basically ? is ? Illness.SETTLED : Illness.BASICALLY : learnt;
        }

        /** Notes from when on another rule holds. */
        void look(LocalDate today) {
            Illness now = on(today);
            if (now != before && !(shortest(now) && shortest(before))) {
                since = today;
            }
            boolean could = now != Illness.UNSTABLE && now != Illness.STABLE;
            if (!could) {
                firstFrom = Optional.empty();
            } else if (firstFrom.isEmpty()) {
                firstFrom = Optional.of(today);
                firstMet = false;
            }
            before = now;
        }

        /** While nothing is known the shortest of the three holds. */
        private static boolean shortest(Illness illness) {
            return illness == Illness.UNKNOWN || illness == Illness.UNSTABLE;
        }

        LocalDate due(LocalDate today) {
            LocalDate from = seen.orElse(BEGIN);
            LocalDate opens = seen.map(day -> day.plusDays(1)).orElse(BEGIN);
            LocalDate cycle = switch (on(today)) {
                case UNKNOWN, UNSTABLE -> from.plusWeeks(2);
                case BASICALLY -> from.plusMonths(1);
                case SETTLED, STABLE -> earlier(from.plusMonths(3), fourAYear(from));
            };
            LocalDate due = worked(cycle.isBefore(opens) ? opens : cycle, opens);
            return firstFrom
                    .filter(begun -> !firstMet)
                    .map(begun -> earlier(due, worked(begun.plusWeeks(2), begun)))
                    .orElse(due);
        }

        /** The days left of the year shared out among the times still owed in it; a year is owed whole or not at all. */
        private LocalDate fourAYear(LocalDate from) {
            int year = from.getYear();
            int left = 4 - seenIn.getOrDefault(year, Set.of()).size();
            LocalDate last = LocalDate.of(year, 12, 31);
            int days = last.getDayOfYear() - from.getDayOfYear();
            if (!since.isAfter(LocalDate.of(year, 1, 1)) && left > 0 && days > 0) {
                return from.plusDays(Math.max(1, days / left));
            }
            return since.isAfter(last.plusDays(1)) ? LocalDate.MAX : last.plusDays(365 / 4);
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private static LocalDate worked(LocalDate due, LocalDate opens) {
            LocalDate day = due;
            while (!CALENDAR.isWorkday(day)) {
                day = day.minusDays(1);
            }
            return day.isBefore(opens) ? due : day;
        }
    }

    /** A station with one patient. */
    private static final class Town {
        private final SettableTime time = SettableTime.at(BEGIN, LocalTime.of(9, 0), Xinfeng.ZONE);
        private final Xinfeng xinfeng = Xinfeng.over(new MemoryStorage(), SHIPPED, time);
        private final List<Answer> answers = new ArrayList<>();
        private int visits;

        Town() {
            DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
            station()
                    .registry()
                    .serve(List.of(new Village(VILLAGE, "村", Optional.empty(), always)))
                    .orElseThrow();
            station()
                    .staff()
                    .employ(new Worker(LIN, "某", List.of(Role.SOCIAL_WORKER), false, always))
                    .orElseThrow();
            station().staff().assign(LIN, Role.SOCIAL_WORKER, VILLAGE, BEGIN).orElseThrow();
            station()
                    .registry()
                    .enrol(new NewResident(
                            Optional.of(PATIENT),
                            "某某",
                            Optional.of(number()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            VILLAGE,
                            List.of(Category.of("smd"))))
                    .orElseThrow();
            SHIPPED.on(BEGIN).checklists().stream()
                    .filter(list -> list.id().value().equals("smd"))
                    .flatMap(list -> list.items().stream())
                    .forEach(item -> answers.add(
                            Answer.of(item.code(), item.choices().get(0).code())));
        }

        /** Of an area that is not assigned to a place, so that it is nobody's. */
        private static IdentityNumber number() {
            String body = "99999919800505007";
            return new IdentityNumber(body + IdentityNumber.checkDigit(body));
        }

        Station station() {
            return xinfeng.station(StationId.of("445122104"), Actor.of("lin", "casework"));
        }

        void on(LocalDate day) {
            time.set(day, LocalTime.of(9, 0), Xinfeng.ZONE);
            station().catchUp(day).orElseThrow();
        }

        static List<Learnt> learnt(Illness illness) {
            List<Learnt> facts = new ArrayList<>(List.of(new Learnt("smd.risk", FactValue.of(0))));
            boolean settled = illness == Illness.SETTLED;
            facts.add(new Learnt(
                    "smd.status",
                    choice(
                            illness == Illness.UNSTABLE
                                    ? "unstable"
                                    : illness == Illness.STABLE ? "stable" : "basically-stable")));
            if (settled || illness == Illness.BASICALLY) {
                facts.add(new Learnt("smd.result", choice(settled ? "settled" : "not-settled")));
            }
            return facts;
        }

        private static FactValue choice(String code) {
            return new FactValue(FactType.CHOICE, code);
        }

        void visit(LocalDate madeOn, List<Learnt> learnt) {
            PersonSeen met = PersonSeen.met(PATIENT, answers, List.of()).learning(learnt);
            station()
                    .visits()
                    .record(new VisitEntry(new VisitId("v" + visits++), LIN, madeOn, VisitForm.HOME, List.of(met)))
                    .orElseThrow();
        }

        LocalDate due() {
            return station().visits().occurrences(PATIENT).stream()
                    .filter(one -> one.state() == Occurrence.State.OPEN)
                    .map(Occurrence::due)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    @Property(tries = 12, seed = "20170228")
    void theNextDayDueIsThatOfThePlainComputationOnEveryDay(@ForAll("courses") List<Event> course) {
        beside(course);
    }

    @Property(tries = 8, seed = "20170228")
    void andSoItIsWhereOnlyTheFourTimesAYearHold(@ForAll("steady") List<Event> course) {
        beside(course);
    }

    private static void beside(List<Event> course) {
        Town town = new Town();
        Plain plain = new Plain();
        LocalDate today = BEGIN;
        for (Event event : course) {
            for (int day = 0; day < event.days(); day++) {
                today = today.plusDays(1);
                town.on(today);
                plain.look(today);
                LocalDate now = today;
                assertEquals(plain.due(today), town.due(), () -> now + " " + plain.on(now));
            }
            if (today.isAfter(LocalDate.of(2026, 8, 31))) {
                break;
            }
            happens(event, today, town, plain);
            LocalDate now = today;
            assertEquals(plain.due(today), town.due(), () -> now + " after " + event);
        }
    }

    private static void happens(Event event, LocalDate today, Town town, Plain plain) {
        switch (event.way()) {
            case VISIT -> {
                town.visit(today, List.of());
                plain.isSeen(today);
            }
            case LATE_VISIT -> {
                LocalDate madeOn = today.minusDays(4);
                if (madeOn.isAfter(plain.seen.orElse(BEGIN))) {
                    town.visit(madeOn, List.of());
                    plain.isSeen(madeOn);
                }
            }
            case DOCTOR -> {
                town.station()
                        .registry()
                        .learn(PATIENT, today, Fact.Source.REPORT, Town.learnt(event.illness()))
                        .orElseThrow();
                plain.learns(event.illness(), today);
            }
            case VISIT_THAT_FINDS -> {
                town.visit(today, Town.learnt(event.illness()));
                plain.isSeen(today);
                plain.learns(event.illness(), today);
            }
        }
        plain.look(today);
    }

    // D4
    @Example
    void whoIsStableAndSeenOnEachDayDueIsSeenFourTimesInEachYear() {
        Town town = new Town();
        town.visit(BEGIN, Town.learnt(Illness.STABLE));
        Map<Integer, Integer> seen = new HashMap<>();
        LocalDate today = BEGIN;
        while (today.getYear() < 2027) {
            today = town.due();
            town.on(today);
            town.visit(today, Town.learnt(Illness.STABLE));
            seen.merge(today.getYear(), 1, Integer::sum);
        }
        assertTrue(seen.get(2025) >= 4 && seen.get(2026) >= 4, () -> "seen " + seen);
    }

    @Example
    void theBranchIsGoneThroughFromUnstableToStable() {
        Town town = new Town();
        assertEquals(LocalDate.of(2024, 7, 15), town.due(), "not assessed: two weeks");
        on(town, LocalDate.of(2024, 7, 8), Illness.UNSTABLE);
        assertEquals(LocalDate.of(2024, 7, 22), town.due(), "unstable: two weeks");
        on(town, LocalDate.of(2024, 7, 22), Illness.BASICALLY);
        assertEquals(LocalDate.of(2024, 8, 5), town.due(), "basically stable: two weeks first");
        on(town, LocalDate.of(2024, 8, 5), Illness.BASICALLY);
        assertEquals(LocalDate.of(2024, 9, 5), town.due(), "not settled: a month");
        on(town, LocalDate.of(2024, 9, 5), Illness.SETTLED);
        assertEquals(LocalDate.of(2024, 12, 5), town.due(), "settled: three months");
        on(town, LocalDate.of(2024, 12, 5), Illness.STABLE);
        assertEquals(LocalDate.of(2025, 3, 5), town.due(), "stable: three months");
        on(town, LocalDate.of(2025, 3, 5), Illness.UNSTABLE);
        assertEquals(LocalDate.of(2025, 3, 19), town.due(), "unstable again: two weeks");
    }

    private static void on(Town town, LocalDate date, Illness illness) {
        town.on(date);
        town.visit(date, Town.learnt(illness));
    }
}

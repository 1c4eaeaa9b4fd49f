package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;

/** The town on one day of the run: its station, its people, chance, and what has been done so far. */
final class Town {

    static final StationId ID = StationId.of("445122104");
    static final StationId OTHER = StationId.of("445122105");
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 5, 13);

    private static final int LEAST = 120;
    private static final int EVERYBODY = Options.RESIDENTS;

    final Options options;
    final Storage storage;
    final PolicyLibrary library;
    final Random chance;
    final PlainDays days;
    final PlainRounds rounds = new PlainRounds();
    final PlainCare care;
    final PlainAlerts alerts;
    final Handovers handovers = new Handovers();
    final Referrals referrals = new Referrals();
    final PlainCases cases = new PlainCases();
    final Tally tally = new Tally();
    final Staff staff = new Staff();
    final Map<String, Neighbour> people = new LinkedHashMap<>();

    /** Workers who lead pairings. */
    final Set<String> leads = new HashSet<>();

    /** Villages under water: nobody gets there. */
    final Set<String> flooded = new HashSet<>();

    /** Whom a visit not handed in yet has met. */
    final Set<String> met = new HashSet<>();

    /** The day up to which the host has told the station that time went by. */
    @Nullable
    LocalDate caughtUpTo;

    private final SettableTime time;
    private final Xinfeng door;
    private LocalDate today = FIRST_DAY;
    private int lastNumber;
    private long units;

    Town(Options options, Storage storage) {
        this.options = options;
        this.storage = storage;
        this.chance = new Random(options.seed());
        this.library = Policies.library();
        this.days = new PlainDays(Policies.notices(library));
        this.care = new PlainCare(days, rounds);
        this.alerts = new PlainAlerts(days);
        this.time = SettableTime.at(today, LocalTime.of(8, 0), Xinfeng.ZONE);
        this.door = Xinfeng.over(storage, library, time).namingUnits(this::unit);
    }

    /** The name of the next unit of work: in no order, and the same in each run of the seed. */
    private UnitId unit() {
        long z = options.seed() + ++units * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        return UnitId.of(Long.toUnsignedString(z ^ z >>> 27, Character.MAX_RADIX));
    }

    LocalDate today() {
        return today;
    }

    void begin(LocalDate day) {
        today = day;
        time.set(day, LocalTime.of(8, 0), Xinfeng.ZONE);
    }

    /** The station anew, as a host asks for it at each request. */
    Station station() {
        return door.station(ID, Actor.of("simulation", "simulation"));
    }

    /** The same for a second person. */
    Station second() {
        return door.station(ID, Actor.of("second", "simulation"));
    }

    /** The station of the neighbouring town. */
    Station elsewhere() {
        return door.station(OTHER, Actor.of("neighbour", "simulation"));
    }

    /** Carries what is on the way to the neighbouring town, and its answers back; how much there was. */
    int carry() {
        return door.carryHandovers(ID, OTHER, Actor.of("courier", "simulation")).orElseThrow();
    }

    boolean isWorkday() {
        return days.isWorked(today, today);
    }

    boolean isBehind() {
        return !today.equals(caughtUpTo);
    }

    /** Whether something of a probability happens. */
    boolean happens(double probability) {
        return chance.nextDouble() < probability;
    }

    /** How often something happens on a day of which so many happen a year in a town of 2,155 people; no town is too small for it. */
    int timesToday(double aYear) {
        double expected = aYear / 365 * Math.max(options.residents(), LEAST) / EVERYBODY;
        int whole = (int) expected;
        return whole + (happens(expected - whole) ? 1 : 0);
    }

    /** A number that no person, visit or household of the run has had. */
    int next() {
        return ++lastNumber;
    }

    List<Neighbour> onFile() {
        List<Neighbour> some = new ArrayList<>();
        for (Neighbour one : people.values()) {
            if (one.log.onFile) {
                some.add(one);
            }
        }
        return some;
    }

    <T> T anyOf(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    /** The others on file who lived in the household of somebody before today. */
    List<Neighbour> housemates(Neighbour of) {
        return people.values().stream()
                .filter(one -> one.home.equals(of.home) && one != of && one.log.onFile)
                .filter(one -> one.joined.isBefore(today))
                .toList();
    }

    /** Notes a fact, and the alert that it raises. */
    void tell(PlainPerson person, PlainFact fact) {
        PlainFact before = person.current.get(fact.factor());
        person.tell(fact);
        alerts.fact(person, fact.factor(), before != null && before.value().equals("yes"), today);
    }

    /** Notes that the station has looked at a person. */
    void settle(PlainPerson person) {
        String before = person.tier;
        care.settle(person, today);
        settled(person, before);
        if (!person.onFile) {
            cases.offFile(person.id, today);
        }
    }

    /** Notes what became of a person's tier when the station looked. */
    void settled(PlainPerson person, String before) {
        tally.tier(before, person.tier);
        alerts.tier(person, before, today);
    }

    /** Works out for everybody what the station must find on this day; nobody's depends on another's. */
    void careForAll() {
        LocalDate day = today;
        people.values().forEach(one -> care.settle(one.log, day));
    }
}

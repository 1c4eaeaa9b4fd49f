package org.xinfeng;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;

/**
 * The door of the library: a storage, policies and the time become a {@link Station} for an actor.
 *
 * <p>One for each storage, shared by all threads. It does not own the storage: who opened it closes it.
 */
public final class Xinfeng {

    /** The zone of every station of the People's Republic of China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Storage storage;
    private final PolicyLibrary policies;
    private final InstantSource time;
    private final ZoneId zone;
    private final Supplier<UnitId> units;

    private Xinfeng(Storage storage, PolicyLibrary policies, InstantSource time, ZoneId zone, Supplier<UnitId> units) {
        this.storage = storage;
        this.policies = policies;
        this.time = time;
        this.zone = zone;
        this.units = units;
    }

    /** Stations on a storage, in the zone {@link #ZONE}. */
    public static Xinfeng over(Storage storage, PolicyLibrary policies, InstantSource time) {
        return new Xinfeng(storage, policies, time, ZONE, UnitId::random);
    }

    /** The same with the days of another zone. */
    public Xinfeng in(ZoneId other) {
        return new Xinfeng(storage, policies, time, other, units);
    }

    /**
     * The same with units of work that are not named by chance, so that a test or a simulation comes to the same ids each
     * time it runs: an id that the library makes begins with the name of its unit.
     *
     * @param next asked once for each unit and each reading, by whichever thread that is. It must never give a name twice
     *     for a station: the second unit of a name fails with {@link org.xinfeng.kernel.StorageException}
     */
    public Xinfeng namingUnits(Supplier<UnitId> next) {
        return new Xinfeng(storage, policies, time, zone, next);
    }

    /** A station for one actor: made for each request, never shared between actors. */
    public Station station(StationId station, Actor actor) {
        return new Station(storage, policies, time, zone, units, station, actor);
    }

    /**
     * Carries what is on the way from one station to another of this storage, and the answers back: files to the receiver's
     * list of incoming, with the notice if somebody died on the way, answers to the sender. Each step is a unit of one station; cut off, it is simply done again.
     *
     * @return how many files and answers were carried that were not there before
     */
    public Outcome<Integer> carryHandovers(StationId from, StationId to, Actor actor) {
        return new Courier(station(from, actor), station(to, actor)).carry();
    }

    /** Every kind of record the library keeps, for storage adapters, transfer and tests. */
    public static List<Kind<?, ?>> kinds() {
        return Station.kinds();
    }
}

package org.xinfeng.registry;

import java.time.LocalDate;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * Where a village is on the map, so that distances can be counted. Not where anybody lives.
 *
 * @param latitude in millionths of a degree, north of the equator
 * @param longitude in millionths of a degree, east of Greenwich
 * @param asOf the day it was taken from its source
 */
public record VillagePlace(VillageId village, int latitude, int longitude, LocalDate asOf, Fact.Source source) {

    public static final Kind<VillageId, VillagePlace> KIND =
            Kind.of("village_place", VillagePlace::village, Shape.of(VillagePlace.class));

    private static final int MILLION = 1_000_000;
    /** The mean radius of the earth, in metres (IUGG). */
    private static final double EARTH = 6_371_008.8;

    private static final int STEP = 100;

    /** @throws IllegalArgumentException if it is nowhere on the earth */
    public VillagePlace {
        if (Math.abs((long) latitude) > 90L * MILLION || Math.abs((long) longitude) > 180L * MILLION) {
            throw new IllegalArgumentException("latitude must be from -90 to 90 degrees and longitude from -180 to 180,"
                    + " in millionths, but are " + latitude + " and " + longitude);
        }
    }

    /**
     * The distance as the crow flies, in metres, rounded to 100; the same on every machine. It is less than any road.
     */
    public int metresTo(VillagePlace other) {
        double here = StrictMath.toRadians((double) latitude / MILLION);
        double there = StrictMath.toRadians((double) other.latitude / MILLION);
        double across = StrictMath.toRadians(((double) other.longitude - longitude) / MILLION);
        double up = StrictMath.sin((there - here) / 2);
        double aside = StrictMath.sin(across / 2);
        double chord = up * up + StrictMath.cos(here) * StrictMath.cos(there) * aside * aside;
        double metres = 2 * EARTH * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, chord)));
        return (int) StrictMath.round(metres / STEP) * STEP;
    }
}

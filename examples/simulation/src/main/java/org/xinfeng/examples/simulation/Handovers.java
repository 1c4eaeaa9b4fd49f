package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.Station;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/**
 * 转出: people move to the neighbouring town, whose station takes most of them, refuses some, and lets some wait too long. What is on
 * the way is carried every third day, also that somebody died meanwhile, who is not taken then.
 */
final class Handovers implements Happening {

    /** Somebody on the way. */
    static final class OnTheWay {
        final String id;
        final Neighbour who;
        final LocalDate due;
        boolean carried;

        /** Whether the other station took him; not known before it answered. */
        Optional<Boolean> taken = Optional.empty();

        OnTheWay(String id, Neighbour who, LocalDate due) {
            this.id = id;
            this.who = who;
            this.due = due;
        }

        /** Nobody on the way leaves the file here otherwise. */
        boolean hasDied() {
            return !who.log.onFile;
        }
    }

    private static final double A_YEAR = 25;
    private static final int DAYS_TO_ANSWER = 15;
    private static final int CARRIED_EVERY = 3;
    private static final double ANSWERED_TODAY = 0.08;
    private static final double TAKEN = 0.8;
    private static final String THERE = "445122105001";

    private final Map<String, OnTheWay> open = new LinkedHashMap<>();

    /** Those whom the other station has, with the files by which they came. */
    private final List<OnTheWay> gone = new ArrayList<>();

    /** Those who wait for an answer that has come back here. */
    List<OnTheWay> open() {
        return List.copyOf(open.values());
    }

    List<OnTheWay> gone() {
        return List.copyOf(gone);
    }

    @Override
    public void happen(Town town) {
        if (town.today().equals(Town.FIRST_DAY)) {
            VillageId there = VillageId.of(THERE);
            town.elsewhere()
                    .registry()
                    .serve(List.of(
                            new Village(there, "邻镇", Optional.of(THERE), DateRange.ofUnboundedEnd(town.today()))))
                    .orElseThrow();
            return;
        }
        for (int i = town.timesToday(A_YEAR); i > 0; i--) {
            Neighbour one = town.anyOf(town.onFile());
            if (!one.leaving && one.log.away() == null) {
                send(town, one);
            }
        }
        for (OnTheWay one : open()) {
            if (one.carried && one.taken.isEmpty() && town.happens(ANSWERED_TODAY)) {
                answer(town, one);
            }
        }
        if (Math.floorMod(town.today().toEpochDay(), (long) CARRIED_EVERY) == 0 && !open.isEmpty()) {
            carry(town);
        }
    }

    private void send(Town town, Neighbour one) {
        Referrals.consent(town, one);
        LocalDate due = town.today().plusDays(DAYS_TO_ANSWER);
        OnTheWay way = new OnTheWay("o" + town.next(), one, due);
        HandoverFile file = town.station()
                .referrals()
                .handOver(
                        new Handover.Id(way.id),
                        ResidentId.of(one.id()),
                        town.elsewhere().id(),
                        List.of(
                                ItemCode.IDENTITY,
                                ItemCode.CONTACT,
                                ItemCode.CATEGORIES,
                                ItemCode.TIER,
                                ItemCode.MATTERS,
                                ItemCode.FACTS),
                        Optional.empty())
                .orElseThrow();
        if (file.facts().size() != one.log.current.size() || !file.due().equals(due)) {
            throw new Violation(
                    "handover",
                    town.today(),
                    way.id,
                    one.log.current.size() + " facts",
                    file.facts().size());
        }
        if (town.station()
                .registry()
                .takeOffFile(ResidentId.of(one.id()), Resident.Status.MOVED_AWAY)
                .isDone()) {
            throw new Violation("handover", town.today(), way.id, "kept on file", "taken off it");
        }
        one.leaving = true;
        open.put(way.id, way);
        town.tally.add(Tally.What.HANDED_OVER);
    }

    private static void answer(Town town, OnTheWay one) {
        boolean takes = town.happens(TAKEN);
        Handover.Id id = new Handover.Id(one.id);
        Station there = town.elsewhere();
        (takes
                        ? there.referrals().accept(id, VillageId.of(THERE))
                        : there.referrals().refuse(id, Handover.Reason.NOT_HERE))
                .orElseThrow();
        one.taken = Optional.of(takes);
    }

    private void carry(Town town) {
        int carried = town.carry();
        int expected = 0;
        for (OnTheWay one : open()) {
            if (!one.carried) {
                one.carried = true;
                one.taken = one.hasDied() ? Optional.of(false) : one.taken;
                expected++;
            } else if (one.hasDied() || one.taken.isPresent()) {
                arrived(town, one, !one.hasDied() && one.taken.orElse(false));
                expected++;
            }
        }
        if (carried != expected) {
            throw new Violation("handover", town.today(), "on the way", expected + " carried", carried);
        }
    }

    /** The answer is here: who was taken is off file from today. */
    private void arrived(Town town, OnTheWay one, boolean taken) {
        open.remove(one.id);
        one.who.leaving = false;
        if (!taken) {
            town.tally.add(Tally.What.HANDOVERS_REFUSED);
            return;
        }
        gone.add(one);
        new Deeds(town).isOff(one.who, Resident.Status.MOVED_AWAY);
    }
}

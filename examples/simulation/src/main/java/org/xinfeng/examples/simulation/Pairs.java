package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.PairingDesk;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingProposal;
import org.xinfeng.pairing.PairingRequest;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.registry.VillagePlace;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Volunteer;
import org.xinfeng.volunteering.VolunteerId;

/**
 * One volunteer of each village, who comes and goes, and the social workers lead; each quarter some households wish to be paired (1+N+1, one-to-one), and some pairings have reached
 * what they were for. What goes on is kept in mind, for {@link PairsCheck}.
 */
final class Pairs implements Happening {

    private static final int WISHES_A_QUARTER = 10;
    private static final double LEAVES_IN_A_QUARTER = 0.08;
    private static final double REACHED_IN_A_QUARTER = 0.1;
    private static final int CAPACITY = 30;
    private static final int LATITUDE = 23_600_000;
    private static final int LONGITUDE = 116_900_000;
    private static final int STEP = 9_000;

    /** Pairings that go on, each with its household. */
    final Map<Pairing.Id, HouseholdId> open = new LinkedHashMap<>();

    /** How many have ended. */
    int ended;

    private final Map<String, Volunteer> volunteers = new TreeMap<>();

    @Override
    public void happen(Town town) {
        LocalDate today = town.today();
        if (today.getDayOfMonth() != 15 || today.getMonthValue() % 3 != 0) {
            return;
        }
        PairingDesk desk = town.station().pairing();
        if (volunteers.isEmpty()) {
            places(town, desk);
        }
        for (Places.Place place : Places.ALL) {
            boolean has = volunteers.values().stream()
                    .anyMatch(one -> one.helping().village().value().equals(place.code()));
            if (!has) {
                enlist(town, desk, place.code());
            }
        }
        leads(town, desk);
        leave(town, desk);
        reach(town, desk);
        wishes(town, desk).forEach((home, id) -> pair(town, desk, home, id));
    }

    private static void places(Town town, PairingDesk desk) {
        List<VillagePlace> places = new ArrayList<>();
        for (int i = 0; i < Places.ALL.size(); i++) {
            places.add(new VillagePlace(
                    VillageId.of(Places.ALL.get(i).code()),
                    LATITUDE + i * STEP + i * i * 37 % 101 * 113,
                    LONGITUDE + i * 53 % Places.ALL.size() * STEP,
                    town.today(),
                    new Fact.Source("made-up")));
        }
        desk.place(places).orElseThrow();
    }

    private static Helping helping(Town town, String village) {
        DateRange from = DateRange.ofUnboundedEnd(town.today());
        return new Helping(VillageId.of(village), Optional.empty(), List.of(), Optional.of(from), from, CAPACITY);
    }

    private void enlist(Town town, PairingDesk desk, String village) {
        String id = "vol" + town.next();
        Volunteer one = new Volunteer(VolunteerId.of(id), "志愿者" + id, helping(town, village));
        desk.enlist(one).orElseThrow();
        volunteers.put(id, one);
    }

    /** Every social worker in service leads. */
    private static void leads(Town town, PairingDesk desk) {
        Map<String, String> villages = new TreeMap<>();
        for (Places.Place place : Places.ALL) {
            String worker = town.staff.of(Staff.SOCIAL_WORKER, place.code());
            if (worker != null && !worker.startsWith("cd")) {
                villages.putIfAbsent(worker, place.code());
            }
        }
        town.leads.addAll(villages.keySet());
        villages.forEach((worker, village) -> desk.appoint(new Lead(WorkerId.of(worker), helping(town, village)))
                .orElseThrow());
    }

    private void leave(Town town, PairingDesk desk) {
        for (String id : List.copyOf(volunteers.keySet())) {
            if (town.happens(LEAVES_IN_A_QUARTER)) {
                desk.stop(HelperKey.of(VolunteerId.of(id)), town.today()).orElseThrow();
                volunteers.remove(id);
                town.tally.add(Tally.What.VOLUNTEERS_LEFT);
            }
        }
    }

    private void reach(Town town, PairingDesk desk) {
        for (Pairing.Id id : List.copyOf(open.keySet())) {
            if (town.happens(REACHED_IN_A_QUARTER)) {
                desk.end(id, Pairing.Why.GOAL_REACHED, town.today()).orElseThrow();
                open.remove(id);
                ended++;
            }
        }
    }

    private Map<String, HouseholdId> wishes(Town town, PairingDesk desk) {
        Map<String, HouseholdId> wishing = new LinkedHashMap<>();
        List<Neighbour> onFile = town.onFile();
        int wishes = Math.max(1, WISHES_A_QUARTER * town.options.residents() / Options.RESIDENTS);
        for (int i = 0; i < wishes && !onFile.isEmpty(); i++) {
            String number = town.anyOf(onFile).home;
            Household home = town.station()
                    .registry()
                    .household(new Household.Number(number))
                    .orElseThrow();
            if (!open.containsValue(home.id()) && !wishing.containsKey(number)) {
                String form = town.happens(0.7) ? "1+N+1" : "one-to-one";
                desk.hear(PairingWish.Entry.consent("wish" + town.next(), home.id(), form, town.today()))
                        .orElseThrow();
                wishing.put(number, home.id());
            }
        }
        return wishing;
    }

    private void pair(Town town, PairingDesk desk, String home, HouseholdId id) {
        LocalDate tomorrow = town.today().plusDays(1);
        PairingProposal proposal = desk.propose(PairingRequest.of("pairs-" + home + "-" + tomorrow, tomorrow)
                        .only(List.of(id))
                        .keeping()
                        .tries(0))
                .orElseThrow();
        if (!proposal.proved()) {
            throw new Violation("pairing", town.today(), proposal.id().value(), "proved", "not proved");
        }
        desk.accept(proposal).orElseThrow().pairings().forEach(one -> open.put(one.id(), one.household()));
    }
}

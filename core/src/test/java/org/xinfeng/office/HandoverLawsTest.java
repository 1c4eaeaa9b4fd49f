package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.testing.SyntheticIdentity;

/** However messages between stations are lost, doubled and late, nobody is on no list on any day, and in the end on one; who died, on none. */
class HandoverLawsTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 9);
    private static final List<StationId> STATIONS =
            List.of(StationId.of("445122104"), StationId.of("445122105"), StationId.of("445122106"));
    private static final VillageId VILLAGE = new VillageId("v");

    /** Some stations, some people, and everything that was ever put on the road between them. */
    private static final class Country {

        final SettableTime time = SettableTime.at(MONDAY, LocalTime.NOON, Xinfeng.ZONE);
        final Xinfeng xinfeng = Xinfeng.over(new MemoryStorage(), SampleReferrals.library(), time);
        final List<IdentityNumber> people = new ArrayList<>();
        final List<HandoverFile> files = new ArrayList<>();
        final List<Handover.Answer> answers = new ArrayList<>();
        final Random random;
        final Set<IdentityNumber> dead = new HashSet<>();
        int handovers;

        Country(long seed) {
            random = new Random(seed);
            for (StationId station : STATIONS) {
                at(station)
                        .registry()
                        .serve(List.of(new Village(
                                VILLAGE, "村", Optional.empty(), DateRange.ofUnboundedEnd(MONDAY.minusYears(1)))))
                        .orElseThrow();
            }
            for (int i = 0; i < 3; i++) {
                IdentityNumber identity = SyntheticIdentity.of(MONDAY.minusYears(40 + i), i);
                people.add(identity);
                at(STATIONS.get(i % 2))
                        .registry()
                        .enrol(new NewResident(
                                Optional.empty(),
                                "某某",
                                Optional.of(identity),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                VILLAGE,
                                List.of(SamplePolicies.ELDER)))
                        .orElseThrow();
            }
        }

        Station at(StationId id) {
            return xinfeng.station(id, Actor.of("lin", "casework"));
        }

        <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        List<StationId> onFileAt(IdentityNumber person) {
            return STATIONS.stream()
                    .filter(id -> at(id).registry()
                            .find(person)
                            .filter(Resident::isOnFile)
                            .isPresent())
                    .toList();
        }

        /** Anything that a station or the road may do; what is refused changes nothing. */
        void step() {
            switch (random.nextInt(10)) {
                case 0, 1 -> send();
                case 2, 3 -> {
                    if (!files.isEmpty()) {
                        HandoverFile file = any(files);
                        at(file.to()).referrals().receive(file);
                    }
                }
                case 4, 5 -> answer(random.nextInt(4) > 0);
                case 6, 7 -> {
                    if (!answers.isEmpty()) {
                        Handover.Answer answer = any(answers);
                        at(answer.to()).referrals().answered(answer);
                    }
                }
                case 8 -> leaveByHand();
                default -> dies();
            }
        }

        /** Somebody dies who is on one way at most. */
        private void dies() {
            StationId here = any(STATIONS);
            IdentityNumber person = any(people);
            List<StationId> ways = STATIONS.stream()
                    .filter(id -> at(id).referrals().outgoing(Optional.empty(), 100).items().stream()
                            .anyMatch(one -> one.resident()
                                    .equals(at(id).registry().find(person).map(Resident::id))))
                    .toList();
            boolean leaves = ways.equals(List.of(here))
                    || ways.isEmpty() && onFileAt(person).equals(List.of(here));
            if (leaves && random.nextInt(4) == 0) {
                at(here).registry()
                        .find(person)
                        .map(Resident::id)
                        .filter(id -> at(here).registry()
                                .takeOffFile(id, Resident.Status.DECEASED)
                                .isDone())
                        .ifPresent(id -> dead.add(person));
            }
        }

        private void send() {
            StationId from = any(STATIONS);
            Optional<ResidentId> who = at(from).registry().find(any(people)).map(Resident::id);
            who.ifPresent(id -> at(from).referrals()
                    .handOver(
                            new Handover.Id("h" + handovers++),
                            id,
                            any(STATIONS),
                            List.of(ItemCode.IDENTITY, ItemCode.CATEGORIES),
                            Optional.of(SampleReferrals.CARE))
                    .map(files::add));
        }

        private void answer(boolean yes) {
            StationId here = any(STATIONS);
            List<Handover> incoming =
                    at(here).referrals().incoming(Optional.empty(), 100).items();
            if (!incoming.isEmpty()) {
                Handover.Id id = any(incoming).id();
                ReferralDesk desk = at(here).referrals();
                (yes ? desk.accept(id, VILLAGE) : desk.refuse(id, Handover.Reason.NOT_HERE)).map(answers::add);
            }
        }

        /** Somebody takes a person off file by hand who is being handed over: must be refused. */
        private void leaveByHand() {
            StationId here = any(STATIONS);
            at(here).registry().find(any(people)).map(Resident::id).ifPresent(id -> {
                boolean leaving = at(here).referrals().outgoing(Optional.empty(), 100).items().stream()
                        .anyMatch(one -> one.resident().equals(Optional.of(id)));
                if (leaving) {
                    assertTrue(!at(here).registry()
                            .takeOffFile(id, Resident.Status.MOVED_AWAY)
                            .isDone());
                }
            });
        }

        /** The road works again: everything is carried, everything that waits is taken. */
        void comeToRest() {
            for (int round = 0; round < 20; round++) {
                for (StationId from : STATIONS) {
                    for (StationId to : STATIONS) {
                        if (!from.equals(to)) {
                            xinfeng.carryHandovers(from, to, Actor.of("courier", "handover"))
                                    .orElseThrow();
                        }
                    }
                }
                for (StationId here : STATIONS) {
                    for (Handover one :
                            at(here).referrals().incoming(Optional.empty(), 100).items()) {
                        at(here).referrals().accept(one.id(), VILLAGE);
                    }
                }
            }
        }
    }

    @Property(tries = 40, seed = "2901")
    void nobodyIsOnNoListOnAnyDay(@ForAll long seed) {
        Country country = new Country(seed);
        for (int i = 0; i < 60; i++) {
            country.step();
            if (i % 3 == 0) {
                country.time.set(MONDAY.plusDays(i / 3), LocalTime.NOON, Xinfeng.ZONE);
            }
            for (IdentityNumber person : country.people) {
                assertTrue(
                        country.dead.contains(person)
                                || !country.onFileAt(person).isEmpty(),
                        "somebody is on file nowhere");
            }
        }
        country.comeToRest();
        for (IdentityNumber person : country.people) {
            assertEquals(
                    country.dead.contains(person) ? 0 : 1,
                    country.onFileAt(person).size(),
                    "each of the living in one place, none of the dead");
        }
        for (StationId station : STATIONS) {
            assertEquals(
                    List.of(),
                    country.at(station)
                            .referrals()
                            .outgoing(Optional.empty(), 9)
                            .items());
            assertEquals(
                    List.of(),
                    country.at(station)
                            .referrals()
                            .incoming(Optional.empty(), 9)
                            .items());
        }
    }
}

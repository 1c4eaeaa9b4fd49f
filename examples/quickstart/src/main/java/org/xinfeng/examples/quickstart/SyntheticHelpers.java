package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.Station;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.registry.VillagePlace;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Skill;
import org.xinfeng.volunteering.Volunteer;
import org.xinfeng.volunteering.VolunteerId;

/** Volunteers, leads, wishes and places on the map, all made up. */
final class SyntheticHelpers {

    static final int HOUSEHOLDS = 12;

    /** The household that asks for sign language, which nobody knows. */
    private static final int SIGNING = 4;

    private static final int VILLAGES = 4;
    private static final int VOLUNTEERS = 16;
    private static final int PAGE = 100;
    private static final int LATITUDE = 23_600_000;
    private static final int LONGITUDE = 116_900_000;
    private static final int STEP = 17_000;

    private final Station town;
    private final DateRange always;

    SyntheticHelpers(Station town) {
        this.town = town;
        this.always = DateRange.ofUnboundedEnd(LocalDate.of(2021, 7, 1));
    }

    /** Some households of the first villages, the same ones each time. */
    List<HouseholdId> homes() {
        Set<HouseholdId> homes = new LinkedHashSet<>();
        List<Village> villages = town.registry().villages();
        for (Village village : villages.subList(0, Math.min(VILLAGES, villages.size()))) {
            int taken = 0;
            for (Resident one : TierChapter.everybody(town, village.id())) {
                if (taken < HOUSEHOLDS / VILLAGES
                        && one.isOnFile()
                        && one.household().isPresent()
                        && homes.add(one.household().get())) {
                    taken++;
                }
            }
        }
        return new ArrayList<>(homes);
    }

    void enlist(List<HouseholdId> homes) {
        List<VillagePlace> places = new ArrayList<>();
        List<VillageId> villages = town.registry().villages().stream()
                .map(Village::id)
                .limit(VILLAGES)
                .toList();
        for (int i = 0; i < villages.size(); i++) {
            places.add(new VillagePlace(
                    villages.get(i), LATITUDE + i * STEP, LONGITUDE, town.today(), new Fact.Source("made-up")));
        }
        town.pairing().place(places).orElseThrow();
        for (int i = 1; i <= 2; i++) {
            town.pairing()
                    .appoint(new Lead(new WorkerId("sw" + i), helping(villages.get(2 * i - 2), 6, true)))
                    .orElseThrow();
        }
        Set<VolunteerId> onFile = new HashSet<>();
        volunteers().forEach(one -> onFile.add(one.id()));
        for (int i = 0; i < VOLUNTEERS; i++) {
            VolunteerId id = new VolunteerId("v" + (i + 1));
            if (onFile.contains(id)) {
                continue;
            }
            Skill[] skills = i % 5 == 0 ? new Skill[] {Skill.of("hakka")} : new Skill[0];
            town.pairing()
                    .enlist(new Volunteer(
                            id,
                            "志愿者" + (i + 1),
                            helping(villages.get(i % villages.size()), 1 + i % 3, i % 4 != 3, skills)))
                    .orElseThrow();
        }
        for (int i = 0; i < homes.size(); i++) {
            town.pairing().hear(wish(homes.get(i), i)).orElseThrow();
        }
    }

    /** Who has stopped, if this was told before. */
    Optional<Volunteer> whoStopped() {
        return volunteers().stream()
                .filter(one -> one.helping().available().isOverBy(town.today().plusDays(1)))
                .findFirst();
    }

    private List<Volunteer> volunteers() {
        return town.pairing()
                .volunteers(Optional.empty(), Optional.empty(), PAGE)
                .items();
    }

    private Helping helping(VillageId village, int capacity, boolean vetted, Skill... skills) {
        return new Helping(
                village,
                Optional.of(capacity % 2 == 0 ? Sex.MALE : Sex.FEMALE),
                List.of(skills),
                vetted ? Optional.of(always) : Optional.empty(),
                always,
                capacity);
    }

    private PairingWish.Entry wish(HouseholdId home, int i) {
        String form = i % 3 == 2 ? "one-to-one" : "1+N+1";
        PairingWish.Entry wish =
                PairingWish.Entry.consent("quickstart-" + (i + 1) + "-" + town.today(), home, form, town.today());
        if (i == 1) {
            return wish.needing(new PairingWish.Need(Skill.of("hakka"), 1));
        }
        return i == SIGNING ? wish.needing(new PairingWish.Need(Skill.of("sign"), 1)) : wish;
    }
}

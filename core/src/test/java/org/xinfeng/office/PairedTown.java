package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingProposal;
import org.xinfeng.pairing.PairingRequest;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.registry.VillagePlace;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Skill;
import org.xinfeng.volunteering.Volunteer;
import org.xinfeng.volunteering.VolunteerId;

/** The town with two leads, three volunteers and households of elders and of a child. */
final class PairedTown {

    static final LocalDate MONDAY = Town.MONDAY;
    static final DateRange ALWAYS = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
    static final Skill HAKKA = Skill.of("hakka");
    static final HelperKey LIN = HelperKey.of(Town.LIN);
    static final HelperKey MEI = volunteer("mei");
    static final HelperKey WANG = volunteer("wang");
    static final HelperKey HE = volunteer("he");

    final Town town;

    private PairedTown(Town town) {
        this.town = town;
    }

    static PairingRules rules() {
        return new PairingRules(
                List.of(form("1+N+1", true, 1, 2), form("one-to-one", false, 1, 1)),
                List.of(new PairingRules.SkillWord(HAKKA, new Label("客家话", "Hakka"))),
                new PairingRules.Reach(15, 20),
                new PairingRules.Weights(20, 30, 200, 100, 15),
                new PairingRules.Penalties(20_000, 10_000, 1_000),
                new PairingRules.Efforts(50, 100, 150, 200, 400),
                18,
                Optional.empty(),
                false);
    }

    private static PairingRules.Form form(String code, boolean lead, int min, int max) {
        return new PairingRules.Form(new PairingRules.FormCode(code), new Label(code, code), lead, min, max);
    }

    static PolicyLibrary policies() {
        return PolicyLibrary.of(SamplePolicies.pack("1", List.of(), Optional.of(rules())));
    }

    static HelperKey volunteer(String id) {
        return HelperKey.of(new VolunteerId(id));
    }

    static PairedTown open() {
        PairedTown paired = new PairedTown(Town.open(policies()));
        paired.desk()
                .place(List.of(
                        new VillagePlace(Town.EAST, 23_700_000, 117_000_000, MONDAY, Fact.Source.REPORT),
                        new VillagePlace(Town.WEST, 23_720_000, 117_000_000, MONDAY, Fact.Source.REPORT)))
                .orElseThrow();
        paired.party(Town.LIN);
        paired.desk().appoint(new Lead(Town.LIN, helping(Town.EAST, 3))).orElseThrow();
        paired.volunteer("mei", Town.EAST, 1);
        paired.volunteer("wang", Town.WEST, 1);
        paired.volunteer("he", Town.WEST, 1, HAKKA);
        return paired;
    }

    void party(WorkerId worker) {
        town.station()
                .staff()
                .employ(new Worker(worker, "工作者", List.of(Role.SOCIAL_WORKER), true, ALWAYS))
                .orElseThrow();
    }

    static Helping helping(VillageId village, int capacity, Skill... skills) {
        return new Helping(village, Optional.of(Sex.FEMALE), List.of(skills), Optional.of(ALWAYS), ALWAYS, capacity);
    }

    void volunteer(String id, VillageId village, int capacity, Skill... skills) {
        desk().enlist(new Volunteer(new VolunteerId(id), "某某", helping(village, capacity, skills)))
                .orElseThrow();
    }

    PairingDesk desk() {
        return town.station().pairing();
    }

    /** An elder in a household of his own, in the west. */
    HouseholdId elder(String id) {
        return home(town.elder(id));
    }

    HouseholdId child(String id) {
        return home(town.child(id));
    }

    private HouseholdId home(ResidentId id) {
        return town.registry()
                .moveInto(new Household.Number("no-" + id.value()), id, Optional.empty(), town.today())
                .orElseThrow()
                .id();
    }

    PairingWish.Entry wish(HouseholdId household, String form) {
        return PairingWish.Entry.consent("wish-" + household.value(), household, form, town.today());
    }

    HouseholdId wished(HouseholdId household, String form) {
        desk().hear(wish(household, form)).orElseThrow();
        return household;
    }

    PairingProposal proposed(String id) {
        return desk().propose(PairingRequest.of(id, town.today())).orElseThrow();
    }

    List<HelperKey> now(HouseholdId household) {
        return desk().seats(household).stream()
                .filter(Pairing.Seat::isOpen)
                .map(Pairing.Seat::helper)
                .sorted()
                .toList();
    }
}

package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfeng.PairingTexts;
import org.xinfeng.Texts;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.PairingDesk;
import org.xinfeng.office.Station;
import org.xinfeng.pairing.Acceptance;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.PairingFigures;
import org.xinfeng.pairing.PairingProposal;
import org.xinfeng.pairing.PairingRequest;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.pairing.Replacement;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Skill;
import org.xinfeng.volunteering.Volunteer;
import org.xinfeng.volunteering.VolunteerId;

/** The code of the guide to pairing, on a village with an elder and a child. */
class PairingSnippetsTest {

    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Station town = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time)
            .station(StationId.of("445122104"), Actor.of("w-17", "pairing"));
    private final VillageId village = new VillageId("east");
    private final HelperKey mei = HelperKey.of(new VolunteerId("mei"));
    private final List<String> said = new ArrayList<>();

    private Helping helping(Skill... skills) {
        return new Helping(village, Optional.empty(), List.of(skills), Optional.of(always), always, 2);
    }

    private HouseholdId home(String id, int years) {
        town.registry()
                .enrol(new NewResident(
                        Optional.of(ResidentId.of(id)),
                        "某某",
                        Optional.empty(),
                        Optional.of(today.minusYears(years)),
                        Optional.empty(),
                        Optional.empty(),
                        village,
                        List.of(Category.of("elder.special"))))
                .orElseThrow();
        return town.registry()
                .moveInto(new Household.Number("no-" + id), ResidentId.of(id), Optional.empty(), today)
                .orElseThrow()
                .id();
    }

    @BeforeEach
    void aVillageWithHelpers() {
        town.registry()
                .serve(List.of(new Village(village, "上葵村", Optional.empty(), always)))
                .orElseThrow();
        town.staff()
                .employ(new Worker(new WorkerId("lin"), "林", List.of(Role.SOCIAL_WORKER), true, always))
                .orElseThrow();
        town.pairing().appoint(new Lead(new WorkerId("lin"), helping())).orElseThrow();
        for (String id : List.of("mei", "wang")) {
            town.pairing()
                    .enlist(new Volunteer(new VolunteerId(id), "某某", helping()))
                    .orElseThrow();
        }
    }

    @Test
    void pairsAreProposedAcceptedAndReplaced() {
        HouseholdId elder = home("e-1", 80);
        HouseholdId child = home("c-1", 9);
        // snippet: hear
        PairingDesk desk = town.pairing();
        Outcome<PairingWish> wish = desk.hear(
                PairingWish.Entry.consent("wish-1", elder, "1+N+1", today).naming(mei));
        Outcome<PairingWish> hakka = desk.hear(PairingWish.Entry.consent("wish-2", child, "one-to-one", today)
                .needing(new PairingWish.Need(Skill.of("hakka"), 1)));
        // end
        assertTrue(wish.isDone() && hakka.isDone());
        // snippet: propose
        PairingProposal best =
                desk.propose(PairingRequest.of("spring-2026", today)).orElseThrow();
        PairingTexts texts = Texts.in(Locale.ENGLISH).pairing(Code::value);
        best.pairs().forEach(pair -> pair.seats().forEach(terms -> said.add(texts.of(terms))));
        best.leftOut().forEach(out -> said.add(texts.of(out)));
        best.leftOut().forEach(out -> out.change().map(texts::of).ifPresent(said::add));
        // end
        assertTrue(best.proved());
        assertEquals(
                List.of(
                        "same village, new",
                        "same village, new, asked for by the family",
                        "same village, new",
                        "nobody who could has the skill or language (volunteer, hakka)",
                        "1 more: vetted volunteer with hakka in east"),
                said);
        // snippet: accept
        Outcome<Acceptance> some = desk.accept(best, List.of(elder));
        Replacement both = desk.helperLeaves(
                        PairingRequest.of("mei-leaves", today.plusDays(1)), mei, (done, of) -> true)
                .orElseThrow();
        desk.stop(mei, today).orElseThrow();
        Outcome<Acceptance> replaced = desk.accept(both.othersStay());
        PairingFigures figures = desk.figures(DateRange.of(today, today.plusYears(1)));
        // end
        assertTrue(some.isDone() && replaced.isDone());
        assertEquals(33, figures.turnoverPercent().orElseThrow());
    }
}

package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.volunteering.Helping;

/** A case as it is once a station has done what a proposal named, with ids of its own. */
final class Applied {

    private Applied() {}

    static PairingCase to(PairingCase all, HouseholdId household, PairingChange change) {
        Wanting one = all.households().stream()
                .filter(some -> some.household().equals(household))
                .findFirst()
                .orElseThrow();
        PairingWish.Entry said = one.wish().orElseThrow();
        return switch (change.what()) {
            case CONSENT ->
                all.withHousehold(
                        household,
                        some -> some.saying(new PairingWish.Entry(
                                new PairingWish.Id("again"),
                                household,
                                PairingWish.Consent.GIVEN,
                                said.form(),
                                said.sex(),
                                said.needs(),
                                said.preferred(),
                                all.day())));
            case ANY_SEX ->
                all.withHousehold(
                        household,
                        some -> some.saying(new PairingWish.Entry(
                                said.id(),
                                household,
                                said.consent(),
                                said.form(),
                                Optional.empty(),
                                said.needs(),
                                said.preferred(),
                                said.on())));
            case WITHOUT_SKILL -> all.withHousehold(household, some -> some.saying(said.needing()));
            case REACH -> reach(all, change.km().orElseThrow());
            case HELPERS -> {
                List<Offering> more = new ArrayList<>();
                for (int i = 0; i < change.count(); i++) {
                    String id = "zz-" + (char) ('z' - i) + change.hashCode();
                    PairingChange.Newcomer asked = change.newcomer().orElseThrow();
                    HelperKey key = asked.side() == Side.LEAD ? Cases.lead(id) : Cases.volunteer(id);
                    more.add(new Offering(
                            key,
                            new Helping(
                                    asked.village(),
                                    asked.sex(),
                                    asked.skill().stream().toList(),
                                    asked.vetted() ? Optional.of(Cases.ALWAYS) : Optional.empty(),
                                    Cases.ALWAYS,
                                    1),
                            0));
                }
                yield all.and(more);
            }
            default -> ofHelper(all, change.helper().orElseThrow(), change);
        };
    }

    static PairingCase to(PairingCase all, HelperKey helper, PairingChange change) {
        if (change.what() == PairingChange.What.HOUSEHOLD) {
            String form = helper.side() == Side.LEAD ? Cases.PARTY : Cases.ONE;
            return all.and(new Wanting(
                    new HouseholdId("another"),
                    change.village().orElseThrow(),
                    false,
                    Optional.of(Cases.wish("another", form)),
                    List.of(),
                    false,
                    Set.of()));
        }
        return ofHelper(all, helper, change);
    }

    private static PairingCase ofHelper(PairingCase all, HelperKey helper, PairingChange change) {
        return all.withHelper(
                helper,
                one -> one.with(helping -> switch (change.what()) {
                    case PLACE -> helping.withCapacity(helping.capacity() + 1);
                    case VETTING -> helping.withVetted(Cases.ALWAYS);
                    case AVAILABILITY -> helping.withAvailable(Cases.ALWAYS);
                    default -> throw new AssertionError(change);
                }));
    }

    private static PairingCase reach(PairingCase all, int km) {
        PairingRules rules = all.rules();
        return new PairingCase(
                all.day(),
                new PairingRules(
                        rules.forms(),
                        rules.skills(),
                        new PairingRules.Reach(km, rules.reach().nearest()),
                        rules.weights(),
                        rules.penalties(),
                        rules.efforts(),
                        rules.minorAge(),
                        rules.citation(),
                        rules.verified()),
                all.households(),
                all.helpers(),
                all.roads());
    }
}

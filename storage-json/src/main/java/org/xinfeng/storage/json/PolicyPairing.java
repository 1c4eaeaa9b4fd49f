package org.xinfeng.storage.json;

import java.util.Optional;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.volunteering.Skill;

/** Reads how helpers are paired with households. */
final class PolicyPairing {

    private static final int MINOR_AGE = 18;

    private PolicyPairing() {}

    static Optional<PairingRules> rules(PolicyNode at) {
        at.keys("forms reach weights penalties efforts", "skills minorAge cite verified");
        return at.build(() -> new PairingRules(
                at.at("forms").list(PolicyPairing::form, form -> form.code().value()),
                at.at("skills").list(PolicyPairing::skill, skill -> skill.code().value()),
                reach(at.at("reach")),
                weights(at.at("weights")),
                penalties(at.at("penalties")),
                efforts(at.at("efforts")),
                at.optional("minorAge", PolicyNode::integer).orElse(MINOR_AGE),
                at.optional("cite", PolicyRules::citation),
                at.at("verified").flag()));
    }

    private static Optional<PairingRules.Form> form(PolicyNode at) {
        at.keys("code label volunteers", "lead");
        return at.build(() -> {
            PolicyNode volunteers = at.at("volunteers");
            volunteers.keys("min max", "");
            return new PairingRules.Form(
                    new PairingRules.FormCode(at.at("code").code()),
                    at.at("label").label(),
                    at.at("lead").flag(),
                    volunteers.at("min").integer(),
                    volunteers.at("max").integer());
        });
    }

    private static Optional<PairingRules.SkillWord> skill(PolicyNode at) {
        at.keys("code label", "");
        return at.build(() -> new PairingRules.SkillWord(
                Skill.of(at.at("code").code()), at.at("label").label()));
    }

    private static PairingRules.Reach reach(PolicyNode at) {
        at.keys("maxKm nearest", "");
        return at.build(() -> new PairingRules.Reach(
                        at.at("maxKm").integer(), at.at("nearest").integer()))
                .orElseGet(() -> new PairingRules.Reach(0, 1));
    }

    private static PairingRules.Weights weights(PolicyNode at) {
        at.keys("perKm otherVillage newPair notPreferred load", "");
        return at.build(() -> new PairingRules.Weights(
                        at.at("perKm").integer(),
                        at.at("otherVillage").integer(),
                        at.at("newPair").integer(),
                        at.at("notPreferred").integer(),
                        at.at("load").integer()))
                .orElseGet(() -> new PairingRules.Weights(0, 0, 0, 0, 0));
    }

    private static PairingRules.Penalties penalties(PolicyNode at) {
        at.keys("unserved dissolved emptySeat", "");
        return at.build(() -> new PairingRules.Penalties(
                        at.at("unserved").integer(),
                        at.at("dissolved").integer(),
                        at.at("emptySeat").integer()))
                .orElseGet(() -> new PairingRules.Penalties(0, 0, 0));
    }

    private static PairingRules.Efforts efforts(PolicyNode at) {
        at.keys("place vetting wish kilometre helper", "");
        return at.build(() -> new PairingRules.Efforts(
                        at.at("place").integer(),
                        at.at("vetting").integer(),
                        at.at("wish").integer(),
                        at.at("kilometre").integer(),
                        at.at("helper").integer()))
                .orElseGet(() -> new PairingRules.Efforts(0, 0, 0, 0, 0));
    }
}
